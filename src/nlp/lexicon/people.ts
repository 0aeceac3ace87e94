import { fieldsOf, itemsOf, linesOf } from './read-lists.ts';

/** Somebody whom the news knows by name. */
export interface WellKnownPerson {
  /** Full names, the usual one first. */
  names: readonly string[];
  /** Null where it is not certain. */
  wikidataId: string | null;
  /** Forms of the surname that alone tell who it is. */
  surnames: readonly string[];
  /** Offices held now or once, each with a country's code or a body: "foreign minister RU". */
  offices: readonly string[];
}

/**
 * Well-known people, one a line: usual name; other spellings of the full name | Wikidata id where certain | surname
 * forms that alone tell who they are in the news | offices they hold or held, each with its country or body. A surname
 * that several well-known people carry (Sullivan, Johnson, Clinton, Bush) is left out on purpose. Offices change: they
 * only back up what an article says of someone whom it names. A line that begins with a space goes on the one before.
 */
const LINES = `
Vladimir Putin; Vladimir V. Putin|Q7747|Putin|president RU; prime minister RU
Sergey Lavrov; Sergei Lavrov; Serguei Lavrov|Q58217|Lavrov|foreign minister RU
Dmitry Peskov; Dmitri Peskov; Dmitriy Peskov||Peskov|spokesman RU Kremlin
Dmitry Medvedev; Dmitri Medvedev|Q23530|Medvedev|president RU; prime minister RU
Sergey Shoigu; Sergei Shoigu||Shoigu|defense minister RU
Mikhail Mishustin||Mishustin|prime minister RU
Maria Zakharova; Mariya Zakharova||Zakharova|spokeswoman RU
Sergey Ryabkov; Sergei Ryabkov||Ryabkov|deputy foreign minister RU
Alexander Grushko; Aleksandr Grushko||Grushko|deputy foreign minister RU
Vasily Nebenzya; Vasily Nebenzia; Vassily Nebenzya; Vassily Nebenzia; Vasili Nebenzya;
 Vassili Nebenzia||Nebenzya; Nebenzia|ambassador RU
Anatoly Antonov; Anatoliy Antonov|||ambassador RU
Alexei Navalny; Alexey Navalny; Aleksei Navalny; Aleksey Navalny||Navalny|opposition leader RU
Yevgeny Prigozhin; Evgeny Prigozhin|Q20850503|Prigozhin|
Mikhail Gorbachev|Q30487|Gorbachev|president SU
Boris Yeltsin|Q34453|Yeltsin|president RU
Volodymyr Zelenskyy; Volodymyr Zelensky; Volodymyr Zelenskiy; Vladimir Zelensky;
 Vladimir Zelenskiy; Vladimir Zelenskyy|Q3874799|Zelenskyy; Zelensky; Zelenskiy|president UA
Dmytro Kuleba; Dmitry Kuleba||Kuleba|foreign minister UA
Oleksii Reznikov; Oleksiy Reznikov; Oleksiy Reznikow||Reznikov|defense minister UA
Petro Poroshenko||Poroshenko|president UA
Sergiy Kyslytsya; Serhiy Kyslytsya; Sergiy Kyslytsia; Serhii Kyslytsia||Kyslytsya; Kyslytsia|ambassador UA
Alexander Lukashenko; Aleksandr Lukashenko; Alyaksandr Lukashenka;
 Aliaksandr Lukashenka|Q2866|Lukashenko; Lukashenka|president BY
Antony Blinken; Anthony Blinken; Tony Blinken|Q7821917|Blinken|secretary of state US
Joe Biden; Joseph Biden; Joseph R. Biden; Joseph Robinette Biden|Q6279|Biden|president US; vice president US
Kamala Harris|Q10853588||vice president US
Barack Obama; Barack Hussein Obama|Q76|Obama|president US
Donald Trump; Donald J. Trump; Donald John Trump|Q22686|Trump|president US
Mike Pence; Michael Pence|Q24313|Pence|vice president US
Lloyd Austin; Lloyd J. Austin|||secretary of defense US
Jake Sullivan; Jacob Sullivan|||national security adviser US
Ned Price|||spokesman US State Department
Jen Psaki||Psaki|press secretary US
Wendy Sherman|||deputy secretary of state US
Linda Thomas-Greenfield||Thomas-Greenfield|ambassador US
Jerome Powell; Jay Powell|||chairman Federal Reserve
Anthony Fauci||Fauci|
Bernie Sanders; Bernard Sanders|Q359442||senator US
Mitt Romney|Q4496|Romney|senator US; governor US
Nancy Pelosi|Q170581|Pelosi|speaker US
Mitch McConnell|Q355522|McConnell|senator US; majority leader US
Jens Stoltenberg|Q57665|Stoltenberg|secretary-general NATO
Emmanuel Macron|Q3052772|Macron|president FR
Francois Hollande; François Hollande|Q157|Hollande|president FR
Nicolas Sarkozy|Q329|Sarkozy|president FR
Marine Le Pen|Q12927||
Jean-Yves Le Drian||Le Drian|foreign minister FR
Angela Merkel|Q567|Merkel|chancellor DE
Olaf Scholz|Q61053|Scholz|chancellor DE
Annalena Baerbock||Baerbock|foreign minister DE
Ursula von der Leyen|Q60772|von der Leyen|president European Commission
Josep Borrell||Borrell|foreign policy chief European Union
Charles Michel|||president European Council
Jean-Claude Juncker||Juncker|president European Commission
David Cameron|Q192||prime minister GB
Theresa May|Q264766||prime minister GB
Boris Johnson|Q180589||prime minister GB; foreign secretary GB
Liz Truss; Elizabeth Truss||Truss|foreign secretary GB; prime minister GB
Ben Wallace|||defense secretary GB
Keir Starmer; Sir Keir Starmer|Q6383803|Starmer|prime minister GB; leader Labour
Rishi Sunak||Sunak|prime minister GB
Scott Morrison|||prime minister AU
Jacinda Ardern||Ardern|prime minister NZ
Justin Trudeau|Q3099714|Trudeau|prime minister CA
Andrzej Duda||Duda|president PL
Mateusz Morawiecki||Morawiecki|prime minister PL
Zbigniew Rau|||foreign minister PL
Viktor Orban; Viktor Orbán|Q57641|Orban; Orbán|prime minister HU
Aleksandar Vucic; Aleksandar Vučić||Vucic; Vučić|president RS
Mario Draghi||Draghi|prime minister IT
Pedro Sanchez; Pedro Sánchez|||prime minister ES
Mark Rutte||Rutte|prime minister NL
Kaja Kallas||Kallas|prime minister EE
Recep Tayyip Erdogan; Recep Tayyip Erdoğan; Tayyip Erdogan; Recep Erdogan|Q39259|Erdogan; Erdoğan|president TR
Mevlut Cavusoglu; Mevlüt Çavuşoğlu||Cavusoglu|foreign minister TR
Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu|Q43723|Netanyahu|prime minister IL
Naftali Bennett|||prime minister IL
Bashar al-Assad; Bashar Assad|Q44329|Assad; al-Assad|president SY
Hassan Rouhani|Q14342|Rouhani|president IR
Ebrahim Raisi||Raisi|president IR
Narendra Modi|Q1058|Modi|prime minister IN
Xi Jinping|Q15031|Xi|president CN
Wang Yi|||foreign minister CN
Kim Jong Un; Kim Jong-un|Q56226||leader KP
Shinzo Abe|Q132345|Abe|prime minister JP
Fumio Kishida||Kishida|prime minister JP
Antonio Guterres; António Guterres|Q311440|Guterres|secretary-general United Nations
Ban Ki-moon|Q1253||secretary-general United Nations
Tedros Adhanom Ghebreyesus||Ghebreyesus|director-general World Health Organization
Cyril Ramaphosa||Ramaphosa|president ZA
Nicolas Maduro; Nicolás Maduro||Maduro|president VE
Jair Bolsonaro|Q10304982|Bolsonaro|president BR
Pope Francis|Q450675||
Elon Musk|Q317521|Musk|
Mark Zuckerberg|Q36215|Zuckerberg|
Tony Blair|Q9545|Blair|prime minister GB
Hillary Clinton; Hillary Rodham Clinton; Hilary Clinton|Q6294||secretary of state US
Bill Clinton; William Jefferson Clinton; William J. Clinton|Q1124||president US
George W. Bush; George Walker Bush|Q207||president US
Ronald Reagan|Q9960|Reagan|president US
Saddam Hussein|Q1316||president IQ
Osama bin Laden|Q1317|bin Laden|
Muammar Gaddafi; Moammar Gadhafi; Muammar Gadhafi; Muammar Qaddafi; Moammar Gaddafi;
 Moammar Qaddafi|Q19878|Gaddafi; Gadhafi; Qaddafi|leader LY
Adolf Hitler|Q352|Hitler|
Joseph Stalin|Q855|Stalin|
John Sullivan; John J. Sullivan|||ambassador US; deputy secretary of state US
John Kerry|Q22316|Kerry|secretary of state US; senator US
Mike Pompeo; Michael Pompeo; Michael R. Pompeo|Q473239|Pompeo|secretary of state US
Colin Powell|Q150851||secretary of state US
Condoleezza Rice|Q47216||secretary of state US; national security adviser US
Susan Rice|||national security adviser US; ambassador US
Madeleine Albright; Madeline Albright|Q174438||secretary of state US
Henry Kissinger|Q66107|Kissinger|secretary of state US; national security adviser US
Rex Tillerson||Tillerson|secretary of state US
James Mattis; Jim Mattis||Mattis|secretary of defense US
Ash Carter; Ashton Carter; Ashton B. Carter|||secretary of defense US
Jeff Sessions|Q358443||attorney general US; senator US
Loretta Lynch; Loretta E. Lynch|||attorney general US
Merrick Garland||Garland|attorney general US
William Barr; Bill Barr||Barr|attorney general US
James Comey; Jim Comey; James B. Comey||Comey|director FBI
Robert Mueller; Bob Mueller; Robert S. Mueller||Mueller|special counsel US; director FBI
Mark Milley||Milley|chairman US; general US
Janet Yellen|Q263725|Yellen|chairwoman Federal Reserve; secretary of the treasury US
Ted Cruz; Rafael Edward Cruz|Q2036942||senator US
Marco Rubio|Q324546|Rubio|senator US; secretary of state US
Jeb Bush; John Ellis Bush|Q221997||governor US
George H. W. Bush; George H.W. Bush; George HW Bush; George Herbert Walker Bush|Q23505||president US; vice president US
Laura Bush|||
Barbara Bush|||
Ben Carson|Q816459||
John Kasich; John R. Kasich|Q69319|Kasich|governor US
Chris Christie|Q63879||governor US
Carly Fiorina||Fiorina|
Mike Huckabee||Huckabee|governor US
Rand Paul|Q463557||senator US
Ron Paul|||representative US
Lindsey Graham; Lindsey O. Graham|||senator US
John McCain|Q10390|McCain|senator US
Sarah Palin|Q43144|Palin|governor US
Paul Ryan; Paul D. Ryan|Q203966||speaker US; house speaker US
John Boehner||Boehner|speaker US; house speaker US
Kevin McCarthy|||majority leader US; speaker US; house speaker US
Dick Cheney|Q48259||vice president US
Liz Cheney|||representative US
Al Gore|Q19673||vice president US
Tim Kaine|||senator US
Elizabeth Warren|Q434706||senator US
Chuck Schumer; Charles Schumer; Charles E. Schumer|Q380900||senator US; majority leader US
Amy Schumer|||
Harry Reid; Harry M. Reid|||senator US
Joe Manchin||Manchin|senator US
Alexandria Ocasio-Cortez|Q55223040|Ocasio-Cortez|representative US
Andrew Cuomo|Q11673||governor US
Chris Cuomo|||
Michael Bloomberg; Mike Bloomberg|Q607||mayor US
Bill de Blasio||de Blasio|mayor US
Rudy Giuliani; Rudolph Giuliani; Rudolph W. Giuliani||Giuliani|mayor US
Arnold Schwarzenegger|Q2685|Schwarzenegger|governor US
JD Vance; J.D. Vance; J. D. Vance|Q28935729||vice president US; senator US
Debbie Wasserman Schultz||Wasserman Schultz|
Michelle Obama|Q13133||
Jill Biden|Q235349||
Hunter Biden|||
Melania Trump|Q432473||
Ivanka Trump|Q239411||
Donald Trump Jr.; Donald Trump Jr; Donald J. Trump Jr.|Q3713655||
Eric Trump|||
Chelsea Clinton|||
Jimmy Carter|Q23685||president US
Gerald Ford|Q9582||president US
Richard Nixon|Q9588|Nixon|president US
Lyndon Johnson; Lyndon B. Johnson; Lyndon Baines Johnson|Q9640||president US
John F. Kennedy; Jack Kennedy; John Fitzgerald Kennedy|Q9696||president US
Robert F. Kennedy; Bobby Kennedy|Q25310||attorney general US; senator US
Ted Kennedy; Edward M. Kennedy; Edward Kennedy|Q134549||senator US
Dwight D. Eisenhower; Dwight Eisenhower|Q9916||president US
Harry Truman; Harry S. Truman|Q11613||president US
Franklin D. Roosevelt; Franklin Roosevelt; Franklin Delano Roosevelt|Q8007||president US
Theodore Roosevelt; Teddy Roosevelt|Q33866||president US
Abraham Lincoln|Q91||president US
George Washington|Q23||president US
Martin Luther King Jr.; Martin Luther King|Q8027||
Gary Johnson|||governor US
Ron Johnson|||senator US
Jeremy Corbyn|Q291169|Corbyn|leader Labour
Nigel Farage|Q318471|Farage|leader UKIP
Gordon Brown|Q10648||prime minister GB
John Major|Q9559||prime minister GB
Margaret Thatcher|Q7416|Thatcher|prime minister GB
Winston Churchill|Q8016|Churchill|prime minister GB
Nicola Sturgeon||Sturgeon|first minister GB
Elizabeth II; Queen Elizabeth II; Queen Elizabeth|Q9682||
Charles III; King Charles III; King Charles; Prince Charles|Q43274||
Prince William|Q36812||
Prince Harry|Q152316||
Jacques Chirac|Q2105|Chirac|president FR
Francois Mitterrand; François Mitterrand|Q2038|Mitterrand|president FR
Charles de Gaulle|Q2042|de Gaulle|president FR
Gerhard Schroeder; Gerhard Schröder; Gerhard Schroder|Q2530||chancellor DE
Helmut Kohl|Q2518||chancellor DE
Frank-Walter Steinmeier|Q76658|Steinmeier|president DE; foreign minister DE
Donald Tusk|Q946|Tusk|president European Council; prime minister PL
Christine Lagarde|Q484605|Lagarde|president European Central Bank; managing director International Monetary Fund
Robert Fico|Q57606|Fico|prime minister SK
Alexis Tsipras|Q552751|Tsipras|prime minister GR
Silvio Berlusconi|Q11860|Berlusconi|prime minister IT
Matteo Renzi|Q47563|Renzi|prime minister IT
Giorgia Meloni||Meloni|prime minister IT
Svetlana Tikhanovskaya; Sviatlana Tsikhanouskaya;
 Svetlana Tsikhanouskaya||Tikhanovskaya; Tsikhanouskaya|opposition leader BY
Mikheil Saakashvili||Saakashvili|president GE
Nikol Pashinyan||Pashinyan|prime minister AM
Vladimir Lenin|Q1394|Lenin|
Hu Jintao|Q15029||president CN
Mao Zedong; Mao Tse-tung|Q5816||
Li Keqiang|||premier CN
Li Qiang|||premier CN
Kim Jong Il; Kim Jong-il|Q10665||leader KP
Kim Il Sung; Kim Il-sung|Q41117||leader KP
Kim Yo Jong; Kim Yo-jong|||
Moon Jae-in; Moon Jae In|Q21001||president KR
Park Geun-hye; Park Geun Hye|Q138048||president KR
Yoshihide Suga|Q122465||prime minister JP
Aung San Suu Kyi; Suu Kyi|Q36740||
Imran Khan|Q155164||prime minister PK
Dalai Lama|Q17293||
Malala Yousafzai|Q32732|Yousafzai|
Mohammed bin Salman; Mohammad bin Salman; Muhammad bin Salman|||crown prince SA
Mohammed bin Zayed; Mohamed bin Zayed; Muhammad bin Zayed; Mohammad bin Zayed|||crown prince AE; president AE
Abdel Fattah el-Sisi; Abdel-Fattah el-Sissi; Abdel Fattah al-Sisi; Abdel Fatah al-Sisi|Q307871||president EG
Mahmoud Abbas; Mahmud Abbas|Q127998||president PS
Yasser Arafat; Yasir Arafat|Q34211|Arafat|
Mahmoud Ahmadinejad|Q34448|Ahmadinejad|president IR
Ruhollah Khomeini|Q38823|Khomeini|
Nelson Mandela|Q8023|Mandela|president ZA
Luiz Inacio Lula da Silva; Luiz Inácio Lula da Silva|Q37181|Lula|president BR
Dilma Rousseff|Q40722|Rousseff|president BR
Hugo Chavez; Hugo Chávez|Q8440||president VE
Fidel Castro|Q11256||president CU
Raul Castro; Raúl Castro|||president CU
Mauricio Macri|Q561837|Macri|president AR
Kofi Annan|Q1254|Annan|secretary-general United Nations
Pope Benedict XVI; Pope Benedict; Benedict XVI|Q2494||
Pope John Paul II; John Paul II|Q989||
Bill Gates|Q5284||
Jeff Bezos|Q312556|Bezos|
Tim Cook|Q265852||chief executive Apple
Steve Jobs|Q19837||
Warren Buffett|Q47213|Buffett|
George Soros|Q12908|Soros|
Rupert Murdoch|Q53944||
Julian Assange|Q360|Assange|
Edward Snowden|Q13424289|Snowden|
Lionel Messi|Q615|Messi|
Cristiano Ronaldo|Q11571||
Novak Djokovic|Q5812|Djokovic|
Roger Federer|Q1426|Federer|
Rafael Nadal; Rafa Nadal|Q10132|Nadal|
Serena Williams|Q11459||
Usain Bolt|Q1189||
Taylor Swift|Q26876||
Oprah Winfrey|Q55800|Winfrey|
`;

/** All of them, in no order that matters. */
export const PEOPLE: readonly WellKnownPerson[] = linesOf(LINES.replaceAll('\n ', ' ')).map((line) => {
  const [names, id, surnames, offices] = fieldsOf(line, 4) as [string, string, string, string];
  return { names: itemsOf(names), wikidataId: id || null, surnames: itemsOf(surnames), offices: itemsOf(offices) };
});
