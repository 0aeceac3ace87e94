import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';
import { semicolonBeforeStatement } from '../../rules/semicolon-clause.ts';

/**
 * "The dam holds, according to the ministry; Lind says it leaks", "Cole said it holds; Lind says it leaks": what the
 * ministry and Cole say ends before the semicolon.
 */
export function endAtSemicolon(document: Document, attribution: Attribution): Attribution {
  const { cue, content, isTranscript } = attribution;
  const to = content.at(-1)!.to;
  if (!cue || isTranscript || to <= cue.to) return attribution;
  const from = content[0]!.from < cue.from ? cue.to : content[0]!.from;
  const semicolon = semicolonBeforeStatement(document, { from, to });
  if (semicolon < 0) return attribution;
  const kept = content.flatMap((piece) =>
    piece.from >= semicolon ? [] : [{ from: piece.from, to: Math.min(piece.to, semicolon) }],
  );
  return kept.length > 0 ? { ...attribution, content: kept } : attribution;
}

/**
 * "Cole maintains that it holds; nobody has looked, a neighbour said": the neighbour says what stands behind the
 * semicolon.
 * @param before the statement before it in the text, if any
 */
export function beginAtSemicolon(
  document: Document,
  attribution: Attribution,
  before: Attribution | undefined,
): Attribution {
  const { tokens, quotationOf } = document;
  const { cue, content, isTranscript } = attribution;
  const [own, ...rest] = content;
  if (!cue || isTranscript || rest.length > 0 || own!.to > cue.from || !before?.cue) return attribution;
  for (let i = own!.to - 2; i > own!.from; i--) {
    if (quotationOf[i] !== -1 || tokens[i]!.text !== ';') continue;
    const isOthers = before.cue.from >= own!.from && before.cue.to < i && before.speaker;
    return isOthers ? { ...attribution, content: [{ from: i + 1, to: own!.to }] } : attribution;
  }
  return attribution;
}
