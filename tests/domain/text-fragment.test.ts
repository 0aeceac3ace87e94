import fc from 'fast-check';
import { deepLink, surroundings } from '../../src/domain/text-fragment.ts';

const TEXT =
  'The ferry is late. “We are sorry, and we will pay - all of it,” Ann Lee said on Friday.\n“We are sorry,” she said again.';

function linkTo(quote: string, url = 'https://news.example/ferry', text = TEXT, from = 0): string {
  const start = text.indexOf(quote, from);
  return deepLink(url, text, [{ start, end: start + quote.length }]);
}

/** What a browser reads in the link. */
const directiveOf = (link: string): string[] => link.split(':~:text=')[1]!.split(',').map(decodeURIComponent);

test('a short quote stands in its link whole, between the words around it in its paragraph', () => {
  expect(directiveOf(linkTo('We are sorry, and we will pay - all of it,'))).toEqual([
    'is late. “-',
    'We are sorry, and we will pay - all of it,',
    '-” Ann Lee',
  ]);
});

test('what separates the parts of a link is encoded inside them', () => {
  expect(linkTo('pay - all of it,')).toBe(
    'https://news.example/ferry#:~:text=and%20we%20will-,pay%20%2D%20all%20of%20it%2C,-%E2%80%9D%20Ann%20Lee',
  );
  expect(linkTo('R&D, say', undefined, 'R&D, say')).toBe('https://news.example/ferry#:~:text=R%26D%2C%20say');
});

test('nothing of another paragraph stands in a link, and quotation marks alone neither', () => {
  expect(directiveOf(linkTo('We are sorry,', undefined, TEXT, TEXT.indexOf('\n')))).toEqual([
    'We are sorry,',
    '-” she said',
  ]);
});

test('a long quote stands in its link by its first words and its last', () => {
  const quote = 'one two three four five six seven eight nine ten eleven twelve thirteen';
  expect(directiveOf(linkTo(quote, undefined, quote))).toEqual([
    'one two three four five',
    'nine ten eleven twelve thirteen',
  ]);
});

test('a quote over several paragraphs is given by both ends, each within one of them', () => {
  const quote = 'Not yet.\n\nBut soon, and then for good';
  expect(directiveOf(linkTo(quote, undefined, quote))).toEqual(['Not yet.', 'soon, and then for good']);
});

const piecesOf = (text: string, ...pieces: string[]) =>
  pieces.map((piece) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length }));

test('an interrupted quote has a part of its own in its link for each of its pieces, with what stands around it', () => {
  const text = 'A start. “We are sorry,” Ann Lee said on Friday, “and we will pay.” The end.';
  const link = deepLink('https://a.example/', text, piecesOf(text, '“We are sorry,”', '“and we will pay.”'));
  expect(link.split(':~:')[1]!.split('&').map(decodeURIComponent)).toEqual([
    'text=A start.-,“We are sorry,”,-Ann Lee said',
    'text=said on Friday,-,“and we will pay.”,-The end.',
  ]);
});

test('pieces with white space alone between them are one part of the link, and those without a word are none', () => {
  const text = '“Not yet.\n\n“But soon,” he said. “…” “Perhaps.”';
  const linkOf = (...pieces: string[]) => deepLink('https://a.example/', text, piecesOf(text, ...pieces));
  expect(linkOf('“Not yet.', '“But soon,”')).toBe(linkOf('“Not yet.\n\n“But soon,”'));
  expect(linkOf('“Not yet.', '“…”')).toBe(linkOf('“Not yet.'));
  expect(linkOf('“…”')).toContain(':~:text=');
});

const urls = [
  ['https://a.example/x?y=1', 'https://a.example/x?y=1#:~:text=late'],
  ['https://a.example/x#news', 'https://a.example/x#news:~:text=late'],
  ['https://a.example/x#', 'https://a.example/x#:~:text=late'],
  ['https://a.example/x#:~:text=old', 'https://a.example/x#:~:text=late'],
  ['https://a.example/x#news:~:text=old&text=older', 'https://a.example/x#news:~:text=late'],
];

test.each(urls)('the fragment of %s is kept, another text directive is not', (url, expected) => {
  expect(linkTo('late', url, 'late')).toBe(expected);
});

test('what stands around is cut between words, at 64 UTF-16 units', () => {
  const text = `${'ab '.repeat(40)}HERE${' cd'.repeat(40)}`;
  const { before, after } = surroundings(text, { start: 120, end: 124 });
  expect([before.length, after.length]).toEqual([63, 63]);
  expect([before.startsWith('ab '), after.endsWith(' cd')]).toEqual([true, true]);
  expect(surroundings('x HERE y', { start: 2, end: 6 })).toEqual({ before: 'x ', after: ' y' });
});

test('a word longer than what may stand around is left out, so that no character is ever halved', () => {
  const text = `${'😀'.repeat(100)}HERE${'😀'.repeat(100)}`;
  expect(surroundings(text, { start: 200, end: 204 })).toEqual({ before: '', after: '' });
});

test('every link can be read again, whatever stands in the text', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(text, text, text, (before, quote, after) => {
      const whole = before + quote + after;
      const around = surroundings(whole, { start: before.length, end: before.length + quote.length });
      expect(before.endsWith(around.before)).toBe(true);
      expect(after.startsWith(around.after)).toBe(true);
      const link = deepLink('https://a.example/', whole, [{ start: before.length, end: before.length + quote.length }]);
      const parts = link.split(':~:text=')[1]!;
      expect(parts).toMatch(/^(?:[^,&-]+-,)?[^,&-]*(?:,[^,&-]+)?(?:,-[^,&-]+)?$/);
      expect(() => decodeURIComponent(parts)).not.toThrow();
      expect(URL.canParse(link)).toBe(true);
    }),
  );
});
