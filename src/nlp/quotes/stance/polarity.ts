import type { Stance } from '../../../domain/quote.ts';
import { oneOf, wordSet } from '../../../domain/word-lists.ts';
import type { Attribution } from '../../attributions/attribution.ts';
import { verdictAfter } from '../../attributions/rules/called-false.ts';
import { cleftBefore } from '../../attributions/rules/clefts.ts';
import { isFiniteVerb } from '../../attributions/rules/noun-phrase.ts';
import { quotationBeside } from '../../attributions/rules/own-sentence.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { isMisquoted } from '../unsaid/is-misquoted.ts';
import { keptFrom } from './kept-from.ts';
import { negatedAcross } from './negated-across.ts';
import { neverHeard } from './never-heard.ts';
import { saidAfterAll } from './said-after-all.ts';
import { saysNothing } from './says-nothing.ts';
import { readStance } from './stance.ts';

/** Farthest tokens from a cue that may negate it. */
const FARTHEST = 8;
const NEGATION = /^(?:not|never|n['’]t|cannot|nor|neither|hardly|scarcely|without)$|n['’]t$/;
const NOT = /^(?:not|never|cannot)$|n['’]t$/;
/** What takes the negation off again: "did not only say", "never fails to say", "could not help saying". */
const NOT_SO = wordSet(
  `only just merely simply solely fail fails failed hesitate hesitates hesitated help cease ceases ceased tire tires
  tired shy afraid stop stopped forget forgets forgot forgotten resist resists resisted refrain refrains refrained omit
  omits omitted neglect neglects neglected avoid`,
);
/** "has at no point said", "had on no occasion claimed": an adverbial of three words before the verb. */
const AT_NO_TIME = /^(?:at|on|in|under) no (?:time|point|stage|moment|occasion|way|circumstances)$/;
/** The same after the cue: "cannot say enough", "could not agree more". */
const ENOUGH = /^(?:enough|more|better|strongly|often|clearer|plainer)$/;
/** Verbs whose complement does not happen: "failed to explain", "stopped short of saying", "refused to deny". */
const KEEPS_FROM = oneOf`fail fails failed failing declin(?:e|es|ed|ing) refus(?:e|es|ed|ing) neglected forgot omitted
  stopped stops stopping avoid avoided avoids avoiding refrain refrained refrains refraining`;
/** What goes before a verb that did not come about: "rather than admit", "far from claiming", "short of saying". */
const INSTEAD = /^(?:rather than|far from|short of|instead of)$/;
/** Subjects that are nobody: "No one has said that". */
const NOBODY = /^(?:nobody|none|neither)$/;
/** "No wonder", "No doubt": what is no subject. */
const NO_ALONE = /^(?:doubt|wonder|matter|sooner|less|lesser|fewer)$/;
/** "made no secret that": what nothing is denied by. */
const NO_DENIAL = /^(?:doubt|secret|bones|time|apolog(?:y|ies))$/;
const AUXILIARY = oneOf`has have had did does do is are am was were be been will would can could may might must shall
  should ever yet to so far also even once short of from ['’](?:d|ve|s|re|ll|m)`;
/** "It is not true that Cole said", "there is no evidence that Cole said". */
const UNTRUE = new RegExp(
  "\\b(?:not true|untrue|isn['’]t true|not the case|false|no (?:evidence|proof|record|indication|sign)" +
    '|denied|denies|deny|denying)(?: \\w+)? that$',
);

/** "falsely claims that Cole said", "no truth in rumours that Cole said" */
const FALSELY = new RegExp(
  '\\b(?:(?:falsely|wrongly|incorrectly|mistakenly|erroneously) ' +
    '(?:claim|report|alleg|suggest|assert|stat|sa[yi]|assum)\\w*|' +
    '(?:claim|report|alleg|suggest|assert|stat|sa[yi])\\w* (?:falsely|wrongly)|' +
    '(?:no truth (?:to|in)|false) (?:the |these |those |any )?' +
    '(?:claim|report|rumou?r|allegation|suggestion)s?)(?: that)?$',
);

/** "a forged letter in which Cole said", "a doctored video shows Cole saying" */
const FORGED = new RegExp(
  '\\b(?:forged|fake|faked|doctored|fabricated|bogus|spoof|parody|manipulated|deepfake|ai-generated)(?: [^ ,]+){1,2} ' +
    '(?:in which|where|shows|showed|showing|has|had|of)$',
);

/** What a cue does to the words, in its sentence. A refusal to speak and a denial say so themselves. */
export function readPolarity(document: Document, attribution: Attribution): { stance: Stance; negated: boolean } {
  const negated = isNegated(document, attribution);
  const stance = stanceOf(document, attribution, negated);
  // "Cole was not impressed: “We swim.”": how it is taken is negated, and what stands in the marks was said.
  if (negated && stance === 'OTHER' && quotationBeside(document, attribution)) return { stance: 'SAY', negated: false };
  return { stance, negated: negated && stance !== 'DECLINE' && stance !== 'DENY' };
}

/**
 * Whether the cue says that the words were not said: "has never said", "did not endorse", "neither Lind nor Cole
 * acknowledged", "failed to explain". A denial is none: who denies says so.
 */
function isNegated(document: Document, attribution: Attribution): boolean {
  const { cue, speaker, content } = attribution;
  if (!cue) return false;
  const { tokens, sentences, sentenceOf } = document;
  const first = sentences[sentenceOf[cue.from]!]!.from;
  const next = tokens[cue.to]?.lower ?? '';
  if ((ENOUGH.test(next) && content[0]!.from >= cue.to) || ENOUGH.test(tokens[cue.to - 1]!.lower)) return false;
  if (saidAfterAll(document, first, cue, content[0]!)) return false;
  const before = negatedBefore(document, first, cue);
  const own =
    before ?? (negatedWithin(document, cue) || negatedAcross(document, first, cue) || keptFrom(document, first, cue));
  if (own || hasYetTo(document, cue) || neverHeard(document, first, cue) || saysNothing(document, cue, content[0]!))
    return true;
  if (isMisquoted(document, cue) || verdictAfter(document, attribution) !== null) return true;
  if (!speaker || speaker.to > cue.from) return false;
  if (cleftBefore(document, cue)?.isNegated) return true;
  return isNobody(document, speaker) || isInverted(document, first, speaker) || isUntrue(document, first, speaker);
}

/**
 * "did not say", "failed to explain", "have no evidence to suggest": inside the cue, in the clause of its last word.
 */
function negatedWithin({ tokens }: Document, cue: TokenRange): boolean {
  let from = cue.from;
  for (let i = cue.from; i < cue.to - 1; i++) if (/^(?:,|;|and|but)$/.test(tokens[i]!.lower)) from = i + 1;
  for (let i = from; i < cue.to; i++) {
    const { lower } = tokens[i]!;
    if (NEGATION.test(lower)) return !isTakenOff(tokens, i, cue.to);
    if (KEEPS_FROM.test(lower) && i + 1 < cue.to) return true;
    // "no longer says", "made no claim", "have no evidence to suggest", but "no doubt said"
    if (lower === 'no' && i + 1 < cue.to && !NO_DENIAL.test(tokens[i + 1]!.lower)) return true;
    if (i + 1 < cue.to - 1 && INSTEAD.test(`${lower} ${tokens[i + 1]!.lower}`)) return true;
  }
  return false;
}

/**
 * The same right before the cue: "[has] never [yet] said", "no claim that", "rather than admit".
 * Null when nothing there decides.
 */
function negatedBefore({ tokens, tags, quotationOf }: Document, first: number, cue: TokenRange): boolean | null {
  if (isAtNoTime(tokens, first, cue)) return true;
  let i = cue.from - 1;
  while (
    i >= first &&
    cue.from - i < FARTHEST &&
    quotationOf[i] === -1 &&
    (AUXILIARY.test(tokens[i]!.lower) || tags[i] === 'RB')
  ) {
    if (NEGATION.test(tokens[i]!.lower)) return !isTakenOff(tokens, i, cue.to);
    if (tokens[i]!.lower === 'longer' && tokens[i - 1]?.lower === 'no') return true;
    i--;
  }
  if (i < first || quotationOf[i] !== -1) return null;
  const { lower } = tokens[i]!;
  if (NEGATION.test(lower)) return !isTakenOff(tokens, i, cue.to);
  if (NOT_SO.has(lower) && NEGATION.test(tokens[i - 1]?.lower ?? '')) return false;
  if (KEEPS_FROM.test(lower) && /^(?:to|short|from)$/.test(tokens[i + 1]!.lower)) return true;
  // "avoided saying", but "could not avoid saying"
  if (/^avoid/.test(lower) && tags[i + 1] === 'VBG') return true;
  if (i + 2 < cue.to && INSTEAD.test(`${lower} ${tokens[i + 1]!.lower}`)) return true;
  if (i >= first + 1 && INSTEAD.test(`${tokens[i - 1]!.lower} ${lower}`)) return true;
  // "no claim that"
  return lower === 'no' && i === cue.from - 1 && !/^VB/.test(tags[cue.from]!) ? true : null;
}

/** Whether "at no point" stands right before a cue, or begins it. */
function isAtNoTime(tokens: Document['tokens'], first: number, { from, to }: TokenRange): boolean {
  for (let at = Math.max(first, from - 3); at + 2 < to && at <= from + 1; at++)
    if (
      AT_NO_TIME.test(
        tokens
          .slice(at, at + 3)
          .map(({ lower }) => lower)
          .join(' '),
      )
    )
      return true;
  return false;
}

/** "refused to say anything except that": what is excepted was said, whatever became of the rest. */
function stanceOf(document: Document, attribution: Attribution, negated: boolean): Stance {
  const { cue, content } = attribution;
  const stance = readStance(document, attribution, negated);
  if ((stance !== 'DECLINE' && stance !== 'OTHER') || !cue) return stance;
  const { from: first } = document.sentences[document.sentenceOf[cue.from]!]!;
  return saidAfterAll(document, first, cue, content[0]!) ? 'SAY' : stance;
}

function isTakenOff(tokens: Document['tokens'], at: number, to: number): boolean {
  // "never leaves without saying"
  if (tokens[at]!.lower === 'without' && tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => NOT.test(lower)))
    return true;
  for (let i = at + 1; i < Math.min(to, at + 4); i++) if (NOT_SO.has(tokens[i]!.lower)) return true;
  return false;
}

/** "has yet to announce" */
function hasYetTo({ tokens }: Document, cue: TokenRange): boolean {
  for (let k = cue.from - 3; k + 1 < cue.to; k++)
    if (
      tokens[k]?.lower === 'yet' &&
      tokens[k + 1]!.lower === 'to' &&
      /^(?:has|have|had)$/.test(tokens[k - 1]?.lower ?? '')
    )
      return true;
  return false;
}

function isNobody({ tokens, tags }: Document, { from, to }: TokenRange): boolean {
  const { lower } = tokens[from]!;
  const before = tokens[from - 1]?.lower ?? '';
  // "No minister said", and not "No 10 said" nor "No doubt Lind said".
  if (lower === 'no')
    return !NO_ALONE.test(tokens[from + 1]?.lower ?? '') && /^(?:JJ|NNP?S?)$/.test(tags[from + 1] ?? '');
  // "Not one of them said", "Hardly anybody said"
  if (/^(?:not|hardly|scarcely)$/.test(lower)) return true;
  if (/^(?:hardly|scarcely)$/.test(before) && /^any/.test(lower)) return true;
  // "Nothing that Cole said suggested"
  if (before === 'nothing' || (before === 'that' && tokens[from - 2]?.lower === 'nothing')) return true;
  // "Nobody, not even Cole, has said"
  if (before === 'even' && tokens[from - 2]?.lower === 'not') return true;
  return NOBODY.test(lower) || (/^(?:neither|nor)$/.test(before) && to > from);
}

/** "Nor did Cole say", "Never has Cole said", "At no point in the long trial did Cole say". */
function isInverted(document: Document, first: number, { from }: TokenRange): boolean {
  const { tokens } = document;
  if (!/^(?:did|does|do|has|have|had|would|will|could|was|were)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  if (opensByNegation(document, first, from - 1)) return true;
  for (let i = Math.max(first, from - 6); i < from - 1; i++) {
    const { lower } = tokens[i]!;
    if (/^(?:nor|neither|never|nowhere)$/.test(lower)) return true;
    if (lower === 'not' && /^(?:once|ever)$/.test(tokens[i + 1]!.lower)) return true;
    if (lower === 'no' && /^(?:time|point|stage)$/.test(tokens[i + 1]!.lower)) return true;
  }
  return false;
}

/** What opens a clause whose subject stands behind its auxiliary, and says that it never came about. */
const NEVER_SO = new RegExp(
  '^(?:but |and )?(?:(?:at|on|in|under) (?:no|none)|by no means|not (?:once|ever)|' +
    'nowhere|never(?: once)?|seldom|rarely|neither|nor) ',
);
/** Most tokens of it. */
const LONGEST_OPENING = 24;

/** "Not once in her memoir of 600 pages [does]": such an opening, and no verb of its own up to the auxiliary. */
function opensByNegation(document: Document, first: number, auxiliary: number): boolean {
  if (auxiliary <= first || auxiliary - first > LONGEST_OPENING) return false;
  const opening = document.tokens.slice(first, auxiliary);
  if (!NEVER_SO.test(`${opening.map(({ lower }) => lower).join(' ')} `)) return false;
  return !opening.some(({ kind, text }, i) => (kind === 'MARK' && text !== ',') || isFiniteVerb(document, first + i));
}

function isUntrue({ tokens }: Document, first: number, { from }: TokenRange): boolean {
  const words = tokens.slice(Math.max(first, from - 6), from).map(({ lower }) => lower);
  if (FALSELY.test(words.join(' '))) return true;
  if (FORGED.test(words.join(' '))) return true;
  if (tokens[from - 1]?.lower !== 'that' || from - 1 < first) return false;
  return UNTRUE.test(words.join(' ').replace(/ n['’]t/g, "n't"));
}
