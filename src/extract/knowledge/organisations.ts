import { list, rows } from './rows.ts'
import type { Organisation, OrganisationKind } from './types.ts'

/*
 * kind | state, or - for none | name | aliases
 *
 * A movement has no state, even where it governs a territory (Hamas, the Houthis, the Taliban): it belongs to a
 * state only as a part of its forces (Quds Force). When the Taliban rule Afghanistan, texts that mean the state say
 * "Kabul" or "the Afghan government". Parties, agencies, militaries, companies and media have the state they sit in.
 */
const table = `
# The United Nations and its family
igo|-|United Nations|UN;U.N.;United Nations Organization;United Nations Organisation;UNO
igo|-|UN Security Council|Security Council;United Nations Security Council;U.N. Security Council;UNSC;Security Council of the United Nations
igo|-|UN General Assembly|General Assembly;United Nations General Assembly;U.N. General Assembly;UNGA;General Assembly of the United Nations
igo|-|UN Human Rights Council|Human Rights Council;United Nations Human Rights Council;UNHRC;UN top human rights body;UN rights council;UN rights body
igo|-|UN Secretariat|United Nations Secretariat
igo|-|UN Human Rights Office|OHCHR;Office of the High Commissioner for Human Rights;UN human rights office;U.N. rights office;UN rights office
igo|-|UN Commission on Human Rights|Commission on Human Rights
igo|-|UN Economic and Social Council|Economic and Social Council;ECOSOC
igo|-|UN Peacebuilding Commission|Peacebuilding Commission
igo|-|League of Nations|
igo|-|UNHCR|UN High Commissioner for Refugees;UN refugee agency;U.N. refugee agency;United Nations High Commissioner for Refugees
igo|-|UNICEF|Unicef;UN Children's Fund;United Nations Children's Fund;UN children's agency
igo|-|UNESCO|Unesco;United Nations Educational, Scientific and Cultural Organization;UN cultural agency;UN culture agency;UN heritage agency
igo|-|UNRWA|Unrwa;United Nations Relief and Works Agency;UN Relief and Works Agency;UN agency for Palestinian refugees;UN Palestinian refugee agency
igo|-|OCHA|UN OCHA;Office for the Coordination of Humanitarian Affairs;UN humanitarian office;UN humanitarian agency
igo|-|UN Development Programme|UNDP;United Nations Development Programme;UN Development Program;UN development agency
igo|-|UN Environment Programme|UNEP;United Nations Environment Programme;UN environment agency
igo|-|UN Women|
igo|-|UNAIDS|
igo|-|UN Population Fund|UNFPA
igo|-|UN Office on Drugs and Crime|UNODC;UN drugs agency;UN drugs and crime office
igo|-|World Food Programme|WFP;World Food Program;UN food agency;UN food programme
igo|-|World Health Organization|WHO;World Health Organisation;W.H.O.;UN health agency
igo|-|Food and Agriculture Organization|FAO;UN Food and Agriculture Organization;UN agriculture agency
igo|-|International Labour Organization|ILO;International Labor Organization;UN labour agency;UN labor agency
igo|-|International Organization for Migration|IOM;International Organisation for Migration;UN migration agency
igo|-|International Maritime Organization|IMO;UN maritime agency;UN shipping agency
igo|-|International Civil Aviation Organization|ICAO;UN aviation agency
igo|-|International Telecommunication Union|ITU
igo|-|International Atomic Energy Agency|IAEA;I.A.E.A.;UN nuclear watchdog;U.N. nuclear watchdog;UN atomic watchdog;UN atomic agency;UN nuclear agency;UN atomic energy agency;international nuclear watchdog
igo|-|Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO
igo|-|Organisation for the Prohibition of Chemical Weapons|OPCW;Organization for the Prohibition of Chemical Weapons
igo|-|UN Conference on Trade and Development|UNCTAD
igo|-|UNIFIL|Unifil;UN Interim Force in Lebanon;United Nations Interim Force in Lebanon
igo|-|UNDOF|UN Disengagement Observer Force
igo|-|UNFICYP|
igo|-|MINUSMA|Minusma
igo|-|MINUSCA|Minusca
igo|-|MINUSTAH|Minustah
igo|-|MONUSCO|Monusco
igo|-|UNMISS|
igo|-|UNAMID|
igo|-|UNAMA|
igo|-|UNAMI|
igo|-|UNMIK|
igo|-|UNSMIL|
igo|-|UNPROFOR|Unprofor
igo|-|UNSCOM|UN Special Commission
igo|-|UNMOVIC|
igo|-|UNMIL|UN Mission in Liberia
igo|-|UNAMSIL|UN Mission in Sierra Leone
igo|-|UNAMIR|UN Assistance Mission for Rwanda
igo|-|UNOSOM|UNOSOM II
igo|-|UNITAF|Unified Task Force
igo|-|UNMEE|UN Mission in Ethiopia and Eritrea
igo|-|UNTSO|UN Truce Supervision Organization
igo|-|UNEF|UN Emergency Force
igo|-|UNMOGIP|
igo|-|UNIKOM|
igo|-|MINURSO|Minurso
igo|-|UNTAC|UN Transitional Authority in Cambodia
igo|-|UNTAET|UN Transitional Administration in East Timor
igo|-|UNAMET|
igo|-|INTERFET|Interfet
igo|-|ONUC|
igo|-|MONUC|Monuc
igo|-|UNMIS|
igo|-|UNISFA|
igo|-|UNITAMS|
igo|-|MINUJUSTH|
igo|-|BINUH|
igo|-|UNOCI|
igo|-|ONUSAL|
igo|-|ONUMOZ|
igo|-|UNAVEM|UN Angola Verification Mission
igo|-|UNTAG|
igo|-|UNMIN|
igo|-|UNCRO|
igo|-|UN Commission of Inquiry|
igo|-|Multinational Force and Observers|MFO
igo|-|Neutral Nations Supervisory Commission|
igo|-|International Control Commission|International Commission for Supervision and Control
igo|-|Allied Control Council|Allied Control Commission
# Courts
court|-|International Criminal Court|ICC;I.C.C.;war crimes court in The Hague;The Hague
court|-|International Court of Justice|ICJ;World Court;I.C.J.;UN top court;UN highest court;UN world court;world's highest court;world's top court
court|-|Permanent Court of Arbitration|
court|-|International Criminal Tribunal for the Former Yugoslavia|ICTY;Yugoslav war crimes tribunal;Yugoslavia tribunal
court|-|International Criminal Tribunal for Rwanda|ICTR
court|-|Special Court for Sierra Leone|
court|-|Special Tribunal for Lebanon|
court|-|European Court of Human Rights|ECHR;ECtHR
court|-|European Court of Justice|ECJ;CJEU;Court of Justice of the European Union
court|-|Inter-American Court of Human Rights|
court|-|African Court on Human and Peoples' Rights|
court|-|International Tribunal for the Law of the Sea|ITLOS
court|-|Court of Arbitration for Sport|
court|-|Permanent Court of International Justice|
court|-|Iran-United States Claims Tribunal|
court|-|Eritrea-Ethiopia Boundary Commission|Ethiopia-Eritrea Boundary Commission
court|-|East African Court of Justice|
court|-|ECOWAS Court of Justice|ECOWAS Court
court|-|Caribbean Court of Justice|
court|USA|U.S. Supreme Court|US Supreme Court;SCOTUS
# The European Union and Europe
bloc|-|European Union|EU;E.U.;Brussels;European Community;European Communities;EC;EEC;European Economic Community;Common Market;EU27;EU-27
igo|-|European Commission|EU Commission;Berlaymont;EU executive
igo|-|European Council|
igo|-|Council of the European Union|EU Council;Council of the EU
igo|-|European Parliament|EU Parliament;Europarliament
igo|-|European Central Bank|ECB
igo|-|European External Action Service|EEAS
igo|-|European Investment Bank|EIB
igo|-|Frontex|
igo|-|Europol|
igo|-|Eurojust|
igo|-|European Defence Agency|
igo|-|European Court of Auditors|
igo|-|EUFOR|Eufor
igo|-|EUTM|
igo|-|EU Monitoring Mission|EUMM;European Union Monitoring Mission
igo|-|SFOR|Stabilisation Force;Stabilization Force
igo|-|IFOR|Implementation Force
igo|-|Office of the High Representative|
bloc|-|Eurozone|Euro zone;Eurogroup
igo|-|European Bank for Reconstruction and Development|EBRD
igo|-|Council of Europe|Parliamentary Assembly of the Council of Europe
igo|-|Organization for Security and Co-operation in Europe|OSCE;Organisation for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Cooperation in Europe;O.S.C.E.
igo|-|Conference on Security and Co-operation in Europe|CSCE
bloc|-|European Free Trade Association|EFTA
bloc|-|European Political Community|
igo|-|Energy Community|
bloc|-|Visegrad Group|Visegrád Group;Visegrad Four;V4
bloc|-|Benelux|
bloc|-|Nordic Council|
bloc|-|Bucharest Nine|
bloc|-|Weimar Triangle|
bloc|-|Three Seas Initiative|
bloc|-|Craiova Group|
igo|-|Contact Group|
igo|-|Minsk Group|OSCE Minsk Group
igo|-|Normandy Four|Normandy Format;Normandy Quartet
# Alliances, blocs and groups of states
bloc|-|NATO|Nato;N.A.T.O.;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Alliance;Atlantic Alliance;Western alliance;North Atlantic Council
bloc|-|Warsaw Pact|Warsaw Treaty Organization
bloc|-|Comecon|COMECON;Council for Mutual Economic Assistance
bloc|-|Cominform|
bloc|-|Comintern|Communist International
bloc|-|SEATO|Southeast Asia Treaty Organization
bloc|-|CENTO|Baghdad Pact;Central Treaty Organization
bloc|-|ANZUS|
bloc|-|AUKUS|Aukus
bloc|-|Five Eyes|
bloc|-|the Quad|Quadrilateral Security Dialogue;QUAD
bloc|-|Collective Security Treaty Organization|CSTO;Collective Security Treaty Organisation
bloc|-|Commonwealth of Independent States|CIS;C.I.S.
bloc|-|Eurasian Economic Union|EAEU;EEU
bloc|-|Union State|Union State of Russia and Belarus
bloc|-|Shanghai Cooperation Organization|SCO;Shanghai Cooperation Organisation;Shanghai Five
bloc|-|BRICS|Brics;BRICS+;BRIC
bloc|-|Group of Seven|G7;G-7;Group of 7
bloc|-|Group of Eight|G8;G-8
bloc|-|Group of Twenty|G20;G-20;Group of 20
bloc|-|Group of 77|G77;G-77
bloc|-|Non-Aligned Movement|NAM;Nonaligned Movement
bloc|-|P5+1|P5 + 1;E3+3;P5 plus 1
bloc|-|P5|Permanent Five
bloc|-|E3|EU3;European troika
bloc|-|Middle East Quartet|the Quartet;Quartet on the Middle East
bloc|-|the West|the Western world;Western powers;Western countries;Western nations;Western states;Western leaders;Western allies;Western governments;Western capitals;Western officials;Western diplomats;Westerners;Western bloc;Collective West
bloc|-|Soviet bloc|Eastern bloc;Eastern Bloc
bloc|-|Axis powers|
bloc|-|Allied powers|Allied Powers;Four Powers;four powers;four occupying powers;four Allies
bloc|-|Central Powers|
bloc|-|Entente Powers|Triple Entente;Entente Cordiale
bloc|-|Global South|
bloc|-|Arab states|Arab countries;Arab nations;Arab leaders;Arab governments;Arab world;Arab powers
bloc|-|Gulf states|Gulf countries;Gulf nations;Gulf monarchies;Gulf Arab states;Arab Gulf states;Gulf Arabs;Persian Gulf states;Gulf kingdoms
bloc|-|Muslim countries|Muslim nations;Muslim-majority countries;Muslim world;Islamic world;Islamic countries
bloc|-|Baltic states|Baltic countries;Baltic nations;the Baltics;Baltic republics
bloc|-|Nordic-Baltic Eight|NB8;Nordic-Baltic Eight;Nordic-Baltic foreign ministers;Nordic-Baltic ministers;Nordic-Baltic states;Nordic-Baltic countries
bloc|-|Nordic countries|Nordic states;Nordic nations
bloc|-|African states|African countries;African nations;African leaders
bloc|-|European countries|European nations;European states;European leaders;European allies;European powers;European governments;the Europeans;European capitals;European officials;European diplomats
bloc|-|Latin American countries|Latin American nations;Latin American leaders;Latin American governments
bloc|-|Asian countries|Asian nations;Asian leaders
bloc|-|coalition of the willing|Coalition of the Willing
bloc|-|Global Coalition against Islamic State|anti-ISIS coalition;anti-IS coalition;US-led coalition;U.S.-led coalition;Combined Joint Task Force;Operation Inherent Resolve
bloc|-|Saudi-led coalition|Saudi coalition;Arab coalition
bloc|-|International Security Assistance Force|ISAF
igo|-|KFOR|Kosovo Force
igo|-|EULEX|
bloc|-|Axis of Resistance|
bloc|-|Ramstein Group|Ukraine Defense Contact Group;Ukraine Defence Contact Group
bloc|-|Friends of Syria|
bloc|-|international community|world community;community of nations;family of nations
bloc|-|Lima Group|
bloc|-|Board of Peace|
# Regional bodies
bloc|-|African Union|AU;A.U.;Organisation of African Unity;Organization of African Unity;OAU
igo|-|African Union Commission|AU Commission
igo|-|African Union Peace and Security Council|AU Peace and Security Council;Peace and Security Council;Peace and Security Council of the African Union
igo|-|AMISOM|Amisom;African Union Mission in Somalia;ATMIS;AUSSOM
bloc|-|ECOWAS|Ecowas;Economic Community of West African States;CEDEAO
bloc|-|ECOMOG|
bloc|-|Alliance of Sahel States|AES;Confederation of Sahel States
bloc|-|G5 Sahel|
bloc|-|SADC|Southern African Development Community
bloc|-|East African Community|EAC
bloc|-|IGAD|Intergovernmental Authority on Development
bloc|-|COMESA|
bloc|-|ECCAS|Economic Community of Central African States
bloc|-|CEMAC|
bloc|-|WAEMU|UEMOA
bloc|-|Arab Maghreb Union|
igo|-|African Development Bank|AfDB
igo|-|African Commission on Human and Peoples' Rights|
igo|-|AFISMA|
igo|-|MISCA|
igo|-|SAMIDRC|SADC Mission in the Democratic Republic of the Congo;SADC Mission in the DRC
igo|-|SAMIM|SADC Mission in Mozambique
igo|-|ECOMIB|
igo|-|Multinational Joint Task Force|MNJTF
igo|-|Lake Chad Basin Commission|
igo|-|Nile Basin Initiative|
igo|-|Gulf of Guinea Commission|
bloc|-|International Conference on the Great Lakes Region|ICGLR
bloc|-|Economic Community of the Great Lakes Countries|CEPGL
bloc|-|Mano River Union|
bloc|-|Southern African Customs Union|SACU
bloc|-|African Continental Free Trade Area|AfCFTA
bloc|-|Arab League|League of Arab States
bloc|-|Gulf Cooperation Council|GCC;Cooperation Council for the Arab States of the Gulf
bloc|-|Organisation of Islamic Cooperation|OIC;Organization of Islamic Cooperation;Organisation of the Islamic Conference;Organization of the Islamic Conference
bloc|-|OPEC|Opec;Organization of the Petroleum Exporting Countries
bloc|-|OPEC+|Opec+;OPEC Plus
bloc|-|ASEAN|Asean;Association of Southeast Asian Nations;A.S.E.A.N.
bloc|-|ASEAN Regional Forum|
bloc|-|East Asia Summit|
bloc|-|SAARC|Saarc;South Asian Association for Regional Cooperation
bloc|-|BIMSTEC|
bloc|-|APEC|Apec;Asia-Pacific Economic Cooperation
bloc|-|Trans-Pacific Partnership|TPP;CPTPP
bloc|-|RCEP|Regional Comprehensive Economic Partnership
bloc|-|Pacific Islands Forum|PIF
igo|-|Pacific Community|
bloc|-|Organization of Turkic States|Turkic Council;Organisation of Turkic States
bloc|-|GUAM Organization|
bloc|-|Organization of American States|OAS;O.A.S.;Organisation of American States
bloc|-|CELAC|Celac;Community of Latin American and Caribbean States
bloc|-|Central American Common Market|
bloc|-|Association of Caribbean States|
bloc|-|Amazon Cooperation Treaty Organization|ACTO
bloc|-|UNASUR|Unasur;Union of South American Nations
bloc|-|ALBA|Bolivarian Alliance
bloc|-|Mercosur|Mercosul;Southern Common Market
bloc|-|Andean Community|
bloc|-|Pacific Alliance|
bloc|-|CARICOM|Caricom;Caribbean Community
bloc|-|NAFTA|Nafta;USMCA
igo|-|Inter-American Commission on Human Rights|IACHR
igo|-|Inter-American Development Bank|IDB
bloc|-|Commonwealth of Nations|Commonwealth
bloc|-|La Francophonie|Organisation internationale de la Francophonie;Francophonie
bloc|-|Community of Portuguese Language Countries|CPLP
# Money, trade, energy, science, aid
igo|-|International Monetary Fund|IMF;I.M.F.
igo|-|World Bank|International Bank for Reconstruction and Development
igo|-|World Trade Organization|WTO;World Trade Organisation;W.T.O.
igo|-|GATT|General Agreement on Tariffs and Trade
igo|-|Organisation for Economic Co-operation and Development|OECD;Organization for Economic Cooperation and Development
igo|-|International Energy Agency|IEA
igo|-|Bank for International Settlements|BIS
igo|-|Financial Action Task Force|FATF
igo|-|Paris Club|
igo|-|Asian Development Bank|ADB
igo|-|Asian Infrastructure Investment Bank|AIIB
igo|-|New Development Bank|BRICS bank
igo|-|Islamic Development Bank|
igo|-|Interpol|INTERPOL;International Criminal Police Organization
igo|-|International Seabed Authority|
igo|-|Nuclear Suppliers Group|NSG
igo|-|Arctic Council|
ngo|-|International Committee of the Red Cross|ICRC;Red Cross;International Red Cross
ngo|-|International Federation of Red Cross and Red Crescent Societies|IFRC
ngo|-|Red Crescent|Red Crescent Society
ngo|-|Doctors Without Borders|Médecins Sans Frontières;MSF
ngo|-|Amnesty International|Amnesty
ngo|-|Human Rights Watch|HRW
ngo|-|Reporters Without Borders|RSF
ngo|-|Committee to Protect Journalists|CPJ
ngo|-|Transparency International|
ngo|-|Greenpeace|
ngo|-|Oxfam|
ngo|-|Save the Children|
ngo|-|CARE International|
ngo|-|Norwegian Refugee Council|
ngo|-|World Central Kitchen|
ngo|-|Gaza Humanitarian Foundation|GHF
ngo|-|International Crisis Group|Crisis Group
ngo|-|Freedom House|
ngo|-|Open Society Foundations|
ngo|-|B'Tselem|
ngo|-|Syrian Observatory for Human Rights|
ngo|-|White Helmets|Syria Civil Defence;Syrian Civil Defence
ngo|-|World Economic Forum|
ngo|-|Chatham House|
ngo|USA|Atlantic Council|
ngo|USA|RAND Corporation|Rand Corporation
ngo|USA|Carnegie Endowment for International Peace|Carnegie Endowment
ngo|USA|Brookings Institution|
ngo|USA|Council on Foreign Relations|
ngo|USA|Center for Strategic and International Studies|CSIS
ngo|USA|Heritage Foundation|
ngo|USA|Institute for the Study of War|ISW
ngo|GBR|International Institute for Strategic Studies|IISS
ngo|SWE|Stockholm International Peace Research Institute|SIPRI
ngo|USA|National Endowment for Democracy|
ngo|-|International Olympic Committee|IOC
ngo|-|FIFA|Fifa
ngo|-|UEFA|Uefa
ngo|-|World Anti-Doping Agency|WADA
ngo|-|Catholic Church|Roman Catholic Church
ngo|RUS|Russian Orthodox Church|Moscow Patriarchate
ngo|UKR|Orthodox Church of Ukraine|
ngo|-|Ecumenical Patriarchate|
# Armed groups and movements: no state, unless they are part of its forces
armed-group|-|Hamas|HAMAS;Islamic Resistance Movement;Izz ad-Din al-Qassam Brigades;al-Qassam Brigades;Qassam Brigades
armed-group|-|Palestinian Islamic Jihad|Islamic Jihad;PIJ;al-Quds Brigades
armed-group|-|Hezbollah|Hizbullah;Hizballah;Hizbollah;Hezballah
armed-group|-|Houthis|Houthi;Houthi movement;Houthi rebels;Ansar Allah;Ansarallah;Ansarullah;Huthis
armed-group|-|Taliban|Taleban;Talibans;Afghan Taliban
armed-group|-|Pakistani Taliban|Tehrik-e-Taliban Pakistan;Tehreek-e-Taliban Pakistan;Tehrik-i-Taliban Pakistan;TTP
armed-group|-|Haqqani network|Haqqani Network
armed-group|-|al-Qaeda|al-Qaida;al Qaeda;al Qaida;Al-Qaeda;AQ
armed-group|-|al-Qaeda in the Islamic Maghreb|al-Qaida in the Islamic Maghreb;AQIM
armed-group|-|al-Qaeda in the Arabian Peninsula|al-Qaida in the Arabian Peninsula;AQAP
armed-group|-|Islamic State|ISIS;ISIL;Isis;Isil;IS;Daesh;Da'esh;Islamic State group;Islamic State of Iraq and Syria;Islamic State in Iraq and Syria;Islamic State of Iraq and the Levant;so-called Islamic State
armed-group|-|Islamic State Khorasan|ISIS-K;ISIS-Khorasan;Islamic State-Khorasan;ISKP;IS-K;Islamic State Khorasan Province
armed-group|-|Islamic State West Africa Province|ISWAP
armed-group|-|Boko Haram|
armed-group|-|al-Shabab|al-Shabaab;Al-Shabaab;Shabab;Shabaab
armed-group|-|JNIM|Jama'at Nasr al-Islam wal Muslimin
armed-group|-|Ansar Dine|
armed-group|-|MNLA|Azawad Liberation Front
armed-group|-|Abu Sayyaf|
armed-group|-|Jemaah Islamiyah|Jemaah Islamiah
armed-group|-|Moro Islamic Liberation Front|MILF
armed-group|-|Lashkar-e-Taiba|Lashkar-e-Tayyiba;Lashkar-e-Toiba;LeT
armed-group|-|Jaish-e-Mohammed|Jaish-e-Mohammad;Jaish-e-Muhammad;JeM
armed-group|-|Hizbul Mujahideen|
armed-group|-|Baloch Liberation Army|Balochistan Liberation Army;BLA
armed-group|-|Liberation Tigers of Tamil Eelam|LTTE;Tamil Tigers;Tamil Tiger;Tamil rebels;Tamil guerrillas;Tamil separatists
armed-group|-|Nusra Front|al-Nusra Front;Jabhat al-Nusra;al-Nusra;Jabhat Fateh al-Sham
armed-group|-|Hayat Tahrir al-Sham|HTS;Hay'at Tahrir al-Sham
armed-group|-|Ahrar al-Sham|
armed-group|-|Free Syrian Army|FSA
armed-group|-|Syrian National Army|SNA
armed-group|-|Syrian Democratic Forces|SDF
armed-group|-|YPG|People's Protection Units;Kurdish People's Protection Units
armed-group|-|Democratic Union Party|PYD
armed-group|-|Syrian National Coalition|Syrian opposition coalition
armed-group|-|Kurdistan Workers' Party|PKK;Kurdistan Workers Party
armed-group|-|Peshmerga|peshmerga
armed-group|-|Popular Mobilization Forces|PMF;Popular Mobilisation Forces;Hashd al-Shaabi
armed-group|-|Kataib Hezbollah|Kata'ib Hezbollah;Kataeb Hezbollah;Kataib Hizballah
armed-group|-|Mahdi Army|
armed-group|-|Badr Organization|
armed-group|-|Mujahedin-e Khalq|MEK;People's Mujahedin of Iran;Mujahideen-e-Khalq;National Council of Resistance of Iran
armed-group|-|Jaish al-Adl|Jundallah
armed-group|-|Southern Transitional Council|STC
armed-group|-|Rapid Support Forces|RSF;Sudanese Rapid Support Forces
armed-group|-|Janjaweed|
armed-group|-|Sudan Liberation Army|SLA
armed-group|-|Justice and Equality Movement|JEM
armed-group|-|Sudan People's Liberation Army|SPLA;SPLM;SPLM/A;Sudan People's Liberation Movement
armed-group|-|SPLM-N|SPLM-North
armed-group|-|Tigray People's Liberation Front|TPLF;Tigray Defence Forces;Tigray Defense Forces
armed-group|-|Oromo Liberation Army|OLA;Oromo Liberation Front
armed-group|-|Fano|
armed-group|-|Eritrean People's Liberation Front|EPLF
armed-group|-|Lord's Resistance Army|LRA
armed-group|-|Allied Democratic Forces|ADF
armed-group|-|M23|March 23 Movement;M23 Movement
armed-group|-|FDLR|Democratic Forces for the Liberation of Rwanda
armed-group|-|Rwandan Patriotic Front|RPF
armed-group|-|Interahamwe|
armed-group|-|Seleka|Séléka
armed-group|-|Anti-balaka|
armed-group|-|UNITA|Unita
party|MOZ|RENAMO|Renamo
armed-group|-|SWAPO|Swapo
armed-group|-|Polisario Front|Polisario;Frente Polisario
armed-group|-|Revolutionary United Front|RUF
armed-group|-|MEND|Movement for the Emancipation of the Niger Delta
armed-group|-|Libyan National Army|LNA;Libyan Arab Armed Forces
armed-group|-|FARC|Farc;Revolutionary Armed Forces of Colombia
armed-group|-|ELN|National Liberation Army
armed-group|-|AUC|United Self-Defense Forces of Colombia
armed-group|-|M-19|
armed-group|-|Shining Path|Sendero Luminoso
armed-group|-|Tupac Amaru Revolutionary Movement|MRTA;Tupac Amaru
armed-group|-|Contras|contra rebels;contra guerrillas;Nicaraguan Contras
armed-group|-|Sandinistas|Sandinista;Sandinista National Liberation Front;FSLN
armed-group|-|FMLN|Farabundo Martí National Liberation Front
armed-group|-|Zapatistas|Zapatista Army of National Liberation;EZLN
armed-group|-|Sinaloa Cartel|Sinaloa cartel
armed-group|-|Jalisco New Generation Cartel|CJNG;Jalisco cartel
armed-group|-|Tren de Aragua|
armed-group|-|MS-13|Mara Salvatrucha
armed-group|-|Cartel de los Soles|Cartel of the Suns
armed-group|-|Irish Republican Army|IRA;Provisional IRA;Real IRA
armed-group|-|ETA|Eta;Euskadi Ta Askatasuna;Basque separatist group ETA
armed-group|-|Red Brigades|
armed-group|-|Red Army Faction|
armed-group|-|Kosovo Liberation Army|KLA;UCK
armed-group|-|Bosnian Serb Army|Army of Republika Srpska
people|-|Bosnian Serbs|
armed-group|-|Donetsk People's Republic|DPR;DNR
armed-group|-|Luhansk People's Republic|LPR;LNR;Lugansk People's Republic
company|RUS|Wagner Group|Wagner;PMC Wagner;Wagner mercenaries;Wagner PMC
military|RUS|Africa Corps|
armed-group|-|Azov Brigade|Azov;Azov Battalion;Azov Regiment
armed-group|-|Viet Cong|Vietcong;National Liberation Front
armed-group|-|Viet Minh|Vietminh
armed-group|-|Pathet Lao|
armed-group|-|Khmer Rouge|
armed-group|-|Arakan Army|
armed-group|-|Kachin Independence Army|KIA;Kachin rebels;Kachin guerrillas
armed-group|-|Karen National Union|KNU;Karen rebels;Karen guerrillas;Karen insurgents
armed-group|-|Wa State Army|United Wa State Army;UWSA
armed-group|-|Arakan Rohingya Salvation Army|ARSA
armed-group|-|Three Brotherhood Alliance|Brotherhood Alliance
armed-group|-|National Unity Government of Myanmar|National Unity Government
armed-group|-|New People's Army|NPA
armed-group|-|Free Papua Movement|West Papua National Liberation Army
armed-group|-|Free Aceh Movement|GAM
party|TLS|Fretilin|FRETILIN
armed-group|-|Aum Shinrikyo|
armed-group|-|East Turkestan Islamic Movement|ETIM;Turkistan Islamic Party
armed-group|-|Northern Alliance|
armed-group|-|National Resistance Front|
armed-group|-|Mujahideen|mujahideen;mujahedeen;Afghan mujahideen
armed-group|-|Muslim Brotherhood|Brotherhood
armed-group|-|Gulen movement|Gülen movement;FETO;FETÖ;Gülenists;Gulenists
armed-group|-|Palestine Liberation Organization|PLO;P.L.O.;Palestine Liberation Organisation
armed-group|-|Popular Front for the Liberation of Palestine|PFLP
armed-group|-|Black September|
armed-group|-|al-Aqsa Martyrs' Brigades|al-Aqsa Martyrs Brigades
armed-group|-|Irgun|
armed-group|-|Lion's Den|
armed-group|-|Mau Mau|
armed-group|-|Kurdish fighters|Kurdish rebels;Kurdish militants;Kurdish guerrillas;Kurdish separatists;Kurdish insurgents;Kurdish militia;Kurdish militias;Kurdish militiamen;Kurdish forces;Kurdish-led forces
armed-group|-|Chechen rebels|Chechen fighters;Chechen separatists;Chechen guerrillas;Chechen militants;Chechen insurgents
armed-group|-|Hutu rebels|Hutu militia;Hutu militias;Hutu militiamen;Hutu extremists;Hutu fighters;Hutu guerrillas
armed-group|-|Tutsi rebels|Tutsi fighters;Tutsi guerrillas;Tutsi militia;Tutsi insurgents
armed-group|-|Moro rebels|Moro guerrillas;Moro separatists
armed-group|-|Maoist rebels|Maoist guerrillas;Maoist insurgents
armed-group|-|Hizb ut-Tahrir|Hizb-ut-Tahrir;Hizbut Tahrir
armed-group|-|Japanese Red Army|
armed-group|-|CNDP|National Congress for the Defence of the People
armed-group|-|Tuareg rebels|Tuaregs
agency|PSE|Palestinian Authority|PA;Palestinian National Authority;PNA
# Communities, by their nouns only: their adjectives tell where something belongs and act nowhere
people|-|Kurds|
people|-|Syrian Kurds|
people|-|Iraqi Kurds|
people|-|Uyghurs|Uighurs
people|-|Rohingya|Rohingyas;Rohingya Muslims
people|-|Crimean Tatars|
people|-|Tatars|
people|-|Tamils|
people|-|Sinhalese|
people|-|Sikhs|
people|-|Hutus|
people|-|Tutsis|
people|-|Bosniaks|Bosnian Muslims
people|-|Bosnian Croats|
people|-|Kosovo Serbs|
people|-|Sunnis|Sunni Muslims
people|-|Shiites|Shi'ites;Shia Muslims
people|-|Druze|
people|-|Alawites|
people|-|Copts|Coptic Christians
people|-|Yazidis|Yezidis
people|-|Maronites|
people|-|Hazaras|
people|-|Pashtuns|
people|-|Oromos|
people|-|Karens|
people|-|Roma|
people|-|Jews|
people|-|Muslims|
people|-|Christians|
people|-|Hindus|
people|-|Buddhists|
people|-|Arabs|
people|-|Slavs|
# Militaries and their commands
military|USA|Pentagon|U.S. Defense Department;US Defense Department;US Department of Defense;U.S. Department of Defense;Department of Defense;DoD;U.S. Department of War;US Department of War;Department of War;War Department
military|USA|U.S. military|US military;American military;US armed forces;U.S. armed forces;US Armed Forces;American forces;US forces;U.S. forces;American troops;US troops;U.S. troops
military|USA|U.S. Army|US Army
military|USA|U.S. Navy|US Navy
military|USA|U.S. Air Force|US Air Force;USAF
military|USA|U.S. Marine Corps|US Marine Corps;U.S. Marines;US Marines
military|USA|U.S. Coast Guard|US Coast Guard
military|USA|U.S. Space Force|US Space Force
military|USA|Joint Chiefs of Staff|Joint Chiefs
military|USA|U.S. Central Command|US Central Command;CENTCOM;Centcom
military|USA|U.S. Africa Command|US Africa Command;AFRICOM
military|USA|U.S. European Command|US European Command;EUCOM
military|USA|U.S. Southern Command|US Southern Command;SOUTHCOM
military|USA|U.S. Indo-Pacific Command|Indo-Pacific Command;US Indo-Pacific Command;INDOPACOM;Pacific Command
military|USA|NORAD|
military|USA|Seventh Fleet|U.S. Seventh Fleet;7th Fleet
military|USA|Fifth Fleet|U.S. Fifth Fleet;5th Fleet
military|KOR|U.S. Forces Korea|USFK
military|-|Combined Forces Command|
military|-|UN Command|United Nations Command
military|GBR|Royal Navy|
military|GBR|Royal Air Force|RAF
military|GBR|British Army|
military|ISR|Israel Defense Forces|IDF;I.D.F.;Israeli Defense Forces;Israel Defence Forces;Israeli Defence Forces;Israeli military;Israeli army;Israeli forces;Israeli troops
military|ISR|Israeli Air Force|IAF
military|IRN|Islamic Revolutionary Guard Corps|IRGC;Revolutionary Guards;Revolutionary Guard;Iran's Revolutionary Guards;Iranian Revolutionary Guards;Iranian Revolutionary Guard;Islamic Revolutionary Guards Corps;Revolutionary Guard Corps;Sepah;Pasdaran
military|IRN|Quds Force|Qods Force;IRGC Quds Force;al-Quds Force
military|IRN|Basij|
military|CHN|People's Liberation Army|PLA;P.L.A.;Chinese military;Chinese army
military|CHN|PLA Navy|PLAN;People's Liberation Army Navy;Chinese navy
military|CHN|PLA Air Force|PLAAF
military|CHN|PLA Eastern Theater Command|Eastern Theater Command;Eastern Theatre Command
military|CHN|PLA Southern Theater Command|Southern Theater Command;Southern Theatre Command
military|CHN|China Coast Guard|Chinese coast guard;Chinese Coast Guard
military|CHN|Central Military Commission|CMC
military|PRK|Korean People's Army|KPA;North Korean military;North Korean army
military|RUS|Red Army|Soviet Army;Soviet army
military|RUS|Black Sea Fleet|Russian Black Sea Fleet
military|RUS|Rosgvardia|National Guard of Russia
military|JPN|Self-Defense Forces|Japan Self-Defense Forces;Japanese Self-Defense Forces;JSDF
military|JPN|Maritime Self-Defense Force|Japan Maritime Self-Defense Force
military|JPN|Japan Coast Guard|
military|PHL|Armed Forces of the Philippines|
military|PHL|Philippine Coast Guard|
military|DEU|Bundeswehr|
military|DEU|Wehrmacht|
military|MMR|Tatmadaw|Myanmar military;Myanmar junta;Burmese junta;Burmese military
military|UKR|Armed Forces of Ukraine|Ukrainian armed forces;Ukrainian Armed Forces;Ukrainian military;Ukrainian army;Ukrainian forces
military|RUS|Russian Armed Forces|Russian armed forces;Russian military;Russian army;Russian forces;Armed Forces of the Russian Federation
military|SDN|Sudanese Armed Forces|Sudanese army;Sudan Armed Forces;Sudanese military
military|EGY|Supreme Council of the Armed Forces|SCAF
military|LBN|Lebanese Armed Forces|Lebanese Army;Lebanese army
military|IDN|TNI|Indonesian National Armed Forces
military|PAK|Pakistan Army|Pakistani army;Pakistani military
# Intelligence and security services, agencies, central banks
agency|USA|CIA|C.I.A.;Central Intelligence Agency
agency|USA|FBI|F.B.I.;Federal Bureau of Investigation
agency|USA|National Security Agency|NSA
agency|USA|U.S. National Security Council|US National Security Council;White House National Security Council
agency|USA|Defense Intelligence Agency|DIA
agency|USA|Office of the Director of National Intelligence|ODNI
agency|USA|Drug Enforcement Administration|DEA
agency|USA|U.S. Agency for International Development|USAID;US Agency for International Development;U.S.A.I.D.
agency|USA|U.S. Immigration and Customs Enforcement|Immigration and Customs Enforcement
agency|USA|U.S. Customs and Border Protection|Customs and Border Protection
agency|USA|Federal Reserve|U.S. Federal Reserve;US Federal Reserve
agency|USA|Office of Foreign Assets Control|OFAC
agency|USA|U.S. Trade Representative|Office of the U.S. Trade Representative;USTR
agency|USA|NASA|Nasa
agency|USA|Peace Corps|
agency|USA|Voice of America|VOA
agency|RUS|KGB|K.G.B.
agency|RUS|FSB|F.S.B.;Federal Security Service;Russian Federal Security Service
agency|RUS|GRU|G.R.U.
agency|RUS|SVR|Foreign Intelligence Service
agency|RUS|NKVD|
agency|RUS|Investigative Committee|Russian Investigative Committee
agency|RUS|Roskomnadzor|
agency|RUS|Rosatom|
agency|RUS|Roscosmos|
agency|RUS|Security Council of Russia|Russian Security Council
agency|GBR|MI6|Secret Intelligence Service
agency|GBR|MI5|
agency|GBR|GCHQ|
agency|GBR|Bank of England|
agency|GBR|Scotland Yard|Metropolitan Police
agency|ISR|Mossad|
agency|ISR|Shin Bet|Shabak
agency|ISR|COGAT|Cogat
agency|PAK|Inter-Services Intelligence|ISI
agency|IND|Research and Analysis Wing|R&AW
agency|IND|Reserve Bank of India|
agency|IRN|Atomic Energy Organization of Iran|AEOI
agency|IRN|Guardian Council|
agency|IRN|Assembly of Experts|
agency|IRN|Supreme National Security Council|
agency|IRN|Expediency Council|
agency|CHN|Ministry of State Security|MSS
agency|CHN|Taiwan Affairs Office|
agency|CHN|Politburo|
agency|CHN|Politburo Standing Committee|Standing Committee of the Politburo
agency|CHN|State Council|
agency|CHN|People's Bank of China|PBOC
agency|CHN|Cyberspace Administration of China|
agency|CHN|Confucius Institute|Confucius Institutes
agency|TWN|Mainland Affairs Council|
agency|TWN|American Institute in Taiwan|AIT
agency|KOR|National Intelligence Service|NIS
agency|TUR|National Intelligence Organization|
agency|TUR|AFAD|
agency|DEU|BND|Bundesnachrichtendienst;Federal Intelligence Service
agency|DEU|Stasi|
agency|DEU|Gestapo|
agency|DEU|Bundesbank|
agency|FRA|DGSE|
agency|UKR|SBU|S.B.U.;Security Service of Ukraine
agency|UKR|HUR|Ukrainian military intelligence
agency|UKR|Energoatom|
agency|UKR|Naftogaz|
agency|BLR|Belarusian KGB|
agency|CAN|Canadian Security Intelligence Service|
agency|CAN|Royal Canadian Mounted Police|RCMP
agency|AUS|ASIO|
agency|AUS|Australian Border Force|
agency|JPN|Bank of Japan|
agency|SAU|Public Investment Fund|
agency|ROU|Securitate|
agency|IRN|SAVAK|Savak
agency|CHL|DINA|
# Foreign, defence and other ministries with names of their own
ministry|USA|U.S. State Department|State Department;Department of State;US State Department;US Department of State;U.S. Department of State
ministry|USA|U.S. Treasury|Treasury Department;US Treasury;U.S. Treasury Department;US Treasury Department
ministry|USA|U.S. Justice Department|Justice Department;Department of Justice;US Justice Department;DOJ
ministry|USA|U.S. Commerce Department|Commerce Department;US Commerce Department;Department of Commerce
ministry|USA|U.S. Department of Homeland Security|Department of Homeland Security;Homeland Security;DHS
ministry|USA|U.S. Energy Department|Department of Energy;US Energy Department
ministry|GBR|British Foreign Office|Foreign Office;UK Foreign Office;Foreign and Commonwealth Office;Foreign, Commonwealth and Development Office;FCDO
ministry|GBR|British Ministry of Defence|MoD;UK Ministry of Defence
ministry|GBR|Home Office|British Home Office
ministry|IND|Indian Ministry of External Affairs|Ministry of External Affairs;External Affairs Ministry;Indian External Affairs Ministry
ministry|JPN|Ministry of Economy, Trade and Industry|METI
ministry|CHN|Chinese Ministry of Commerce|MOFCOM
ministry|DEU|German Foreign Office|Auswärtiges Amt
ministry|CAN|Global Affairs Canada|
ministry|AUS|Department of Foreign Affairs and Trade|DFAT
ministry|PHL|Philippine Department of Foreign Affairs|Department of Foreign Affairs;DFA
ministry|ZAF|Department of International Relations and Cooperation|DIRCO
ministry|KOR|Unification Ministry|Ministry of Unification;South Korean Unification Ministry
# Legislatures
legislature|USA|U.S. Congress|Congress;US Congress;American Congress
legislature|USA|U.S. Senate|US Senate
legislature|USA|U.S. House of Representatives|House of Representatives;US House of Representatives;US House;U.S. House
legislature|USA|Senate Foreign Relations Committee|
legislature|USA|House Foreign Affairs Committee|
legislature|GBR|British Parliament|House of Commons;House of Lords;UK Parliament;British parliament
legislature|RUS|State Duma|Duma;Russian State Duma;Russian Duma
legislature|RUS|Federation Council|
legislature|RUS|Supreme Soviet|
legislature|UKR|Verkhovna Rada|Rada;Ukrainian parliament;Supreme Rada
legislature|ISR|Knesset|Israeli Knesset
legislature|DEU|Bundestag|German Bundestag
legislature|DEU|Bundesrat|
legislature|DEU|Reichstag|
legislature|FRA|French National Assembly|Assemblée Nationale
legislature|POL|Sejm|
legislature|TUR|Grand National Assembly|Grand National Assembly of Turkey
legislature|IRN|Majlis|Majles;Iranian parliament
legislature|CHN|National People's Congress|NPC;Chinese parliament
legislature|CHN|Chinese People's Political Consultative Conference|CPPCC
legislature|HKG|Legislative Council|LegCo
legislature|TWN|Legislative Yuan|
legislature|JPN|Diet|Japanese Diet;National Diet
legislature|IND|Lok Sabha|
legislature|IND|Rajya Sabha|
legislature|DNK|Folketing|
legislature|NOR|Storting|
legislature|SWE|Riksdag|
legislature|FIN|Eduskunta|
legislature|ISL|Althing|
legislature|ESP|Cortes|
legislature|IRL|Dáil|Oireachtas;Dail Eireann
legislature|LVA|Saeima|
legislature|LTU|Seimas|
legislature|EST|Riigikogu|
legislature|BGR|Narodno Sabranie|
legislature|AFG|Loya Jirga|
legislature|PRK|Supreme People's Assembly|
legislature|LBY|Libyan House of Representatives|
legislature|KGZ|Jogorku Kenesh|
legislature|GBR|Stormont|Northern Ireland Assembly
legislature|GBR|Scottish Parliament|Holyrood
# Governments inside and beside states
agency|LBY|Government of National Accord|GNA;Government of National Unity;GNU;Tripoli government
agency|LBY|Libyan National Transitional Council|National Transitional Council
agency|IRQ|Kurdistan Regional Government|KRG
agency|IRQ|Coalition Provisional Authority|CPA
agency|YEM|Presidential Leadership Council|
agency|SYR|Autonomous Administration of North and East Syria|Syrian Kurdish administration
agency|RUS|Soviet Politburo|
agency|-|Tibetan government-in-exile|Central Tibetan Administration
# Parties
party|USA|Republican Party|Republicans;GOP;G.O.P.
party|USA|Democratic Party|Democrats
party|GBR|Conservative Party|Conservatives;Tories;Tory Party
party|GBR|Labour Party|Labour
party|GBR|Liberal Democrats|Lib Dems
party|GBR|UK Independence Party|UKIP;Ukip
party|GBR|Reform UK|
party|GBR|Scottish National Party|SNP
party|GBR|Sinn Fein|Sinn Féin
party|GBR|Democratic Unionist Party|DUP
party|CHN|Chinese Communist Party|Communist Party of China;CCP;CPC;Chinese Communists
party|RUS|Communist Party of the Soviet Union|CPSU;Soviet Communist Party;Bolsheviks
party|RUS|United Russia|
party|VNM|Communist Party of Vietnam|Vietnamese Communist Party
party|PRK|Workers' Party of Korea|Korean Workers' Party
party|LAO|Lao People's Revolutionary Party|
party|CUB|Communist Party of Cuba|Cuban Communist Party
party|TWN|Kuomintang|KMT;Nationalist Party;Chinese Nationalists
party|TWN|Democratic Progressive Party|DPP
party|JPN|Liberal Democratic Party|LDP
party|JPN|Komeito|
party|KOR|People Power Party|PPP
party|KOR|Democratic Party of Korea|
party|IND|Bharatiya Janata Party|BJP
party|IND|Indian National Congress|Congress party;Congress Party
party|IND|Aam Aadmi Party|AAP
party|PAK|Pakistan Muslim League|PML-N;Pakistan Muslim League-Nawaz;Muslim League
party|PAK|Pakistan People's Party|Pakistan Peoples Party
party|PAK|Pakistan Tehreek-e-Insaf|PTI;Tehreek-e-Insaf
party|BGD|Awami League|
party|BGD|Bangladesh Nationalist Party|BNP
party|BGD|Jamaat-e-Islami|
party|MMR|National League for Democracy|NLD
party|MMR|Union Solidarity and Development Party|USDP
party|THA|Pheu Thai|Pheu Thai Party
party|THA|Move Forward Party|People's Party of Thailand
party|KHM|Cambodian People's Party|
party|MYS|UMNO|Umno;United Malays National Organisation
party|MYS|Barisan Nasional|
party|MYS|Pakatan Harapan|
party|SGP|People's Action Party|PAP
party|IDN|Golkar|
party|IDN|PDI-P|
party|ISR|Likud|
party|ISR|Israeli Labor Party|
party|ISR|Kadima|
party|ISR|Yesh Atid|
party|ISR|Yisrael Beiteinu|
party|ISR|Shas|
party|ISR|Otzma Yehudit|Jewish Power
party|ISR|Religious Zionism|
party|PSE|Fatah|Fateh
party|TUR|Justice and Development Party|AKP;AK Party
party|TUR|Republican People's Party|CHP
party|TUR|Nationalist Movement Party|MHP
party|TUR|Peoples' Democratic Party|HDP;DEM Party
party|IRQ|Kurdistan Democratic Party|KDP
party|IRQ|Patriotic Union of Kurdistan|PUK
party|IRQ|Baath Party|Ba'ath Party;Baathists;Ba'athists
party|IRQ|Dawa Party|
party|SYR|Syrian Baath Party|
party|IRN|Tudeh Party|Tudeh
party|LBN|Amal Movement|Amal
party|LBN|Free Patriotic Movement|
party|LBN|Lebanese Forces|
party|LBN|Kataeb Party|Phalange;Phalangists
party|EGY|Freedom and Justice Party|
party|TUN|Ennahda|Ennahdha
party|MAR|Istiqlal|
party|YEM|Islah|al-Islah
party|DZA|Algerian National Liberation Front|FLN
party|ZAF|African National Congress|ANC;A.N.C.
party|ZAF|Democratic Alliance|
party|ZAF|Economic Freedom Fighters|EFF
party|ZAF|Inkatha Freedom Party|Inkatha
party|ZWE|ZANU-PF|Zanu-PF;Zanu PF
party|ZWE|Movement for Democratic Change|MDC
party|MOZ|FRELIMO|Frelimo
party|AGO|MPLA|
party|TZA|Chama Cha Mapinduzi|CCM
party|NGA|All Progressives Congress|APC
party|ETH|Prosperity Party|
party|ETH|Ethiopian People's Revolutionary Democratic Front|EPRDF
party|SDN|National Congress Party|
party|FRA|National Rally|Rassemblement National;National Front;Front National
party|FRA|La République En Marche|En Marche;LREM
party|FRA|La France Insoumise|France Unbowed
party|FRA|Les Républicains|
party|FRA|French Socialist Party|
party|DEU|Christian Democratic Union|CDU;Christian Democrats;CDU/CSU
party|DEU|Christian Social Union|CSU
party|DEU|Social Democratic Party of Germany|SPD;Social Democrats;German Social Democrats
party|DEU|Alternative for Germany|AfD
party|DEU|German Greens|Alliance 90/The Greens
party|DEU|Free Democratic Party|FDP;Free Democrats
party|DEU|Nazi Party|NSDAP;Nazis
party|AUT|Freedom Party of Austria|FPÖ;FPO
party|AUT|Austrian People's Party|ÖVP
party|ITA|Brothers of Italy|Fratelli d'Italia
party|ITA|Lega|
party|ITA|Five Star Movement|Five-Star Movement
party|ITA|Forza Italia|
party|ESP|Spanish Socialist Workers' Party|PSOE
party|ESP|Partido Popular|
party|ESP|Vox|
party|ESP|Podemos|
party|GRC|Syriza|SYRIZA
party|GRC|Golden Dawn|
party|HUN|Fidesz|
party|HUN|Tisza Party|Tisza
party|POL|Law and Justice|Law and Justice party
party|POL|Civic Platform|Civic Coalition
party|POL|Solidarity|
party|NLD|Party for Freedom|PVV
party|SWE|Sweden Democrats|
party|SVK|Smer|
party|SRB|Serbian Progressive Party|
party|GEO|Georgian Dream|
party|GEO|United National Movement|
party|UKR|Servant of the People|
party|UKR|Party of Regions|
party|VEN|United Socialist Party of Venezuela|PSUV
party|BRA|Workers' Party|
party|MEX|Morena|MORENA
party|MEX|Institutional Revolutionary Party|PRI
party|MEX|National Action Party|PAN
party|ARG|Peronists|Peronist
party|SLV|Nuevas Ideas|
party|BOL|Movement for Socialism|Movement Toward Socialism
party|CAN|Liberal Party of Canada|
party|CAN|Bloc Québécois|Bloc Quebecois
party|AUS|Liberal-National Coalition|
party|AUS|Australian Labor Party|
# Companies
company|CHN|Huawei|Huawei Technologies
company|CHN|ZTE|
company|CHN|ByteDance|
company|CHN|TikTok|
company|CHN|Alibaba|
company|CHN|Tencent|
company|CHN|SMIC|Semiconductor Manufacturing International
company|CHN|Sinopec|
company|CHN|CNOOC|China National Offshore Oil Corporation
company|CHN|PetroChina|China National Petroleum Corporation;CNPC
company|CHN|COSCO|Cosco
company|CHN|Xiaomi|
company|CHN|BYD|
company|CHN|DeepSeek|
company|HKG|CK Hutchison|
company|TWN|TSMC|Taiwan Semiconductor Manufacturing Company;Taiwan Semiconductor Manufacturing Co
company|TWN|Foxconn|Hon Hai
company|KOR|Samsung|Samsung Electronics
company|KOR|Hyundai|
company|JPN|Toyota|
company|JPN|Nippon Steel|
company|JPN|SoftBank|
company|JPN|Tokyo Electric Power Company|TEPCO;Tepco
company|RUS|Gazprom|
company|RUS|Rosneft|
company|RUS|Lukoil|
company|RUS|Rosoboronexport|
company|RUS|Sberbank|
company|RUS|VTB|
company|RUS|Aeroflot|
company|RUS|Kaspersky|Kaspersky Lab
company|RUS|Rostec|
company|RUS|Yukos|
company|RUS|Internet Research Agency|
company|-|Nord Stream AG|
company|USA|Boeing|
company|USA|Lockheed Martin|Lockheed
company|USA|Raytheon|RTX
company|USA|Northrop Grumman|
company|USA|General Dynamics|
company|USA|Blackwater|
company|USA|Halliburton|
company|USA|ExxonMobil|Exxon Mobil;Exxon
company|USA|Chevron|
company|USA|ConocoPhillips|
company|USA|United Fruit Company|
company|USA|Google|Alphabet
company|USA|Apple|
company|USA|Microsoft|
company|USA|Amazon|
company|USA|Facebook|
company|USA|Twitter|
company|USA|Nvidia|NVIDIA
company|USA|Intel|
company|USA|Qualcomm|
company|USA|Micron|
company|USA|Tesla|
company|USA|SpaceX|
company|USA|Starlink|
company|USA|OpenAI|
company|USA|Palantir|
company|USA|Anthropic|
company|USA|General Motors|
company|USA|Goldman Sachs|
company|USA|JPMorgan|JPMorgan Chase;JP Morgan
company|USA|BlackRock|
company|GBR|BP|British Petroleum
company|GBR|Shell|Royal Dutch Shell
company|GBR|HSBC|
company|GBR|BAE Systems|
company|IRN|Anglo-Iranian Oil Company|
company|NLD|ASML|
company|-|Airbus|
company|FRA|TotalEnergies|
company|FRA|Dassault|Dassault Aviation
company|FRA|Orano|
company|DEU|Siemens|
company|DEU|Rheinmetall|
company|DEU|Volkswagen|
company|DEU|Lufthansa|
company|SWE|Ericsson|
company|SWE|Saab|
company|FIN|Nokia|
company|ITA|Eni|ENI
company|DNK|Maersk|Mærsk
company|ESP|Repsol|
company|NOR|Equinor|Statoil
company|SAU|Saudi Aramco|Aramco
company|ARE|DP World|
company|ARE|ADNOC|
company|QAT|QatarEnergy|Qatar Petroleum
company|VEN|PDVSA|Petróleos de Venezuela
company|BRA|Petrobras|
company|MEX|Pemex|
company|ARG|YPF|
company|AZE|SOCAR|
company|KAZ|KazMunayGas|
company|BLR|Belavia|
company|BLR|Belaruskali|
company|IRN|Mahan Air|
company|TUR|Baykar|
company|TUR|Turkish Airlines|
company|TUR|Halkbank|
company|SRB|NIS oil company|
company|ISR|NSO Group|
company|ISR|Elbit Systems|
company|IND|Adani Group|
company|IND|Reliance Industries|
company|EGY|Suez Canal Authority|
company|EGY|Suez Canal Company|
company|PAN|Panama Canal Authority|
company|LKA|SriLankan Airlines|
# Media
media|USA|CNN|
media|USA|Associated Press|AP
media|GBR|Reuters|
media|FRA|Agence France-Presse|AFP
media|GBR|BBC|British Broadcasting Corporation;BBC News
media|USA|New York Times|
media|USA|Washington Post|
media|USA|Wall Street Journal|WSJ
media|USA|Fox News|
media|USA|ABC News|
media|USA|CBS News|CBS
media|USA|NBC News|NBC
media|USA|MSNBC|
media|USA|CNBC|
media|USA|NPR|National Public Radio
media|USA|Bloomberg|Bloomberg News
media|USA|Axios|
media|USA|Politico|
media|USA|Foreign Policy magazine|
media|USA|Time magazine|
media|USA|Newsweek|
media|USA|USA Today|
media|USA|Los Angeles Times|
media|USA|The Atlantic|
media|USA|Radio Free Europe/Radio Liberty|RFE/RL;Radio Free Europe;Radio Liberty
media|USA|Radio Free Asia|
media|USA|Truth Social|
media|USA|United Press International|UPI
media|GBR|The Guardian|
media|GBR|Financial Times|FT
media|GBR|The Economist|
media|GBR|Daily Telegraph|
media|GBR|Sky News|
media|GBR|ITV|
media|FRA|Le Monde|
media|FRA|Le Figaro|
media|FRA|France 24|
media|DEU|Der Spiegel|Spiegel
media|DEU|Deutsche Welle|DW
media|DEU|Bild|
media|DEU|Die Welt|
media|DEU|Frankfurter Allgemeine Zeitung|FAZ
media|DEU|Süddeutsche Zeitung|
media|DEU|ARD|
media|DEU|ZDF|
media|ITA|Corriere della Sera|
media|ITA|La Repubblica|
media|ITA|ANSA|
media|ESP|El País|El Pais
media|RUS|TASS|Tass;Itar-Tass;ITAR-TASS
media|RUS|RIA Novosti|RIA
media|RUS|Interfax|
media|RUS|Sputnik|
media|RUS|Russia Today|
media|RUS|Kommersant|
media|RUS|Izvestia|
media|RUS|Pravda|
media|RUS|Novaya Gazeta|
media|RUS|Meduza|
media|RUS|Rossiya 1|
media|BLR|Belta|BelTA;BELTA
media|UKR|Ukrinform|
media|UKR|Ukrainska Pravda|
media|UKR|Kyiv Independent|
media|CHN|Xinhua|Xinhua News Agency
media|CHN|CCTV|China Central Television;CGTN
media|CHN|Global Times|
media|CHN|People's Daily|
media|CHN|China Daily|
media|CHN|Chinese state media|
media|HKG|South China Morning Post|SCMP
media|HKG|Apple Daily|
media|TWN|Central News Agency|
media|JPN|NHK|
media|JPN|Kyodo|Kyodo News
media|JPN|Nikkei|
media|JPN|Asahi Shimbun|
media|JPN|Yomiuri Shimbun|
media|KOR|Yonhap|Yonhap News Agency
media|KOR|Chosun Ilbo|
media|PRK|KCNA|Korean Central News Agency
media|PRK|Rodong Sinmun|
media|IRN|IRNA|Islamic Republic News Agency
media|IRN|Press TV|
media|IRN|Tasnim|Tasnim News Agency
media|IRN|Fars|Fars News Agency
media|IRN|Mehr|Mehr News Agency
media|IRN|ISNA|
media|-|Iran International|
media|TUR|Anadolu|Anadolu Agency
media|TUR|TRT|
media|TUR|Hurriyet|Hürriyet
media|QAT|Al Jazeera|Al-Jazeera
media|SAU|Al Arabiya|Al-Arabiya
media|SAU|Saudi Press Agency|SPA
media|ARE|WAM|Emirates News Agency
media|LBN|Al-Manar|
media|LBN|Al Mayadeen|
media|SYR|SANA|Syrian Arab News Agency
media|EGY|MENA news agency|Middle East News Agency
media|EGY|Al-Ahram|
media|JOR|Petra news agency|
media|YEM|Al Masirah|Al-Masirah;Saba news agency
media|ISR|Haaretz|
media|ISR|Jerusalem Post|
media|ISR|Times of Israel|
media|ISR|Yedioth Ahronoth|Ynet
media|IND|Press Trust of India|
media|IND|The Hindu|
media|IND|Times of India|
media|IND|NDTV|
media|PAK|Dawn|
media|PAK|Geo News|
media|AUS|Australian Broadcasting Corporation|
media|CAN|CBC|Canadian Broadcasting Corporation
media|CAN|Globe and Mail|
media|CUB|Granma|
media|VEN|Telesur|TeleSUR
media|VAT|Vatican News|L'Osservatore Romano
# Armed groups and movements
armed-group|-|Islamic Resistance in Iraq|
armed-group|-|Harakat al-Nujaba|Nujaba
armed-group|-|Asaib Ahl al-Haq|
armed-group|-|Fatah al-Islam|
armed-group|-|Ansar al-Sharia|
armed-group|-|Ansar al-Islam|
armed-group|-|Armed Islamic Group|GIA
armed-group|-|Islamic Courts Union|
armed-group|-|Mai-Mai|Mai Mai
armed-group|-|CODECO|
armed-group|-|Wazalendo|
armed-group|-|Congo River Alliance|Alliance Fleuve Congo
armed-group|-|Tupamaros|
armed-group|-|Montoneros|
armed-group|-|Clan del Golfo|Gulf Clan
armed-group|-|First Capital Command|
armed-group|-|Viv Ansanm|
armed-group|-|Naxalites|Naxalite;Naxals
armed-group|-|United Liberation Front of Asom|ULFA
armed-group|-|Khalistan movement|Khalistan
armed-group|-|Mukti Bahini|
armed-group|-|People's Defence Force|People's Defense Force;People's Defence Forces;People's Defense Forces
armed-group|-|Ta'ang National Liberation Army|TNLA
armed-group|-|Myanmar National Democratic Alliance Army|MNDAA
armed-group|-|SPLM-IO|Sudan People's Liberation Movement-in-Opposition
armed-group|-|Ogaden National Liberation Front|ONLF
armed-group|-|Ambazonia Defence Forces|
armed-group|-|Front for the Liberation of the Enclave of Cabinda|FLEC
armed-group|-|Russian Volunteer Corps|
armed-group|-|Freedom of Russia Legion|
armed-group|-|South Lebanon Army|
armed-group|-|Abu Nidal Organization|
armed-group|-|Maute group|
armed-group|-|Lashkar-e-Jhangvi|
armed-group|-|The Resistance Front|TRF
armed-group|-|Gulf Cartel|
armed-group|-|Los Zetas|Zetas
armed-group|-|Indigenous People of Biafra|IPOB
armed-group|-|National Council for the Defense of Democracy|CNDD-FDD
armed-group|-|RED-Tabara|
# Bodies, missions, courts
igo|-|UN peacekeepers|U.N. peacekeepers;United Nations peacekeepers;UN peacekeeping force;UN peacekeeping mission;UN troops;Blue Helmets
igo|-|UN experts|U.N. experts;UN human rights experts
igo|-|Multinational Security Support Mission|Gang Suppression Force
igo|-|International Stabilization Force|
igo|-|EUNAVFOR|Operation Aspides;Operation Atalanta
igo|-|Combined Maritime Forces|
igo|-|Venice Commission|
igo|-|Mekong River Commission|
igo|-|European Space Agency|ESA
igo|-|International Renewable Energy Agency|
igo|-|World Customs Organization|
igo|-|World Meteorological Organization|WMO
igo|-|UN-Habitat|
igo|-|World Intellectual Property Organization|WIPO
igo|-|International Whaling Commission|
igo|-|Green Climate Fund|
igo|-|Euratom|
igo|-|European Public Prosecutor's Office|
bloc|-|European People's Party|EPP
bloc|-|Socialists and Democrats|
igo|-|Intergovernmental Panel on Climate Change|IPCC
igo|-|Conference on Disarmament|
bloc|-|Economic Cooperation Organization|ECO
bloc|-|Central European Initiative|
bloc|-|Baltic Assembly|
bloc|-|Union for the Mediterranean|
bloc|-|East Mediterranean Gas Forum|
bloc|-|Open Balkan|
bloc|-|Lublin Triangle|
bloc|-|Joint Expeditionary Force|JEF
bloc|-|I2U2|
bloc|-|Indo-Pacific Economic Framework|IPEF
bloc|-|D-8|Developing Eight
bloc|-|MIKTA|
bloc|-|OECS|Organisation of Eastern Caribbean States;Organization of Eastern Caribbean States
bloc|-|SICA|Central American Integration System
bloc|-|Indian Ocean Rim Association|
bloc|-|Melanesian Spearhead Group|
bloc|-|Small island states|Alliance of Small Island States;AOSIS
court|-|Special Tribunal for Cambodia|Khmer Rouge tribunal
court|-|Kosovo Specialist Chambers|
court|-|Nuremberg tribunal|Nuremberg Tribunal
company|-|SWIFT|
ngo|-|World Jewish Congress|
ngo|USA|AIPAC|American Israel Public Affairs Committee
ngo|USA|Anti-Defamation League|
ngo|-|WikiLeaks|Wikileaks
ngo|-|Bellingcat|
ngo|-|Mercy Corps|
ngo|-|International Rescue Committee|IRC
ngo|-|Islamic Relief|
ngo|-|World Vision|
ngo|-|ICAN|International Campaign to Abolish Nuclear Weapons
ngo|-|Physicians for Human Rights|
ngo|-|International Committee of Jurists|International Commission of Jurists
ngo|USA|Bill & Melinda Gates Foundation|Gates Foundation
ngo|USA|German Marshall Fund|
ngo|USA|Foundation for Defense of Democracies|
ngo|USA|Stimson Center|
ngo|USA|Wilson Center|
ngo|USA|Hudson Institute|
ngo|USA|Quincy Institute|
ngo|GBR|Royal United Services Institute|RUSI
ngo|DEU|Kiel Institute|Kiel Institute for the World Economy
ngo|ISR|Peace Now|
ngo|BLR|Viasna|
# Agencies
agency|USA|U.S. Secret Service|Secret Service
agency|USA|Federal Aviation Administration|FAA
agency|USA|Securities and Exchange Commission|SEC
agency|USA|Federal Communications Commission|FCC
agency|USA|Food and Drug Administration|FDA
agency|USA|Centers for Disease Control and Prevention|CDC
agency|USA|National Guard|U.S. National Guard
agency|USA|Committee on Foreign Investment in the United States|CFIUS
agency|USA|Export-Import Bank|
agency|RUS|Central Bank of Russia|Bank of Russia
agency|RUS|Rossotrudnichestvo|
agency|CHN|Ministry of Public Security|
agency|CHN|National Development and Reform Commission|NDRC
agency|CHN|United Front Work Department|United Front
agency|CHN|Hong Kong and Macau Affairs Office|
agency|CHN|China National Space Administration|CNSA
agency|IND|ISRO|Indian Space Research Organisation
agency|IND|National Investigation Agency|
agency|IND|Border Security Force|BSF
agency|PAK|Inter-Services Public Relations|ISPR
agency|JPN|JAXA|
agency|KOR|Joint Chiefs of Staff of South Korea|South Korean Joint Chiefs of Staff;South Korea's Joint Chiefs of Staff
agency|IRN|Ministry of Intelligence and Security|
agency|ISR|Israel Security Agency|
agency|EGY|General Intelligence Service|
agency|FRA|DGSI|
agency|BLR|State Border Committee|
agency|UKR|National Anti-Corruption Bureau|NABU
agency|UKR|State Border Guard Service|
agency|GBR|National Crime Agency|
agency|GBR|UK Maritime Trade Operations|UKMTO
agency|CHL|Carabineros|
agency|IRQ|Counter Terrorism Service|
military|IND|Indian Army|Indian army;Indian military
military|FRA|French Foreign Legion|Foreign Legion
military|NPL|Gurkhas|
military|GBR|SAS|Special Air Service
military|USA|Navy SEALs|Navy Seals
military|USA|Delta Force|
military|USA|Green Berets|
military|USA|U.S. Cyber Command|US Cyber Command
military|USA|U.S. Strategic Command|US Strategic Command
military|RUS|Spetsnaz|
military|RUS|Northern Fleet|
military|RUS|Pacific Fleet|
military|RUS|Baltic Fleet|
military|CHN|PLA Rocket Force|Rocket Force
military|SYR|Syrian Arab Army|Syrian army;Syrian military
military|IRQ|Republican Guard|
military|LBY|Libyan Coast Guard|
military|BRA|Brazilian Army|
military|ETH|Ethiopian National Defense Force|ENDF
military|COD|FARDC|Congolese army;Armed Forces of the Democratic Republic of the Congo
military|SOM|Somali National Army|
military|TWN|Taiwanese military|Taiwan military
# Media
media|USA|The Hill|
media|USA|Semafor|
media|USA|Foreign Affairs magazine|
media|USA|Al-Monitor|
media|USA|Breitbart|
media|GBR|The Times of London|Times of London;Sunday Times
media|GBR|Daily Mail|
media|GBR|The Independent|
media|GBR|Middle East Eye|
media|SAU|Asharq Al-Awsat|
media|SAU|Arab News|
media|ARE|Gulf News|
media|ARE|Sky News Arabia|
media|IRQ|Rudaw|
media|IRN|Kayhan|
media|UKR|Suspilne|
media|BLR|Nexta|
media|RUS|RT|
media|RUS|TV Rain|Dozhd
media|RUS|Echo of Moscow|Ekho Moskvy
media|HUN|MTI|
media|CZE|CTK|
media|DEU|DPA|dpa;Deutsche Presse-Agentur
media|ESP|EFE|Agencia EFE
media|PRT|Lusa|
media|MYS|Bernama|
media|IDN|Antara|
media|VNM|Vietnam News Agency|
media|PHL|Rappler|
media|SGP|Straits Times|The Straits Times
media|SGP|Channel NewsAsia|
media|THA|Bangkok Post|
media|JPN|Nikkei Asia|
media|CHN|Caixin|
media|CHN|Phoenix TV|
media|IND|ANI|
media|IND|Hindustan Times|
media|IND|Indian Express|
media|AFG|TOLOnews|Tolo News
media|BRA|Folha de S.Paulo|Folha
media|BRA|O Globo|
media|ARG|Clarín|Clarin
media|ARG|La Nación|
media|COL|El Tiempo|
media|MEX|El Universal|
media|CAN|Toronto Star|
media|KEN|Daily Nation|
media|ZAF|News24|
media|ISR|Israel Hayom|
media|ISR|Channel 12|
media|ISR|Army Radio|
media|TUR|Daily Sabah|
media|TUR|Cumhuriyet|
media|KAZ|Kazinform|
media|GEO|Civil Georgia|
media|CUB|Prensa Latina|
# Companies
company|USA|Meta|Meta Platforms
company|USA|WhatsApp|
company|USA|Uber|
company|USA|Pfizer|
company|USA|Moderna|
company|GBR|AstraZeneca|
company|CHN|Sinovac|
company|CHN|Sinopharm|
company|DEU|BioNTech|
company|USA|Westinghouse|
company|USA|Caterpillar|
company|USA|General Electric|
company|USA|Citigroup|Citibank
company|USA|Morgan Stanley|
company|USA|Mastercard|
company|USA|Visa Inc|
company|USA|PayPal|
company|USA|Anduril|
company|USA|AMD|
company|-|Telegram|
company|FRA|EDF|Électricité de France
company|FRA|Framatome|
company|FRA|Areva|
company|FRA|Thales|
company|FRA|Naval Group|
company|FRA|Renault|
company|FRA|Air France|
company|FRA|BNP Paribas|
company|FRA|Société Générale|Societe Generale
company|-|KNDS|
company|-|MBDA|
company|ITA|Leonardo SpA|
company|ITA|Fincantieri|
company|ITA|UniCredit|
company|ITA|Fiat|
company|GBR|Rolls-Royce|
company|GBR|British Airways|
company|GBR|Barclays|
company|GBR|Standard Chartered|
company|GBR|Rio Tinto|
company|GBR|Vodafone|
company|AUS|BHP|
company|CHE|Glencore|
company|CHE|Nestlé|Nestle
company|CHE|UBS|
company|CHE|Credit Suisse|
company|CHE|Trafigura|
company|-|Vitol|
company|DEU|Uniper|
company|DEU|Wintershall|
company|DEU|BASF|
company|DEU|BMW|
company|DEU|Daimler|Mercedes-Benz
company|DEU|Deutsche Bank|
company|DEU|Commerzbank|
company|DEU|ThyssenKrupp|
company|DEU|Krauss-Maffei Wegmann|
company|AUT|OMV|
company|AUT|Raiffeisen Bank International|Raiffeisen
company|HUN|MOL Group|
company|POL|Orlen|
company|NOR|Kongsberg|
company|RUS|Novatek|
company|RUS|Gazprombank|
company|RUS|Transneft|
company|RUS|Gazprom Neft|
company|RUS|Rusal|
company|RUS|Severstal|
company|RUS|Nornickel|Norilsk Nickel
company|RUS|Alfa Bank|Alfa-Bank
company|RUS|Uralkali|
company|RUS|Alrosa|
company|RUS|Sukhoi|
company|RUS|VKontakte|
company|SRB|Naftna Industrija Srbije|
company|CHN|CATL|
company|CHN|Hikvision|
company|CHN|COMAC|Comac
company|CHN|China Telecom|
company|CHN|China Mobile|
company|CHN|WeChat|
company|CHN|Evergrande|
company|CHN|Norinco|
company|CHN|CRRC|
company|TWN|Evergreen Marine|
company|KOR|SK Hynix|
company|KOR|LG Electronics|
company|KOR|Hanwha|Hanwha Ocean;Hanwha Aerospace
company|KOR|Kia|
company|KOR|POSCO|Posco
company|JPN|Mitsubishi|Mitsubishi Heavy Industries
company|JPN|Sony|
company|JPN|Honda|
company|JPN|Nissan|
company|IND|Tata Group|Tata
company|IND|Air India|
company|IND|IndiGo|
company|IND|Nayara Energy|
company|SGP|Temasek|
company|MYS|Petronas|
company|IDN|Pertamina|
company|IRN|National Iranian Oil Company|NIOC
company|IRQ|Iraqi State Oil Marketing|SOMO
company|KWT|Kuwait Petroleum Corporation|
company|DZA|Sonatrach|
company|LBY|National Oil Corporation|
company|NGA|NNPC|Nigerian National Petroleum Corporation
company|NGA|Dangote Group|
company|AGO|Sonangol|
company|COD|Gécamines|Gecamines
company|ZAF|Eskom|
company|ETH|Ethiopian Airlines|
company|QAT|Qatar Airways|
company|ARE|Mubadala|
company|ISR|Rafael Advanced Defense Systems|
company|ISR|Israel Aerospace Industries|IAI
company|ISR|El Al|
company|TUR|Aselsan|
company|TUR|BOTAŞ|BOTAS
company|COL|Ecopetrol|
company|BRA|Embraer|
company|BRA|Vale SA|
company|CHL|Codelco|
company|CAN|Bombardier|
company|CAN|Barrick Gold|Barrick
company|CUB|GAESA|
company|VEN|Citgo|CITGO
company|PRK|Mansudae|
company|MAR|OCP Group|
# Parties
party|JPN|Constitutional Democratic Party of Japan|Constitutional Democratic Party
party|JPN|Democratic Party of Japan|DPJ
party|JPN|Japan Innovation Party|Nippon Ishin
party|JPN|Sanseito|
party|KOR|Liberty Korea Party|Saenuri Party;Grand National Party
party|TWN|Taiwan People's Party|
party|IND|Shiv Sena|
party|IND|Trinamool Congress|
party|LKA|National People's Power|Janatha Vimukthi Peramuna;JVP
party|NPL|Communist Party of Nepal|
party|NPL|Nepali Congress|
party|MDV|Maldivian Democratic Party|
party|MNG|Mongolian People's Party|
party|KHM|Cambodia National Rescue Party|
party|PHL|Lakas|
party|BEL|Vlaams Belang|
party|BEL|New Flemish Alliance|N-VA
party|NLD|VVD|
party|NLD|D66|
party|AUT|Social Democratic Party of Austria|SPÖ
party|FIN|Finns Party|True Finns
party|DNK|Danish People's Party|
party|NOR|Norwegian Progress Party|
party|POL|Confederation party|Konfederacja
party|ROU|Alliance for the Union of Romanians|AUR
party|BGR|GERB|
party|CZE|ANO|
party|HUN|Jobbik|
party|PRT|Chega|
party|ESP|Sumar|
party|ESP|Junts|Junts per Catalunya
party|ESP|Republican Left of Catalonia|ERC;Esquerra Republicana
party|GRC|New Democracy|
party|GRC|PASOK|Pasok
party|XKX|Vetevendosje|Vetëvendosje;Self-Determination Movement
party|MKD|VMRO-DPMNE|
party|BIH|SNSD|Alliance of Independent Social Democrats
party|HRV|Croatian Democratic Union|HDZ
party|MDA|Party of Action and Solidarity|
party|UKR|European Solidarity|
party|UKR|Batkivshchyna|
party|ARM|Civil Contract|
party|ARM|Republican Party of Armenia|
party|RUS|Communist Party of the Russian Federation|
party|IRL|Fianna Fáil|Fianna Fail
party|IRL|Fine Gael|
party|ISR|Meretz|
party|ISR|Blue and White|
party|ISR|United Torah Judaism|
party|ISR|National Unity party|
party|ISR|Ra'am|
party|IRQ|State of Law Coalition|Coordination Framework
party|IRQ|Sadrist Movement|Sadrist movement;Sadrists
party|LBN|Progressive Socialist Party|
party|LBN|Future Movement|
media|POL|Polish Press Agency|
party|SDN|Forces of Freedom and Change|Forces for Freedom and Change
party|KEN|Orange Democratic Movement|
party|UGA|National Resistance Movement|
party|ZMB|United Party for National Development|
party|GHA|National Democratic Congress|
party|GHA|New Patriotic Party|
party|NGA|People's Democratic Party|
party|SEN|PASTEF|Pastef
party|ZAF|uMkhonto weSizwe Party|uMkhonto weSizwe
party|CHL|Chilean Communist Party|
party|COL|Democratic Center|Centro Democrático
party|PER|Popular Force|Fuerza Popular
party|PER|Peru Libre|
party|ECU|Citizen Revolution|
party|GTM|Semilla|
party|PRY|Colorado Party|
party|URY|Broad Front|Frente Amplio
party|ARG|La Libertad Avanza|
party|BRA|Liberal Party of Brazil|
party|CAN|New Democratic Party|NDP
party|NZL|New Zealand First|
party|NZL|National Party of New Zealand|
party|USA|MAGA movement|MAGA
party|USA|Tea Party|
# Further bodies of states
military|USA|U.S. Northern Command|US Northern Command;NORTHCOM
ngo|USA|Carter Center|
agency|IND|Central Reserve Police Force|CRPF
ngo|CHN|Red Guards|
ngo|VEN|Foro Penal|
media|KWT|Kuwait News Agency|KUNA
company|IRL|Ryanair|
company|USA|Pan Am|Pan American World Airways
company|-|Itaipu Binacional|Itaipú Binacional
company|HKG|Hutchison Whampoa|
company|ZAF|Executive Outcomes|
company|GBR|Sandline|Sandline International
armed-group|-|Falintil|FALINTIL
ngo|GBR|Global Witness|
ngo|USA|Sea Shepherd|Sea Shepherd Conservation Society
ngo|ITA|Community of Sant'Egidio|Sant'Egidio
ngo|-|World Council of Churches|
igo|-|Inter-Parliamentary Union|
igo|-|Northwest Atlantic Fisheries Organization|NAFO
igo|-|Council of the Baltic Sea States|
igo|-|Black Sea Economic Cooperation|Organization of the Black Sea Economic Cooperation
igo|-|Danube Commission|
igo|-|Military Observer Mission Ecuador-Peru|MOMEP
# Newspapers, agencies and broadcasters of more states
media|DNK|Jyllands-Posten|
media|DNK|Politiken|
media|DNK|Berlingske|
media|DNK|Ritzau|
media|SWE|Dagens Nyheter|
media|SWE|Aftonbladet|
media|SWE|Svenska Dagbladet|
media|SWE|Expressen|
media|NOR|Aftenposten|
media|NOR|Verdens Gang|
media|FIN|Helsingin Sanomat|
media|ISL|Morgunbladid|
media|NLD|De Telegraaf|
media|NLD|NRC Handelsblad|
media|NLD|De Volkskrant|Volkskrant
media|BEL|Le Soir|
media|BEL|De Standaard|
media|BEL|Belga|Belga news agency
media|FRA|Radio France Internationale|RFI
media|FRA|Mediapart|
media|ESP|El Mundo|
media|ESP|La Vanguardia|
media|ESP|Europa Press|
media|CHE|Neue Zürcher Zeitung|NZZ
media|CHE|Swissinfo|
media|AUT|Der Standard|
media|AUT|Die Presse|
media|POL|Gazeta Wyborcza|
media|POL|Rzeczpospolita|
media|ROU|Agerpres|
media|HUN|Magyar Nemzet|
media|SRB|Tanjug|
media|SRB|Politika|
media|SVN|Delo|
media|HRV|HINA|
media|GRC|Kathimerini|
media|EST|Postimees|
media|LVA|LETA|
media|LTU|ELTA|
media|RUS|Sputnik News|
media|RUS|Vedomosti|
media|RUS|Rossiya 24|
media|RUS|Moskovsky Komsomolets|
media|BLR|Nasha Niva|
media|ARM|Armenpress|
media|KGZ|24.kg|
media|KGZ|AKIpress|
media|MNG|Montsame|
media|TUR|Yeni Safak|
media|TUR|Milliyet|
media|ISR|i24NEWS|i24 News
media|ISR|Maariv|
media|EGY|Al-Masry Al-Youm|
media|EGY|Mada Masr|
media|QAT|Qatar News Agency|QNA
media|BHR|Bahrain News Agency|
media|JPN|Mainichi Shimbun|Mainichi
media|KOR|JoongAng Ilbo|
media|KOR|Hankyoreh|
media|KOR|Dong-A Ilbo|
media|TWN|Focus Taiwan|
media|TWN|Liberty Times|
media|TWN|Taipei Times|
media|IDN|Kompas|
media|IDN|Jakarta Post|
media|VNM|Tuoi Tre|
media|PHL|Philippine Daily Inquirer|
media|PHL|Philippine Star|
media|KHM|Khmer Times|
media|KHM|Phnom Penh Post|
media|MMR|The Irrawaddy|Irrawaddy
media|PAK|Express Tribune|
media|BGD|Prothom Alo|
media|NPL|Kathmandu Post|
media|AFG|Khaama Press|
media|NGA|Premium Times|
media|UGA|Daily Monitor|
media|UGA|New Vision|
media|SDN|Sudan Tribune|
media|SDN|SUNA|Sudan News Agency
media|SOM|SONNA|Somali National News Agency
media|ZAF|Daily Maverick|
media|ZAF|Mail & Guardian|
media|AGO|Angop|
media|MEX|La Jornada|
media|MEX|Notimex|
media|ARG|Télam|Telam
media|ARG|Página/12|
media|BRA|Agência Brasil|Agencia Brasil
media|COL|Caracol Radio|
media|PER|El Comercio|
media|CHL|El Mercurio|
media|CHL|La Tercera|
media|VEN|El Nacional|
media|ECU|El Universo|
media|AUS|Sydney Morning Herald|
media|NZL|Radio New Zealand|RNZ
media|NZL|New Zealand Herald|
# Companies of more states
company|UKR|Ukrenergo|
company|POL|PGNiG|
company|BGR|Bulgargaz|
company|SRB|Srbijagas|
company|ROU|Transgaz|
company|FRA|Engie|
company|FRA|Safran|
company|FRA|Lafarge|
company|DNK|Arla Foods|Arla
company|DNK|Novo Nordisk|
company|ESP|Iberdrola|
company|ESP|Telefónica|
company|ESP|CEOE|
company|HUN|Wizz Air|
company|RUS|Yandex|
company|CHN|China Harbour Engineering Company|China Harbour Engineering
company|CHN|DJI|
company|JPN|Tokyo Electron|
company|NLD|NXP Semiconductors|NXP
company|NLD|Nexperia|
company|IND|Hindustan Aeronautics|HAL
company|IND|ONGC|Oil and Natural Gas Corporation
company|SAU|SABIC|
company|TUR|Turkish Aerospace Industries|Turkish Aerospace
company|TUR|Turkcell|
company|IRN|Iran Air|
company|ZAF|Sasol|
company|ZAF|Dyck Advisory Group|
company|KEN|Kenya Airways|
company|BOL|YPFB|
company|VEN|Conviasa|
company|COL|Avianca|
company|IDN|Garuda Indonesia|
company|USA|Freeport-McMoRan|Freeport
company|KAZ|Kazatomprom|
company|CAN|Centerra Gold|Centerra
# Services and forces of more states
agency|DEU|BfV|Federal Office for the Protection of the Constitution
agency|BRA|ABIN|Brazilian Intelligence Agency
agency|VEN|SEBIN|Bolivarian National Intelligence Service
agency|VEN|DGCIM|
agency|AUS|Australian Secret Intelligence Service|ASIS
agency|AUS|Australian Federal Police|
agency|NZL|Government Communications Security Bureau|GCSB
agency|NZL|New Zealand Security Intelligence Service|NZSIS
agency|NLD|AIVD|
agency|NLD|MIVD|
agency|SWE|Swedish Security Service|Säpo;SÄPO
agency|FIN|Supo|SUPO
agency|EST|KaPo|Kapo
agency|ITA|Carabinieri|
agency|ESP|Guardia Civil|Civil Guard
agency|MDA|Security and Intelligence Service of Moldova|
agency|PHL|Bureau of Fisheries and Aquatic Resources|
military|IND|Indian Air Force|
military|IND|Indian Navy|
military|IND|Assam Rifles|
military|PAK|Pakistan Rangers|
military|PAK|Frontier Corps|
military|BGD|Border Guard Bangladesh|Bangladesh Rifles
military|IDN|Kopassus|
# More armed groups and movements
armed-group|-|Ansaru|
armed-group|-|National Patriotic Front of Liberia|NPFL
armed-group|-|LURD|Liberians United for Reconciliation and Democracy
armed-group|-|Eritrean Liberation Front|
armed-group|-|PAIGC|
armed-group|-|Los Choneros|
armed-group|-|Los Lobos|
armed-group|-|Ulster Volunteer Force|UVF
armed-group|-|Ulster Defence Association|
armed-group|-|Jaish al-Islam|
armed-group|-|Democratic Front for the Liberation of Palestine|DFLP
armed-group|-|PJAK|Kurdistan Free Life Party
armed-group|-|Islamic Movement of Uzbekistan|
armed-group|-|Sea Tigers|
armed-group|-|Moro National Liberation Front|MNLF
ngo|-|Hurriyat Conference|All Parties Hurriyat Conference;Hurriyat
people|-|Nama|Nama people
people|-|Masalit|
people|-|Hmong|
people|-|Mapuche|
people|-|Tuareg|
`

export function parseOrganisations(): Organisation[] {
  return rows(table).map(([kind, country = '', name = '', aliases]) => ({
    name,
    aliases: list(aliases).flatMap(asOfUnitedNations),
    kind: kind as OrganisationKind,
    country: country === '-' ? null : country,
  }))
}

/** "UN refugee agency" is the "United Nations refugee agency" and "the UN's refugee agency" as well. */
function asOfUnitedNations(alias: string): readonly string[] {
  const rest = /^UN (\p{Ll}.*)$/u.exec(alias)?.[1]
  if (rest === undefined) return [alias]
  return ['UN', 'U.N.', "UN's", "U.N.'s", 'United Nations', "United Nations'"].map(
    (owner) => `${owner} ${rest}`,
  )
}
