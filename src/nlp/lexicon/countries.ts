import { wordsIn } from '../../domain/word-lists.ts';
import { fieldsOf, itemsOf, linesOf } from './read-lists.ts';

/** A country, with what it and its people are called. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  wikidataId: string;
  /** The usual name first, which an entity gets. */
  names: readonly string[];
  /** Adjectives and peoples as printed in the list: "French Frenchman", "South Korean". May be empty. */
  peoples: string;
  /** The words of these: "French" and "Frenchman", but also "South" and "Korean". */
  peopleWords: readonly string[];
}

/**
 * Countries, one a line: ISO 3166-1 alpha-2 | Wikidata id | usual name; other names | adjectives and peoples. Georgia
 * and Congo alone are in `ambiguous-places.ts`.
 */
const LINES = `
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
GE|Q230|Republic of Georgia|Georgian Georgians
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
DO|Q786|Dominican Republic|Dominican
GT|Q774|Guatemala|Guatemalan
HN|Q783|Honduras|Honduran
SV|Q792|El Salvador|Salvadoran
NI|Q811|Nicaragua|Nicaraguan
CR|Q800|Costa Rica|Costa Rican
PA|Q804|Panama|Panamanian
CO|Q739|Colombia|Colombian Colombians
VE|Q717|Venezuela|Venezuelan Venezuelans
EC|Q736|Ecuador|Ecuadorian
PE|Q419|Peru|Peruvian
BO|Q750|Bolivia|Bolivian
BR|Q155|Brazil|Brazilian Brazilians
AR|Q414|Argentina|Argentine Argentinian
CL|Q298|Chile|Chilean
PY|Q733|Paraguay|Paraguayan
UY|Q77|Uruguay|Uruguayan
IL|Q801|Israel|Israeli Israelis
PS|Q219060|Palestine; Palestinian Territories; State of Palestine|Palestinian Palestinians
LB|Q822|Lebanon|Lebanese
SY|Q858|Syria; Syrian Arab Republic|Syrian Syrians
IQ|Q796|Iraq|Iraqi Iraqis
IR|Q794|Iran; Islamic Republic of Iran|Iranian Iranians
JO|Q810|Jordan|Jordanian
SA|Q851|Saudi Arabia|Saudi Saudis
YE|Q805|Yemen|Yemeni Yemenis
OM|Q842|Oman|Omani
AE|Q878|United Arab Emirates; UAE; U.A.E.; Emirates|Emirati Emiratis
QA|Q846|Qatar|Qatari
BH|Q398|Bahrain|Bahraini
KW|Q817|Kuwait|Kuwaiti
EG|Q79|Egypt|Egyptian Egyptians
LY|Q1016|Libya|Libyan Libyans
TN|Q948|Tunisia|Tunisian
DZ|Q262|Algeria|Algerian
MA|Q1028|Morocco|Moroccan
SD|Q1049|Sudan|Sudanese
SS|Q958|South Sudan|
ET|Q115|Ethiopia|Ethiopian Ethiopians
ER|Q986|Eritrea|Eritrean
SO|Q1045|Somalia|Somali
KE|Q114|Kenya|Kenyan Kenyans
UG|Q1036|Uganda|Ugandan
TZ|Q924|Tanzania|Tanzanian
RW|Q1037|Rwanda|Rwandan
BI|Q967|Burundi|Burundian
CD|Q974|Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC|Congolese
CG|Q971|Republic of the Congo; Republic of Congo; Congo-Brazzaville; Congo Republic|
NG|Q1033|Nigeria|Nigerian Nigerians
GH|Q117|Ghana|Ghanaian
ML|Q912|Mali|Malian
NE|Q1032|Niger|
TD|Q657|Chad|Chadian
BF|Q965|Burkina Faso|Burkinabe
SN|Q1041|Senegal|Senegalese
CI|Q1008|Ivory Coast; Côte d'Ivoire|Ivorian
LR|Q1014|Liberia|Liberian
SL|Q1044|Sierra Leone|
CM|Q1009|Cameroon|Cameroonian
CF|Q929|Central African Republic; CAR|
AO|Q916|Angola|Angolan
ZM|Q953|Zambia|Zambian
ZW|Q954|Zimbabwe|Zimbabwean
MZ|Q1029|Mozambique|
BW|Q963|Botswana|
NA|Q1030|Namibia|Namibian
ZA|Q258|South Africa|South African
MG|Q1019|Madagascar|
AF|Q889|Afghanistan|Afghan Afghans
PK|Q843|Pakistan|Pakistani Pakistanis
IN|Q668|India|Indian Indians
BD|Q902|Bangladesh|Bangladeshi
LK|Q854|Sri Lanka|Sri Lankan
NP|Q837|Nepal|Nepalese Nepali
MM|Q836|Myanmar; Burma|Burmese
TH|Q869|Thailand|Thai
LA|Q819|Laos|
KH|Q424|Cambodia|Cambodian
VN|Q881|Vietnam|Vietnamese
MY|Q833|Malaysia|Malaysian
SG|Q334|Singapore|Singaporean
ID|Q252|Indonesia|Indonesian Indonesians
PH|Q928|Philippines|Filipino Filipinos Philippine
JP|Q17|Japan|Japanese
KR|Q884|South Korea; Republic of Korea|South Korean
KP|Q423|North Korea; DPRK; Democratic People's Republic of Korea|North Korean
TW|Q865|Taiwan|Taiwanese
HK|Q8646|Hong Kong|
AU|Q408|Australia|Australian Australians
NZ|Q664|New Zealand|
FJ|Q712|Fiji|Fijian
AD|Q228|Andorra|Andorran
AG|Q781|Antigua and Barbuda|
BB|Q244|Barbados|Barbadian
BS|Q778|Bahamas|Bahamian
BZ|Q242|Belize|Belizean
BT|Q917|Bhutan|Bhutanese
BN|Q921|Brunei|Bruneian
BJ|Q962|Benin|Beninese
CV|Q1011|Cape Verde; Cabo Verde|
KM|Q970|Comoros|
DJ|Q977|Djibouti|Djiboutian
DM|Q784|Dominica|
GQ|Q983|Equatorial Guinea|
SZ|Q1050|Eswatini; Swaziland|
GA|Q1000|Gabon|Gabonese
GM|Q1005|Gambia|Gambian
GD|Q769|Grenada|Grenadian
GN|Q1006|Guinea|Guinean
GW|Q1007|Guinea-Bissau|
GY|Q734|Guyana|Guyanese
KI|Q710|Kiribati|
LS|Q1013|Lesotho|
LI|Q347|Liechtenstein|
MW|Q1020|Malawi|Malawian
MV|Q826|Maldives|Maldivian
MH|Q709|Marshall Islands|
MR|Q1025|Mauritania|Mauritanian
MU|Q1027|Mauritius|Mauritian
FM|Q702|Micronesia; Federated States of Micronesia|
NR|Q697|Nauru|
PW|Q695|Palau|
PG|Q691|Papua New Guinea|
KN|Q763|Saint Kitts and Nevis; St. Kitts and Nevis|
LC|Q760|Saint Lucia; St. Lucia|
VC|Q757|Saint Vincent and the Grenadines; St. Vincent and the Grenadines|
WS|Q683|Samoa|Samoan
SM|Q238|San Marino|
ST|Q1039|São Tomé and Príncipe; Sao Tome and Principe|
SC|Q1042|Seychelles|
SB|Q685|Solomon Islands|
SR|Q730|Suriname|Surinamese
TL|Q574|East Timor; Timor-Leste|Timorese
TG|Q945|Togo|Togolese
TO|Q678|Tonga|Tongan
TT|Q754|Trinidad and Tobago|Trinidadian
TV|Q672|Tuvalu|
VU|Q686|Vanuatu|
MO|Q14773|Macau; Macao|Macanese
VA|Q237|Vatican; Vatican City; Holy See|
MC|Q235|Monaco|
SU|Q15180|Soviet Union; USSR; U.S.S.R.|Soviet Soviets
`;

/** All countries, in no order that matters. */
export const COUNTRIES: readonly Country[] = linesOf(LINES).map((line) => {
  const [code, wikidataId, names, peoples] = fieldsOf(line, 4) as [string, string, string, string];
  return { code, wikidataId, names: itemsOf(names), peoples, peopleWords: wordsIn(peoples) };
});

/** What one of a people is called whose name is no adjective, by the code of the country: only "the Dane" is one. */
export const ONE_OF_PEOPLE: ReadonlyMap<string, string> = new Map(
  wordsIn(`dane:DK swede:SE finn:FI pole:PL turk:TR serb:RS croat:HR icelander:IS luxembourger:LU dutchman:NL
    dutchwoman:NL irishman:IE irishwoman:IE scot:GB scotsman:GB scotswoman:GB welshman:GB welshwoman:GB englishman:GB
    englishwoman:GB brit:GB aussie:AU kiwi:NZ`).map((line) => line.split(':') as [string, string]),
);
