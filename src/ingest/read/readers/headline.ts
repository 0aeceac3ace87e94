import { markDebris } from '../../../nlp/layers/debris.ts';
import { findParagraphs } from '../../../nlp/layers/paragraphs.ts';
import { findSentences } from '../../../nlp/layers/sentences.ts';
import { tokenizeText } from '../../../nlp/layers/tokens.ts';

const LONGEST_HEADLINE = 200;
/**
 * "Falling Deficit to Reverse Course as U.S. Ages", "Oops! Gunplay didn't disrupt convention": taken whole, however it
 * ends.
 */
const SHORT_LINE = 150;
/**
 * "GENEVA, Jan 21 (Reuters) - ", "KYIV, Ukraine (AP) — ", "MOSCOW, January 28. /TASS/. ": capitals, then a day or an
 * agency.
 */
const PLACE_LINE = (() => {
  const place = String.raw`\p{Lu}{3,}[\p{Lu} .'/-]*(?:,? [\p{L}. ]{2,20})?`;
  const day = String.raw`,? \p{Lu}\p{L}{2,8}\.? \d{1,2}[.,]?`;
  const agency = String.raw` ?\([\p{L} .]{2,30}\)`;
  const dash = ' ?(?:--?|[–—])';
  return new RegExp(String.raw`${place}(?:${day}(?:${agency})?${dash}|${day} ?\/\p{L}+\/\.?|${agency}${dash})\s*`, 'u');
})();
/**
 * Where a headline runs into what stood below it: "rejects reportBy Jane Doe", "talks beginUpdated 26 January", "no
 * deal on gasThe envoy", "Talks fail in GenevaThe envoy". A small word goes before any capital, a name ("YouTube") only
 * before a word that begins sentences.
 */
const GLUED_LINE = new RegExp(
  [
    /(?<=[\p{Ll}\d.?!”’])(?=(?:By \p{Lu}|(?:Updated|Published|Posted)\b))/u,
    /(?<=(?<!\p{L})\p{Ll}{3,})(?=\p{Lu}\p{Ll}+ )/u,
    /(?<=\p{Ll})(?=(?:The|An?|In|On|At|It|He|She|They|We|After|As|With|When|For) )/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'u',
);

/**
 * The headline of a text: the first of `lines` that is neither page furniture nor a byline or date line (`isAbout`).
 * When that line is prose, its headline may be glued to it ("Talks fail in GenevaThe envoy said ..."); else its first
 * sentence serves, shortened at a word. Never empty for a text with a letter in it.
 * @param lines the first non-blank lines of the text, trimmed.
 */
export function findHeadline(lines: readonly string[], isAbout: readonly boolean[]): string {
  const line = lines.find((line, index) => !isAbout[index] && !isFurniture(line)) ?? lines[0] ?? '';
  const opening = line.slice(0, 1000).replace(/^#+\s+/, '');
  const unplaced = cutAtPlaceLine(opening);
  const headline = unplaced.split(GLUED_LINE)[0]!;
  const isHeadline = opening.startsWith(unplaced) && headline.length <= SHORT_LINE;
  return shorten(withoutEnd(isHeadline ? headline : firstSentence(headline)));
}

/** The headline before a place line, or the prose after it when the line begins with one. */
function cutAtPlaceLine(line: string): string {
  const place = PLACE_LINE.exec(line.slice(0, LONGEST_HEADLINE + 80));
  if (!place) return line;
  const before = line.slice(0, place.index).trim();
  return /\p{L}/u.test(before) ? before : line.slice(place.index + place[0].length) || line;
}

function isFurniture(line: string): boolean {
  const tokens = tokenizeText(line.slice(0, LONGEST_HEADLINE));
  const debris = markDebris(line, tokens, findSentences(tokens, findParagraphs(line)));
  return debris.every((mark) => mark === 1);
}

/** A sentence ends, too, where small and capital letters meet: "TalksThe envoy". */
function firstSentence(line: string): string {
  const tokens = tokenizeText(line);
  const first = findSentences(tokens, findParagraphs(line))[0];
  return first ? line.slice(tokens[first.from]!.start, tokens[first.to - 1]!.end) : line;
}

/** Headlines have no full stop; abbreviations ("in S.C.") and dots that trail off keep theirs. */
const withoutEnd = (line: string): string => line.trim().replace(/(?<=\p{L}{3}|\d|[”"’')])\.$|[;,:]$/u, '');

function shorten(line: string): string {
  if (line.length <= LONGEST_HEADLINE) return line;
  return `${line
    .slice(0, LONGEST_HEADLINE)
    .replace(/[\s,;:–—-]+\S*$/u, '')
    .replace(/[\uD800-\uDBFF]$/, '')}…`;
}
