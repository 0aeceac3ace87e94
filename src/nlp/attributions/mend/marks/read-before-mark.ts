import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { subjectBefore } from '../../rules/find-speaker.ts';
import { holdsFiniteVerb, nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { findRealSubject } from '../speaker/find-real-subject.ts';
import { quotedStatement } from './quoted-statement.ts';
import { PASSED_OVER } from './read-after-mark.ts';

/**
 * Who says a quotation by what leads to its opening mark: "The minister, speaking of wages,
 * said: “...”" "Continued Cole: “...”" "Informs a source, “...”"
 */
export function readBeforeMark(document: Document, quotation: TokenRange): Attribution | null {
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  const mark = quotation.from - 1;
  const last = /^[:,]$/.test(tokens[mark]?.text ?? '') ? mark - 1 : mark;
  if (last < 1 || quotationOf[last] !== -1) return null;
  const goesOn = tokens[last]!.lower === 'on' && /^(?:went|goes)$/.test(tokens[last - 1]!.lower);
  const at = goesOn ? last - 1 : last;
  const unit = { from: sentences[sentenceOf[at]!]!.from, to: quotation.to };
  const isVerbLast = /^VB[DZ]$/.test(tags[at]!);
  if (!isVerbLast && last === mark) return null;
  const head = isVerbLast ? at : unit.from;
  const verb = reportingVerb(goesOn ? 'continued' : tokens[head]!.lower);
  const mayQuote = verb?.frames.has('q') || (!isVerbLast && verb?.frames.has('t'));
  if (!verb || !mayQuote || verb.speech < (isVerbLast ? 0.9 : 0.75) || !/(?:s|d|wrote|went)$/.test(tokens[head]!.lower))
    return null;
  const cue = { from: head, to: goesOn ? head + 2 : head + 1 };
  const speaker = isVerbLast
    ? subjectBefore(document, unit, { ...cue, head, verb, form: 'FINITE' })
    : phraseUpTo(document, head + 1, mark);
  if (!speaker) return null;
  return findRealSubject(document, quotedStatement(quotation, cue, verb, speaker, PASSED_OVER));
}

/** Most tokens of whoever stands behind the verb. */
const LONGEST = 14;

/** "a source close to the show": a noun phrase and what tells of it, up to the mark; null where a clause begins. */
function phraseUpTo(document: Document, from: number, mark: number): TokenRange | null {
  const noun = nounPhraseAfter(document, from, mark);
  if (noun?.from !== from || mark - from > LONGEST) return null;
  for (let i = noun.to; i < mark; i++) if (document.tokens[i]!.kind === 'MARK') return null;
  return holdsFiniteVerb(document, { from: noun.to, to: mark }) ? null : { from, to: mark };
}
