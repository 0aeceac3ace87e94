import { analyze } from '../../../src/nlp/analyze.ts';

/** Who the last quote of a text is given to, or null. */
function lastSpeaker(text: string): string | null {
  const { entities, quotes } = analyze({ text });
  const index = quotes.at(-1)!.speakerEntity;
  return index === null ? null : entities[index]!.name;
}

test.each([
  [
    '"she" is the woman and not the man named last',
    'Anna Kovac met Peter Brask. She said that it was late.',
    'Anna Kovac',
  ],
  [
    '"he" goes on with who spoke last',
    'Peter Brask said that he was glad. “It was a long day,” he said.',
    'Peter Brask',
  ],
  [
    '"he" is the subject of the sentence before',
    'Peter Brask was thanked by John Roe. He said that he was glad.',
    'Peter Brask',
  ],
  ['"who" is the name before it', 'They met Anna Kovac, who said that it was late.', 'Anna Kovac'],
  [
    '"the minister" is who was introduced so',
    'Finance Minister Anna Kovac came. The minister said that taxes would fall.',
    'Anna Kovac',
  ],
  ['"the senator" is a "Sen."', 'Sen. Anna Kovac came late. The senator said that taxes would fall.', 'Anna Kovac'],
  ['a minister whom nobody introduced stays open', 'The minister said that taxes would fall.', null],
  ['officials stay open', 'Two officials in Kyiv said that taxes would fall.', null],
  ['"Johnson\'s spokesman" is not Johnson', "Boris Johnson left. Johnson's spokesman said that it was over.", null],
  ['"it" is the body that spoke last', 'NATO said it was ready. It added that talks would go on.', 'NATO'],
  ['"they" stays open', 'Anna Kovac met Peter Brask. They said that it was late.', null],
  [
    'a nationality and an office find the minister whom the article names without one',
    'Sergey Lavrov met Prime Minister Viktor Orban. The Russian foreign minister said that it was late.',
    'Sergey Lavrov',
  ],
  [
    '"the minister" is no prime minister',
    'Prime Minister Anna Kovac came with Finance Minister Peter Brask. The minister said that taxes would fall.',
    'Peter Brask',
  ],
  [
    'an office of another country is nobody here',
    'Norwegian Foreign Minister Anna Kovac came. The French foreign minister said that it was late.',
    null,
  ],
  [
    'an environment minister is not "the prime minister"',
    'Environment Minister Peter Brask came. The prime minister said that it was late.',
    null,
  ],
  [
    '"the deputy minister" is not the minister',
    'Minister Anna Kovac came. The deputy minister said it was late.',
    null,
  ],
  [
    'what the article prints outranks what was once so',
    'Barack Obama was there. President Anna Kovac was late. The president said that it was over.',
    'Anna Kovac',
  ],
  [
    'two of one office stay open',
    'Senator Anna Kovac met Senator Peter Brask. The senator said that it was late.',
    null,
  ],
  [
    'a leader is a president too',
    'Vladimir Putin came late. The Russian leader said that it was over.',
    'Vladimir Putin',
  ],
  ['"an aide to Mr Brask" is not Brask', 'Peter Brask left. An aide to Mr Brask said that it was over.', null],
  [
    'a named aide is the aide',
    'Peter Brask left. An aide to Mr Brask, Anna Kovac, said that it was over.',
    'Anna Kovac',
  ],
  ['"a Brask adviser" is not Brask', 'Peter Brask left. A Brask adviser said that it was over.', null],
  ['officials of countries are no country', 'Officials of Norway and Denmark said that it was over.', null],
  [
    'an office with "of" keeps its name',
    'U.S. Secretary of State Antony Blinken said that it was over.',
    'Antony Blinken',
  ],
  ['"the envoy\'s deputy" is not the envoy', "Envoy Anna Kovac left. The envoy's deputy said it was over.", null],
  [
    'a spelling of a well-known name tells the pronoun',
    'Linda Thomas-Greenfield spoke first. Vassily Nebenzia denied it. She said that it was late.',
    'Linda Thomas-Greenfield',
  ],
  [
    '"he" is not whom he speaks of',
    'Peter Brask came home. John Roe was furious. Brask could be proud, he said.',
    'John Roe',
  ],
  [
    '"he" is nobody known after an expert without a name',
    'Peter Brask was out. An expert said that it was over. “It was a long day,” he said.',
    null,
  ],
  [
    '"Ambassador Kovac" is the Kovac who was introduced as one',
    'Jan Kovac, the mayor, met Peter Kovac, the ambassador. Ambassador Kovac said that it was late.',
    'Peter Kovac',
  ],
  ['those who wrote it are not the name before', 'Anna Kovac met those who said that it was late.', null],
  ['a federation is not its country', 'Tennis Norway said that it was over.', 'Tennis Norway'],
  ['a country speaks', 'Russia said on Friday that talks would go on.', 'Russia'],
])('%s', (_name, text, expected) => {
  expect(lastSpeaker(text)).toBe(expected);
});

test('who is asked does not ask', () => {
  const { entities, quotes } = analyze({ text: 'Asked about the delay, Anna Kovac said: “We will stay.”' });
  const asking = quotes.filter(({ cue }) => cue?.lemma === 'ask');
  const saying = quotes.filter(({ cue }) => cue?.lemma === 'say');
  expect(asking.every(({ speaker, speakerEntity }) => speaker === null && speakerEntity === null)).toBe(true);
  expect(saying.map(({ speakerEntity }) => entities[speakerEntity!]!.name)).toEqual(['Anna Kovac']);
});
