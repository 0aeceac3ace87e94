import { oneOf, wordSet } from '../../../../domain/word-lists.ts';
import { firstNameFrom, type SpeakerContext } from '../context/speaker-context.ts';

/** Sentences that a body may have been named back, and within which two of a kind may be confused. */
const REACH = 24;
const CONFUSED = 4;
/** Names looked back over: keeps long texts linear. */
const MOST_NAMES = 200;

/** A kind of body that the press calls by a noun, and how a name shows that a body is of it. */
interface Kind {
  nouns: RegExp;
  /** A word of the name that tells the kind. */
  words: RegExp;
  /** Well-known names without such a word, in lower case. */
  known: ReadonlySet<string>;
}

const KINDS: readonly Kind[] = [
  {
    nouns: oneOf`airline carrier`,
    words: /^(?:air|airlines?|airways|\p{L}{3,}air|\p{L}{2,}jet|aero\p{L}{3,})$/u,
    known: wordSet('lufthansa emirates qantas klm delta iberia avianca swissair flybe vueling'),
  },
  {
    nouns: oneOf`automaker carmaker car-maker auto-maker`,
    words: /^(?:motors?|automobiles?|cars)$/,
    known: wordSet(
      `toyota honda nissan ford volkswagen vw bmw daimler mercedes-benz renault peugeot citroën citroen fiat audi
      porsche tesla hyundai kia mazda subaru suzuki volvo skoda stellantis opel chrysler gm saab jaguar bentley`,
    ),
  },
  {
    nouns: oneOf`newspaper paper daily tabloid broadsheet`,
    words: oneOf`times post herald tribune gazette journal guardian telegraph courier chronicle mirror mail observer
      inquirer examiner dispatch echo sentinel newspaper daily bugle argus`,
    known: wordSet('bild'),
  },
  {
    nouns: oneOf`broadcaster channel station`,
    words: oneOf`radio television tv broadcasting channel`,
    known: wordSet('bbc cnn nbc cbs msnbc itv npr pbs'),
  },
  { nouns: oneOf`bank lender`, words: oneOf`banks? bancorp banco banque savings`, known: wordSet('barclays hsbc') },
  { nouns: oneOf`insurer`, words: oneOf`insurance assurance mutual`, known: wordSet('') },
  { nouns: oneOf`brewer brewery`, words: oneOf`brewery breweries brewing`, known: wordSet('') },
  { nouns: oneOf`drugmaker`, words: oneOf`pharma pharmaceuticals? laboratories`, known: wordSet('pfizer novartis') },
];

/**
 * The body that "the airline" or "the newspaper" is after one whose name shows that it is of that kind: "Northern
 * Airways". Null when none or several near one another are.
 */
export function bodyOfKind(context: SpeakerContext, noun: string, before: number): number | null {
  const kind = KINDS.find(({ nouns }) => nouns.test(noun));
  if (!kind) return null;
  const { names, linked, document } = context;
  const sentence = document.sentenceOf[before]!;
  let found: { entity: number; sentence: number } | null = null;
  const last = firstNameFrom(names, before) - 1;
  for (let i = last; i >= 0 && last - i < MOST_NAMES; i--) {
    const own = document.sentenceOf[names[i]!.from]!;
    if (sentence - own > REACH || (found && found.sentence - own > CONFUSED)) break;
    const entity = linked.entityOf[i] ?? null;
    if (names[i]!.type !== 'ORGANIZATION' || entity === null || document.debris[names[i]!.from]) continue;
    if (!isOf(kind, linked.entities[entity]!.name)) continue;
    if (found && found.entity !== entity) return null;
    found ??= { entity, sentence: own };
  }
  return found?.entity ?? null;
}

const isOf = ({ words, known }: Kind, name: string): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .some((word) => words.test(word) || known.has(word));

/**
 * Whether an acronym may be of a body that is called by a noun: the letter of the noun is in it, as that of
 * "commission" in "TCC".
 */
export const mayStandFor = (name: string, noun: string): boolean =>
  /^\p{Lu}{3,6}$/u.test(name) && name.toLowerCase().slice(1).includes(noun[0]!);
