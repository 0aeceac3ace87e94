import type { Attribution } from '../../attributions/attribution.ts';
import { isFiniteVerb } from '../../attributions/rules/noun-phrase.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';

const BE = /^(?:is|are|was|were|be|been|being|['’](?:s|re))$/;
/** What is only a name for something, in quotation marks too: "has been dubbed “the Rock”". */
const NAMES = /^(?:dub|nickname|know|title|entitle|name|christen|label)$/;
/** What reaches whoever is told it, whether or not the text tells from whom: "Residents were told to boil it". */
const TELLS = /^(?:tell|warn|advise|inform|assure|remind|notify|urge)$/;
const CLAUSE = /^(?:that|whether|if|how|why|because|what|who|whom|whose|which|where|when)$/;

/** "this was labelled as a reform", "known as “the Rock”": what something goes by, and nobody who says so. */
export const isName = (document: Document, attribution: Attribution): boolean =>
  NAMES.test(attribution.verb?.lemma ?? '') && isPassive(document, attribution);

/** "is accused of theft", "are ordered to leave", "was criticized for it": no clause, and nobody who says so. */
export const isAgentless = (document: Document, attribution: Attribution): boolean =>
  !TELLS.test(attribution.verb?.lemma ?? '') &&
  isPassive(document, attribution) &&
  !attribution.content.some((piece) => holdsClause(document, piece));

/** A passive with no "by" and nobody to have said it. */
function isPassive({ tokens, tags }: Document, { cue, speaker, content }: Attribution): boolean {
  if (speaker || !cue) return false;
  let verb = cue.to - 1;
  while (verb > cue.from && !/^VB/.test(tags[verb]!)) verb--;
  if (!/^VB[ND]$/.test(tags[verb]!)) return false;
  const end = Math.max(cue.to, content.at(-1)!.to);
  if (tokens.slice(verb + 1, end + 1).some(({ lower }) => lower === 'by')) return false;
  if (tokens.slice(cue.from, verb).some(({ lower }) => BE.test(lower))) return true;
  // "the club, known as the Rock": a participle behind what it is said of.
  const before = content.find(({ to }) => to <= cue.from);
  return tags[verb] === 'VBN' && before !== undefined && content.length > 1;
}

/** A verb before the first comma, or a word that opens a clause. */
function holdsClause(document: Document, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const { lower, text } = document.tokens[i]!;
    if (CLAUSE.test(lower) && i === from) return true;
    if (/^[,;]$/.test(text) || /^(?:who|which|whose)$/.test(lower)) return false;
    if (isFiniteVerb(document, i) && document.tokens[i - 1]?.lower !== 'to') return true;
  }
  return false;
}
