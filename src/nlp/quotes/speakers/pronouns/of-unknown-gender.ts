import { mentionBefore } from '../context/person-mentions.ts';
import type { OpenSpeaker, SpeakerContext } from '../context/speaker-context.ts';

type Pronoun = 'he' | 'she';

/** Turns looked back over for how somebody was called: keeps long texts linear. */
const MOST_TURNS = 40;

const TELLS = /^(?:told|tells|asked|asks|assured|informed|reminded|warned)$/;

/**
 * Whether somebody of whom no pronoun is known is picked, and the other one of the same sentence may be meant as well:
 * a woman who is known to be one ("Rojas told Ambassador Jane Cole that it was over. She said"), or a second unknown
 * whom the statement calls otherwise ("Booi beat Sato. “She was faster,” he said"). So too where a "he" was left open
 * right before the "she".
 */
export function isOfUnknownGender(
  { document, people, linked, namings }: SpeakerContext,
  { from, content, spoken, unknown }: OpenSpeaker,
  entity: number,
  pronoun: Pronoun,
): boolean {
  const { tokens } = document;
  if (linked.pronounOf[entity] !== null || linked.entities[entity]!.type !== 'PERSON') return false;
  const called = (at: number) => /^s?he$/.test(tokens[at]!.lower);
  if (spoken.slice(-MOST_TURNS).some((turn) => turn.entity === entity && called(turn.at))) return false;
  if (unknown !== undefined && tokens[unknown]!.lower !== tokens[from]!.lower) return true;
  const last = namings.get(entity)?.findLast((mention) => mention.from < from);
  const previous = spoken.at(-1);
  // "“...,” said Booi, who had beaten Sato. “...,” he said.": who spoke last goes on, but whoever was told may answer.
  const spoke = previous?.entity === entity && !TELLS.test(tokens[previous.to]?.lower ?? '');
  if (!last || spoke) return false;
  const other = pronoun === 'he' ? /^(?:she|her)$/ : /^(?:he|him)$/;
  const callsOther = content.some((piece) => tokens.slice(piece.from, piece.to).some(({ lower }) => other.test(lower)));
  for (let k = mentionBefore(people, from); k >= 0 && people[k]!.sentence >= last.sentence; k--) {
    const { entity: one, sentence, part } = people[k]!;
    if (one === entity || sentence !== last.sentence || part !== 'OBJECT') continue;
    const known = linked.pronounOf[one];
    if (known === pronoun || (known === null && callsOther)) return true;
  }
  return false;
}
