import { spokenIn } from '../spoken-in.ts';

test.each([
  [
    '“It is embarrassing,” said the Norwegian education minister, Tor Vang.\n\nVang, she says, has known for months.',
    '(she): Vang … has known for months',
  ],
  [
    'In 1975 the economist Pius Okafe told her that she would “make a fine secretary”. She never forgave him, she told an interviewer.',
    '(she): She never forgave him',
  ],
  [
    'The judge asked Kemp whether he understood. “Yes,” he said. The judge told him to sit down. “You are a danger,” he said.',
    '(he): “You are a danger,”',
  ],
])('whoever is told of, or told something, need not be the pronoun: %s', (text, statement) => {
  expect(spokenIn(text)).toContain(statement);
});

test('a people needs something that tells of it', () => {
  const met = 'Foreign secretary David Larn met Marco Ruvio in Paris. The American said talks had been frank.';
  expect(spokenIn(met)).toContain('(The American): talks had been frank');
  const told =
    'The American envoy Marco Ruvio met foreign secretary David Larn. The American said talks had been frank.';
  expect(spokenIn(told)).toContain('Marco Ruvio: talks had been frank');
});

test('who is described right before is meant, although not taken for a name', () => {
  const text = 'Shell said it would cut jobs. Unite, the union, said it was “a disgrace”.';
  expect(spokenIn(text).join('\n')).not.toContain('Shell: it was');
  const company = 'Shell said it would cut jobs. The union said it was “a disgrace”.';
  expect(spokenIn(company).join('\n')).not.toContain('Shell: it was');
});
