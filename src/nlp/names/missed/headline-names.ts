import { wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { PROSE } from '../../layers/sentence-casing.ts';
import type { TaggedName } from '../tagger/tag-names.ts';

/** Words that a headline prints with a capital and that stand in no name of a person: "Media In One Debate Answer". */
const NO_PERSON = wordSet(
  `In On At To For From With By As After Before Over Under Into Amid Against About And Or But If Is Are Was Were Has
  Have Had Will Would Can Could Should His Her Its Their Our Your Not No How Why What When Who Where Than Then Now
  New One Two Three Up Out Off`,
);
/** Those that stand in no name of a body either, and those that do not where the name is all that the line says. */
const NO_BODY = wordSet(
  `After Before Amid If Is Are Was Were Has Have Had Will Would Could Should His Her Its Their Not Why What When Than
  Into`,
);
const NO_LONG_BODY = /^(?:In|On|At|To|As|With|From|Over|How|One|Two|Three|New|Now|Up|Out|Off|No)$/;
/** Fewest words of a line that is no name. */
const LONG = 4;

/** Verbs of headlines. */
const VERB = wordSet(
  `Says Tells Warns Wants Urges Denies Claims Calls Vows Seeks Asks Slams Blasts Backs Rejects Accuses Defends Faces
  Wins Loses Meets Visits Condemns Criticizes Criticises Praises Announces Admits Insists Blames Threatens Signs
  Unveils Approves Plans Gets Takes Makes Goes Gives Sets Puts Acquires Appoints Launches Buys Sells Completes Opens
  Reopens Closes Hires Joins Leaves Quits Sues Selects Receives Secures Agrees Introduces Reveals Enters Extends
  Expands Elects Invests Cuts Raises Halts Pledges Promises Confirms Resigns Retires Reaches Beats Kills Dies`,
);

/** Leaves out what is a stretch of a headline and no name, and ends a name before the verb of the headline. */
export function withoutHeadlines(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const kept = names.filter((name) => isName(document, name));
  return kept.map((name) => beforeVerb(document, name)).filter((name) => isName(document, name));
}

/** "Lind Tells Party He Will Not Run": Lind. */
function beforeVerb({ tokens, casing, sentenceOf }: Document, name: TaggedName): TaggedName {
  if (casing[sentenceOf[name.from]!] === PROSE) return name;
  for (let i = name.from + 1; i < name.to; i++) if (VERB.has(tokens[i]!.text)) return { ...name, to: i };
  return name;
}

function isName({ tokens, sentences, casing, sentenceOf }: Document, { from, to, type }: TaggedName): boolean {
  const sentence = sentenceOf[from]!;
  if (to - from < 3 || (casing[sentence] === PROSE && to - from <= LONG)) return true;
  const words = tokens.slice(from, to);
  if (type !== 'ORGANIZATION') return !words.some(({ text }) => NO_PERSON.has(text));
  if (words.some(({ text }) => NO_BODY.has(text))) return false;
  const isLine =
    casing[sentence] !== PROSE &&
    to - from > LONG &&
    to - from + 2 > sentences[sentence]!.to - sentences[sentence]!.from;
  return !isLine || !words.some(({ text }) => NO_LONG_BODY.test(text));
}
