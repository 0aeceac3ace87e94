import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import { TITLE_HEADS } from '../../../lexicon/titles.ts';

const WOMAN = /woman$|girl$|^(?:mother|daughter|wife|sister|widow|actress|waitress|lady|aunt|niece|grandmother|nun)$/;
const MAN = /[a-z]man$|[a-z]boy$|^(?:man|boy|father|son|husband|brother|guy|gentleman|uncle|nephew|grandfather|monk)$/;
/** Nouns for people that are no titles. */
const PERSON = oneOf`employee worker cashier clerk colleague friend neighbou?r person owner parent survivor immigrant
  pensioner villager passer-by shopkeeper motorist passenger pupil teenager youth tourist trader vendor butcher baker
  hacker whistleblower insider protester demonstrator detainee prisoner inmate patient soldier refugee migrant customer
  commuter cyclist mechanic plumber electrician carpenter caretaker attendant guard courier pilot sailor bystander
  onlooker schoolmate classmate teammate cousin landlord tenant homeowner trucker receptionist librarian grocer caller
  labourer laborer hunter diver climber hiker smuggler broker translator interpreter mourner worshipper juror deckhand`;
/** Nouns for somebody by whose he or she is, whom an article need not name. */
const RELATIVE = oneOf`sister brother mother father wife husband widow widower son daughter cousin aunt uncle niece
  nephew girlfriend boyfriend fianc[eé]e? friend neighbou?r relative grandson granddaughter grandmother grandfather`;
export const isRelative = (lower: string): boolean => RELATIVE.test(lower);
export const isWoman = (lower: string): boolean => WOMAN.test(lower);
export const isMan = (lower: string): boolean => MAN.test(lower);
/** Whether a noun is one for a person: "cashier", "minister", "woman". */
export const isPersonNoun = (lower: string): boolean =>
  isWoman(lower) || isMan(lower) || PERSON.test(lower) || TITLE_HEADS.has(lower);

/** What people do for a living ends so: "a farmer", "a shopkeeper", "an activist". */
export const isTrade = (lower: string): boolean => /(?:[a-z]{2}er|[a-z]{3}or|ist|[a-z]man|coach|clerk)$/.test(lower);

/** Tokens looked back over. */
const REACH = 70;

/**
 * How many sentences back somebody without a name was brought in who may be called so: "A cashier was shaken. She
 * said". Null when nobody was within reach.
 */
export function namelessPersonBefore(document: Document, at: number, pronoun: 'he' | 'she'): number | null {
  const { tokens, tags, quotationOf, sentenceOf } = document;
  for (let i = at - 1; i >= Math.max(1, at - REACH); i--) {
    const { lower } = tokens[i]!;
    if (tags[i] !== 'NN' || quotationOf[i] !== -1 || !mayBeCalled(lower, pronoun)) continue;
    // "a lawyer, Anna Lind," and "chairman Cole" have a name.
    const next = tokens[i + 1]?.text === ',' ? i + 2 : i + 1;
    if (tags[next] === 'NNP' || !isIntroduced(document, i)) continue;
    return sentenceOf[at]! - sentenceOf[i]!;
  }
  return null;
}

/** Tokens looked back over for whom a noun was said first of. */
const FAR = 300;

/**
 * Whether somebody without a name was brought in by a noun before: "A diplomat who knows both
 * said. ... [The diplomat] said".
 */
export function isNamelessBefore(document: Document, at: number, noun: string): boolean {
  const { tokens, tags, quotationOf } = document;
  for (let i = at - 1; i >= Math.max(1, at - FAR); i--) {
    // "A judge called it cruel. Judge Simon Cole told her ... The judge": the name came since.
    if (tokens[i]!.lower === noun && tags[i] === 'NNP' && tags[i + 1] === 'NNP' && quotationOf[i] === -1) return false;
    if (tokens[i]!.lower !== noun || tags[i] !== 'NN' || quotationOf[i] !== -1) continue;
    const next = tokens[i + 1]?.text === ',' ? i + 2 : i + 1;
    if (tags[next] === 'NNP') return false;
    if (isIntroduced(document, i)) return true;
  }
  return false;
}

function mayBeCalled(lower: string, pronoun: 'he' | 'she'): boolean {
  if (WOMAN.test(lower)) return pronoun === 'she';
  if (MAN.test(lower)) return pronoun === 'he';
  return PERSON.test(lower) || TITLE_HEADS.has(lower);
}

/**
 * "a middle-aged cashier was", "one woman who", "a spokesman for the firm said": an indefinite noun that is a subject.
 */
function isIntroduced({ tokens, tags }: Document, at: number): boolean {
  let from = at - 1;
  while (from > 0 && at - from < 6 && /^(?:NN|NNP|JJ|VBG|VBN|CD|POS)$/.test(tags[from]!)) from--;
  if (!/^(?:a|an|one|another)$/.test(tokens[from + 1]!.lower) && !/^(?:a|an|one|another)$/.test(tokens[from]!.lower))
    return false;
  // "Lind, an envoy, said" and "Lind is an envoy" tell what someone is who has a name.
  if (/^(?:,|as|is|was|be|been|like)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  return /^(?:VBD|VBZ|MD|IN|VBN|WP|W)$/.test(tags[at + 1] ?? '') || tokens[at + 1]?.text === ',';
}
