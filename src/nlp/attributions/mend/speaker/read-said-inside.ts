import type { Document } from '../../../layers/document.ts';
import { quotationAround } from '../../../layers/quotation-ranges.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { quotedStatement } from '../marks/quoted-statement.ts';

/**
 * Who speaks in '“We have talked enough,” Holm told Rasch that night, according to a transcript', where all of it was
 * taken for what the transcript says: Holm does, and the transcript relays it. Any other attribution comes back as it
 * was.
 */
export function readSaidInside(document: Document, attribution: Attribution): Attribution {
  const { cue, content, speaker } = attribution;
  const { tokens, tags } = document;
  const [piece, ...others] = content;
  if (!cue || !piece || others.length > 0 || tokens[cue.from]!.lower !== 'according') return attribution;
  const said = quotationAround(document, piece.from);
  if (said?.from !== piece.from || said.to >= piece.to) return attribution;
  const inside = nounPhraseAfter(document, said.to, piece.to);
  if (inside?.from !== said.to || inside.to >= piece.to || !/^VB[DZ]$/.test(tags[inside.to]!)) return attribution;
  const verb = reportingVerb(tokens[inside.to]!.lower);
  if (!verb) return attribution;
  const own = { from: inside.to, to: inside.to + 1 };
  return { ...quotedStatement(said, own, verb, inside, attribution.probability), relay: speaker };
}
