/**
 * Well-known people, one a line: usual name; other spellings of the full name | Wikidata id where certain | surname forms
 * that alone tell who they are in the news | offices they hold or held, each with its country or body. A surname that
 * several well-known people carry (Sullivan, Johnson, Clinton, Bush) is left out on purpose. Offices change: they only
 * back up what an article says of someone whom it names.
 */
export const PEOPLE = `
Vladimir Putin|Q7747|Putin|president RU; prime minister RU
Sergey Lavrov; Sergei Lavrov; Serguei Lavrov||Lavrov|foreign minister RU
Dmitry Peskov; Dmitri Peskov; Dmitriy Peskov||Peskov|spokesman RU Kremlin
Dmitry Medvedev; Dmitri Medvedev|Q23530|Medvedev|
Sergey Shoigu; Sergei Shoigu||Shoigu|defense minister RU
Mikhail Mishustin||Mishustin|prime minister RU
Maria Zakharova; Mariya Zakharova||Zakharova|spokeswoman RU
Sergey Ryabkov; Sergei Ryabkov||Ryabkov|deputy foreign minister RU
Alexander Grushko; Aleksandr Grushko||Grushko|deputy foreign minister RU
Vasily Nebenzya; Vasily Nebenzia; Vassily Nebenzya; Vassily Nebenzia; Vasili Nebenzya; Vassili Nebenzia||Nebenzya; Nebenzia|ambassador RU
Anatoly Antonov; Anatoliy Antonov|||ambassador RU
Alexei Navalny; Alexey Navalny; Aleksei Navalny; Aleksey Navalny||Navalny|opposition leader RU
Yevgeny Prigozhin; Evgeny Prigozhin||Prigozhin|
Mikhail Gorbachev|Q30487|Gorbachev|
Boris Yeltsin|Q34453|Yeltsin|
Volodymyr Zelenskyy; Volodymyr Zelensky; Volodymyr Zelenskiy; Vladimir Zelensky; Vladimir Zelenskiy; Vladimir Zelenskyy|Q3874799|Zelenskyy; Zelensky; Zelenskiy|president UA
Dmytro Kuleba; Dmitry Kuleba||Kuleba|foreign minister UA
Oleksii Reznikov; Oleksiy Reznikov; Oleksiy Reznikow||Reznikov|defense minister UA
Petro Poroshenko||Poroshenko|president UA
Sergiy Kyslytsya; Serhiy Kyslytsya; Sergiy Kyslytsia; Serhii Kyslytsia||Kyslytsya; Kyslytsia|ambassador UA
Alexander Lukashenko; Aleksandr Lukashenko; Alyaksandr Lukashenka; Aliaksandr Lukashenka|Q2866|Lukashenko; Lukashenka|president BY
Antony Blinken; Anthony Blinken; Tony Blinken||Blinken|secretary of state US
Joe Biden; Joseph Biden|Q6279|Biden|president US; vice president US
Kamala Harris|Q10853588||vice president US
Barack Obama|Q76|Obama|president US
Donald Trump|Q22686|Trump|president US
Mike Pence|Q24313|Pence|vice president US
Lloyd Austin|||secretary of defense US
Jake Sullivan|||national security adviser US
Ned Price|||spokesman US State Department
Jen Psaki||Psaki|press secretary US
Wendy Sherman|||deputy secretary of state US
Linda Thomas-Greenfield||Thomas-Greenfield|ambassador US
Jerome Powell|||chairman Federal Reserve
Anthony Fauci||Fauci|
Bernie Sanders|||
Mitt Romney||Romney|
Nancy Pelosi||Pelosi|speaker US
Mitch McConnell||McConnell|
Jens Stoltenberg||Stoltenberg|secretary-general NATO
Emmanuel Macron|Q3052772|Macron|president FR
Francois Hollande; François Hollande||Hollande|president FR
Nicolas Sarkozy||Sarkozy|
Marine Le Pen|||
Jean-Yves Le Drian||Le Drian|foreign minister FR
Angela Merkel|Q567|Merkel|chancellor DE
Olaf Scholz|Q61053|Scholz|chancellor DE
Annalena Baerbock||Baerbock|foreign minister DE
Ursula von der Leyen||von der Leyen|president European Commission
Josep Borrell||Borrell|
Charles Michel|||president European Council
Jean-Claude Juncker||Juncker|president European Commission
David Cameron|Q192||prime minister GB
Theresa May|Q264766||prime minister GB
Boris Johnson|Q180589||prime minister GB; foreign secretary GB
Liz Truss; Elizabeth Truss||Truss|foreign secretary GB; prime minister GB
Ben Wallace|||defense secretary GB
Keir Starmer||Starmer|prime minister GB; leader Labour
Rishi Sunak||Sunak|prime minister GB
Scott Morrison|||prime minister AU
Jacinda Ardern||Ardern|prime minister NZ
Justin Trudeau||Trudeau|prime minister CA
Andrzej Duda||Duda|president PL
Mateusz Morawiecki||Morawiecki|prime minister PL
Zbigniew Rau|||foreign minister PL
Viktor Orban; Viktor Orbán||Orban; Orbán|prime minister HU
Aleksandar Vucic; Aleksandar Vučić||Vucic; Vučić|president RS
Mario Draghi||Draghi|prime minister IT
Pedro Sanchez; Pedro Sánchez|||prime minister ES
Mark Rutte||Rutte|prime minister NL
Kaja Kallas||Kallas|prime minister EE
Recep Tayyip Erdogan; Recep Tayyip Erdoğan; Tayyip Erdogan|Q39259|Erdogan; Erdoğan|president TR
Mevlut Cavusoglu; Mevlüt Çavuşoğlu||Cavusoglu|foreign minister TR
Benjamin Netanyahu|Q43723|Netanyahu|prime minister IL
Naftali Bennett|||prime minister IL
Bashar al-Assad; Bashar Assad|Q44329|Assad; al-Assad|president SY
Hassan Rouhani||Rouhani|president IR
Ebrahim Raisi||Raisi|president IR
Narendra Modi|Q1058|Modi|prime minister IN
Xi Jinping|Q15031|Xi|president CN
Wang Yi|||foreign minister CN
Kim Jong Un; Kim Jong-un|Q56226||leader KP
Shinzo Abe||Abe|prime minister JP
Fumio Kishida||Kishida|prime minister JP
Antonio Guterres; António Guterres|Q311440|Guterres|secretary-general United Nations
Ban Ki-moon|Q1253||secretary-general United Nations
Tedros Adhanom Ghebreyesus||Ghebreyesus|director-general World Health Organization
Cyril Ramaphosa||Ramaphosa|president ZA
Nicolas Maduro; Nicolás Maduro||Maduro|president VE
Jair Bolsonaro||Bolsonaro|president BR
Pope Francis|Q450675||
Elon Musk|Q317521|Musk|
Mark Zuckerberg||Zuckerberg|
Tony Blair||Blair|
Hillary Clinton|Q6294||
Bill Clinton|Q1124||
George W. Bush|Q207||
Ronald Reagan||Reagan|
Saddam Hussein|||
Osama bin Laden||bin Laden|
Muammar Gaddafi; Moammar Gadhafi||Gaddafi; Gadhafi; Qaddafi|
Adolf Hitler||Hitler|
Joseph Stalin||Stalin|
`;
