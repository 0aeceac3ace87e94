import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { subjectBefore } from '../../rules/find-speaker.ts';
import { nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { findRealSubject } from '../speaker/find-real-subject.ts';
import { quotedStatement } from './quoted-statement.ts';
import { PASSED_OVER } from './read-after-mark.ts';

/**
 * Who says a quotation by what leads to its opening mark: "The minister, speaking of wages,
 * said: “...”" "Continued Cole: “...”"
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
  if (!isVerbLast && tokens[mark]!.text !== ':') return null;
  const head = isVerbLast ? at : unit.from;
  const verb = reportingVerb(goesOn ? 'continued' : tokens[head]!.lower);
  if (!verb?.frames.has('q') || verb.speech < 0.9 || !/(?:s|d|wrote|went)$/.test(tokens[head]!.lower)) return null;
  const cue = { from: head, to: goesOn ? head + 2 : head + 1 };
  const speaker = isVerbLast
    ? subjectBefore(document, unit, { ...cue, head, verb, form: 'FINITE' })
    : nounPhraseAfter(document, head + 1, mark);
  if (!speaker || (!isVerbLast && speaker.to !== mark)) return null;
  return findRealSubject(document, quotedStatement(quotation, cue, verb, speaker, PASSED_OVER));
}
