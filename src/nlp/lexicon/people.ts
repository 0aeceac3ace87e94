/**
 * People whose surname alone tells who they are in the news: name | Wikidata id where certain | surname forms. A surname
 * that several well-known people carry (Sullivan, Johnson, Clinton, Bush) is left out on purpose.
 */
export const PEOPLE = `
Vladimir Putin|Q7747|Putin
Sergey Lavrov||Lavrov
Dmitry Peskov||Peskov
Dmitry Medvedev|Q23530|Medvedev
Sergei Shoigu||Shoigu
Maria Zakharova||Zakharova
Sergei Ryabkov||Ryabkov
Alexei Navalny||Navalny
Yevgeny Prigozhin||Prigozhin
Mikhail Gorbachev|Q30487|Gorbachev
Boris Yeltsin|Q34453|Yeltsin
Volodymyr Zelenskiy|Q3874799|Zelensky; Zelenskiy; Zelenskyy
Dmytro Kuleba||Kuleba
Petro Poroshenko||Poroshenko
Alexander Lukashenko|Q2866|Lukashenko
Antony Blinken||Blinken
Joe Biden|Q6279|Biden
Kamala Harris|Q10853588|
Barack Obama|Q76|Obama
Donald Trump|Q22686|Trump
Mike Pence|Q24313|Pence
Bernie Sanders||
Mitt Romney||Romney
Nancy Pelosi||Pelosi
Mitch McConnell||McConnell
Jens Stoltenberg||Stoltenberg
Emmanuel Macron|Q3052772|Macron
Francois Hollande||Hollande
Nicolas Sarkozy||Sarkozy
Marine Le Pen||
Angela Merkel|Q567|Merkel
Olaf Scholz|Q61053|Scholz
Annalena Baerbock||Baerbock
Ursula von der Leyen||von der Leyen
Josep Borrell||Borrell
Charles Michel||
Jean-Claude Juncker||Juncker
David Cameron|Q192|
Theresa May|Q264766|
Boris Johnson|Q180589|
Keir Starmer||Starmer
Rishi Sunak||Sunak
Recep Tayyip Erdogan|Q39259|Erdogan; Erdoğan
Benjamin Netanyahu|Q43723|Netanyahu
Bashar al-Assad|Q44329|Assad; al-Assad
Hassan Rouhani||Rouhani
Narendra Modi|Q1058|Modi
Xi Jinping|Q15031|Xi
Kim Jong Un|Q56226|
Shinzo Abe||Abe
Viktor Orban||Orban; Orbán
Antonio Guterres|Q311440|Guterres
Ban Ki-moon|Q1253|
Nicolas Maduro||Maduro
Jair Bolsonaro||Bolsonaro
Justin Trudeau||Trudeau
Pope Francis|Q450675|
Elon Musk|Q317521|Musk
Mark Zuckerberg||Zuckerberg
Tony Blair||Blair
Hillary Clinton|Q6294|
Bill Clinton|Q1124|
George W. Bush|Q207|
Ronald Reagan||Reagan
Saddam Hussein||
Osama bin Laden||bin Laden
Muammar Gaddafi||Gaddafi; Gadhafi; Qaddafi
Adolf Hitler||Hitler
Joseph Stalin||Stalin
`;
