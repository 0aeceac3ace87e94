import type { Document } from '../../../layers/document.ts';
import { quotationAround } from '../../../layers/quotation-ranges.ts';
import type { Attribution } from '../../attribution.ts';
import { nounPhraseAfter } from '../../rules/noun-phrase.ts';

/**
 * 'Lemke called the vote “regrettable”; Bello, “a disgrace”': two speakers, of whom the second shares the verb. What
 * Lemke said ends at the semicolon, and Bello says the rest.
 */
export function endAtGap(document: Document, attribution: Attribution): Attribution[] {
  const { cue, content } = attribution;
  const { tokens, quotationOf } = document;
  const { from } = content[0]!;
  const { to } = content.at(-1)!;
  if (!cue || from < cue.to) return [attribution];
  for (let i = from + 1; i < to - 3; i++) {
    if (tokens[i]!.text !== ';' || quotationOf[i] !== -1) continue;
    const speaker = nounPhraseAfter(document, i + 1, to);
    const comma = speaker?.to ?? i;
    const said = tokens[comma]?.text === ',' ? quotationAround(document, comma + 1) : null;
    if (speaker?.from !== i + 1 || said?.from !== comma + 1 || said.to > to) continue;
    const before = content.filter((piece) => piece.from < i).map((piece) => ({ ...piece, to: Math.min(piece.to, i) }));
    return [
      { ...attribution, content: before },
      { ...attribution, speaker, content: [said] },
    ];
  }
  return [attribution];
}
