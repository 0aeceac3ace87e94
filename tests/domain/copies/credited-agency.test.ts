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
  '',
];

test.each(NOT)('%# nobody is', (text) => {
  expect(creditedAgency(text, ['Ann Ek'])).toEqual([]);
});
