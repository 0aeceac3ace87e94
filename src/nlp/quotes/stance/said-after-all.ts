import { isExceptedClause } from '../../attributions/rules/exceptions.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';

/** Most tokens of "until late last Friday". */
const LONGEST_UNTIL = 6;

/**
 * Whether the words were said although the cue is negated: "had nothing to say except that", "did not say that the war
 * was lost, but that", "did not say until Friday that".
 */
export function saidAfterAll(document: Document, first: number, cue: TokenRange, content: TokenRange): boolean {
  const { tokens, quotationOf } = document;
  const { from } = content;
  const opens = tokens[from]!.lower === 'that' || quotationOf[from] !== -1;
  const isAfter = from > cue.to || (from === cue.to && cue.to - cue.from > 1);
  if (opens && isAfter && isExceptedClause(document, first, from)) return true;
  if (opens && from > cue.to + 1 && tokens[from - 1]!.lower === 'but') return true;
  return opens && isUntil(document, first, cue, from);
}

/** "did not say until Friday that", and not "will not say until Friday whether" */
function isUntil({ tokens, quotationOf }: Document, first: number, cue: TokenRange, from: number): boolean {
  let until = from - 1;
  while (until >= cue.from && from - until <= LONGEST_UNTIL && !/^(?:until|till)$/.test(tokens[until]!.lower)) until--;
  if (until < cue.from || from - until > LONGEST_UNTIL || from - until < 2 || quotationOf[until] !== -1) return false;
  for (let i = until - 1; i >= first && until - i < 6; i--)
    if (/^(?:did|had)(?:n['’]t)?$/.test(tokens[i]!.lower)) return true;
  return false;
}
