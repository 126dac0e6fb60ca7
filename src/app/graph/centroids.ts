/** Where states lie, about: alpha-3 code, degrees east, degrees north. Of large ones where most of their people live. */
const TABLE = `
ABW -70 13 AFG 66 34 AGO 18 -12 AIA -63 18 ALB 20 41 AND 2 43 ARE 54 24 ARG -64 -35 ARM 45 40 ASM -171 -14 ATG -62 17
AUS 146 -30 AUT 14 47 AZE 48 40 BDI 30 -3 BEL 5 51 BEN 2 9 BFA -2 12 BGD 90 24 BGR 25 43 BHR 51 26 BHS -77 25 BIH 18 44
BLR 28 53 BLZ -89 17 BMU -65 32 BOL -65 -17 BRA -50 -12 BRB -59 13 BRN 115 5 BTN 90 27 BWA 24 -22 CAF 21 7 CAN -95 54
CHE 8 47 CHL -71 -33 CHN 108 34 CIV -6 7 CMR 12 6 COD 24 -3 COG 15 -1 COK -160 -21 COL -73 4 COM 43 -12 CPV -24 15
CRI -84 10 CUB -79 22 CYM -81 19 CYP 33 35 CZE 15 50 DEU 10 51 DJI 43 12 DMA -61 15 DNK 9 56 DOM -70 19 DZA 3 31
ECU -78 -1 EGY 30 27 ERI 39 16 ESH -13 24 ESP -4 40 EST 26 59 ETH 39 8 FIN 26 63 FJI 178 -18 FLK -59 -52 FRA 2 47
FRO -7 62 FSM 158 7 GAB 12 -1 GBR -2 54 GEO 43 42 GHA -1 8 GIB -5 36 GIN -11 11 GLP -62 16 GMB -16 13 GNB -15 12
GNQ 10 2 GRC 22 39 GRD -62 12 GRL -42 70 GTM -90 15 GUF -53 4 GUM 145 13 GUY -59 5 HKG 114 22 HND -87 15 HRV 16 45
HTI -73 19 HUN 19 47 IDN 113 -3 IND 78 22 IRL -8 53 IRN 53 32 IRQ 44 33 ISL -19 65 ISR 35 31 ITA 12 43 JAM -77 18
JOR 37 31 JPN 138 36 KAZ 67 48 KEN 38 1 KGZ 75 41 KHM 105 13 KIR -173 1 KNA -63 17 KOR 128 36 KWT 48 29 LAO 102 19
LBN 36 34 LBR -9 6 LBY 17 27 LCA -61 14 LIE 10 47 LKA 81 7 LSO 28 -30 LTU 24 55 LUX 6 50 LVA 25 57 MAC 113 22
MAR -6 32 MCO 7 44 MDA 28 47 MDG 47 -19 MDV 73 3 MEX -102 24 MHL 171 7 MKD 22 41 MLI -4 17 MLT 14 36 MMR 96 21
MNE 19 43 MNG 104 47 MNP 146 15 MOZ 35 -18 MRT -10 20 MTQ -61 15 MUS 58 -20 MWI 34 -13 MYS 102 4 NAM 17 -22 NCL 166 -21
NER 8 17 NGA 8 9 NIC -85 13 NIU -170 -19 NLD 5 52 NOR 9 61 NPL 84 28 NRU 167 -1 NZL 173 -41 OMN 56 21 PAK 69 30
PAN -80 9 PER -75 -10 PHL 122 13 PLW 134 7 PNG 144 -6 POL 19 52 PRI -66 18 PRK 127 40 PRT -8 40 PRY -58 -23 PSE 34 32
PYF -149 -17 QAT 51 25 REU 55 -21 ROU 25 46 RUS 45 56 RWA 30 -2 SAU 45 24 SDN 30 15 SEN -14 14 SGP 104 1 SLB 160 -9
SLE -12 8 SLV -89 14 SMR 12 44 SOM 46 5 SRB 21 44 SSD 31 7 STP 7 1 SUR -56 4 SVK 19 49 SVN 15 46 SWE 15 61
SWZ 31 -27 SYC 55 -5 SYR 38 35 TCD 19 15 TGO 1 8 THA 101 15 TJK 71 39 TKM 59 39 TLS 126 -9 TON -175 -21 TTO -61 10
TUN 9 34 TUR 34 39 TUV 179 -8 TWN 121 24 TZA 35 -6 UGA 32 1 UKR 31 49 URY -56 -33 USA -97 39 UZB 64 41 VAT 12 42
VCT -61 13 VEN -66 7 VNM 107 16 VUT 167 -16 WSM -172 -14 XKX 21 43 YEM 47 16 ZAF 25 -29 ZMB 28 -14 ZWE 30 -19`

const CENTROIDS = new Map(
  [...TABLE.matchAll(/([A-Z]{3}) (-?\d+) (-?\d+)/g)].map(([, code, east, north]) => [
    code!,
    { east: Number(east), north: Number(north) },
  ]),
)

/** Where a state lies, in degrees; undefined for a code that is no state's. */
export const centroidOf = (alpha3: string): { readonly east: number; readonly north: number } | undefined =>
  CENTROIDS.get(alpha3)

const RADIANS = Math.PI / 180
/** Where the map of the world is cut: through the Bering Strait, so that neither Russia nor the Pacific's states are torn. */
const CUT_AT = -169

/**
 * A place on a flat map of the world: x from 0 east of the cut, y downwards, one degree at the equator is 1. The north is drawn
 * out a little (Miller), where most states lie close together.
 */
export function projected(east: number, north: number): { readonly x: number; readonly y: number } {
  return {
    x: (((east - CUT_AT) % 360) + 360) % 360,
    y: -(1.25 / RADIANS) * Math.log(Math.tan(Math.PI / 4 + 0.4 * north * RADIANS)),
  }
}
