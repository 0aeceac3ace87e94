import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';

const SAID_BEFORE = oneOf`claim charge figure idea notion number view accusation allegation remark statement assertion
  argument description suggestion comparison`;

/** 'a claim that Cole called “nonsense”' after what Lind said is a remark on it, and the words in marks are Cole's. */
export function leaveRemarkOut(document: Document, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  if (!cue || content.length < 2) return attribution;
  const said = content.filter((piece, i) => i === 0 || piece.from < cue.to || !isRemark(document, piece));
  return said.length < content.length ? { ...attribution, content: said } : attribution;
}

function isRemark({ tokens, tags }: Document, { from }: TokenRange): boolean {
  if (!/^an?$/.test(tokens[from]!.lower) || !SAID_BEFORE.test(tokens[from + 1]?.lower ?? '')) return false;
  const name = /^(?:that|which)$/.test(tokens[from + 2]?.lower ?? '') ? from + 3 : from + 2;
  return tags[name] === 'NNP';
}
