import type { Document } from '../document.ts';
import type { Name } from '../names/find-names.ts';
import { reportingWord } from '../reporting-verbs.ts';
import type { TokenRange } from '../sentences.ts';
import type { Attribution } from './attribution.ts';

/** Fewer labels are a list, or a headline with a colon. */
const FEWEST_TURNS = 3;
/** Share of the paragraphs between the first and the last label that have one; in an article with a passage of talk it is lower. */
const LEAST_LABELLED = 0.3;
/** Share of the turns that have to hold a verb in their first paragraph. */
const FEWEST_TALKING = 0.5;
/** Most tokens of a label: "Maria Orlova, Harbour Courier:". */
const LONGEST_LABEL = 10;
/** How surely a turn is what its label says. */
const SURENESS = 0.9;
/** Whoever asks or answers, without a name. */
const NAMELESS =
  /^(?:q|question|reporter|journalist|interviewer|moderator|host|presenter|anchor|audience|operator|participant|a|answer)$/;

interface Turn {
  label: TokenRange;
  /** Where the words begin. */
  from: number;
}

/**
 * The turns of a transcript, "ORLOVA: We will stay.", "Maria Orlova, Harbour Courier: When?", "Q   Will you?": each runs over
 * the paragraphs up to the next label. Empty for a text that is none. In text order.
 */
export function readTranscript(document: Document, names: readonly Name[]): Attribution[] {
  const paragraphs = listParagraphs(document);
  const endOfName = new Map(names.flatMap((name) => (name.type === 'PERSON' ? [[name.from, name.to] as const] : [])));
  const places = new Set(names.flatMap((name) => (name.type === 'PLACE' ? [name.from] : [])));
  const turns = paragraphs.map((paragraph) =>
    places.has(paragraph.from) ? null : readTurn(document, paragraph, endOfName),
  );
  const first = turns.findIndex(Boolean);
  const last = turns.findLastIndex(Boolean);
  const count = turns.filter(Boolean).length;
  if (count < FEWEST_TURNS || count < LEAST_LABELLED * (last - first + 1)) return [];
  // "SUPERDELEGATES: 540" is a list.
  const talks = turns.filter(
    (turn, i) => turn && holdsClause(document, { from: turn.from, to: paragraphs[i]!.to }),
  ).length;
  if (talks < FEWEST_TALKING * count || !isConversation(document, turns, endOfName)) return [];
  const found: Attribution[] = [];
  turns.forEach((turn, i) => {
    // Whoever answers has no name here: the statements inside are read as everywhere.
    if (!turn || /^(?:a|answer)$/.test(document.tokens[turn.label.from]!.lower)) return;
    const content: TokenRange[] = [{ from: turn.from, to: paragraphs[i]!.to }];
    // What follows the last label may be the article's own words.
    for (let k = i + 1; k < last && !turns[k]; k++) content.push({ ...paragraphs[k]! });
    const pieces = content.filter((piece) => hasWord(document, piece));
    if (pieces.length > 0) found.push(turnOf(turn, pieces));
  });
  return found;
}

function readTurn(document: Document, { from, to }: TokenRange, endOfName: Map<number, number>): Turn | null {
  const { tokens, text } = document;
  const first = tokens[from]!;
  // "Q    Has Moscow answered the offer?"
  const gap = tokens[from + 1] ? text.slice(first.end, tokens[from + 1]!.start) : '';
  if (/^[QA]$/.test(first.text) && /^(?:\s{2,}|\t)$/.test(gap))
    return { label: { from, to: from + 1 }, from: from + 1 };
  let colon = from;
  while (colon < to && colon - from <= LONGEST_LABEL && tokens[colon]!.text !== ':') colon++;
  if (colon === from || colon - from > LONGEST_LABEL || tokens[colon]?.text !== ':' || colon + 1 >= to) return null;
  return isLabel(document, { from, to: colon }, endOfName) ? { label: { from, to: colon }, from: colon + 1 } : null;
}

function isLabel({ tokens, tags }: Document, { from, to }: TokenRange, endOfName: Map<number, number>): boolean {
  if (NAMELESS.test(tokens[from]!.lower) && to - from <= 2) return true;
  const isCapitals = tokens
    .slice(from, to)
    .every(({ text, kind }) => kind === 'MARK' || (text === text.toUpperCase() && /\p{Lu}/u.test(text)));
  if (isCapitals && tokens[from]!.kind === 'WORD' && (to - from > 1 || tokens[from]!.text.length > 2)) return true;
  // "Maria Orlova:", "President Orlova:", "Maria Orlova, Harbour Courier:" and "Gennady Orlov:", which no sentence shows to be a name.
  if (
    !tokens
      .slice(from, to)
      .every(
        ({ text, kind, lower }) =>
          kind !== 'WORD' || /^\p{Lu}/u.test(text) || /^(?:of|the|de|van|von|bin|al|for)$/.test(lower),
      )
  )
    return false;
  if (holdsPerson({ from, to }, endOfName)) return true;
  return to - from >= 2 && to - from <= 3 && tokens.slice(from, to).every((_, i) => tags[from + i] === 'NNP');
}

function listParagraphs({ tokens, paragraphOf }: Document): TokenRange[] {
  const paragraphs: TokenRange[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const last = paragraphs.at(-1);
    if (last && paragraphOf[i] === paragraphOf[i - 1]) last.to = i + 1;
    else paragraphs.push({ from: i, to: i + 1 });
  }
  return paragraphs;
}

function holdsPerson({ from, to }: TokenRange, people: ReadonlyMap<number, number>): boolean {
  for (let i = from; i < to; i++) if (people.has(i)) return true;
  return false;
}

/** Whether labels come back, or are people: headings in capitals, each of them once, are none. */
function isConversation({ tokens }: Document, turns: readonly (Turn | null)[], people: Map<number, number>): boolean {
  const labels = turns.flatMap((turn) => turn?.label ?? []);
  const texts = labels.map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' '),
  );
  const named = labels.filter((label) => holdsPerson(label, people));
  return new Set(texts).size <= 0.7 * labels.length || named.length >= 0.5 * labels.length;
}

const holdsClause = ({ tags }: Document, { from, to }: TokenRange): boolean => {
  for (let i = from; i < to; i++) if (/^(?:VB[DZPG]?|MD)$/.test(tags[i]!)) return true;
  return false;
};

const hasWord = ({ tokens }: Document, { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).some(({ kind }) => kind === 'WORD');

const turnOf = ({ label, from }: Turn, content: TokenRange[]): Attribution => ({
  content,
  // The colon; a bare "Q" is its own.
  cue: { from: Math.min(label.to, from - 1), to: from },
  verb: { ...reportingWord('say'), lemma: 'say' },
  speaker: label,
  guessed: false,
  relay: null,
  speech: 0.95,
  probability: SURENESS,
  foundBy: 'RULE',
  isTranscript: true,
});
