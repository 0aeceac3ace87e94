import { spokenIn } from '../spoken-in.ts';

/** The body or name nearest to the verb is not who speaks, or only half of the phrase that does. */
test.each([
  [
    'Ivonne Parra went to the Audit Office to leave a written testimony saying that the man was still free.',
    'Ivonne Parra: that the man was still free',
  ],
  [
    'At the talks with the Lund Front and the Northern Party, nobody came.\n\nJamaat e Nord told the commission that it was late.\n\nThe party also recommended that the army be sent.',
    'Jamaat e Nord: that the army be sent',
  ],
  [
    'The mine was shut. A manager would be appointed, the court said on March 1 in a case filed by the miner Norrex.',
    '(the court): A manager would be appointed',
  ],
  [
    'According to the Founder, Advocate Milo Zinyon, the Northern Artists Society is registered under the Companies Act.',
    'Milo Zinyon: the Northern Artists Society is registered under the Companies Act',
  ],
  [
    'The minister, Per Holm, spoke on Monday. “Schools are no business,” Holm said. Asserting that the state would act, he said that many would pay.',
    'Per Holm: that the state would act',
  ],
  [
    'The spokesperson for one of the tribes, Nga Rotu, Oskar Paora said the ministry should talk to them.',
    'Oskar Paora: the ministry should talk to them',
  ],
  [
    'Informs a source close to the show, “We are in talks with Dolan and the deal is likely to be signed soon.”',
    '(a source close to the show): “We are in talks with Dolan and the deal is likely to be signed soon.”',
  ],
  ['Mira Zinyon also divulged that the pier would open soon.', 'Mira Zinyon: that the pier would open soon'],
])('%s', (text, expected) => {
  expect(spokenIn(text)).toContain(expected);
});
