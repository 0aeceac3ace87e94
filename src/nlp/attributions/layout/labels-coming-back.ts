import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import type { Name } from '../../names/name.ts';
import { afterMarkup, firstWord, type Turn } from './read-turn.ts';

/** Most words of a label that nothing shows to be a name. */
const LONGEST_LABEL = 4;
/** Fewer lines with labels are a list. */
const FEWEST_LINES = 4;

/**
 * The turns of an interview whose labels nothing shows to be people: "The Northgate Herald: Will it run?¶Sande: It
 * will.", "DO: Terrified.". Two labels by turns, one of which asks, or the initials of a person named before. One for
 * each of `paragraphs`, null for those that are none.
 */
export function labelsComingBack(
  document: Document,
  names: readonly Name[],
  paragraphs: readonly TokenRange[],
): (Turn | null)[] {
  const { tokens } = document;
  const initials = initialsOf(document, names);
  const turns = paragraphs.map((paragraph) => readLabel(document, paragraph));
  const printed = turns.map(
    (turn) =>
      turn &&
      tokens
        .slice(turn.label.from, turn.label.to)
        .map(({ lower }) => lower)
        .join(' '),
  );
  const times = new Map<string, number>();
  for (const label of printed) if (label) times.set(label, (times.get(label) ?? 0) + 1);
  const back = turns.filter((_, i) => printed[i] && times.get(printed[i]!)! > 1);
  const asking = new Set(printed.filter((label, i) => label && tokens[paragraphs[i]!.to - 1]!.text === '?'));
  const isInterview = back.length >= FEWEST_LINES && asking.size > 0 && new Set(printed.filter(Boolean)).size === 2;
  return turns.map((turn, i) => {
    if (!turn) return null;
    const [person] = initials.get(tokens[turn.label.from]!.text) ?? [];
    if (person && turn.label.to === turn.label.from + 1)
      return { ...turn, speaker: { from: person.from, to: person.to } };
    return isInterview && times.get(printed[i]!)! > 1 ? turn : null;
  });
}

/** Up to four words with capitals, and a colon. */
function readLabel({ tokens }: Document, paragraph: TokenRange): Turn | null {
  const { to } = paragraph;
  const from = firstWord(tokens, paragraph);
  let colon = from;
  while (colon < to && colon - from < LONGEST_LABEL && /^\p{Lu}/u.test(tokens[colon]!.text)) colon++;
  return colon > from && tokens[colon]?.text === ':' && colon + 1 < to
    ? { label: { from, to: colon }, from: afterMarkup(tokens, colon + 1, to) }
    : null;
}

/** The people by their initials: "DO" for Daniel Okoro. Initials that several people have are left out. */
function initialsOf({ tokens }: Document, names: readonly Name[]): Map<string, [Name]> {
  const found = new Map<string, [Name]>();
  const shared = new Set<string>();
  for (const name of names) {
    if (name.type !== 'PERSON' || name.to - name.from < 2) continue;
    const letters = tokens
      .slice(name.from, name.to)
      .map(({ text }) => text[0]!)
      .join('');
    const [other] = found.get(letters) ?? [];
    if (!other) found.set(letters, [name]);
    else if (tokens[other.to - 1]!.lower !== tokens[name.to - 1]!.lower) shared.add(letters);
  }
  for (const letters of shared) found.delete(letters);
  return found;
}
