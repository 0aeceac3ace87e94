import { isSpeech } from '../../src/domain/quote.ts';
import { analyze } from '../../src/nlp/analyze.ts';

test.each([
  ['A joint statement issued by the ten-nation bloc called for restraint at sea.', ['restraint at sea']],
  ['The plan called for forty houses on the hill.', []],
])('what is called for: %s', (text, contents) => {
  const { quotes } = analyze({ text });
  expect(quotes.filter(isSpeech).map(({ content }) => text.slice(content[0]!.start, content[0]!.end))).toEqual(
    contents,
  );
});
