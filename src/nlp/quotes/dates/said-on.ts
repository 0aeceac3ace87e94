import type { Attribution } from '../../attributions/attribution.ts';
import type { Document } from '../../layers/document.ts';
import { textOf } from '../../layers/printed-text.ts';
import { DAY_PHRASE, resolveDay } from './day-phrase.ts';

/** Words of an attribution clause on one side of the content, and the characters of them that are looked at. */
const CLAUSE_LENGTH = 12;
const CLAUSE_CHARACTERS = 240;

/** "The minister will say on Friday": nothing is said yet. */
const NOT_YET = /^(?:will|would|shall|should|may|might|could|to)$/;
/** "Since Friday", "after the talks on Friday", "Lavrov, who arrived on Friday": the day of something else. */
const ELSEWHERE = new RegExp(
  '\\b(?:since|until|till|before|after|by|from|for|ahead|following|between|during' +
    '|who|whose|whom|which|where|because)\\b',
  'i',
);
/** "In Friday's statement" and "in a Friday interview", and not "Friday's vote". */
const OCCASION = new RegExp(
  String.raw`^(?:['’]s)?\s+` +
    String.raw`(?:(?:news|press|television|tv|radio|telephone|phone|campaign|joint|written|\p{Lu}\w*)\s+)*` +
    '(?:statement|interview|speech|briefing|conference|hearing|debate|testimony|address|letter|e-?mail|tweet|post' +
    '|call|remarks|broadcast|rally|release|announcement|filing|ruling|report|meeting|edition)',
  'iu',
);
const FINITE = new Set(['VBD', 'VBZ', 'MD']);

/**
 * The ISO date on which it was said, from the words beside cue and speaker alone: "on Friday", "in an interview on 28
 * January". What stands in the content is no such date. Null when they name no day, or one after `publishedAt`; without
 * that only a date with its year is one.
 * @param publishedAt ISO date or instant
 */
export function readSaidOn(document: Document, attribution: Attribution, publishedAt: string | null): string | null {
  const { cue } = attribution;
  if (!cue || isStillToCome(document, attribution)) return null;
  const instant = publishedAt ? new Date(publishedAt) : null;
  const published = instant && !Number.isNaN(instant.getTime()) ? instant.toISOString().slice(0, 10) : null;
  const after = daysIn(wordsAfter(document, attribution)).at(0);
  const phrase = after ?? daysIn(wordsBefore(document, attribution)).at(-1);
  return phrase ? resolveDay(phrase, published) : null;
}

/** What each phrase of a day has; quicker to ask. */
const MAY_NAME_DAY = /\d|[.]|day|ago|night|morning|afternoon|evening/;

/** The phrases of a clause that may say when it was said. */
function daysIn(clause: string) {
  if (!MAY_NAME_DAY.test(clause)) return [];
  return [...clause.matchAll(DAY_PHRASE)]
    .filter((match) => {
      const before = clause.slice(0, match.index);
      const after = clause.slice(match.index + match[0].length);
      if (ELSEWHERE.test(before)) return false;
      const qualifies =
        /^['’]s/.test(after) || (/\b(?:the|an?|his|her|their|its)\s+$/i.test(before) && /^\s+\p{Ll}/u.test(after));
      return !qualifies || OCCASION.test(after);
    })
    .map((match) => match.groups!);
}

function isStillToCome({ tokens }: Document, { cue, content }: Attribution): boolean {
  for (let i = cue!.to - 1; i >= Math.max(0, cue!.from - 3); i--) {
    if (content.some((piece) => i >= piece.from && i < piece.to)) return false;
    if (NOT_YET.test(tokens[i]!.lower)) return true;
  }
  return false;
}

/** From the cue to the content or the end of the sentence: "told reporters in Geneva on Friday". */
function wordsAfter(document: Document, attribution: Attribution): string {
  const { sentences, sentenceOf } = document;
  const { cue } = attribution;
  const end = Math.min(sentences[sentenceOf[cue!.to - 1]!]!.to, cue!.to + CLAUSE_LENGTH);
  let to = cue!.to;
  while (to < end && !isForeign(document, attribution, to)) to++;
  return clauseText(document, cue!.to, to);
}

/** From the beginning of the sentence, or the content, to cue and speaker, where nothing else happens: "On Friday," */
function wordsBefore(document: Document, attribution: Attribution): string {
  const { sentences, sentenceOf, tags } = document;
  const { cue, speaker } = attribution;
  const to = Math.min(cue!.from, speaker?.from ?? cue!.from);
  const start = Math.max(sentences[sentenceOf[cue!.from]!]!.from, to - CLAUSE_LENGTH);
  let from = to;
  while (from > start && !isForeign(document, attribution, from - 1)) {
    from--;
    if (FINITE.has(tags[from]!)) return '';
  }
  return clauseText(document, from, to);
}

const isForeign = ({ debris }: Document, { content }: Attribution, token: number): boolean =>
  debris[token] === 1 || content.some((piece) => token >= piece.from && token < piece.to);

const clauseText = (document: Document, from: number, to: number): string =>
  from < to ? textOf(document, { from, to }).slice(0, CLAUSE_CHARACTERS) : '';
