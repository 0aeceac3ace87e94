import { wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { TITLE_HEADS } from '../../lexicon/titles.ts';
import type { CueCandidate } from './find-cues.ts';
import { holdsFiniteVerb, isFiniteVerb, isTimeWord, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';

const APPOSITION_LENGTH = 30;
/** Words before the subject of a clause. */
const OPENS_CLAUSE = wordSet(
  `that because although though while if as when but so where since whether what how why than after before`,
);

/**
 * The subject before a cue within the unit, or null. An apposition or relative clause between commas belongs to it:
 * "Orlova, the central bank's chairwoman, said".
 */
export function subjectBefore(document: Document, unit: TokenRange, cue: CueCandidate): TokenRange | null {
  const { tokens } = document;
  const previous = tokens[cue.from - 1];
  if (!previous || cue.from <= unit.from) return null;
  // "Pope Francis on Sunday appealed for peace."
  const week =
    /^(?:week|month|year)$/.test(previous.lower) && /^(?:last|this)$/.test(tokens[cue.from - 2]?.lower ?? '');
  if (week) return subjectBefore(document, unit, { ...cue, from: cue.from - 2 });
  if (isTimeWord(previous.lower)) {
    const from = tokens[cue.from - 2]?.lower === 'on' ? cue.from - 2 : cue.from - 1;
    return subjectBefore(document, unit, { ...cue, from });
  }
  if (/^(?:,|—|–|―|--)$/.test(previous.text)) return subjectBeforeComma(document, unit, cue);
  const end = previous.text === ')' ? clauseStartBeforeBracket(document, unit, cue.from) : cue.from;
  return withoutAdjunct(document, nounPhraseBefore(document, clauseStart(document, unit, end), cue.from));
}

/** "On the day of the vote Anna Lind": the name alone, since a time went before it. */
function withoutAdjunct({ tokens, tags }: Document, noun: TokenRange | null): TokenRange | null {
  if (!noun || !/^(?:on|in|at|after|before|during|earlier|later)$/.test(tokens[noun.from - 1]?.lower ?? ''))
    return noun;
  let name = noun.to;
  while (name > noun.from && tags[name - 1] === 'NNP') name--;
  const before = name > noun.from ? tokens[name - 1]! : null;
  const cuts = before !== null && name < noun.to && /^NNS?$/.test(tags[name - 1]!) && !TITLE_HEADS.has(before.lower);
  return cuts ? { from: name, to: noun.to } : noun;
}

/** The bracket that opens the remark which ends before `end`: "Ann Cole (D-Iowa) said". */
function clauseStartBeforeBracket({ tokens }: Document, unit: TokenRange, end: number): number {
  for (let i = end - 2; i > unit.from && end - i < 9; i--) if (tokens[i]!.text === '(') return i;
  return end;
}

function subjectBeforeComma(document: Document, unit: TokenRange, cue: CueCandidate): TokenRange | null {
  const { tokens, quotationOf } = document;
  const close = cue.from - 1;
  let fallback: TokenRange | null = null;
  for (let open = close - 1; open > unit.from && close - open < APPOSITION_LENGTH; open--) {
    if (quotationOf[open] !== -1) break;
    if (tokens[open]!.text !== tokens[close]!.text) continue;
    const opener = tokens[open + 1]!.lower;
    if (holdsFiniteVerb(document, { from: open + 1, to: clauseWithin(document, open + 1, close) })) break;
    const noun = withoutAdjunct(document, nounPhraseBefore(document, clauseStart(document, unit, open), open));
    // "Ann Cole, 22, of Ames, Iowa, said": age and town lead on to the name.
    const leadsOn = noun && (tokens[noun.from]!.kind === 'NUMBER' || isPreposition(tokens[noun.from - 1]?.lower));
    if (!noun || leadsOn) continue;
    const found = { from: noun.from, to: close };
    // "Ann Cole, who lost her farm in Iowa, in July, said": an adjunct belongs to what stands before it.
    if (!isPreposition(opener)) return found;
    fallback ??= found;
  }
  return fallback;
}

/**
 * Where a clause begins whose verbs do not count: "Lind, the envoy who led the talks, said", "Lind, answering a claim
 * that it had failed, said".
 */
function clauseWithin({ tokens, tags }: Document, from: number, to: number): number {
  const opens = tags[from] === 'VBG' ? /^(?:who|which|whose|that)$/ : /^(?:who|which|whose)$/;
  for (let i = from; i < to; i++) if (opens.test(tokens[i]!.lower)) return i;
  return to;
}

const isPreposition = (lower: string | undefined): boolean => /^(?:of|in|from|on|at|after|near)$/.test(lower ?? '');

/** Where the clause that ends before `end` begins: after a mark, a finite verb, "that", "because" and the like. */
function clauseStart(document: Document, unit: TokenRange, end: number): number {
  const { tokens, quotationOf, sentenceOf } = document;
  for (let i = end - 1; i >= unit.from; i--) {
    const token = tokens[i]!;
    if (quotationOf[i] !== -1 || sentenceOf[i] !== sentenceOf[end - 1]) return i + 1;
    if (token.kind === 'MARK' && !/^[-/&]$/.test(token.text)) return i + 1;
    if (OPENS_CLAUSE.has(token.lower) || isFiniteVerb(document, i)) return i + 1;
  }
  return unit.from;
}

/** The subject after an inverted cue, with its apposition: “...,” said Orlova, who runs the bank. */
export function subjectAfter(document: Document, start: number, limit: number): TokenRange | null {
  const noun = nounPhraseAfter(document, start, limit);
  if (!noun) return null;
  const named = nameAfterTitle(document, noun, limit);
  return { from: noun.from, to: named ?? appositionEnd(document, noun.to, limit) };
}

/**
 * The end of the name in "said its director general, Maria Orlova.", "said the envoy, Jan Lind, who" and "said her
 * brother, Jan."; null without.
 */
function nameAfterTitle({ tokens, tags }: Document, noun: TokenRange, limit: number): number | null {
  if (tokens[noun.to]?.text !== ',' || tags[noun.to - 1] === 'NNP') return null;
  let end = noun.to + 1;
  while (end < limit && tags[end] === 'NNP') end++;
  const closes = end === limit || /^[.,;:(]$/.test(tokens[end]!.text);
  const isOfOwner = tags[noun.from] === 'PRP$' && end > noun.to + 1;
  const isTitled = TITLE_HEADS.has(tokens[noun.to - 1]!.lower) && end > noun.to + 2;
  return closes && (isTitled || isOfOwner) ? end : null;
}

/** The end of the apposition that begins with the comma at `comma`, or `comma` itself when there is none. */
export function appositionEnd(document: Document, comma: number, limit: number): number {
  const { tokens, tags, quotationOf } = document;
  if (tokens[comma]?.text !== ',' || comma + 1 >= limit) return comma;
  const opener = tokens[comma + 1]!;
  const opens =
    /^(?:a|an|the|who|whose|which|his|her|former|president|director|professor|head|chief)$/.test(opener.lower) ||
    opener.kind === 'NUMBER' ||
    (tags[comma + 1] === 'NN' && !/ing$/.test(opener.lower));
  if (!opens || quotationOf[comma + 1] !== -1) return comma;
  let end = comma + 1;
  while (end < limit && quotationOf[end] === -1 && !/^[.;:—–]|^--/.test(tokens[end]!.text)) {
    // ", adding that ..." goes on with the statement.
    if (
      tokens[end]!.text === ',' &&
      (tags[end + 1] === 'VBG' ||
        quotationOf[end + 1] !== -1 ||
        /^(?:and|but|adding|once|when|while|after|before|as|if|because|although)$/.test(tokens[end + 1]?.lower ?? ''))
    )
      break;
    end++;
  }
  return end;
}

/** The subject of the first finite verb of the unit: who "saying" in "Orlova left, saying she was tired" belongs to. */
export function mainSubject(document: Document, unit: TokenRange, before: number): TokenRange | null {
  for (let i = unit.from; i < before; i++) {
    if (document.quotationOf[i] !== -1 || !isFiniteVerb(document, i)) continue;
    let from = i;
    while (from > unit.from && document.tags[from - 1] === 'RB') from--;
    const cue = { from, to: i + 1 } as CueCandidate;
    const subject = subjectBefore(document, unit, cue);
    if (subject) return subject;
  }
  return null;
}
