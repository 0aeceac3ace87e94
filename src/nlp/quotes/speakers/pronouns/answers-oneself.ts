import { mentionBefore } from '../context/person-mentions.ts';
import { isSubject } from '../context/situation.ts';
import type { OpenSpeaker, SpeakerContext } from '../context/speaker-context.ts';

const ANSWERS = /^(?:answered|answers|replied|replies|responded|responds)$/;
const ASKS = /^(?:asked|asks|inquired|enquired|wondered|demanded)$/;
const OPENS_CLAUSE = /^(?:when|after|as|if|because|before|while|until)$/;

/**
 * “Not mine,” she replied. behind "Prosecutor Lind showed the nurse, Ada Cole, a letter and asked whose it was.":
 * whoever asks does not answer, where somebody else is named there.
 */
export function answersOneself(
  { document, people }: SpeakerContext,
  { from, to, content }: OpenSpeaker,
  entity: number,
): boolean {
  const { tokens, sentences, sentenceOf, quotationOf } = document;
  if (!ANSWERS.test(tokens[to]?.lower ?? '')) return false;
  const start = Math.min(from, content[0]?.from ?? from);
  const before = sentences[sentenceOf[start]! - 1];
  if (!before || quotationOf[before.to - 1] !== -1) return false;
  let asked = before.to - 1;
  while (asked > before.from && !ASKS.test(tokens[asked]!.lower)) asked--;
  // "Cole caused a stir when a voter asked"
  const isOverBy = (from: number) => tokens.slice(from, asked).some(({ lower }) => OPENS_CLAUSE.test(lower));
  let asks = false;
  let isAlone = true;
  for (let k = mentionBefore(people, before.to); k >= 0 && people[k]!.from >= before.from; k--) {
    if (people[k]!.entity !== entity) isAlone = false;
    else asks ||= people[k]!.to <= asked && isSubject(people[k]!) && !isOverBy(people[k]!.to);
  }
  return asks && !isAlone;
}
