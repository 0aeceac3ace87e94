import { creditedAgency } from '../../../src/domain/copies/credited-agency.ts';

const STORY = `The ferry to Arland sails again. ${'It had been tied up since the storm of last week. '.repeat(20)}`;

const CREDITED: [text: string, key: string, authors?: string[]][] = [
  [`ARLAND (Reuters) - ${STORY}`, 'reuters'],
  [`ARLAND, Jan 28 /TASS/. ${STORY}`, 'tass'],
  [`ARLAND (AP) — ${STORY}`, 'associated press'],
  [`${STORY}\n\n© 2022 AFP`, 'agence france presse'],
  [`${STORY}\nCopyright 2022 The Associated Press. All rights reserved.`, 'associated press'],
  [`${STORY}\n\nSource: Xinhua`, 'xinhua'],
  [`${STORY}\n— dpa`, 'dpa'],
  [STORY, 'reuters', ['Ann Ek', 'Reuters']],
  [STORY, 'associated press', ['The Associated Press']],
  [`PORT ALDER (NNA) - ${STORY}`, 'nna'],
  [`PORT ALDER, Arland (Norland News Agency) — ${STORY}`, 'norland news agency'],
  [`${STORY} (Norland News Agency)`, 'norland news agency'],
  [`${STORY}\n\n© 2022 Agencia Norteña`, 'agencia nortena'],
  [`${STORY}\n\nSource: Harbour Courier`, 'harbour courier'],
  [STORY, 'norland press agency', ['Norland Press Agency']],
];

test.each(CREDITED)(
  '%# an agency is credited at an end of the text or among the authors',
  (text, key, authors = []) => {
    expect(creditedAgency(text, authors)).toContain(key);
  },
);

const NOT: string[] = [
  STORY,
  `${STORY}\nThe mayor told Reuters that the ferry was safe.`,
  `${STORY} It was first reported (Reuters) last week. ${STORY}`,
  `AA batteries were sold out. ${STORY}`,
  `${STORY}\n\n© 2022 Northern Post. All rights reserved.`,
  `The ferry (Norland Spirit) sails again. ${STORY}`,
  '',
];

test.each(NOT)('%# nobody is', (text) => {
  expect(creditedAgency(text, ['Ann Ek'])).toEqual([]);
});

test('an outlet does not credit itself', () => {
  const text = `PORT ALDER (Northern Post) - ${STORY}\nSource: Norland News Agency`;
  expect(creditedAgency(text, ['Northern Post News Service'], 'Northern Post')).toEqual([
    'norland news agency',
    'northern post news service',
  ]);
});
