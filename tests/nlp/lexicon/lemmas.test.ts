import { lemmaOf } from '../../../src/nlp/lexicon/lemmas.ts';
import { reportingWord } from '../../../src/nlp/lexicon/reporting-words.ts';

test.each([
  ['said', 'say'],
  ['denied', 'deny'],
  ['denies', 'deny'],
  ['admitted', 'admit'],
  ['called', 'call'],
  ['expects', 'expect'],
  ['warnings', 'warning'],
  ['was', 'be'],
  ['red', 'red'],
])('%s -> %s', (word, lemma) => {
  expect(lemmaOf(word)).toBe(lemma);
});

test.each([
  ['denied', 'DENY'],
  ['warning', 'WARN'],
  ['promises', 'PROMISE'],
  ['question', 'ASK'],
  ['denial', 'DENY'],
  ['umbrella', 'OTHER'],
])('%s reports as %s', (word, stance) => {
  expect(reportingWord(word).stance).toBe(stance);
});
