/* The form of these lists: `officeHolders.ts`. */
export const bodies = `
= @United Nations other Secretary-General
Trygve Lie|1946-02-02|1952-11-10|
Dag Hammarskjöld|1953-04-10|1961-09-18|
U Thant|1961-11-30|1971-12-31|
Kurt Waldheim|1972-01-01|1981-12-31|
Javier [Pérez de Cuéllar]|1982-01-01|1991-12-31|Perez de Cuellar
Boutros [Boutros-Ghali]|1992-01-01|1996-12-31|
Kofi Annan|1997-01-01|2006-12-31|
[Ban] Ki-moon|2007-01-01|2016-12-31|
António Guterres|2017-01-01||
`
