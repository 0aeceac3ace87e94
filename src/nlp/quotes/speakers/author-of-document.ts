import { oneOf } from '../../../domain/word-lists.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { firstNameFrom, type ResolvedSpeaker, type SpeakerContext } from './context/speaker-context.ts';

/** What somebody's words are written in. */
const DOCUMENT = oneOf`statement tweet letter e-?mail memo memorandum message note post testimony release
  communiqu[eé] affidavit report op-ed manifesto`;
/** What leads to who wrote it. */
const BY = /^(?:from|by)$/;
const ISSUED = /^(?:issued|released|posted|written|published|signed|sent)$/;
/** Less surely meant than a name alone. */
const PROBABILITY = 0.9;

/**
 * Who wrote what speaks, when that is named: Cole in "a statement from Cole", "a tweet posted by Cole" and "Cole's
 * letter". Null for any other phrase, and when a place or nobody is named.
 */
export function authorOfDocument(context: SpeakerContext, speaker: TokenRange): ResolvedSpeaker | null {
  const { document, names, linked } = context;
  const { tokens } = document;
  let noun = speaker.from;
  while (noun < speaker.to && !DOCUMENT.test(tokens[noun]!.lower)) noun++;
  if (noun === speaker.to) return null;
  let by = noun + 1;
  while (by < speaker.to && ISSUED.test(tokens[by]!.lower)) by++;
  let start = by < speaker.to && BY.test(tokens[by]!.lower) ? by + 1 : -1;
  while (start >= 0 && start < speaker.to && /^(?:the|a|an)$/.test(tokens[start]!.lower)) start++;
  for (let i = firstNameFrom(names, speaker.from); i < names.length && names[i]!.from < speaker.to; i++) {
    const name = names[i]!;
    const entity = linked.entityOf[i];
    if (name.type === 'PLACE' || entity === null || entity === undefined) continue;
    const owns = name.to < noun && noun - name.to <= 3 && /^['’]s?$/.test(tokens[name.to]!.text);
    // "from Cole", "from Senator Ola Cole", but not "from a friend of Cole"
    const role = context.roles[i];
    const wrote = start >= 0 && (name.from === start || (role?.from === start && role.to <= name.from));
    if (owns || wrote)
      return { form: 'NOMINAL', entity, role: role ?? null, probability: PROBABILITY, evidence: 'NAME' };
  }
  return null;
}
