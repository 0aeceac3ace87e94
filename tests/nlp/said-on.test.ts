import { analyze } from '../../src/nlp/analyze.ts';

test.each([
  ['the last such weekday before publication', 'Lavrov said on Tuesday that the talks had failed.', '2022-01-25'],
  ['a weekday before the speaker', 'On Tuesday, Lavrov said that the talks had failed.', '2022-01-25'],
  ['a day and a month', 'Lavrov said on January 20 that the talks had failed.', '2022-01-20'],
  ['a day before its month', 'Lavrov said on 20 January that the talks had failed.', '2022-01-20'],
  ['yesterday', 'Lavrov said yesterday that the talks had failed.', '2022-01-28'],
  ['no date that stands in the content', 'Lavrov said that the talks had failed on Tuesday.', null],
  ['no year alone', 'Lavrov said in 2014 that the talks had failed.', null],
])('reads %s', (_name, text, expected) => {
  const { quotes } = analyze({ text, publishedAt: '2022-01-29T10:00:00Z' });
  expect(quotes.map((quote) => quote.saidOn)).toEqual([expected]);
});

test('reads no date when the day of publication is unknown', () => {
  expect(analyze({ text: 'Lavrov said on Tuesday that the talks had failed.' }).quotes[0]!.saidOn).toBeNull();
});
