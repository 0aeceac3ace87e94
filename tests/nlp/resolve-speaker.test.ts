import { analyze } from '../../src/nlp/analyze.ts';

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
  ['a country speaks', 'Russia said on Friday that talks would go on.', 'Russia'],
])('%s', (_name, text, expected) => {
  expect(lastSpeaker(text)).toBe(expected);
});
