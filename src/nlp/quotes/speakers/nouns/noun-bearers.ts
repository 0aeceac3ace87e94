import { readOffice } from '../../../entities/offices.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { isTitleWord } from '../../../lexicon/titles.ts';
import { firstNameFrom, type SpeakerContext } from '../context/speaker-context.ts';

/** Names looked back over: keeps long texts linear. */
const MOST_NAMES = 120;
/** Tokens of an apposition or a predicate that are looked at. */
const LONGEST = 14;

/**
 * The entity that the article introduced with a noun: "forward" in "the young forward Jan Lind", "operator" in "Harbour
 * Lines, the ferry operator, cut". Null when no name before a token was, or several were, or it is more than `reach`
 * sentences back.
 */
export function bearerOfNoun(context: SpeakerContext, noun: string, before: number, reach: number): number | null {
  const { document, names, linked } = context;
  const sentence = document.sentenceOf[before]!;
  const last = firstNameFrom(names, before) - 1;
  const bearers = new Set<number>();
  const lastNamed = new Map<number, number>();
  for (let i = last; i >= 0 && last - i < MOST_NAMES; i--) {
    const name = names[i]!;
    const entity = linked.entityOf[i] ?? null;
    if (entity === null || name.type === 'PLACE') continue;
    if (!lastNamed.has(entity)) lastNamed.set(entity, document.sentenceOf[name.from]!);
    if (isCalled(context, name, noun) || hasInitials(context, i, noun)) bearers.add(entity);
  }
  const [only] = bearers;
  if (only === undefined || bearers.size > 1) return null;
  return sentence - lastNamed.get(only)! <= reach ? only : null;
}

/** "UNO" of "Union Relief Officer (UNO) Jan Lind", "ASP" of "Assistant Superintendent of Police Jan Lind". */
function hasInitials({ document, names, roles }: SpeakerContext, index: number, noun: string): boolean {
  const { tokens } = document;
  const { from } = names[index]!;
  const isGiven = tokens[from - 1]?.text === ')' && tokens[from - 3]?.text === '(';
  if (isGiven) return tokens[from - 2]!.lower === noun;
  const role = roles[index];
  if (!role || noun.length < 3) return false;
  const initials = tokens.slice(role.from, role.to).flatMap(({ text, lower }) => (text === lower ? [] : [lower[0]!]));
  return initials.join('') === noun;
}

/** Whether a noun stands right before a name, or heads the apposition or the predicate after it. */
function isCalled(context: SpeakerContext, { from, to }: TokenRange, noun: string): boolean {
  const { document } = context;
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  if (quotationOf[from] !== -1) return false;
  const before = tokens[from - 1];
  if (before && before.lower === noun && sentenceOf[from - 1] === sentenceOf[from]) return true;
  if (tokens[to]?.text === ')' && isHolderInBrackets(document, from, noun)) return true;
  // "Justice Lind" is a judge, and one of a "Supreme Court Justice" is called by the longer word.
  if (noun === 'judge' && before?.lower === 'justice') {
    const rank = tokens[from - 2]?.text ?? '';
    if (!/^\p{Lu}/u.test(rank) || /^(?:Lord|Lady|Mr|Mrs|Ms|Chief)\.?$/.test(rank)) return true;
  }
  if (before?.text === ',' && (isDescribedBefore(context, from, noun) || isOfficeBefore(context, { from, to }, noun)))
    return true;
  const end = Math.min(sentences[sentenceOf[from]!]!.to, to + LONGEST);
  let at = to;
  // "Lind, 19, a forward"
  if (tokens[at]?.text === ',' && tokens[at + 1]?.kind === 'NUMBER' && tokens[at + 2]?.text === ',') at += 2;
  const opens = tokens[at]?.text === ',' ? at + 1 : /^(?:is|was)$/.test(tokens[at]?.lower ?? '') ? at + 1 : end;
  if (opens >= end || !/^(?:a|an|the|its|his|her)$/.test(tokens[opens]!.lower)) return false;
  for (let i = opens + 1; i < end; i++) {
    // ", the ferry operator, cut", and not ", the operator said".
    // "Lind, the Clerk (Ms P Cole)": in a list of several, the clerk is who stands in the brackets.
    if (tokens[i]!.lower === noun && tokens[i + 1]?.text === '(' && tags[i + 2] === 'NNP') return false;
    if (tokens[i]!.lower === noun)
      return i + 1 >= end || tokens[i + 1]!.kind === 'MARK' || /^(?:IN|W|WP)$/.test(tags[i + 1]!);
    if (!/^(?:NN|NNP|JJ|CD|POS|VBN|VBG)$/.test(tags[i]!) && tokens[i]!.text !== '-') return false;
  }
  return false;
}

/** "the Clerk (Ms P Lind)", "the treasurer (Jan Cole)" */
function isHolderInBrackets({ tokens }: SpeakerContext['document'], from: number, noun: string): boolean {
  const open = isTitleWord(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  return tokens[open]?.text === '(' && tokens[open - 1]?.lower === noun;
}

/** The only one whom a list names with an office in brackets: "Present: A. Lind (chair), B. Cole"; null for several. */
export function holderInList({ document, names, linked }: SpeakerContext, noun: string, before: number): number | null {
  const { tokens } = document;
  const found = new Set<number>();
  const last = firstNameFrom(names, before) - 1;
  for (let i = last; i >= 0 && last - i < MOST_NAMES; i--) {
    const { to, type } = names[i]!;
    const entity = linked.entityOf[i] ?? null;
    if (type !== 'PERSON' || entity === null || tokens[to]?.text !== '(' || tokens[to + 1]?.lower !== noun) continue;
    if (/^[),;]$/.test(tokens[to + 2]?.text ?? '')) found.add(entity);
  }
  const [only] = found;
  return found.size === 1 ? only! : null;
}

/** "An affected [trader] and member of the union, Lind, told": a phrase before the name, closed by a comma. */
function isDescribedBefore({ document }: SpeakerContext, from: number, noun: string): boolean {
  const { tokens, tags, sentences, sentenceOf } = document;
  const first = sentences[sentenceOf[from]!]!.from;
  for (let i = from - 2; i >= first && from - i < LONGEST; i--) {
    if (!/^(?:DT|JJ|NN|NNP|IN|CC|POS|VBN|VBG|CD)$/.test(tags[i]!)) return false;
    if (i === first) {
      let head = i + 1;
      while (head < from && /^(?:JJ|NN|NNP|VBN|VBG|CD)$/.test(tags[head]!)) head++;
      return /^(?:an?|the|one|another)$/.test(tokens[i]!.lower) && tokens[head - 1]!.lower === noun;
    }
  }
  return false;
}

/** "with the bank's [governor], Jan Lind, who": a definite noun between the name and another comma's end. */
function isOfficeBefore(
  { document: { tokens, tags } }: SpeakerContext,
  { from, to }: TokenRange,
  noun: string,
): boolean {
  if (tokens[from - 2]?.lower !== noun || !/^[,.;]$/.test(tokens[to]?.text ?? '')) return false;
  let opens = from - 3;
  while (from - opens < 6 && /^(?:JJ|NN|NNP|POS)$/.test(tags[opens] ?? '') && tags[opens + 1] !== 'POS') opens--;
  return (
    tags[opens + 1] === 'POS' || tags[opens] === 'POS' || /^(?:the|its|his|her|their)$/.test(tokens[opens]?.lower ?? '')
  );
}

/** The only person whom the article names as the king, the queen or the like: "King Haakon"; null for several. */
export function monarchOf(context: SpeakerContext, title: string, before: number): number | null {
  const { document, names, linked } = context;
  const { tokens } = document;
  const found = new Set<number>();
  const last = firstNameFrom(names, before) - 1;
  for (let i = last; i >= 0 && last - i < MOST_NAMES; i--) {
    const { from, to, type } = names[i]!;
    const entity = linked.entityOf[i] ?? null;
    if (type !== 'PERSON' || entity === null) continue;
    const isTitled = tokens[from - 1]?.lower === title || (to - from > 1 && tokens[from]!.lower === title);
    if (isTitled) found.add(entity);
  }
  const [only] = found;
  return found.size === 1 ? only! : null;
}

const REIGNING = ['king', 'queen', 'sultan', 'emperor', 'empress'];
/** The titles of those who are called "His Majesty", "the pontiff" and the like. */
const REIGNS = { majesty: REIGNING, monarch: REIGNING, holiness: ['pope'], pontiff: ['pope'] } as const;

/** The only one whom the article names by a title that goes with another word: "the monarch" after "King Haakon". */
export function titledBy(context: SpeakerContext, word: keyof typeof REIGNS, before: number): number | null {
  const found = new Set(REIGNS[word].flatMap((title) => monarchOf(context, title, before) ?? []));
  const [only] = found;
  return found.size === 1 ? only! : null;
}

/** "His Majesty" after "King Haakon": the only one whom the article names so; null for several, and for others. */
export function majestyOf(context: SpeakerContext, { from, to }: TokenRange): number | null {
  const { tokens } = context.document;
  const style = tokens[from + 1]?.lower ?? '';
  if (to - from !== 2 || !/^(?:his|her)$/.test(tokens[from]!.lower) || !/^(?:majesty|holiness)$/.test(style))
    return null;
  return titledBy(context, style as keyof typeof REIGNS, from);
}

/**
 * Who holds an office of a place: of "President Lena Fors of Norland" and "President Karl Bruun of Vestmark" the first
 * is "the Norland president", and of "Sen. Jan Lind, a senator from Halden" "the Halden senator". Null where nobody is
 * told so, or several are.
 */
export function holderOfPlace(
  context: SpeakerContext,
  words: readonly string[],
  head: string,
  before: number,
): number | null {
  const { document, names, linked } = context;
  const { tokens } = document;
  const found = new Set<number>();
  const last = firstNameFrom(names, before) - 1;
  for (let i = last; i >= 0 && last - i < MOST_NAMES; i--) {
    const { from, to, type } = names[i]!;
    const entity = linked.entityOf[i] ?? null;
    if (type !== 'PERSON' || entity === null) continue;
    const isPlace = (at: number) => words.every((word, k) => tokens[at + k]?.lower === word);
    const held = from > 0 ? readOffice(tokens, { from: from - 1, to: from }) : null;
    if (held?.head === head && tokens[to]?.lower === 'of' && isPlace(to + 1)) found.add(entity);
    const isToldSo = linked.officesOf[entity]!.printed.some(
      (one) => one.head === head && one.ranks.size === 0 && words.every((word) => one.bodies.has(word)),
    );
    if (isToldSo) found.add(entity);
  }
  const [only] = found;
  return found.size === 1 ? only! : null;
}

/** The person whose age the article gives so: "Jan Lind, 19," or "19-year-old Jan Lind"; null when none or several. */
export function personOfAge(context: SpeakerContext, age: string, before: number): number | null {
  const { document, names, linked } = context;
  const { tokens } = document;
  const found = new Set<number>();
  const last = firstNameFrom(names, before) - 1;
  for (let i = last; i >= 0 && last - i < MOST_NAMES; i--) {
    const { from, to, type } = names[i]!;
    const entity = linked.entityOf[i] ?? null;
    if (type !== 'PERSON' || entity === null) continue;
    const after = tokens[to]?.text === ',' && tokens[to + 1]?.text === age;
    const before = tokens[from - 1]?.lower === 'year-old' && tokens[from - 3]?.text === age;
    if (after || before) found.add(entity);
  }
  const [only] = found;
  return found.size === 1 ? only! : null;
}
