import fc from 'fast-check';
import { parseSearch, type SearchTerm } from '../../../src/domain/search/parse-search.ts';
import { InputError } from '../../../src/errors.ts';

/** The nearest of what each term may stand for, as it was typed: "F 16" for "F-16"; "-" before what is left out. */
const termText = ({ sequences, isLeftOut }: SearchTerm): string =>
  (isLeftOut ? '-' : '') + sequences[0]!.map(({ forms, isPrefix }) => forms[0]! + (isPrefix ? '*' : '')).join(' ');
const read = (text: string): string[] => parseSearch(text).map((terms) => terms.map(termText).join(' & '));

/** Whatever else may stand for the only term. */
const others = (text: string): string[] =>
  parseSearch(text)[0]![0]!
    .sequences.slice(1)
    .map((words) => words.map(({ forms }) => forms[0]).join(' '));

describe('a search is read as it was meant', () => {
  test.each([
    ['war peace', 'war & peace'],
    ['war or peace talks', 'war', 'peace & talks'],
    ['war OR peace', 'war', 'peace'],
    ['or war or', 'war'],
    ['war -peace -"cold war"', 'war & -peace & -cold war'],
    ['war –peace − x', 'war & peace & x'],
    ['"cold war"', 'cold war'],
    ['“cold war” end', 'cold war & end'],
    ['„kalter Krieg“', 'kalter krieg'],
    ['«cold war» ‹x y› ‟a b”', 'cold war & x y & a b'],
    ['「cold war」', 'cold war'],
    ['＂cold war＂', 'cold war'],
    ["''cold war''", 'cold war'],
    ['"cold war', 'cold war'],
    ['cold war"', 'cold & war'],
    ['5" guns', '5 & guns'],
    ['the war in the north', 'war & north'],
    ['the -war', 'the & -war'],
    ['To be, or not to be', 'to be or not to be'],
    ['"to be or not to be"', 'to be or not to be'],
    ['the', 'the'],
    ['WHO said', 'who & said'],
    ['state-of-the-art', 'state of the art'],
    ['AT&T', 'at t'],
    ['C++ code', 'cǂǂ & code'],
    ['c#', 'cǃ'],
    ['$4.5 billion', '4 5 & billion'],
    ['50%', '50'],
    ['9/11', '9 11'],
    ['press@nato.example', 'press nato example'],
    ['https://www.nato.example/a-b?c=d', 'nato example a b c d'],
    ['@handle #hashtag', 'handle & hashtag'],
    ['O’Neill', 'o neill'],
    ['Lavrov’s', 'lavrov'],
    ["Lavrov's,", 'lavrov'],
    ['U.S.', 'u s'],
    ['cafe\u0301 Müller ﬁne', 'cafe & muller & fine'],
    ['COVID\u201119 dip\u00ADlo\u200Bmat\u00A0x', 'covid 19 & diplomat & x'],
    ['diplom*', 'diplom*'],
    ['“anti-dip*”', 'anti dip*'],
    ['weapons:*', 'weapons*'],
    ['weapons & !talks | (met)', 'weapons & talks & met'],
    ["'; drop table quote; --", 'drop & table & quote'],
    ['北京', '北京'],
  ])('%s', (text, ...alternatives) => {
    expect(read(text)).toEqual(alternatives);
  });

  test.each([
    ['COVID-19', ['covid19']],
    ['COVID19', ['covid 19']],
    ['F-16', ['f16']],
    ['F16s', ['f 16s']],
    ["O'Neill", ['oneill']],
    ['follow-up', ['followup']],
    ['followup', ['follow up']],
    ['antiwar', ['anti war']],
    ['oneill', ['o neill']],
    ['UK', ['u k']],
    ['U.K.', ['uk']],
    ['U.S.', []],
    ['10,000', ['10000']],
    ['10000', ['10 000']],
    ['9/11', []],
    ['AT&T', []],
    ['war', []],
  ])('%s may be written otherwise: %j', (text, expected) => {
    expect(others(text)).toEqual(expected);
  });

  test('words that others join are looked for joined', () => {
    expect(parseSearch('covid 19').map((terms) => terms.map(({ sequences }) => sequences[1]![0]!.forms[0]))).toEqual([
      ['covid19', 'covid19'],
    ]);
    expect(others('follow up')).toEqual(['followup']);
  });

  test('words have their other forms, those of a phrase their other spelling alone', () => {
    expect(parseSearch('defences')[0]![0]!.sequences[0]![0]!.forms).toEqual(
      expect.arrayContaining(['defences', 'defence', 'defense', 'defenses']),
    );
    expect(parseSearch('"defence talks"')[0]![0]!.sequences[0]!.map(({ forms }) => forms)).toEqual([
      ['defence', 'defense'],
      ['talks'],
    ]);
  });
});

describe('what cannot be searched for is refused', () => {
  const star = (word: string) =>
    `"text" wants "*" at the end of a word of which at least two letters are given ("diplom*"), got "${word}"`;
  test.each([
    ['', '"text" wants words to search for, got ""'],
    ['“”', '"text" wants words to search for, got "“”"'],
    ['$%', '"text" wants words to search for, got "$%"'],
    ['or', '"text" wants words to search for, got "or"'],
    ['\uFE74', '"text" wants words to search for, got "\uFE74"'],
    ['*', star('*')],
    ['war *', star('*')],
    ['*lomacy', star('*lomacy')],
    ['dip*cy', star('dip*cy')],
    ['d*', star('d*')],
    ['"cold *"', star('*')],
    ['-war', '"text" wants words to search for, "-war" leaves out and looks for nothing: use "not: { text: ... }"'],
    ['a '.repeat(70), '"text" wants at most 64 words, got 70: search for less'],
    ['x'.repeat(501), '"text" wants at most 500 characters, got 501: search for less'],
  ])('%.20j', (text, message) => {
    expect(() => parseSearch(text)).toThrow(new InputError(message));
  });

  test('and nothing else happens to any text', () => {
    const marks = fc.constantFrom(
      ...'“”"\'-–*|&!():<>\\ \t\u00A0\u200B+#@./,~or aF16é́﷽😀'.split(''),
      'or',
      'the',
      'war',
      '\uD800',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(marks, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        try {
          const search = parseSearch(text);
          expect(search.length).toBeGreaterThan(0);
          for (const terms of search) {
            expect(terms.some(({ isLeftOut }) => !isLeftOut)).toBe(true);
            for (const { forms } of terms.flatMap(({ sequences }) => sequences.flat())) {
              expect(forms.length).toBeGreaterThan(0);
              for (const form of forms) expect(form).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
            }
          }
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
