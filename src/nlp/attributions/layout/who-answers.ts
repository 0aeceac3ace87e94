import { oneOf } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import type { Name } from '../../names/name.ts';

/** Most tokens between "with" and the name in "an interview with the head of the port, Jane Doe". */
const LONGEST_INTRODUCTION = 12;
/** Most tokens between the name and its verb in "Jane Doe, the head of the port of Saltby, spoke to us". */
const LONGEST_DESCRIPTION = 25;
const MEETING = oneOf`with asked interviewed interviews met meets`;
const SPEAKING = oneOf`spoke spoken talked talks speaks`;
/** "Jane Doe answered our questions", "Jane Doe sat down with the Courier", "Jane Doe tells us". */
const ANSWERING = oneOf`spoke speaks talked talks answered answers answer sat sits discusses discussed explains
  explained tells told reflects`;

/**
 * Whoever gives the answers in "Q: ...¶A: ...": the one person who is named before and with whom somebody spoke, or
 * who spoke. Null when that is nobody, or several people.
 */
export function whoAnswers(document: Document, names: readonly Name[], before: number): TokenRange | null {
  const { tokens, debris } = document;
  const people = names.filter(({ type, from, to }) => type === 'PERSON' && to <= before && debris[from] === 0);
  const asked = people.filter((one) => isMet(document, one) || answers(document, one, before));
  const [person] = asked;
  if (!person || new Set(asked.map(({ to }) => tokens[to - 1]!.lower)).size !== 1) return null;
  const isJoint = people.some(
    ({ from }) => from - person.to <= 2 && from > person.to && tokens[from - 1]!.lower === 'and',
  );
  return isJoint ? null : { from: person.from, to: person.to };
}

/**
 * The one person whom the headline and the introduction before "Q: ...¶A: ..." name, where a sentence or a heading
 * begins with the name: "Q&A: Jane Doe on the dam", "The engineer Jane Doe has led the works". Null when that is
 * nobody, one of several, or whoever asks.
 */
export function whoIsIntroduced(document: Document, names: readonly Name[], before: number): TokenRange | null {
  const { tokens, debris } = document;
  const people = names.filter(({ type, from, to }) => type === 'PERSON' && to <= before && debris[from] === 0);
  const surnames = new Set(people.map(({ to }) => tokens[to - 1]!.lower));
  if (surnames.size !== 1 || people.some(({ to }) => ASKS.test(tokens[to]?.lower ?? ''))) return null;
  const own = people.find((person) => opensClause(document, person));
  return own ? { from: own.from, to: own.to } : null;
}

const ASKS = oneOf`ask asks asked interview interviews interviewed meet meets met reports reported`;

/** Whether nothing but what describes a person stands between a name and the mark or paragraph before it. */
function opensClause({ tokens, tags, paragraphOf }: Document, { from, to }: Name): boolean {
  if (tags[to] === 'POS' || /^['’]s?$/.test(tokens[to]?.text ?? '')) return false;
  for (let i = from - 1; i >= 0 && paragraphOf[i] === paragraphOf[from]; i--) {
    if (/^[.:?!*#]+$/.test(tokens[i]!.text)) return true;
    if (!/^(?:NN|NNP|JJ|DT|CD)$/.test(tags[i]!)) return false;
  }
  return true;
}

/** "an interview with the head of the port, Jane Doe", "We spoke to Jane Doe". */
function isMet({ tokens, tags }: Document, person: Name): boolean {
  for (let i = person.from - 1; i >= Math.max(0, person.from - LONGEST_INTRODUCTION); i--) {
    if (MEETING.test(tokens[i]!.lower)) return true;
    if (SPEAKING.test(tokens[i - 1]?.lower ?? '') && tokens[i]!.lower === 'to') return true;
    if (/^(?:VBD|VBZ|MD|W)$/.test(tags[i]!) || /^[.?!;]$/.test(tokens[i]!.text)) return false;
  }
  return false;
}

/** Whether the first verb of a sentence that begins with a person's name, past what describes them, is one of talk. */
function answers({ tokens, tags, sentenceOf }: Document, name: Name, before: number): boolean {
  for (let i = name.from - 1; i >= 0 && sentenceOf[i] === sentenceOf[name.from]; i--)
    if (!/^(?:NN|NNP|JJ|DT|POS|PRP\$)$/.test(tags[i]!)) return false;
  let inDescription = false;
  for (let i = name.to; i < Math.min(before, name.to + LONGEST_DESCRIPTION); i++) {
    if (sentenceOf[i] !== sentenceOf[name.from]) return false;
    if (tokens[i]!.text === ',') inDescription = !inDescription;
    else if (!inDescription && /^VB[DZN]?$/.test(tags[i]!)) return ANSWERING.test(tokens[i]!.lower);
  }
  return false;
}
