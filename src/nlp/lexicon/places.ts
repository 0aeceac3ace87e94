/** Places that are no countries, by ISO 3166-1 alpha-2 code of the country they lie in ("--" for none). */
export const PLACES: Record<string, string> = {
  '--': `West; Europe; Asia; Africa; America; North America; South America; Latin America; Central America; Central Asia; Middle East;
    Western Europe; Eastern Europe; Central Europe; Southeast Asia; East Asia; South Asia; North Africa; West Africa; East Africa;
    Sub-Saharan Africa; Persian Gulf; Gulf; Black Sea; Baltic Sea; Baltics; Balkans; South China Sea; East China Sea; Mediterranean; Mediterranean Sea;
    Atlantic; Pacific; Atlantic Ocean; Pacific Ocean; Indian Ocean; Arctic; Antarctica; Caribbean; Scandinavia; Eurasia; Asia-Pacific;
    Caucasus; Kashmir; Kurdistan; Sahel; Horn of Africa; Red Sea; Caspian Sea; Sea of Azov; Earth; Mars; Strait of Hormuz; West Bank; Gaza; Gaza Strip; Golan Heights; Western Sahara; Nagorno-Karabakh`,
  RU: `Moscow; St. Petersburg; Saint Petersburg; Sochi; Kazan; Novosibirsk; Yekaterinburg; Vladivostok; Rostov; Kaliningrad; Chechnya; Grozny; Siberia;
    Volgograd; Murmansk; Dagestan; Tatarstan; Belgorod; Kursk; Voronezh; Red Square`,
  UA: `Kyiv; Kiev; Kharkiv; Odessa; Odesa; Lviv; Donetsk; Luhansk; Lugansk; Mariupol; Crimea; Donbas; Donbass; Sevastopol; Simferopol; Kherson; Dnipro; Zaporizhzhia; Chernobyl; Bucha; Bakhmut`,
  BY: 'Minsk; Brest; Grodno',
  GB: `London; England; Scotland; Wales; Northern Ireland; Manchester; Birmingham; Liverpool; Leeds; Glasgow; Edinburgh; Cardiff; Belfast; Bristol; Sheffield;
    Oxford; Cambridge; Newcastle; Nottingham; Yorkshire; Sussex; Essex; Surrey; Cornwall; Devon; Westminster; Brighton; Leicester; Wimbledon; Salisbury; Gibraltar`,
  FR: 'Paris; Lyon; Marseille; Nice; Bordeaux; Strasbourg; Toulouse; Lille; Calais; Cannes; Normandy; Nantes; Brittany',
  DE: 'Berlin; Munich; Hamburg; Frankfurt; Cologne; Bonn; Stuttgart; Dresden; Leipzig; Bavaria; Düsseldorf; Duesseldorf; Bremen; Hanover; Nuremberg; Ramstein; East Germany; West Germany; Nazi Germany',
  IT: 'Rome; Milan; Naples; Turin; Venice; Florence; Genoa; Sicily; Bologna; Lombardy; Tuscany; Palermo',
  ES: 'Madrid; Barcelona; Seville; Valencia; Catalonia; Bilbao; Andalusia; Basque Country',
  BE: 'Brussels; Antwerp; Ghent; Bruges',
  NL: 'Amsterdam; Rotterdam; Hague; The Hague; Utrecht',
  CH: 'Geneva; Zurich; Bern; Basel; Davos; Lausanne',
  AT: 'Vienna; Salzburg',
  IE: 'Dublin; Cork; Galway',
  PL: 'Warsaw; Krakow; Gdansk; Auschwitz',
  CZ: 'Prague; Brno',
  HU: 'Budapest',
  RO: 'Bucharest',
  BG: 'Sofia',
  RS: 'Belgrade',
  BA: 'Sarajevo; Srebrenica',
  HR: 'Zagreb',
  GR: 'Athens; Lesbos; Thessaloniki; Crete',
  TR: 'Ankara; Istanbul; Izmir',
  SE: 'Stockholm; Gothenburg; Malmo',
  NO: 'Oslo; Bergen',
  DK: 'Copenhagen; Greenland',
  FI: 'Helsinki',
  EE: 'Tallinn',
  LV: 'Riga',
  LT: 'Vilnius',
  MD: 'Chisinau; Transnistria',
  GE: 'Tbilisi; Abkhazia; South Ossetia',
  AM: 'Yerevan',
  AZ: 'Baku',
  KZ: 'Almaty; Astana; Nur-Sultan',
  PT: 'Lisbon; Porto',
  CN: 'Beijing; Shanghai; Wuhan; Guangzhou; Shenzhen; Tibet; Xinjiang; Tiananmen Square; Macau; Hubei',
  JP: 'Tokyo; Osaka; Hiroshima; Nagasaki; Kyoto; Fukushima; Okinawa',
  KR: 'Seoul; Pyeongchang; Busan',
  KP: 'Pyongyang',
  TW: 'Taipei',
  IN: 'New Delhi; Delhi; Mumbai; Bangalore; Kolkata; Chennai; Hyderabad; Punjab; Gujarat; Kerala; Uttar Pradesh',
  PK: 'Islamabad; Karachi; Lahore; Peshawar; Abbottabad; Balochistan',
  AF: 'Kabul; Kandahar; Helmand; Kunduz; Herat',
  BD: 'Dhaka',
  TH: 'Bangkok',
  VN: 'Hanoi; Ho Chi Minh City; South Vietnam; North Vietnam; Saigon',
  ID: 'Jakarta; Bali; Java; Sumatra; Aceh',
  MY: 'Kuala Lumpur',
  PH: 'Manila; Mindanao',
  AU: 'Canberra; Sydney; Melbourne; Brisbane; Perth; Adelaide; Queensland; New South Wales; Tasmania; Western Australia; South Australia',
  NZ: 'Wellington; Auckland; Christchurch',
  CA: 'Ottawa; Toronto; Montreal; Vancouver; Quebec; Ontario; Alberta; British Columbia; Calgary; Edmonton; Nova Scotia; Manitoba',
  MX: 'Mexico City; Tijuana; Ciudad Juarez; Cancun; Guadalajara; Sinaloa',
  BR: 'Brasilia; Rio de Janeiro; Sao Paulo; Rio; Amazon rainforest',
  AR: 'Buenos Aires; Falkland Islands; Falklands',
  CL: 'Santiago',
  CU: 'Havana; Guantanamo Bay; Guantanamo; Guantánamo Bay',
  VE: 'Caracas',
  CO: 'Bogota; Medellin',
  PE: 'Lima',
  HT: 'Port-au-Prince',
  IL: 'Jerusalem; Tel Aviv; Haifa; West Jerusalem',
  PS: 'Ramallah; East Jerusalem; Hebron; Rafah; Khan Younis',
  LB: 'Beirut',
  SY: 'Damascus; Aleppo; Homs; Idlib; Raqqa; Palmyra; Kobani',
  IQ: 'Baghdad; Mosul; Basra; Fallujah; Ramadi; Erbil; Kirkuk; Tikrit; Anbar',
  IR: 'Tehran; Isfahan; Natanz',
  JO: 'Amman',
  SA: 'Riyadh; Mecca; Jeddah; Medina',
  YE: 'Sanaa; Aden',
  AE: 'Dubai; Abu Dhabi',
  QA: 'Doha',
  EG: 'Cairo; Alexandria; Sinai; Sinai Peninsula; Suez Canal',
  LY: 'Tripoli; Benghazi; Misrata; Sirte',
  TN: 'Tunis',
  MA: 'Rabat; Casablanca; Marrakesh',
  SD: 'Khartoum; Darfur',
  ET: 'Addis Ababa; Tigray',
  SO: 'Mogadishu',
  KE: 'Nairobi; Mombasa',
  UG: 'Kampala',
  NG: 'Lagos; Abuja; Kano',
  GH: 'Accra',
  SN: 'Dakar',
  ML: 'Bamako; Timbuktu',
  CD: 'Kinshasa; Goma',
  ZW: 'Harare',
  ZA: 'Johannesburg; Cape Town; Pretoria; Durban; Soweto',
  US: `Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Hawaii; Idaho; Illinois; Indiana; Iowa;
    Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire;
    New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota;
    Tennessee; Texas; Utah; Vermont; Virginia; Washington; West Virginia; Wisconsin; Wyoming; District of Columbia; Puerto Rico; Guam;
    Ala.; Ariz.; Ark.; Calif.; Colo.; Conn.; Del.; Fla.; Ga.; Ill.; Ind.; Kan.; Ky.; La.; Mass.; Md.; Mich.; Minn.; Miss.; Mo.; Mont.; N.C.; N.D.; N.H.; N.J.;
    N.M.; N.Y.; Neb.; Nev.; Okla.; Ore.; Pa.; R.I.; S.C.; S.D.; Tenn.; Tex.; Va.; Vt.; W.Va.; Wash.; Wis.; Wyo.; D.C.; DC;
    New York City; Washington, D.C.; Washington DC; Washington D.C.; Los Angeles; Chicago; Houston; Philadelphia; Phoenix; San Antonio; San Diego; Dallas; San Jose; Austin;
    Jacksonville; San Francisco; Columbus; Fort Worth; Indianapolis; Charlotte; Seattle; Denver; El Paso; Boston; Nashville; Detroit; Oklahoma City; Portland;
    Las Vegas; Memphis; Louisville; Baltimore; Milwaukee; Albuquerque; Tucson; Fresno; Sacramento; Kansas City; Atlanta; Omaha; Raleigh; Miami; Cleveland;
    Oakland; Minneapolis; Tampa; New Orleans; Honolulu; Pittsburgh; St. Louis; Cincinnati; Orlando; Buffalo; Newark; Des Moines; Cedar Rapids; Sioux City;
    Charleston; Ferguson; Flint; San Bernardino; Salt Lake City; Baton Rouge; Richmond; Concord; Burlington; Little Rock; Anchorage; Harrisburg; Scranton;
    Brooklyn; Manhattan; Queens; Bronx; Staten Island; Harlem; Long Island; Hollywood; Silicon Valley; Wall Street; Capitol Hill; Times Square; Broadway; New England; Midwest;
    Northeast; Palm Beach; Fort Lauderdale; West Palm Beach; Boca Raton; Palo Alto; Beverly Hills; Atlantic City; Trump Tower; Ground Zero; Pearl Harbor; Camp David; Newtown; Charlottesville; Uvalde; Parkland; Waco; Selma; Gettysburg; Manassas;
    Southern California; Northern Virginia; Northern California; South Florida; Rust Belt; Deep South; Great Lakes; Rocky Mountains; Grand Canyon; Puget Sound; Long Beach; St. Paul; Virginia Beach; Santa Monica; Santa Barbara; Bay Area; Hampton Roads; Gulf Coast; East Coast; West Coast`,
};

/** Words that end the name of a place: "Cedar County", "Hudson River". */
export const PLACE_HEADS = new Set(
  `county river valley island islands lake mountain mountains beach street avenue road square park airport bay sea ocean
  peninsula canyon desert province region district territory territories coast heights hills creek bridge border
  boulevard canal strait village city town township stadium arena hill point springs falls ridge harbor harbour port fort
  tower`.split(/\s+/),
);

/** Words that begin the name of a place: "Mount Cedar", "Lake Erie", "Gulf of Oman". */
export const PLACE_LEADS = new Set(
  `mount lake fort port cape san santa los las el saint st. north south east west northern southern eastern western
  upper lower central gulf republic kingdom isle bay sea strait county city province`.split(/\s+/),
);
