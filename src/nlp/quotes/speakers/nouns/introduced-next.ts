import { fitOffice, readOffice } from '../../../entities/offices.ts';
import type { OpenSpeaker, SpeakerContext } from '../context/speaker-context.ts';
import type { NounPhrase } from './nominal-candidates.ts';

/**
 * Who opens the next paragraph with the office that a phrase names: "..., the Lund governor said on Sunday." before
 * "Governor Anna Lind told reporters". Null where that person was named before, since the office was not told then.
 */
export function introducedNext(
  { document, people, namings }: SpeakerContext,
  speaker: OpenSpeaker,
  { office }: NounPhrase,
): number | null {
  const { sentences, paragraphOf, tokens } = document;
  const next = people.find(({ from }) => from >= speaker.to);
  if (!office || !next?.role || next.part !== 'SUBJECT') return null;
  const { from: opens } = sentences[next.sentence]!;
  const isNext =
    paragraphOf[opens]! - paragraphOf[speaker.from]! === 1 && paragraphOf[opens - 1] !== paragraphOf[opens];
  const first = tokens[opens]!.lower === 'the' ? opens + 1 : opens;
  if (!isNext || first < Math.min(next.role.from, next.from)) return null;
  if (namings.get(next.entity)![0] !== next) return null;
  const held = readOffice(tokens, next.role);
  const fits = held && (fitOffice(office, held) !== 'NONE' || fitOffice(held, office) !== 'NONE');
  return fits ? next.entity : null;
}
