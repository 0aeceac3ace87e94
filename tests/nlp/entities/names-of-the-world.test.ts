import { analyze } from '../../../src/nlp/analyze.ts';

const namesIn = (text: string) => analyze({ text }).entities.map(({ type, name }) => `${type} ${name}`);

/** Names whose first word is a plain one, a title elsewhere, or of another language. */
test.each([
  ['The editor Can Berk said the trial was a farce. Berk lives in Berlin.', 'PERSON Can Berk'],
  [
    'Finance Minister Sri Lestari Wibowo said that growth had slowed. Sri Lestari told reporters it was safe.',
    'PERSON Sri Lestari Wibowo',
  ],
  ['Canon Giles Merrow said the roof leaked. “In June,” Canon Merrow added.', 'PERSON Giles Merrow'],
  [
    'Rassemblement pour la Justice said it would boycott the poll in May.',
    'ORGANIZATION Rassemblement pour la Justice',
  ],
])('%s', (text, expected) => {
  expect(namesIn(text)).toContain(expected);
});

test('the initials of one body of the article are that body, though nothing introduces them', () => {
  const text = 'The Northern Harbour Workers Union met on Monday. The NHWU said the pier would stay shut.';
  expect(namesIn(text).filter((name) => name.startsWith('ORG'))).toEqual([
    'ORGANIZATION Northern Harbour Workers Union',
  ]);
});

test('initials that two bodies of the article share stay a body of their own', () => {
  const text =
    'The Northern Harbour Workers Union met the National Housing Watch Union. The NHWU said the pier would stay shut.';
  expect(namesIn(text)).toEqual(expect.arrayContaining(['ORGANIZATION NHWU']));
});

test('“the commission” is a body whose name goes on behind that noun', () => {
  const { quotes, entities } = analyze({
    text: 'The Independent Commission Against Graft took the files. The commission urged people to obey the law.',
  });
  expect(quotes.map(({ speakerEntity }) => speakerEntity !== null && entities[speakerEntity]!.name)).toEqual([
    'Independent Commission Against Graft',
  ]);
});
