import { wordSet } from '../../domain/word-lists.ts';
import { itemsOf, readNamesWithId } from './read-lists.ts';

/** A place that is no country. */
export interface KnownPlace {
  /** The usual name first. */
  names: readonly string[];
  /** ISO 3166-1 alpha-2 code of the country that it lies in; null where it lies in none or in several. */
  countryCode: string | null;
  /** Null where it is not certain. */
  wikidataId: string | null;
}

/**
 * Places that are no countries, by ISO 3166-1 alpha-2 code of the country they lie in ("--" for
 * none): usual name = other names; a Wikidata id follows "#" where it is certain. Names of several
 * places are in `ambiguous-places.ts` as well.
 */
const LISTS: Record<string, string> = {
  '--': `West; Europe#Q46; Asia#Q48; Africa#Q15; America; Korea; Congo; North America#Q49; South America#Q18;
    Latin America; Central America; Central Asia; Middle East#Q7204; Western Europe; Eastern Europe; Central Europe;
    Southeast Asia; East Asia; South Asia; North Africa; West Africa; East Africa; Sub-Saharan Africa; Persian Gulf;
    Gulf; Black Sea; Baltic Sea; Baltics; Balkans; South China Sea; East China Sea; Mediterranean; Mediterranean Sea;
    Atlantic; Pacific; Atlantic Ocean; Pacific Ocean; Indian Ocean; Arctic; Antarctica#Q51; Caribbean; Scandinavia;
    Eurasia; Asia-Pacific; Caucasus; Kashmir; Kurdistan; Sahel; Horn of Africa; Red Sea; Caspian Sea; Sea of Azov;
    Earth#Q2; Mars#Q111; Strait of Hormuz; West Bank; Gaza; Gaza Strip; Golan Heights; Western Sahara;
    Nagorno-Karabakh`,
  RU: `Moscow#Q649; St. Petersburg=Saint Petersburg; Sochi; Kazan; Novosibirsk; Yekaterinburg; Vladivostok; Rostov;
    Kaliningrad; Chechnya; Grozny; Siberia; Volgograd; Murmansk; Dagestan; Tatarstan; Belgorod; Kursk; Voronezh;
    Red Square`,
  UA: `Kyiv=Kiev#Q1899; Kharkiv; Odesa=Odessa; Lviv; Donetsk; Luhansk=Lugansk; Mariupol; Crimea#Q7835; Donbas=Donbass;
    Sevastopol; Simferopol; Kherson; Dnipro; Zaporizhzhia; Chernobyl; Bucha; Bakhmut`,
  BY: 'Minsk#Q2280; Brest; Grodno',
  GB: `London#Q84; England#Q21; Scotland#Q22; Wales#Q25; Northern Ireland#Q26; Manchester; Birmingham; Liverpool;
    Leeds; Glasgow; Edinburgh; Cardiff; Belfast; Bristol; Sheffield; Oxford; Cambridge; Newcastle; Nottingham;
    Yorkshire; Sussex; Essex; Surrey; Cornwall; Devon; Westminster; Brighton; Leicester; Wimbledon; Salisbury;
    Gibraltar`,
  FR: `Paris#Q90; Lyon; Marseille; Nice; Bordeaux; Strasbourg; Toulouse; Lille; Calais; Cannes; Normandy; Nantes;
    Brittany`,
  DE: `Berlin#Q64; Munich#Q1726; Hamburg#Q1055; Frankfurt#Q1794; Cologne; Bonn; Stuttgart; Dresden; Leipzig; Bavaria;
    Düsseldorf=Duesseldorf; Bremen; Hanover; Nuremberg; Ramstein; East Germany; West Germany; Nazi Germany`,
  IT: 'Rome#Q220; Milan#Q490; Naples; Turin; Venice; Florence; Genoa; Sicily; Bologna; Lombardy; Tuscany; Palermo',
  ES: 'Madrid#Q2807; Barcelona#Q1492; Seville; Valencia; Catalonia; Bilbao; Andalusia; Basque Country',
  BE: 'Brussels#Q239; Antwerp; Ghent; Bruges',
  NL: 'Amsterdam#Q727; Rotterdam; Hague=The Hague; Utrecht',
  CH: 'Geneva#Q71; Zurich#Q72; Bern#Q70; Basel; Davos; Lausanne',
  AT: 'Vienna#Q1741; Salzburg',
  IE: 'Dublin#Q1761; Cork; Galway',
  PL: 'Warsaw#Q270; Krakow; Gdansk; Auschwitz',
  CZ: 'Prague#Q1085; Brno',
  HU: 'Budapest#Q1781',
  RO: 'Bucharest#Q19660',
  BG: 'Sofia#Q472',
  RS: 'Belgrade#Q3711',
  BA: 'Sarajevo#Q11194; Srebrenica',
  HR: 'Zagreb#Q1435',
  GR: 'Athens#Q1524; Lesbos; Thessaloniki; Crete',
  TR: 'Ankara#Q3640; Istanbul#Q406; Izmir',
  SE: 'Stockholm#Q1754; Gothenburg; Malmo',
  NO: 'Oslo#Q585; Bergen',
  DK: 'Copenhagen#Q1748; Greenland#Q223',
  FI: 'Helsinki#Q1757',
  EE: 'Tallinn#Q1770',
  LV: 'Riga#Q1773',
  LT: 'Vilnius#Q216',
  MD: 'Chisinau#Q21197; Transnistria',
  GE: 'Tbilisi#Q994; Abkhazia; South Ossetia',
  AM: 'Yerevan#Q1953',
  AZ: 'Baku#Q9248',
  KZ: 'Almaty; Astana; Nur-Sultan',
  PT: 'Lisbon#Q597; Porto',
  CN: 'Beijing#Q956; Shanghai#Q8686; Wuhan; Guangzhou; Shenzhen; Tibet; Xinjiang; Tiananmen Square; Macau; Hubei',
  JP: 'Tokyo#Q1490; Osaka; Hiroshima; Nagasaki; Kyoto; Fukushima; Okinawa',
  KR: 'Seoul#Q8684; Pyeongchang; Busan',
  KP: 'Pyongyang#Q18808',
  TW: 'Taipei#Q1867',
  IN: `New Delhi#Q987; Delhi; Mumbai#Q1156; Bangalore; Kolkata; Chennai; Hyderabad; Punjab; Gujarat; Kerala;
    Uttar Pradesh`,
  PK: 'Islamabad#Q1362; Karachi; Lahore; Peshawar; Abbottabad; Balochistan',
  AF: 'Kabul#Q5838; Kandahar; Helmand; Kunduz; Herat',
  BD: 'Dhaka#Q1354',
  TH: 'Bangkok#Q1861',
  VN: 'Hanoi#Q1858; Ho Chi Minh City; South Vietnam; North Vietnam; Saigon',
  ID: 'Jakarta#Q3630; Bali; Java; Sumatra; Aceh',
  MY: 'Kuala Lumpur#Q1865',
  PH: 'Manila#Q1461; Mindanao',
  AU: `Canberra#Q3114; Sydney#Q3130; Melbourne#Q3141; Brisbane; Perth; Adelaide; Queensland; New South Wales;
    Tasmania; Western Australia; South Australia`,
  NZ: 'Wellington#Q23661; Auckland; Christchurch',
  CA: `Ottawa#Q1930; Toronto#Q172; Montreal; Vancouver; Quebec; Ontario; Alberta; British Columbia; Calgary; Edmonton;
    Nova Scotia; Manitoba`,
  MX: 'Mexico City#Q1489; Tijuana; Ciudad Juarez; Cancun; Guadalajara; Sinaloa',
  BR: 'Brasilia#Q2844; Rio de Janeiro=Rio; Sao Paulo; Amazon rainforest',
  AR: 'Buenos Aires#Q1486; Falkland Islands=Falklands',
  CL: 'Santiago#Q2887',
  CU: 'Havana#Q1563; Guantanamo Bay=Guantanamo=Guantánamo Bay',
  VE: 'Caracas#Q1533',
  CO: 'Bogota#Q2841; Medellin',
  PE: 'Lima#Q2868',
  HT: 'Port-au-Prince#Q34261',
  IL: 'Jerusalem#Q1218; Tel Aviv; Haifa; West Jerusalem',
  PS: 'Ramallah; East Jerusalem; Hebron; Rafah; Khan Younis',
  LB: 'Beirut#Q3820',
  SY: 'Damascus#Q3766; Aleppo; Homs; Idlib; Raqqa; Palmyra; Kobani',
  IQ: 'Baghdad#Q1530; Mosul; Basra; Fallujah; Ramadi; Erbil; Kirkuk; Tikrit; Anbar',
  IR: 'Tehran#Q3616; Isfahan; Natanz',
  JO: 'Amman#Q3805',
  SA: 'Riyadh#Q3692; Mecca; Jeddah; Medina',
  YE: 'Sanaa; Aden',
  AE: 'Dubai#Q612; Abu Dhabi#Q1519',
  QA: 'Doha#Q3861',
  EG: 'Cairo#Q85; Alexandria; Sinai; Sinai Peninsula; Suez Canal',
  LY: 'Tripoli#Q3579; Benghazi; Misrata; Sirte',
  TN: 'Tunis#Q3572',
  MA: 'Rabat#Q3551; Casablanca; Marrakesh',
  SD: 'Khartoum#Q1963; Darfur',
  ET: 'Addis Ababa#Q3624; Tigray',
  SO: 'Mogadishu#Q2449',
  KE: 'Nairobi#Q3870; Mombasa',
  UG: 'Kampala#Q3894',
  NG: 'Lagos; Abuja#Q3787; Kano',
  GH: 'Accra#Q3761',
  SN: 'Dakar#Q3718',
  ML: 'Bamako#Q3703; Timbuktu',
  CD: 'Kinshasa#Q3838; Goma',
  CG: 'Brazzaville#Q3844',
  SS: 'Juba#Q1947',
  RW: 'Kigali#Q3859',
  ME: 'Podgorica#Q23564',
  MK: 'Skopje#Q384',
  AL: 'Tirana#Q19689',
  SK: 'Bratislava#Q1780',
  SI: 'Ljubljana#Q437',
  CY: 'Nicosia#Q3856',
  IS: 'Reykjavik=Reykjavík#Q1764',
  DZ: 'Algiers#Q3561',
  AO: 'Luanda#Q3897',
  ZM: 'Lusaka#Q3881',
  GN: 'Conakry#Q3733',
  NP: 'Kathmandu#Q3037',
  MM: 'Naypyidaw#Q37400; Yangon=Rangoon',
  LK: 'Colombo',
  UZ: 'Tashkent#Q269',
  KG: 'Bishkek#Q9361',
  TJ: 'Dushanbe#Q9365',
  TM: 'Ashgabat#Q23438',
  MN: 'Ulaanbaatar#Q23430',
  UY: 'Montevideo#Q1335',
  EC: 'Quito#Q2900',
  ZW: 'Harare#Q3921',
  ZA: 'Johannesburg; Cape Town; Pretoria#Q3926; Durban; Soweto',
  US: `Alabama=Ala.#Q173; Alaska#Q797; Arizona=Ariz.#Q816; Arkansas=Ark.#Q1612; California=Calif.#Q99;
    Colorado=Colo.#Q1261; Connecticut=Conn.#Q779; Delaware=Del.#Q1393; Florida=Fla.#Q812; Georgia=Ga.; Hawaii#Q782;
    Idaho#Q1221; Illinois=Ill.#Q1204; Indiana=Ind.#Q1415; Iowa#Q1546; Kansas=Kan.#Q1558; Kentucky=Ky.#Q1603;
    Louisiana=La.#Q1588; Maine#Q724; Maryland=Md.#Q1391; Massachusetts=Mass.#Q771; Michigan=Mich.#Q1166;
    Minnesota=Minn.#Q1527; Mississippi=Miss.#Q1494; Missouri=Mo.#Q1581; Montana=Mont.#Q1212; Nebraska=Neb.#Q1553;
    Nevada=Nev.#Q1227; New Hampshire=N.H.#Q759; New Jersey=N.J.#Q1408; New Mexico=N.M.#Q1522; New York=N.Y.;
    North Carolina=N.C.#Q1454; North Dakota=N.D.#Q1207; Ohio#Q1397; Oklahoma=Okla.#Q1649; Oregon=Ore.#Q824;
    Pennsylvania=Pa.#Q1400; Rhode Island=R.I.#Q1387; South Carolina=S.C.#Q1456; South Dakota=S.D.#Q1211;
    Tennessee=Tenn.#Q1509; Texas=Tex.#Q1439; Utah#Q829; Vermont=Vt.#Q16551; Virginia=Va.#Q1370; Washington=Wash.;
    West Virginia=W.Va.#Q1371; Wisconsin=Wis.#Q1537; Wyoming=Wyo.#Q1214; Puerto Rico#Q1183; Guam; New York City#Q60;
    Washington, D.C.=Washington DC=Washington D.C.=D.C.=DC=District of Columbia#Q61; Los Angeles#Q65; Chicago#Q1297;
    Houston#Q16555; Philadelphia#Q1345; Phoenix; San Antonio; San Diego; Dallas; San Jose; Austin; Jacksonville;
    San Francisco#Q62; Columbus; Fort Worth; Indianapolis; Charlotte; Seattle#Q5083; Denver; El Paso; Boston#Q100;
    Nashville; Detroit; Oklahoma City; Portland; Las Vegas; Memphis; Louisville; Baltimore; Milwaukee; Albuquerque;
    Tucson; Fresno; Sacramento; Kansas City; Atlanta; Omaha; Raleigh; Miami; Cleveland; Oakland; Minneapolis; Tampa;
    New Orleans; Honolulu; Pittsburgh; St. Louis; Cincinnati; Orlando; Buffalo; Newark; Des Moines; Cedar Rapids;
    Sioux City; Charleston; Ferguson; Flint; San Bernardino; Salt Lake City; Baton Rouge; Richmond; Concord;
    Burlington; Little Rock; Anchorage; Harrisburg; Scranton; Brooklyn#Q18419; Manhattan#Q11299; Queens; Bronx;
    Staten Island; Harlem; Long Island; Hollywood; Silicon Valley; Wall Street; Capitol Hill; Times Square; Broadway;
    New England; Midwest; Northeast; Palm Beach; Fort Lauderdale; West Palm Beach; Boca Raton; Palo Alto;
    Beverly Hills; Atlantic City; Mar-a-Lago; Sandy Hook; Trump Tower; Ground Zero; Pearl Harbor; Camp David;
    Newtown; Charlottesville; Uvalde; Parkland; Waco; Selma; Gettysburg; Manassas; Southern California;
    Northern Virginia; Northern California; South Florida; Rust Belt; Deep South; Great Lakes; Rocky Mountains;
    Grand Canyon; Puget Sound; Long Beach; St. Paul; Virginia Beach; Santa Monica; Santa Barbara; Bay Area;
    Hampton Roads; Hamptons; Gulf Coast; East Coast; West Coast`,
};

/** All of them. Where two share a name, the first counts. */
export const PLACES: readonly KnownPlace[] = Object.entries(LISTS).flatMap(([code, list]) =>
  itemsOf(list).map((item) => ({ ...readNamesWithId(item), countryCode: code === '--' ? null : code })),
);

/** Words that end the name of a place: "Cedar County", "Hudson River". */
export const PLACE_HEADS = wordSet(
  `county river valley island islands lake mountain mountains beach street avenue road square park airport bay sea
  ocean peninsula canyon desert province region district territory territories coast heights hills creek bridge
  border boulevard canal strait village city town township stadium arena hill point springs falls ridge harbor
  harbour port fort tower`,
);

/** Words that begin the name of a place: "Mount Cedar", "Lake Erie", "Gulf of Oman". */
export const PLACE_LEADS = wordSet(
  `mount lake fort port cape san santa los las el saint st. north south east west northern southern eastern western
  upper lower central gulf republic kingdom isle bay sea strait county city province`,
);
