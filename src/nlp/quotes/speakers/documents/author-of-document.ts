import type { TokenRange } from '../../../layers/sentences.ts';
import { isDocument } from '../../../lexicon/document-nouns.ts';
import { firstNameFrom, type ResolvedSpeaker, type SpeakerContext } from '../context/speaker-context.ts';
import { makerAt } from './maker-at.ts';

/** Less surely meant than a name alone. */
const PROBABILITY = 0.9;

/**
 * Who made what speaks, when that is named: Cole in "a statement from Cole", "a tweet posted by Cole" and "Cole's
 * letter", the Pew Center in "Pew Center data". It stays open when a place or several are named. Null for any other
 * phrase.
 */
export function authorOfDocument(context: SpeakerContext, speaker: TokenRange): ResolvedSpeaker | null {
  const noun = headDocument(context, speaker);
  if (noun === null) return null;
  const maker = makerAt(context, noun, speaker.from, speaker.to);
  if (maker === null || maker === 'UNNAMED') return null;
  const entity = maker === 'SEVERAL' ? null : (context.linked.entityOf[maker] ?? null);
  if (maker === 'SEVERAL' || entity === null)
    return { form: 'NOMINAL', entity: null, role: null, probability: 0.5, evidence: 'NONE' };
  return {
    form: 'NOMINAL',
    entity,
    role: context.roles[maker] ?? null,
    probability: PROBABILITY,
    evidence: 'NAME',
  };
}

/** The document that a phrase is about; null in "the author of the report" and "report writer Jan Lind". */
function headDocument({ document, names }: SpeakerContext, { from, to }: TokenRange): number | null {
  const { tokens, tags } = document;
  let name = firstNameFrom(names, from);
  let noun = from;
  while (noun < to && !isDocument(tokens[noun]!.lower)) {
    // "the Board of Trade's report"
    if (names[name]?.from === noun) {
      noun = names[name]!.to;
      name++;
      continue;
    }
    if (!/^(?:DT|JJ|NNP?S?|CD|VB[NG]|POS|PRP\$|MARK|RB)$/.test(tags[noun]!) || tokens[noun]!.text === ',') return null;
    noun++;
  }
  return noun < to && (noun + 1 === to || !/^NN/.test(tags[noun + 1]!)) ? noun : null;
}
