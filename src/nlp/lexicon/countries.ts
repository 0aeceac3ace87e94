/**
 * Countries, one a line: ISO 3166-1 alpha-2 | Wikidata id where certain | usual name; other names | adjectives and
 * peoples. The first name is the one that an entity gets.
 */
export const COUNTRIES = `
US|Q30|United States; US; U.S.; USA; U.S.A.; U.S; America; United States of America|American Americans
GB|Q145|United Kingdom; UK; U.K.; Britain; Great Britain|British Britons Briton
RU|Q159|Russia; Russian Federation|Russian Russians
UA|Q212|Ukraine|Ukrainian Ukrainians
BY|Q184|Belarus|Belarusian Belarusians Belarussian
CN|Q148|China; People's Republic of China|Chinese
FR|Q142|France|French Frenchman Frenchwoman
DE|Q183|Germany|German Germans
IT|Q38|Italy|Italian Italians
ES|Q29|Spain|Spanish Spaniards Spaniard
PT|Q45|Portugal|Portuguese
IE|Q27|Ireland; Republic of Ireland|Irish
NL|Q55|Netherlands; Holland|Dutch
BE|Q31|Belgium|Belgian Belgians
LU|Q32|Luxembourg|
CH|Q39|Switzerland|Swiss
AT|Q40|Austria|Austrian Austrians
PL|Q36|Poland|Polish Poles
CZ|Q213|Czech Republic; Czechia|Czech Czechs
SK|Q214|Slovakia|Slovak Slovaks Slovakian
SI|Q215|Slovenia|Slovenian Slovenians
HU|Q28|Hungary|Hungarian Hungarians
RO|Q218|Romania|Romanian Romanians
BG|Q219|Bulgaria|Bulgarian Bulgarians
MD|Q217|Moldova|Moldovan Moldovans
EE|Q191|Estonia|Estonian Estonians
LV|Q211|Latvia|Latvian Latvians
LT|Q37|Lithuania|Lithuanian Lithuanians
FI|Q33|Finland|Finnish Finns
SE|Q34|Sweden|Swedish Swedes
NO|Q20|Norway|Norwegian Norwegians
DK|Q35|Denmark|Danish Danes
IS|Q189|Iceland|Icelandic
GR|Q41|Greece|Greek Greeks
TR|Q43|Turkey; Turkiye; Türkiye|Turkish Turks
CY|Q229|Cyprus|Cypriot Cypriots
MT|Q233|Malta|Maltese
HR|Q224|Croatia|Croatian Croatians
RS|Q403|Serbia|Serbian Serbs Serbians
BA|Q225|Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina|Bosnian Bosnians
ME|Q236|Montenegro|Montenegrin
MK|Q221|North Macedonia; Macedonia|Macedonian
AL|Q222|Albania|Albanian Albanians
XK|Q1246|Kosovo|Kosovar Kosovars
GE||Republic of Georgia|Georgian Georgians
AM|Q399|Armenia|Armenian Armenians
AZ|Q227|Azerbaijan|Azerbaijani Azerbaijanis Azeri
KZ|Q232|Kazakhstan|Kazakh Kazakhs
UZ|Q265|Uzbekistan|Uzbek
KG|Q813|Kyrgyzstan|Kyrgyz
TJ|Q863|Tajikistan|Tajik
TM|Q874|Turkmenistan|Turkmen
MN|Q711|Mongolia|Mongolian
CA|Q16|Canada|Canadian Canadians
MX|Q96|Mexico|Mexican Mexicans
CU|Q241|Cuba|Cuban Cubans
HT|Q790|Haiti|Haitian Haitians
JM|Q766|Jamaica|Jamaican
DO||Dominican Republic|Dominican
GT||Guatemala|Guatemalan
HN||Honduras|Honduran
SV||El Salvador|Salvadoran
NI||Nicaragua|Nicaraguan
CR||Costa Rica|Costa Rican
PA||Panama|Panamanian
CO|Q739|Colombia|Colombian Colombians
VE|Q717|Venezuela|Venezuelan Venezuelans
EC||Ecuador|Ecuadorian
PE|Q419|Peru|Peruvian
BO||Bolivia|Bolivian
BR|Q155|Brazil|Brazilian Brazilians
AR|Q414|Argentina|Argentine Argentinian
CL|Q298|Chile|Chilean
PY||Paraguay|Paraguayan
UY|Q77|Uruguay|Uruguayan
IL|Q801|Israel|Israeli Israelis
PS||Palestine; Palestinian Territories|Palestinian Palestinians
LB|Q822|Lebanon|Lebanese
SY|Q858|Syria|Syrian Syrians
IQ|Q796|Iraq|Iraqi Iraqis
IR|Q794|Iran; Islamic Republic of Iran|Iranian Iranians
JO|Q810|Jordan|Jordanian
SA|Q851|Saudi Arabia|Saudi Saudis
YE|Q805|Yemen|Yemeni Yemenis
OM||Oman|Omani
AE|Q878|United Arab Emirates; UAE; U.A.E.; Emirates|Emirati Emiratis
QA|Q846|Qatar|Qatari
BH||Bahrain|Bahraini
KW||Kuwait|Kuwaiti
EG|Q79|Egypt|Egyptian Egyptians
LY|Q1016|Libya|Libyan Libyans
TN|Q948|Tunisia|Tunisian
DZ|Q262|Algeria|Algerian
MA|Q1028|Morocco|Moroccan
SD|Q1049|Sudan|Sudanese
SS||South Sudan|
ET|Q115|Ethiopia|Ethiopian Ethiopians
ER||Eritrea|Eritrean
SO|Q1045|Somalia|Somali
KE|Q114|Kenya|Kenyan Kenyans
UG||Uganda|Ugandan
TZ||Tanzania|Tanzanian
RW||Rwanda|Rwandan
BI||Burundi|
CD||Democratic Republic of Congo; Democratic Republic of the Congo; Congo; DRC|Congolese
NG|Q1033|Nigeria|Nigerian Nigerians
GH|Q117|Ghana|Ghanaian
ML|Q912|Mali|Malian
NE||Niger|
TD||Chad|Chadian
BF||Burkina Faso|
SN||Senegal|Senegalese
CI||Ivory Coast|Ivorian
LR||Liberia|Liberian
SL||Sierra Leone|
CM||Cameroon|Cameroonian
CF||Central African Republic|
AO||Angola|Angolan
ZM||Zambia|Zambian
ZW||Zimbabwe|Zimbabwean
MZ||Mozambique|
BW||Botswana|
NA||Namibia|Namibian
ZA|Q258|South Africa|South African
MG||Madagascar|
AF|Q889|Afghanistan|Afghan Afghans
PK|Q843|Pakistan|Pakistani Pakistanis
IN|Q668|India|Indian Indians
BD|Q902|Bangladesh|Bangladeshi
LK|Q854|Sri Lanka|Sri Lankan
NP||Nepal|Nepalese Nepali
MM|Q836|Myanmar; Burma|Burmese
TH|Q869|Thailand|Thai
LA||Laos|
KH||Cambodia|Cambodian
VN|Q881|Vietnam|Vietnamese
MY|Q833|Malaysia|Malaysian
SG|Q334|Singapore|Singaporean
ID|Q252|Indonesia|Indonesian Indonesians
PH|Q928|Philippines|Filipino Filipinos Philippine
JP|Q17|Japan|Japanese
KR|Q884|South Korea; Republic of Korea|South Korean
KP|Q423|North Korea|North Korean
TW|Q865|Taiwan|Taiwanese
HK||Hong Kong|
AU|Q408|Australia|Australian Australians
NZ|Q664|New Zealand|
FJ||Fiji|Fijian
VA||Vatican; Vatican City; Holy See|
MC||Monaco|
SU||Soviet Union; USSR|Soviet Soviets
`;
