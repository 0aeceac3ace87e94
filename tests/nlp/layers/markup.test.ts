import { readMarkup } from '../../../src/nlp/layers/markup.ts';
import { startProcessorClock } from '../../support/processor-time.ts';

test.each([
  ['> Rents rose.\n>> Twice.', '  Rents rose.\n   Twice.'],
  ['**Cole** and *Lee*', '  Cole   and  Lee '],
  ['***Cole*** and _Lee_', '   Cole    and  Lee '],
  ['**Mayor *Ann* Lee** left.', '  Mayor  Ann  Lee   left.'],
  ['[Lee](https://a.example/b)', ' Lee                      '],
])('marks become spaces: %s', (text, plain) => {
  expect(readMarkup(text).plain).toBe(plain);
});

test.each([
  'A 5* hotel and a 4* hotel, 2*3*4.',
  'What the f*** is that s***?',
  '* Rents rose.\n* Wages fell.',
  '*Names have been changed.',
  '***\n* * *\n___',
  'snake_case_names and a __',
  'Wages [of the poor] (see below) rose.',
  'a > b, x -> y',
])('other stars, strokes and brackets stay: %s', (text) => {
  expect(readMarkup(text)).toEqual({ plain: text, markup: [] });
});

test('a text of marks alone takes no longer for its length', () => {
  const spent = startProcessorClock();
  for (const mark of ['*', '_', '*a', '_a', '[', '[a](', '> ', '**a *', '(', '[a](http:'])
    readMarkup(mark.repeat(20_000));
  expect(spent()).toBeLessThan(5_000);
});
