import { firstIndex } from '../../domain/first-index.ts';
import type { Span } from '../../domain/span.ts';

/** Marks of Markdown in a text, with the white space that belongs to them. */
export interface Markup extends Span {
  /** "> " before a line, the stars around a word, what surrounds the words of a link. */
  kind: 'BLOCK' | 'EMPHASIS' | 'LINK';
}

const BLOCK = /^[ \t]{0,3}(?:>[ \t]?){1,8}/gm;
/** "[Petra Voss](https://example.com/voss)" and pictures. Whoever cites in brackets links nothing. */
const LINK = new RegExp(
  String.raw`(!?\[)([^[\]\n]{1,200})` +
    String.raw`(\]\((?:https?:|mailto:|www\.|[/#])(?:[^\s()]|\([^\s()]{0,100}\)){1,1000}(?: "[^"\n]{0,200}")?\))`,
  'g',
);
/** "**Idris Cole**", "*Idris Cole*", "_Idris Cole_": around words of one line, and never inside a word. */
const EMPHASIS = [
  /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])([^*\n]{1,300}?)(?<=\S)(\1)(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}*])(\*\*)(?=\S)((?:[^*\n]|\*(?!\*)){1,300}?)(?<=\S)(\1)(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_\n]{1,300}?)(?<=\S)(\1)(?![\p{L}\p{N}_])/gu,
];

/**
 * The marks of Markdown in a text, in text order, and the text with spaces in their place: its words stand where they
 * stood. Linear in the length of the text.
 */
export function readMarkup(text: string): { plain: string; markup: Markup[] } {
  if (!/[*_\]]|^[ \t]*>/m.test(text)) return { plain: text, markup: [] };
  const markup: Markup[] = [];
  const keep = (start: number, length: number, kind: Markup['kind']) =>
    markup.push({ start, end: start + length, kind });
  for (const { index, 0: mark } of text.matchAll(BLOCK)) keep(index, mark.length, 'BLOCK');
  const surround = (pattern: RegExp, kind: Markup['kind']) => {
    for (const { index, 1: before, 2: words, 3: after } of text.matchAll(pattern)) {
      keep(index, before!.length, kind);
      keep(index + before!.length + words!.length, after!.length, kind);
    }
  };
  surround(LINK, 'LINK');
  for (const pattern of EMPHASIS) surround(pattern, 'EMPHASIS');
  markup.sort((a, b) => a.start - b.start || b.end - a.end);
  const disjoint = markup.filter((mark, i) => i === 0 || mark.start >= markup[i - 1]!.end);
  let plain = '';
  let at = 0;
  for (const { start, end } of disjoint) {
    plain += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return { plain: plain + text.slice(at), markup: disjoint };
}

/**
 * The parts of a span around the marks in it, without white space, and without the mark that closes what stands before:
 * "bad" and "really" of "**bad**, really". Parts without a letter or a digit are left out.
 */
export function aroundMarkup(text: string, markup: readonly Markup[], span: Span): Span[] {
  const first = firstIndex(markup.length, (i) => markup[i]!.end > span.start);
  let next = first;
  while (next < markup.length && markup[next]!.start < span.end) next++;
  if (next === first) return [span];
  const marks = markup.slice(first, next);
  const parts = [{ start: span.start, end: span.start }, ...marks].flatMap(({ end: start }, i) => {
    const whole = text.slice(start, marks[i]?.start ?? span.end);
    const words = i === 0 ? whole : whole.replace(/^[\p{Po}\p{Pf}\p{Pe}]+/u, '');
    const from = start + whole.length - words.trimStart().length;
    return /[\p{L}\p{N}]/u.test(words) ? [{ start: from, end: from + words.trim().length }] : [];
  });
  return parts.length > 0 ? parts : [span];
}
