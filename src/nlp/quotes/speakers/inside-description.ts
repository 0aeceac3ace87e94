import type { TokenRange } from '../../layers/sentences.ts';
import { headNoun } from './context/head-noun.ts';
import { isPersonNoun, isTrade, isWoman } from './context/nameless-people.ts';
import type { SpeakerContext } from './context/speaker-context.ts';

/**
 * Whether a name in a speaker phrase tells more of somebody inside the description: the pilot in "relatives of the dead
 * pilot, Marco Rossi", the patient in "doctors treating Marco Rossi".
 */
export function belongsToOther(context: SpeakerContext, speaker: TokenRange, index: number): boolean {
  const { document, names, linked } = context;
  const { tokens, tags } = document;
  const name = names[index]!;
  if (isExample(context, speaker, name.from)) return true;
  if (name.type !== 'PERSON') return false;
  const head = headNoun(document, speaker);
  if (head === null || head >= name.from) return false;
  // "doctors treating Rossi", "a doctor who is treating opposition leader Rossi"
  for (let i = head + 1; i < name.from; i++) {
    if (tokens[i]!.kind === 'MARK') break;
    // "a spokeswoman for shipping line Quaylink, Ada Lind": the firm is what the participle leads to.
    const isNamed = tags[name.from - 2] === 'NNP' || names[index - 1]?.to === name.from - 1;
    if (tokens[name.from - 1]!.text === ',' && isNamed && name.from - 2 > i) break;
    if (tags[i] === 'VBG' && (tags[head] === 'NNS' || isIndefinite(tokens[speaker.from]!.lower))) return true;
  }
  if (isInRelativeClause(context, head, name.from) || isInReducedClause(context, head, name.from)) return true;
  const governs = /^(?:IN|TO)$/.test(tags[head + 1] ?? '');
  if (!governs || tokens[name.from - 1]?.text !== ',') return false;
  for (let i = name.to; i < speaker.to; i++) if (tokens[i]!.lower === 'and') return false;
  // "the mother of the pilot, Marco Rossi, Anna Rossi, said"
  const next = names[index + 1];
  if (next?.type === 'PERSON' && next.from === name.to + 1 && next.to >= speaker.to - 1) return true;
  if (tags[head] === 'NNS') return true;
  const pronoun = linked.pronounOf[linked.entityOf[index] ?? -1] ?? null;
  const noun = tokens[head]!.lower;
  // "the wife of the pilot, Yaw Osei": of whom it is not known to be a woman, he is the pilot.
  return RELATION.test(noun) && pronoun !== (isWoman(noun) ? 'she' : 'he');
}

/** "a woman jailed for stalking [Lind]", but not "a woman named Lind" or "the man arrested on Friday, Jan Lind". */
function isInReducedClause({ document: { tokens, tags } }: SpeakerContext, head: number, at: number): boolean {
  const participle = tokens[head + 1]!;
  const noun = tokens[head]!.lower;
  if (tags[head + 1] !== 'VBN' || participle.text !== participle.lower || !(isPersonNoun(noun) || isTrade(noun)))
    return false;
  if (/^(?:named|called|identified|known|nicknamed|dubbed)$/.test(participle.lower)) return false;
  return tokens.slice(head + 1, at).every(({ kind }) => kind !== 'MARK');
}

/** "a member of the church where [Lind] sings": somebody who is named by the way. */
function isInRelativeClause({ document: { tokens } }: SpeakerContext, head: number, at: number): boolean {
  for (let i = head + 1; i < at; i++)
    if (/^(?:where|whom|which)$/.test(tokens[i]!.lower)) return tokens[at - 1]!.text !== ',';
  return false;
}

/** "Several mayors, including Ann Low and Bo Reed": they are some of those who speak. */
function isExample({ document: { tokens } }: SpeakerContext, { from }: TokenRange, at: number): boolean {
  for (let i = from + 1; i < at; i++)
    if (tokens[i]!.lower === 'including' || (tokens[i]!.lower === 'such' && tokens[i + 1]!.lower === 'as')) return true;
  return false;
}

/** Nouns for somebody by whose he or she is: "the mother of the pilot, Jan Lind". */
const RELATION = /^(?:mother|daughter|wife|sister|widow|girlfriend|father|son|husband|brother|widower|boyfriend)$/;

const isIndefinite = (lower: string): boolean => /^(?:a|an|one|another|some)$/.test(lower);
