import { summarize } from './summarize.ts';

interface Passage {
  name: string;
  text: string;
  /** What a reader finds, and the models too. */
  quotes: string[];
  /** What a reader finds, and the models not yet. */
  missed?: string[];
  /** What the models find, and no reader. */
  wrong?: string[];
  entities?: string[];
}

/** Whole passages in wire style. */
const PASSAGES: Passage[] = [
  {
    name: 'a minister by title, then by surname, with the quotation going on after the cue',
    text: 'Russian Foreign Minister Sergey Lavrov said on Friday that Moscow does not want a war with Ukraine. "If it depends on Russia, there will be no war," Lavrov told radio stations in an interview. "But we will not let our interests be ignored."',
    quotes: [
      'Sergey Lavrov (Russian Foreign Minister) | said, SAY | INDIRECT | that Moscow does not want a war with Ukraine | on 2022-01-28',
      'Sergey Lavrov (Russian Foreign Minister) | told, SAY | DIRECT | "If it depends on Russia, there will be no war," … "But we will not let our interests be ignored." | via radio stations',
    ],
    entities: ['PERSON / Sergey Lavrov / Lavrov', 'PLACE / Moscow', 'PLACE / Ukraine', 'PLACE / Russia'],
  },
  {
    name: 'two people of one surname, and a bare surname that stays open',
    text: 'Jake Sullivan, the US national security adviser, said Washington was ready for talks. John Sullivan, the US ambassador to Russia, handed over the reply. "We are prepared either way," Jake Sullivan told reporters. Sullivan declined to comment on the contents.',
    quotes: [
      'Jake Sullivan (US national security adviser) | said, SAY | INDIRECT | Washington was ready for talks',
      'Jake Sullivan (US national security adviser) | told, SAY | DIRECT | "We are prepared either way,"',
      '? | declined, DECLINE | INDIRECT | to comment on the contents',
    ],
    entities: [
      'PERSON / Jake Sullivan',
      'PLACE / United States / US',
      'PLACE / Washington',
      'PERSON / John Sullivan',
      'PLACE / Russia',
    ],
  },
  {
    name: 'an alliance that speaks, and its secretary-general',
    text: 'In a statement, NATO said it would reinforce its eastern flank. Secretary-General Jens Stoltenberg warned that any aggression would come at a high price.\n\n“We call on Russia to de-escalate at once,” Stoltenberg said. “We will not compromise on core principles.”',
    quotes: [
      'NATO | said, SAY | INDIRECT | it would reinforce its eastern flank',
      'Jens Stoltenberg (Secretary-General) | warned, WARN | INDIRECT | that any aggression would come at a high price',
      'Jens Stoltenberg (Secretary-General) | said, SAY | DIRECT | “We call on Russia to de-escalate at once,” … “We will not compromise on core principles.”',
    ],
    entities: ['ORGANIZATION / NATO', 'PERSON / Jens Stoltenberg / Stoltenberg', 'PLACE / Russia'],
  },
  {
    name: 'a spokesman after the statement, who relays what his president believes',
    text: "The West had ignored the concerns of Russia. Putin believes the offer is not serious, the Kremlin's spokesman, Dmitry Peskov, said.",
    quotes: [
      "Dmitry Peskov (Kremlin's spokesman) | said, SAY | INDIRECT | Putin believes the offer is not serious",
      "Vladimir Putin | believes, OTHER | INDIRECT | the offer is not serious | via the Kremlin's spokesman, Dmitry Peskov",
    ],
    entities: [
      'PLACE / West',
      'PLACE / Russia',
      'PERSON / Vladimir Putin / Putin',
      'ORGANIZATION / Kremlin',
      'PERSON / Dmitry Peskov',
    ],
    wrong: ['West | had ignored, OTHER | INDIRECT | the concerns of Russia'],
  },
  {
    name: 'a country that denies, and a body that is introduced with its acronym',
    text: 'Russia denied that it was planning an invasion. According to the Organization for Security and Cooperation in Europe (OSCE), ceasefire violations have doubled. The OSCE said its monitors would stay.',
    quotes: [
      'Russia | denied, DENY | INDIRECT | that it was planning an invasion',
      'Organization for Security and Cooperation in Europe | According to, SAY | INDIRECT | ceasefire violations have doubled',
      'Organization for Security and Cooperation in Europe | said, SAY | INDIRECT | its monitors would stay',
    ],
    entities: ['PLACE / Russia', 'ORGANIZATION / Organization for Security and Cooperation in Europe / OSCE'],
  },
  {
    name: 'British single marks, a pronoun, and an apposition before the cue',
    text: "'We will not be bullied,' Mr Johnson told MPs. 'This is a matter for the whole House,' he added. The Labour leader, Sir Keir Starmer, said the prime minister had 'lost the plot completely'.",
    quotes: [
      "Johnson | told, SAY | DIRECT | 'We will not be bullied,'",
      "Johnson | added, SAY | DIRECT | 'This is a matter for the whole House,'",
      "Keir Starmer (Labour leader) | said, SAY | MIXED | the prime minister had 'lost the plot completely'",
    ],
  },
  {
    name: 'a secretary of state with a relative clause after an inverted cue',
    text: 'U.S. Secretary of State Antony Blinken said Moscow had received the reply. He said the document included "mutual measures of openness" regarding troops. "The ball is in their court," said Blinken, who met Lavrov in Geneva last week.',
    quotes: [
      'Antony Blinken (U.S. Secretary of State) | said, SAY | INDIRECT | Moscow had received the reply',
      'Antony Blinken (U.S. Secretary of State) | said, SAY | MIXED | the document included "mutual measures of openness" regarding troops',
      'Antony Blinken (U.S. Secretary of State) | said, SAY | DIRECT | "The ball is in their court,"',
    ],
    entities: [
      'PLACE / United States / U.S.',
      'PERSON / Antony Blinken / Blinken',
      'PLACE / Moscow',
      'PERSON / Sergey Lavrov / Lavrov',
      'PLACE / Geneva',
    ],
  },
  {
    name: 'sport, with a paragraph that is nothing but a quotation and takes the running speaker',
    text: '“It was a hard match,” said Petra Novak, the home champion. “I gave everything I had.”\n\n“I am proud of how I fought today.”\n\nHer coach, Torben Lund, said she would rest for two weeks.',
    quotes: [
      'Petra Novak (home champion) | said, SAY | DIRECT | “It was a hard match,” … “I gave everything I had.”',
      'Petra Novak (home champion) | no cue | DIRECT | “I am proud of how I fought today.”',
      'Torben Lund (coach) | said, SAY | INDIRECT | she would rest for two weeks',
    ],
    entities: ['PERSON / Petra Novak', 'PERSON / Torben Lund'],
  },
  {
    name: 'a court, a company that rejects, and an unnamed spokesman who speaks for it',
    text: 'Judge Maria Orlova of the High Court ruled that the company had broken the law. Gazprom rejected the claim, saying it had met all its obligations. "This is absurd," a spokesman for the company said.',
    quotes: [
      'Maria Orlova (Judge) | ruled, SAY | INDIRECT | that the company had broken the law',
      'Gazprom | rejected, DENY | INDIRECT | the claim',
      'Gazprom | saying, SAY | INDIRECT | it had met all its obligations',
      'Gazprom (spokesman for the company) | said, SAY | DIRECT | "This is absurd,"',
    ],
    entities: ['PERSON / Maria Orlova', 'ORGANIZATION / High Court', 'ORGANIZATION / Gazprom'],
  },
  {
    name: 'a president with a date in the clause that attributes',
    text: 'Volodymyr Zelenskiy told Reuters that panic was hurting the economy. "I know the details better than anyone abroad," he said at a news conference on January 28.',
    quotes: [
      'Volodymyr Zelenskyy | told, SAY | INDIRECT | that panic was hurting the economy | via Reuters',
      'Volodymyr Zelenskyy | said, SAY | DIRECT | "I know the details better than anyone abroad," | on 2022-01-28',
    ],
    entities: ['PERSON / Volodymyr Zelenskyy / Volodymyr Zelenskiy', 'ORGANIZATION / Reuters'],
  },
  {
    name: 'a minister whose family name comes first',
    text: "China's Foreign Minister Wang Yi told Blinken that Russia's concerns should be taken seriously. Beijing supports dialogue, Wang said.",
    quotes: [
      "Wang Yi (China's Foreign Minister) | told, SAY | INDIRECT | that Russia's concerns should be taken seriously",
      "Wang Yi (China's Foreign Minister) | said, SAY | INDIRECT | Beijing supports dialogue",
    ],
  },
  {
    name: 'business, with analysts who stay open',
    text: 'Shares fell 11% after Chief Executive Elon Musk said the company would launch no new models this year. "The focus this year is scaling output," Musk told analysts. Analysts at JPMorgan said the outlook was poor.',
    quotes: [
      'Elon Musk (Chief Executive) | said, SAY | INDIRECT | the company would launch no new models this year',
      'Elon Musk (Chief Executive) | told, SAY | DIRECT | "The focus this year is scaling output,"',
      '? | said, SAY | INDIRECT | the outlook was poor',
    ],
    entities: ['PERSON / Elon Musk / Musk', 'ORGANIZATION / JPMorgan Chase / JPMorgan'],
  },
  {
    name: 'page furniture: a glued headline, a call for comments, a byline and a place line',
    text: 'Talks on border planRussian officials said the talks were useful. Leave a comment\nBy Jane Roe\nMOSCOW, Jan 28 (Reuters) - Lavrov said the ball was in the court of NATO.',
    quotes: [
      '? | said, SAY | INDIRECT | the talks were useful',
      'Sergey Lavrov | said, SAY | INDIRECT | the ball was in the court of NATO',
    ],
    entities: ['PLACE / Moscow', 'ORGANIZATION / Reuters', 'PERSON / Sergey Lavrov / Lavrov', 'ORGANIZATION / NATO'],
  },
  {
    name: 'a chairman of a body, and a colon before the quotation',
    text: 'OSCE chairman Zbigniew Rau warned that the risk of war was "greater than ever before". Asked about the talks, U.S. envoy Michael Carpenter said: "The drums of war are loud."',
    quotes: [
      'Zbigniew Rau (OSCE chairman) | warned, WARN | MIXED | that the risk of war was "greater than ever before"',
      '? | Asked about, ASK | INDIRECT | the talks',
      'Michael Carpenter (U.S. envoy) | said, SAY | DIRECT | "The drums of war are loud."',
    ],
  },
  {
    name: 'a question, and a spokeswoman who accuses',
    text: '"Will there be a war?" Lavrov asked. Maria Zakharova, spokeswoman for the Russian foreign ministry, accused Washington of stoking hysteria.',
    quotes: [
      'Sergey Lavrov | asked, ASK | DIRECT | "Will there be a war?"',
      'Maria Zakharova (spokeswoman for the Russian foreign ministry) | accused, CRITICIZE | INDIRECT | Washington of stoking hysteria',
    ],
  },
  {
    name: 'a chancellor who pledges, and her minister after a possessive',
    text: 'German Chancellor Olaf Scholz pledged to act if Russia attacked. His foreign minister, Annalena Baerbock, said Berlin would supply no weapons.',
    quotes: [
      'Olaf Scholz (German Chancellor) | pledged, PROMISE | INDIRECT | to act if Russia attacked',
      'Annalena Baerbock (foreign minister) | said, SAY | INDIRECT | Berlin would supply no weapons',
    ],
  },
  {
    name: 'a quotation over two paragraphs, the first of which does not close',
    text: '“We waited for a year,” said Anna Kovac, a nurse from Zagreb. “Nobody called us back.\n\n“In the end we left the city for good.”',
    quotes: [
      'Anna Kovac (nurse from Zagreb) | said, SAY | DIRECT | “We waited for a year,” … “Nobody called us back. … “In the end we left the city for good.”',
    ],
  },
  {
    name: 'a ministry without a capital, and a statement through the Kremlin',
    text: 'The Russian foreign ministry said the embassy would stay open. The Kremlin said Putin believed the talks had failed.',
    quotes: [
      'Russian foreign ministry | said, SAY | INDIRECT | the embassy would stay open',
      'Kremlin | said, SAY | INDIRECT | Putin believed the talks had failed',
      'Vladimir Putin | believed, OTHER | INDIRECT | the talks had failed | via The Kremlin',
    ],
  },
  {
    name: 'a passive report of what was said, through an agency',
    text: '"Russia has no plans to attack anyone," Deputy Foreign Minister Alexander Grushko was quoted as saying by Interfax.',
    quotes: [
      'Alexander Grushko (Deputy Foreign Minister) | was quoted as saying, SAY | DIRECT | "Russia has no plans to attack anyone," | via Interfax',
    ],
  },
  {
    name: 'a president twice, the second time through a statement of the White House',
    text: 'President Joe Biden warned Putin that the United States would "respond at once". Biden said he believed a solution was possible, the White House said in a statement.',
    quotes: [
      'Joe Biden (President) | warned, WARN | MIXED | that the United States would "respond at once"',
      'White House | said in a statement, SAY | INDIRECT | Biden said he believed a solution was possible',
      'Joe Biden (President) | said, SAY | INDIRECT | he believed a solution was possible | via the White House',
    ],
  },
  {
    name: 'a company with its ticker, and its chief on the telephone',
    text: 'Apple Inc (AAPL.O) said on Thursday its shortages were easing. Chief Executive Tim Cook told Reuters the company expects "solid growth".',
    quotes: [
      'Apple | said, SAY | INDIRECT | its shortages were easing | on 2022-01-27',
      'Tim Cook (Chief Executive) | told, SAY | MIXED | the company expects "solid growth" | via Reuters',
    ],
  },
  {
    name: 'prosecutors without a name, and a lawyer in court',
    text: 'Prosecutors allege that Smith lied to investors. His lawyer, Anne Brown, said in court: "My client is innocent."',
    quotes: [
      '? | allege, CLAIM | INDIRECT | that Smith lied to investors',
      'Anne Brown (lawyer) | said in court, SAY | DIRECT | "My client is innocent."',
    ],
  },
  {
    name: 'football, with an adjective for a name, and a captain who agrees',
    text: 'Manager Ralf Brenner admitted his side had been poor. "We did not deserve to win," the German said. Captain Harry Lowe agreed: "We have to be better."',
    quotes: [
      'Ralf Brenner (Manager) | admitted, CONFIRM | INDIRECT | his side had been poor',
      'Ralf Brenner (Manager) | said, SAY | DIRECT | "We did not deserve to win,"',
      'Harry Lowe (Captain) | agreed, CONFIRM | DIRECT | "We have to be better."',
    ],
  },
  {
    name: 'a lead-in with a colon, and the quotation in the next paragraph',
    text: 'Asked about the letter, Lavrov then said:\n\n“The main question stays open for all of us.”\n\nThe talks went on.',
    quotes: ['Sergey Lavrov | said, SAY | DIRECT | “The main question stays open for all of us.”'],
    wrong: ['? | Asked about, ASK | INDIRECT | the letter'],
  },
  {
    name: 'refusals to speak, with and without what they are about',
    text: 'The ministry declined to comment. Anna Lind refused to say what she and the board had agreed on. Peter Brask, her deputy, would not discuss the price, and the bank did not say when it would act.',
    quotes: [
      '? | declined, DECLINE | INDIRECT | to comment',
      'Anna Lind | refused to say, DECLINE | INDIRECT | what she and the board had agreed on',
      'Peter Brask (deputy) | would not discuss, DECLINE | INDIRECT | the price',
      '? | did not say, OTHER | INDIRECT | when it would act',
    ],
  },
  {
    name: 'words that are no verbs: an adjective before a noun, and nouns',
    text: 'The board read the written replies on Monday. It won a third grand slam cup after the alleged leak. The eastern replies “were too short”, Anna Lind said.',
    quotes: ['Anna Lind | said, SAY | MIXED | The eastern replies “were too short”'],
  },
  {
    name: 'a decimal number with a unit inside a statement',
    text: 'Anna Lind warned that the river would rise by 1.5m before noon, and that boats should stay away.',
    quotes: [
      'Anna Lind | warned, WARN | INDIRECT | that the river would rise by 1.5m before noon, and that boats should stay away',
    ],
  },
  {
    name: 'a relay at the end of a statement, and one by "according to"',
    text: 'King Olav told Peter Brask on Monday that the bridge was “too low”, the palace said in a statement. “It will be rebuilt,” the king said, according to the palace.',
    quotes: [
      'Olav (King) | told, SAY | MIXED | that the bridge was “too low” | via the palace | on 2022-01-24',
      'Olav (King) | said, SAY | DIRECT | “It will be rebuilt,” | via the palace',
    ],
  },
  {
    name: 'a clause before the main one, which keeps to itself',
    text: 'Two days after Norvik Lines announced a new port, the mayor, Anna Lind, spoke of “a good start”. Having praised the plan, she said it would cost less.',
    quotes: [
      'Norvik Lines | announced, SAY | INDIRECT | a new port',
      'Anna Lind (mayor) | spoke of, SAY | DIRECT | “a good start”',
      'Anna Lind (mayor) | said, SAY | INDIRECT | it would cost less',
    ],
    missed: ['Anna Lind (mayor) | praised, PRAISE | INDIRECT | the plan'],
  },
  {
    name: 'a quotation in single marks over three paragraphs, of which only the last one closes',
    text: 'Anna Lind was blunt.\n\n‘The water is rising.\n\n‘The wall will not hold.\n\n‘We have to leave,’ she said.',
    quotes: ['Anna Lind | said, SAY | DIRECT | ‘The water is rising. … ‘The wall will not hold. … ‘We have to leave,’'],
  },
  {
    name: 'a director whose name follows the title, and what he adds about a number',
    text: '“The bans do not help,” said its director-general, Peter Brask. At least 23 towns have closed their schools, he added.',
    quotes: [
      'Peter Brask (director-general) | said, SAY | DIRECT | “The bans do not help,”',
      'Peter Brask (director-general) | added, SAY | INDIRECT | At least 23 towns have closed their schools',
    ],
  },
  {
    name: 'two verbs of one subject, and a relative clause that ends in a quotation',
    text: 'Anna Lind dismissed the meeting as “a show” and called on members to leave. Peter Brask, who said it was “too late,” asked what they feared.',
    quotes: [
      'Anna Lind | dismissed, CRITICIZE | MIXED | the meeting as “a show”',
      'Anna Lind | called on, DEMAND | INDIRECT | members to leave',
      'Peter Brask | said, SAY | MIXED | it was “too late,”',
    ],
    missed: ['Peter Brask | asked, ASK | INDIRECT | what they feared'],
  },
  {
    name: 'archive style with doubled single marks',
    text: "''I have had enough of this,'' said Maria Lopez, a driver. ''Nobody listens to us.''",
    quotes: ["Maria Lopez (driver) | said, SAY | DIRECT | ''I have had enough of this,'' … ''Nobody listens to us.''"],
  },
];

test.each(PASSAGES)('finds who said what in $name', ({ text, quotes, wrong = [], entities }) => {
  const found = summarize(text);
  expect(found.quotes.filter((quote) => !wrong.includes(quote))).toEqual(quotes);
  if (entities) expect(found.entities).toEqual(entities);
});

test('misses two statements of the passages and adds two', () => {
  const mistakes = PASSAGES.flatMap(({ text, missed = [], wrong = [] }) => {
    const found = summarize(text).quotes;
    const isMade = (quote: string) => found.some((other) => cueAndContent(other) === cueAndContent(quote));
    return [
      ...missed.filter((quote) => !isMade(quote)).map((quote) => `missed: ${cueAndContent(quote)}`),
      ...wrong.filter(isMade).map((quote) => `wrong: ${cueAndContent(quote)}`),
    ];
  });
  expect(mistakes).toEqual([
    'wrong: had ignored, OTHER | the concerns of Russia',
    'wrong: Asked about, ASK | the letter',
    'missed: praised, PRAISE | the plan',
    'missed: asked, ASK | what they feared',
  ]);
});

/** The part of a line that an improvement must bring, whoever is its speaker. */
function cueAndContent(quote: string): string {
  const [, cue, , content] = quote.split(' | ');
  return `${cue} | ${content}`;
}
