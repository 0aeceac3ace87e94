import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';

/** Most tokens of whoever else says it. */
const LONGEST = 10;

/**
 * Leaves out who says the same: "said the bank was broke[, as did Ida Lind]". In "said that prices fell, as did wages"
 * the "did" is of what is said, so that only a statement without such a verb of its own is cut.
 */
export function leaveEchoOut(document: Document, attribution: Attribution): Attribution {
  const { tokens, quotationOf } = document;
  const { cue, content, isTranscript } = attribution;
  const last = content.at(-1)!;
  if (!cue || isTranscript || last.from < cue.to) return attribution;
  for (let i = last.to - 3; i > last.from + 1 && last.to - i <= LONGEST; i--) {
    if (!/^(?:as|so)$/.test(tokens[i]!.lower) || quotationOf[i] !== -1) continue;
    const does = tokens[i + 1]!.lower;
    if (!/^(?:did|does|do)$/.test(does) || !isSomebody(document, { from: i + 2, to: last.to })) continue;
    const joint = tokens[i]!.lower === 'so' && tokens[i - 1]!.lower === 'and' ? i - 1 : i;
    const to = tokens[joint - 1]!.text === ',' ? joint - 1 : joint;
    if (joint === i && tokens[i]!.lower === 'so') continue;
    if (holdsLexicalVerb(document, { from: last.from, to }, does)) return attribution;
    return { ...attribution, content: [...content.slice(0, -1), { from: last.from, to }] };
  }
  return attribution;
}

/** A name or a noun phrase to the end, without a verb. */
const isSomebody = ({ tags, quotationOf }: Document, { from, to }: TokenRange): boolean => {
  for (let i = from; i < to; i++)
    if (quotationOf[i] !== -1 || !/^(?:NNP|NNS?|DT|JJ|PRP\$|CC|CD|POS|IN|MARK)$/.test(tags[i]!)) return false;
  return true;
};

const AUXILIARY = /^(?:is|was|are|were|be|has|have|had|will|would|can|could|may|might|must|should|'s|’s)$/;

/** Whether something is told with a verb that "did" or "does" may stand for. */
function holdsLexicalVerb({ tokens, tags }: Document, { from, to }: TokenRange, does: string): boolean {
  const tag = does === 'did' ? /^VB[DN]?$/ : /^VB[ZP]?$/;
  for (let i = from; i < to; i++) {
    if (AUXILIARY.test(tokens[i]!.lower) || !tag.test(tags[i]!)) continue;
    // "had lost", "was sold", "would sell": the auxiliary would be taken up.
    const before = tokens[i - 1]?.lower ?? '';
    if (!AUXILIARY.test(before) && !(tags[i - 1] === 'RB' && AUXILIARY.test(tokens[i - 2]?.lower ?? ''))) return true;
  }
  return false;
}
