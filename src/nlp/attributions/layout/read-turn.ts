import { oneOf } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { floorLabel } from '../../layers/floor-labels.ts';
import type { TokenRange } from '../../layers/sentences.ts';

/** Most tokens of a label: "Maria Orlova, Harbour Courier:". */
const LONGEST_LABEL = 10;
/** The same of one that tells more: "MARIA ORLOVA, LIVES ON THE COAST (via Skype):", "Mr ORLOV (Ashby) (10:04):". */
const LONGEST_DESCRIBED = 18;
/** Whoever asks or answers, without a name. */
const NAMELESS = oneOf`q\d*\.? question reporter journalist interviewer moderator host presenter anchor audience
  operator participant a\d*\.? answer caller dispatcher interpreter translator narrator announcer prosecutor prosecution
  defen[cs]e judge court clerk witness defendant officer unidentified speaker`;

/** What kind of text a headline announces. */
const HEADING = oneOf`q&as? interviews? exclusives? opinion analysis watch listen live breaking updated? revealed recap
  explainer poll`;

export interface Turn {
  label: TokenRange;
  /** Where the words begin. */
  from: number;
  /** Where the name of the speaker stands, when the label has no more than its initials, or more than the name. */
  speaker?: TokenRange;
  /** Whether the label is that of a record, which ends in a full stop. */
  isOfRecord?: boolean;
}

/** The label of a paragraph of a transcript, or null. */
export function readTurn(document: Document, paragraph: TokenRange, endOfName: Map<number, number>): Turn | null {
  const { tokens, text } = document;
  const { to } = paragraph;
  // “Caller: There is a man in my garden.”, [00:01:12] Jane Doe: So the dam broke?
  const from = firstWord(tokens, paragraph);
  const first = tokens[from]!;
  // "Q    Has Moscow answered the offer?", "QHas Moscow answered the offer?"
  const next = tokens[from + 1];
  const gap = next ? text.slice(first.end, next.start) : '';
  if (/^[QA]$/.test(first.text) && (/^(?:\s{2,}|\t)$/.test(gap) || (gap === '' && next?.kind === 'WORD')))
    return { label: { from, to: from + 1 }, from: from + 1 };
  // "Q. Did you see the car?"
  if (/^[QA]\.$/.test(first.text) && from + 1 < to) return { label: { from, to: from + 1 }, from: from + 1 };
  // "Mr. KOVAC of New York. I object.", as the record of a parliament prints it.
  const record = floorLabel(document, from);
  if (record && record.label.to + 1 < to) {
    const { label, name } = record;
    const own = { label, from: label.to + 1, isOfRecord: true };
    return name ? { ...own, speaker: name } : own;
  }
  const comma = commaBehindName(tokens, from);
  const longest = comma !== null || opensBracket(tokens, from) ? LONGEST_DESCRIBED : LONGEST_LABEL;
  let colon = from;
  while (colon < to && colon - from <= longest && tokens[colon]!.text !== ':') colon++;
  if (colon === from || colon - from > longest || tokens[colon]?.text !== ':') return null;
  const label = { from, to: colon };
  // "Jane Doe:", whose words are the next paragraph
  if (colon + 1 >= to) return isLabel(document, label, endOfName) ? { label, from: to } : null;
  const isOne = isLabel(document, label, endOfName) || leadsToQuotation(document, label, to);
  const start = afterMarkup(tokens, colon + 1, to);
  if (!isOne) return null;
  // Of "ANNA ORLOVA, FISHERIES BOARD:" she speaks, and not the board.
  const isNamed = comma !== null && comma < colon;
  const speaker = isNamed ? { from, to: comma } : nameInBrackets(tokens, label, endOfName);
  return speaker ? { label, from: start, speaker } : { label, from: start };
}

/** Most words of a name before a bracket. */
const LONGEST_NAME = 4;

/** "Mr ORLOV (", "Per Dahl (": a few words with capitals, and a bracket. */
function opensBracket(tokens: Document['tokens'], from: number): boolean {
  let to = from;
  while (to - from < LONGEST_NAME && /^\p{Lu}/u.test(tokens[to]?.text ?? '')) to++;
  return to - from > 1 && tokens[to]?.text === '(';
}

/** The comma of "MARIA ORLOVA,", behind two words in capitals or more; or null. */
function commaBehindName(tokens: Document['tokens'], from: number): number | null {
  let to = from;
  while (tokens[to]?.kind === 'WORD' && isInCapitals(tokens, { from: to, to: to + 1 })) to++;
  return to - from > 1 && tokens[to]?.text === ',' ? to : null;
}

/** The first word of a paragraph, past a mark or a time of day. */
export function firstWord(tokens: Document['tokens'], { from, to }: TokenRange): number {
  let at = from;
  while (at < to - 1 && tokens[at]!.kind !== 'WORD' && at - from < 4) at++;
  return at;
}

/** "**Question:** Will it run?": where the words begin. */
export function afterMarkup(tokens: Document['tokens'], from: number, to: number): number {
  let at = from;
  while (at < to - 1 && /^[*_]+$/.test(tokens[at]!.text)) at++;
  return at;
}

/** Most words of a label before a quotation: "Prosecutor: “Did you sign it?”" */
const LONGEST_BEFORE_QUOTATION = 3;

/** Whether a label of few words, all with a capital, goes before a quotation that is the rest of its paragraph. */
function leadsToQuotation({ tokens, quotationOf }: Document, label: TokenRange, to: number): boolean {
  const quotation = quotationOf[label.to + 1] ?? -1;
  return (
    quotation !== -1 &&
    quotation === quotationOf[to - 1] &&
    quotation !== quotationOf[label.from] &&
    label.to - label.from <= LONGEST_BEFORE_QUOTATION &&
    tokens.slice(label.from, label.to).every(({ text, kind }) => kind === 'WORD' && /^\p{Lu}/u.test(text))
  );
}

/** "Kwesi Amoah" of "The Minister for Roads (Mr Kwesi Amoah)", where no name stands before the bracket. */
function nameInBrackets(tokens: Document['tokens'], { from, to }: TokenRange, endOfName: Map<number, number>) {
  const open = openingBracket(tokens, { from, to });
  if (open === to || holdsPerson({ from, to: open }, endOfName)) return null;
  for (let i = open; i < to; i++) if (endOfName.has(i)) return { from: i, to: endOfName.get(i)! };
  return null;
}

/** Where the brackets open that end a label, "COLE (Tasmania) (15:32)", or the end of the label. */
function openingBracket(tokens: Document['tokens'], { from, to }: TokenRange): number {
  if (!/^[)\]]$/.test(tokens[to - 1]!.text)) return to;
  let open = to - 1;
  while (open > from + 1 && !/^[([]$/.test(tokens[open]!.text)) open--;
  return open > from + 1 ? openingBracket(tokens, { from, to: open }) : open;
}

function isLabel({ tokens, tags }: Document, label: TokenRange, endOfName: Map<number, number>): boolean {
  const { from } = label;
  // "SOKOL (via translator):", "SEN. COLE (R-Ohio):"
  const to = openingBracket(tokens, label);
  if (isNameless(tokens, { from, to })) return true;
  if (isHeading(tokens, { from, to })) return false;
  if (
    isInCapitals(tokens, { from, to }) &&
    tokens[from]!.kind === 'WORD' &&
    (to - from > 1 || tokens[from]!.text.length > 2)
  )
    return true;
  // "OLGA BRIN, reporter:"
  const comma = tokens.slice(from, to).findIndex(({ text }) => text === ',');
  if (comma > 1 && isInCapitals(tokens, { from, to: from + comma })) return true;
  // "Maria Orlova:", "President Orlova:", "Maria Orlova, Harbour Courier:" and "Gennady Orlov:", which no sentence
  // shows to be a name.
  if (
    !tokens
      .slice(from, to)
      .every(
        ({ text, kind, lower }) =>
          kind !== 'WORD' || /^\p{Lu}/u.test(text) || /^(?:of|the|de|van|von|bin|al|for)$/.test(lower),
      )
  )
    return false;
  // "The Minister for Roads (Mr Kwesi Amoah):"
  if (holdsPerson(label, endOfName)) return true;
  // "Per Dahl (Labour):": before a bracket capitals will do.
  const isBracketed = to < label.to;
  return (
    to - from >= 2 && to - from <= 3 && tokens.slice(from, to).every((_, i) => isBracketed || tags[from + i] === 'NNP')
  );
}

/** "Reporter:", "Speaker 2:", "THE COURT:" */
export const isNameless = (tokens: Document['tokens'], { from, to }: TokenRange): boolean =>
  NAMELESS.test(tokens[from]!.lower) && to - from <= 2;

/** "Q&A: Ada Okoro on the dam", "EXCLUSIVE: The port will close" */
export const isHeading = (tokens: Document['tokens'], { from, to }: TokenRange): boolean =>
  to - from === 1 && HEADING.test(tokens[from]!.lower);

/** Whether every word of a range is printed in capitals. */
export const isInCapitals = (tokens: Document['tokens'], { from, to }: TokenRange): boolean =>
  tokens
    .slice(from, to)
    .every(({ text, kind }) => kind === 'MARK' || (text === text.toUpperCase() && /\p{Lu}/u.test(text)));

/** Whether a person's name begins in a range. */
export function holdsPerson({ from, to }: TokenRange, people: ReadonlyMap<number, number>): boolean {
  for (let i = from; i < to; i++) if (people.has(i)) return true;
  return false;
}
