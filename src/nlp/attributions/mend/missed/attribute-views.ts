import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { ReportingVerb } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { isFiniteVerb, nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { ALL_PARTS, takenTokens } from '../../taken-tokens.ts';
import { isNameAt } from '../content/leave-apposition-out.ts';

const PROBABILITY = 0.6;
const VIEW: ReportingVerb = { lemma: 'view', stance: 'CLAIM', frames: new Set(), prepositions: new Set(), speech: 0.6 };
const WORDS: ReportingVerb = { lemma: 'words', stance: 'SAY', frames: new Set(), prepositions: new Set(), speech: 0.9 };
/** The same of what somebody puts so. */
const PUTS: ReportingVerb = { ...WORDS, lemma: 'put' };
/** Most tokens of "put it in a speech on Monday". */
const LONGEST_OCCASION = 9;

/**
 * "In the view of Cole, the hospital is too small.", "In the words of Cole, it was “a shame”.", "As Cole put it, the
 * hospital is too small."
 */
export function attributeViews(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const taken = takenTokens(
    document,
    attributions.filter((attribution) => !isPutting(document, attribution)),
    ALL_PARTS,
  );
  return document.sentences.flatMap((sentence) => readView(document, sentence, taken) ?? []);
}

function readView(document: Document, { from, to }: TokenRange, taken: Uint8Array): Attribution | null {
  const { tokens, quotationOf } = document;
  const opening = openingOf(document, from, to);
  if (!opening) return null;
  const { speaker, cue, verb } = opening;
  const comma = Math.max(speaker.to, cue.to);
  if (tokens[comma]?.text !== ',') return null;
  // "As Cole put it, “...”; his wife put it otherwise: “...”"
  const semicolon = tokens.slice(comma, to).findIndex(({ text }, i) => text === ';' && quotationOf[comma + i] === -1);
  const end = semicolon > 0 ? comma + semicolon : /^[.!?]$/.test(tokens[to - 1]!.text) ? to - 1 : to;
  const content = { from: comma + 1, to: end };
  let hasVerb = false;
  for (let i = from; i < end; i++) {
    if (taken[i]) return null;
    if (i > content.from && isFiniteVerb(document, i)) hasVerb = true;
  }
  if (!hasVerb) return null;
  return {
    ...BY_RULE,
    content: [content],
    cue,
    verb,
    speaker,
    speech: verb.speech,
    probability: PROBABILITY,
  };
}

/** Whether the model saw "put it" as a cue of its own, which is a weak one. */
const isPutting = ({ tokens }: Document, { cue }: Attribution): boolean =>
  cue !== null && /^(?:puts?|tells?)$/.test(tokens[cue.from]!.lower) && tokens[cue.from + 1]?.lower === 'it';

/** Whose view it is, and the words that say that it is one. */
interface Opening {
  speaker: TokenRange;
  cue: TokenRange;
  verb: ReportingVerb;
}

function openingOf(document: Document, from: number, to: number): Opening | null {
  const { tokens } = document;
  const [first, second, noun, of] = tokens.slice(from, from + 4).map(({ lower }) => lower);
  if (first === 'in' && second === 'the' && of === 'of' && /^(?:view|opinion|words)$/.test(noun ?? '')) {
    const speaker = withName(document, nounPhraseAfter(document, from + 4, to));
    return speaker && { speaker, cue: { from: from + 2, to: from + 3 }, verb: noun === 'words' ? WORDS : VIEW };
  }
  const owned = ownedView(document, from, to);
  if (owned) return owned;
  // "As Cole put it,", "As Cole once put it on the radio," and "To hear Cole tell it,"
  const tells = first === 'to' && second === 'hear';
  if (first !== 'as' && !tells) return null;
  const speaker = nounPhraseAfter(document, tells ? from + 2 : from + 1, to);
  let verb = speaker?.to ?? to;
  while (verb < to && /^(?:has|have|had|once|later|recently|himself|herself)$/.test(tokens[verb]!.lower)) verb++;
  // "As Cole has it, the census is a mirror": "has" is the verb itself.
  if (!tells && verb > (speaker?.to ?? to) && tokens[verb]?.lower === 'it' && tokens[verb - 1]!.lower === 'has') verb--;
  const isIt = tokens[verb + 1]?.lower === 'it' && (tells ? /^tells?$/ : /^(?:puts?|has)$/).test(tokens[verb]!.lower);
  if (!speaker || !isIt) return null;
  let end = verb + 2;
  while (end < to && end - verb < LONGEST_OCCASION && tokens[end]!.text !== ',') end++;
  return { speaker, cue: { from: verb, to: end }, verb: PUTS };
}

/** "In Cole's words,", "By Jan Cole's account,": whose it is stands before it; nobody's that is "his" or "her". */
function ownedView(document: Document, from: number, to: number): Opening | null {
  const { tokens, tags } = document;
  if (!/^(?:in|by)$/.test(tokens[from]!.lower)) return null;
  let at = from + 1;
  while (at < Math.min(to, from + LONGEST_OWNER) && /^(?:NNP|NN|JJ|DT)$/.test(tags[at]!)) at++;
  const isOwner = at > from + 1 && tags[at - 1] === 'NNP' && /^['’]s?$/.test(tokens[at]?.text ?? '');
  const noun = tokens[at + 1]?.lower === 'own' ? at + 2 : at + 1;
  const isView = (tokens[from]!.lower === 'in' ? SAID_IN : SAID_BY).test(tokens[noun]?.lower ?? '');
  if (!isOwner || !isView) return null;
  return {
    speaker: { from: from + 1, to: at },
    cue: { from: noun, to: noun + 1 },
    verb: /^(?:view|opinion)$/.test(tokens[noun]!.lower) ? VIEW : WORDS,
  };
}

/** Most tokens of whose view it is. */
const LONGEST_OWNER = 9;
const SAID_IN = oneOf`words view opinion telling`;
const SAID_BY = oneOf`account telling`;

/** "his biographer, Jan Lind": with the name that a comma closes. */
function withName(document: Document, speaker: TokenRange | null): TokenRange | null {
  if (!speaker || document.tokens[speaker.to]?.text !== ',' || !isNameAt(document, speaker.to + 1)) return speaker;
  let to = speaker.to + 1;
  while (document.tags[to] === 'NNP') to++;
  return { from: speaker.from, to };
}
