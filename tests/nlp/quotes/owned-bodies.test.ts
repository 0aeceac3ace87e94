import { analyze } from '../../../src/nlp/analyze.ts';
import { spokenIn } from '../spoken-in.ts';

/** What somebody's campaign or office says, or a country's police, neither the person says nor the country. */
test.each([
  [
    'Ida Cole spoke in Brenn. Cole’s campaign said it was glad of the turnout.',
    'Ida Cole campaign: it was glad of the turnout',
  ],
  [
    'Ida Cole spoke in Brenn. “We are glad,” the Cole campaign said. The campaign denied that it had lost money.',
    'Ida Cole campaign: that it had lost money',
  ],
  [
    'Peter Hale spoke in Brenn. “We are glad,” the Hale campaign said. His campaign said that more would come.',
    'Peter Hale campaign: that more would come',
  ],
  [
    'Peter Hale and Ben Carver are running. The Hale campaign said it was ahead. The Carver campaign denied it. ' +
      'The campaign said it had numbers.',
    '(The campaign): it had numbers',
  ],
  ['Ida Cole is ill. Mayor Cole’s office said she was well.', 'Ida Cole’s office: she was well'],
  [
    'The Norwegian government said the dam was safe. The government promised to publish the report.',
    'Norwegian government: to publish the report',
  ],
  [
    'The Norwegian government met the Danish government. The government said it was ready.',
    '(The government): it was ready',
  ],
  [
    'Cologne police said two men were held. Police said the men were brothers.',
    'Cologne police: the men were brothers',
  ],
  ['Cole campaign officials said the hall was too small.', '(Cole campaign officials): the hall was too small'],
  ['Supporters of the Hale campaign said it would go on.', '(Supporters of the Hale campaign): it would go on'],
  ['Norwegian army chief Jan Kolb said the road was open.', 'Jan Kolb: the road was open'],
  ['The head of the Norwegian army said the road was open.', '(The head of the Norwegian army): the road was open'],
  [
    'The South Korean government said it would pay for the new road.',
    'South Korean government: it would pay for the new road',
  ],
  [
    'Two men were held by Cologne police. A third was shot in Brenn. Police said he was drunk.',
    '(Police): he was drunk',
  ],
])('%s', (text, expected) => {
  expect(spokenIn(text).map((line) => line.replace(/'/g, '’'))).toContain(expected);
});

test('such a body is an organization with its printed form, in order of first mention', () => {
  const text = 'Ida Cole spoke in Brenn. The Cole campaign said it was glad. Tomas Reed left.';
  const { entities, mentions } = analyze({ text });
  expect(entities.map(({ name }) => name)).toEqual(['Ida Cole', 'Brenn', 'Ida Cole campaign', 'Tomas Reed']);
  expect(entities[2]).toMatchObject({ type: 'ORGANIZATION', aliases: ['Cole campaign'] });
  expect(mentions.filter(({ entity }) => entity === 2)).toMatchObject([{ form: 'NOMINAL' }]);
});

test('what does not speak is no entity', () => {
  const { entities } = analyze({ text: 'Ida Cole said the Cole campaign had met the Norwegian government.' });
  expect(entities.map(({ name }) => name)).toEqual(['Ida Cole']);
});
