import type { Document } from '../../../layers/document.ts';
import { leadsOn, quotationBeginningAt, quotationEndingAt } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { holdsFiniteVerb, nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { looksLikeSentence } from '../../rules/read-before.ts';
import { TELLS } from '../content/leave-hearer-out.ts';
import { isSpeakerPhrase } from './end-at-mark.ts';

/**
 * Keeps the content of a statement to its quotation where nothing else in the clause is said by the speaker. The words
 * without marks are the writer's in “It is late,” he said, just before the board met to vote, and in He said: “It is
 * late,” but it was early.
 */
export function keepToQuotation(document: Document, attribution: Attribution): Attribution {
  const { cue } = attribution;
  if (!cue || attribution.isTranscript) return attribution;
  const content = attribution.content.map((piece) => cutToMarks(document, piece, cue));
  const led = content.findIndex((piece) => leadsToCue(document, piece, attribution));
  // “...,” he said: what follows without marks is another clause, and what goes before is another sentence.
  if (led >= 0)
    return withContent(
      attribution,
      content.filter((one, i) => i === led || anyQuoted(document, one)),
    );
  // Asked whether it was late, he said: “...” Cole turned on the board: “...”
  const opens = content.find((piece) => piece.from > cue.from && opensAfterColon(document, piece));
  if (!opens) return withContent(attribution, content);
  const isOther = (one: TokenRange) =>
    !anyQuoted(document, one) && (opens.from === cue.to + 1 ? one.from < cue.from : !holdsFiniteVerb(document, one));
  return withContent(
    attribution,
    content.filter((one) => !isOther(one)),
  );
}

/** The same attribution where it has these very pieces already. */
const withContent = (attribution: Attribution, content: TokenRange[]): Attribution =>
  content.length === attribution.content.length && content.every((piece, i) => piece === attribution.content[i])
    ? attribution
    : { ...attribution, content };

/** A quotation whose mark leads on to the speaker and verb of the statement: “...,” Cole said. */
function leadsToCue(document: Document, piece: TokenRange, { cue, speaker }: Attribution): boolean {
  const quotation = quotationEndingAt(document, piece.to);
  if (!quotation || quotation.from !== piece.from || !leadsOn(document, quotation)) return false;
  if (cue!.from === piece.to) return true;
  const isBetween = speaker !== null && speaker.from === piece.to && speaker.to <= cue!.from;
  return isBetween && isSpeakerPhrase(document, { from: piece.to, to: cue!.from });
}

const opensAfterColon = (document: Document, { from }: TokenRange): boolean =>
  document.tokens[from - 1]!.text === ':' && quotationBeginningAt(document, from) !== null;

function cutToMarks(document: Document, piece: TokenRange, cue: TokenRange): TokenRange {
  return piece.from < cue.from ? cutBefore(document, piece) : cutAfter(document, cutAdjunct(document, piece, cue), cue);
}

/** "They took it for lost - [“It is over,”] Cole said": from the mark, where another clause or sentence goes before. */
function cutBefore(document: Document, piece: TokenRange): TokenRange {
  const quotation = quotationEndingAt(document, piece.to);
  if (!quotation || quotation.from <= piece.from || !leadsOn(document, quotation)) return piece;
  return /^(?:[.?!:;—–-]|--)$/.test(document.tokens[quotation.from - 1]!.text) ? quotation : piece;
}

/** "lamented in an interview with the Sun, [“It is over.”]" */
function cutAdjunct(document: Document, piece: TokenRange, cue: TokenRange): TokenRange {
  const { tokens, tags } = document;
  const quotation = piece.from === cue.to && tags[piece.from] === 'IN' ? quotationEndingAt(document, piece.to) : null;
  if (!quotation || quotation.from <= piece.from) return piece;
  const leads = /^[:,]$/.test(tokens[quotation.from - 1]!.text);
  return leads && !/^(?:that|whether|if)$/.test(tokens[piece.from]!.lower) ? quotation : piece;
}

/**
 * "said: [“It is late,”] but it was early", "said [“It is late”] as he was led out": up to the mark, where a comma
 * before it ends the clause, or where a whole clause stands in marks.
 */
function cutAfter(document: Document, piece: TokenRange, cue: TokenRange): TokenRange {
  const { tokens } = document;
  const opens =
    piece.from === cue.to ||
    (piece.from === cue.to + 1 && /^[:,]$/.test(tokens[cue.to]!.text)) ||
    (TELLS.test(tokens[cue.to - 1]!.lower) && nounPhraseAfter(document, cue.to, piece.from)?.to === piece.from);
  const quotation = opens ? quotationBeginningAt(document, piece.from) : null;
  if (!quotation || quotation.to >= piece.to) return piece;
  const goesOn = /^(?:but|though|although|while|when|as|before|after|just)$/.test(tokens[quotation.to]!.lower);
  const rest = { from: quotation.to, to: piece.to };
  if (!goesOn || anyQuoted(document, rest)) return piece;
  const isMeanwhile = /^(?:as|when|while|before|after)$/.test(tokens[rest.from]!.lower);
  const isWhole = isMeanwhile && looksLikeSentence(document, quotation.from + 1, quotation.to - 1);
  return tokens[quotation.to - 2]?.text === ',' || (isWhole && holdsFiniteVerb(document, rest)) ? quotation : piece;
}

function anyQuoted({ quotationOf }: Document, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (quotationOf[i] !== -1) return true;
  return false;
}
