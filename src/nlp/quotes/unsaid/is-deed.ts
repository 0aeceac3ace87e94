import { oneOf } from '../../../domain/word-lists.ts';
import type { Attribution } from '../../attributions/attribution.ts';
import { holdsFiniteVerb, isFiniteVerb, nounPhraseAfter } from '../../attributions/rules/noun-phrase.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { isGivenTo } from '../stance/stance.ts';
import { WORK } from './is-work.ts';

/** Verbs that do something to what a mere noun phrase names, or only name what is talked about. */
const DOES = oneOf`
  release publish issue name order write read mention discuss talk speak summon describe answer quote reference
  float present`;
/** What is issued or published and is a statement itself: "issued a warning to shipping". */
const UTTERANCE = oneOf`
  statements? warnings? apolog(?:y|ies) denials? appeals? calls? condemnations? rebukes? pleas? threats? alerts?
  advice invitations? demands? ultimatum`;
/** What is won: "claimed victory", "claimed a silver medal". */
const WON = oneOf`
  victory victories wins? medals? gold silver bronze titles? crown trophy lives? wickets? scalps? points? places?
  spots? seats? honours? honors? record benefits? asylum prize expenses cup`;
/** What makes a refusal of it: "would not discuss the letter", "declined to answer questions". */
const REFUSES = /^(?:declin|refus)|^(?:not|never)$|n['’]t$/;
/** Verbs that turn something down, or return thanks; of what somebody has said they make a denial. */
const TURNS_DOWN = /^(?:reject|rebuff|thank|congratulate)$/;
const SAID_BEFORE = oneOf`
  allegations? accusations? claims? charges? suggestions? assertions? reports? rumou?rs? notions? ideas? speculation
  criticisms? concerns? arguments? comparisons? characteri[sz]ations? insinuations? contentions? complaints? calls
  demands? findings? conclusions? theory theories statements? comments? remarks? blame label accounts? version`;
/** What is done with a word for what was said: "said so", "repeated this to her". */
const PASSES_ON = oneOf`
  say tell announce disclose state report note write reveal declare mention add reject repeat relay`;
const PEOPLE = /^(?:he|she|him|her|they|them|us|me|anyone|anybody|everyone|everybody|nobody)$/;
/** Words that make a statement of a noun phrase: "described the plan as a disaster". */
const CLAUSE = /^(?:that|whether|if|how|why|because)$/;

/** What is written besides: "wrote a post on Chirper that many have read". */
const WRITTEN = oneOf`posts? letters? reviews? che(?:ck|que)s?`;

/**
 * Whether a verb of saying tells here of a deed: "named his successor", "called the police", "agreed to sell",
 * "said so".
 */
export function isDeed(document: Document, attribution: Attribution): boolean {
  const { cue, verb, content } = attribution;
  const [piece, ...others] = content;
  if (isRuling(document, attribution) || isPublishedIn(document, attribution)) return true;
  if (!cue || !verb || others.length > 0 || piece!.from < cue.to) return false;
  const { tokens } = document;
  const first = tokens[piece!.from]!.lower;
  // "has not blamed anyone"
  if (piece!.to - piece!.from === 1 && PEOPLE.test(first)) return true;
  if (tokens.slice(cue.from, cue.to).some(({ lower }) => REFUSES.test(lower)))
    return verb.lemma === 'mention' && !holdsClause(document, piece!);
  if (isPronounAlone(document, piece!)) return PASSES_ON.test(verb.lemma);
  if (isAboutThing(document, cue) || isAboutThing(document, { from: cue.from, to: piece!.from + 3 })) return true;
  if (verb.lemma === 'write' && /^(?:an?|his|her|their|the)$/.test(first))
    if (headWords(document, piece!).some((word) => WRITTEN.test(word) || WORK.test(word))) return true;
  // "responded to the outbreak with a ban"
  const responds = /^(?:respond|react)$/.test(verb.lemma) && tokens[cue.to - 1]!.lower !== 'that';
  if (responds && tokens.slice(piece!.from, piece!.to).some(({ lower }) => lower === 'with')) return true;
  if (/^(?:respond|reply|react)$/.test(verb.lemma)) return isAnswered(document, attribution);
  if (verb.lemma === 'argue') return isQuarrel(document, piece!);
  // "the problem that schools contend with"
  if (verb.lemma === 'contend') return first === 'with' || tokens[cue.to - 1]!.lower === 'with';
  if (verb.lemma === 'refer') return isReferredTo(document, cue, piece!);
  if (verb.lemma === 'agree') return first === 'to' || first === 'on' || /^(?:to|on)$/.test(tokens[cue.to - 1]!.lower);
  if (isSummons(document, attribution)) return true;
  // "called him to order"
  const calls = verb.lemma === 'call' && tokens[cue.to - 1]!.lower.startsWith('call');
  if (calls && PEOPLE.test(first) && tokens[piece!.from + 1]!.lower === 'to') return true;
  if (holdsClause(document, piece!)) return false;
  // "denied his party the victory"
  if (verb.lemma === 'deny' && isGivenTo(document, piece!.from)) return true;
  if (verb.lemma === 'accept') return !isAccepted(document, piece!);
  // "told a different story"
  if (verb.lemma === 'tell')
    return headWords(document, piece!).some((word) => /^(?:story|stories|tales?|truth|lies?|jokes?|time)$/.test(word));
  if (TURNS_DOWN.test(verb.lemma)) return !headWords(document, piece!).some((word) => SAID_BEFORE.test(word));
  if (verb.lemma === 'claim') return headWords(document, piece!).some((word) => WON.test(word));
  if (verb.lemma === 'call') return calls && isOneObject(document, piece!);
  // "described the plan as a disaster"
  if (verb.lemma === 'describe' && tokens.slice(piece!.from, piece!.to).some(({ lower }) => lower === 'as'))
    return false;
  if (!DOES.test(verb.lemma) || (verb.lemma === 'order' && holdsInfinitive(document, piece!))) return false;
  const words = [...tokens.slice(cue.from, cue.to).map(({ lower }) => lower), ...headWords(document, piece!)];
  return !words.some((word) => UTTERANCE.test(word));
}

/** "responding to a question from Ash", "responded to the call": what an answer is to, and nothing of the answer. */
function isAnswered(document: Document, { cue, speaker, content }: Attribution): boolean {
  const { tokens, tags } = document;
  const { from, to } = content[0]!;
  const at = tokens[from]!.lower === 'to' ? from : from - 1;
  if (tokens[at]!.lower !== 'to' || tags[at + 1] === 'VB') return false;
  if (headWords(document, { from: at + 1, to }).some((word) => QUESTION.test(word))) return true;
  // "failed to respond to a request", "Neither firm responded to it": a refusal
  const isRefusal =
    tokens.slice(cue!.from, cue!.to).some(({ lower }) => /^fail(?:s|ed|ing)?$/.test(lower)) ||
    /^(?:neither|none|nobody|no)$/.test(tokens[speaker?.from ?? cue!.from]!.lower);
  return !isRefusal && !tokens.slice(from, to).some(({ lower }) => /^(?:by|that|saying)$/.test(lower));
}

const QUESTION = oneOf`questions? quer(?:y|ies) inquir(?:y|ies) emails?`;

/** "referred to the plan": what is spoken of; not "referred to it as theft", "referred to having seen it". */
function isReferredTo({ tokens, tags }: Document, cue: TokenRange, { from, to }: TokenRange): boolean {
  if (/ing$/.test(tokens[cue.from]!.lower) || tokens[from]!.lower === 'as') return true;
  const at = tokens[from]!.lower === 'to' ? from + 1 : from;
  return tags[at] !== 'VBG' && !tokens.slice(from, to).some(({ lower }) => lower === 'as');
}

/** 'The teeth, described in the journal Harbour Record, are old': where something is told of, and nothing of what. */
function isPublishedIn(document: Document, { cue, verb, speaker, content }: Attribution): boolean {
  const [piece, ...others] = content;
  if (!cue || verb?.lemma !== 'describe' || others.length > 0 || piece!.to > cue.from) return false;
  const { tokens, tags } = document;
  if (tags[cue.to - 1] !== 'VBN' || speaker?.from !== cue.to + 1 || tokens[cue.to]!.lower !== 'in') return false;
  return !holdsFiniteVerb(document, piece!);
}

/** Who rules on what others say. */
const RULES = oneOf`judges? magistrates? courts? jury juries tribunals?`;

/** "Lind's claim was dismissed by a judge", "The court rejected the appeal": a ruling on what somebody else said. */
function isRuling(document: Document, { verb, speaker, content }: Attribution): boolean {
  const [piece, ...others] = content;
  if (!verb || !speaker || others.length > 0 || !/^(?:dismiss|reject|deny|rebuff)$/.test(verb.lemma)) return false;
  const { tokens, quotationOf } = document;
  if (!tokens.slice(speaker.from, speaker.to).some(({ lower }) => RULES.test(lower))) return false;
  for (let i = piece!.from; i < piece!.to; i++)
    if (quotationOf[i] !== -1 || isFiniteVerb(document, i) || CLAUSE.test(tokens[i]!.lower)) return false;
  return true;
}

/** What is sent for: "called for a taxi", and not "called for a ban on taxis". */
const SENT_FOR = oneOf`taxis? cabs? cars? ambulances? doctors? medics? nurses? waiters? bill cheque check menus? drinks?
  backup reinforcements tea coffee`;

/** "called for a taxi", "called for an ambulance on Monday": who is sent for. */
function isSummons(document: Document, { cue, verb, content }: Attribution): boolean {
  const { tokens } = document;
  const [piece] = content;
  if (verb!.lemma !== 'call for' && !(verb!.lemma === 'call' && tokens[cue!.to - 1]!.lower === 'for')) return false;
  let at = piece!.from;
  while (at < piece!.to && /^(?:DT|JJ|PRP\$|CD)$/.test(document.tags[at]!)) at++;
  const next = tokens[at + 1]?.lower ?? '';
  return (
    SENT_FOR.test(tokens[at]!.lower) && (at + 1 >= piece!.to || /^(?:on|at|from|after|before|when|and|,)$/.test(next))
  );
}

/** "argued about the wall", "argued over who should pay": what a quarrel is about, and nobody's side of it. */
function isQuarrel(document: Document, piece: TokenRange): boolean {
  const { tokens } = document;
  const at = /^(?:about|over)$/.test(tokens[piece.from]!.lower) ? piece.from + 1 : piece.from;
  if (at >= piece.to || !/^(?:about|over)$/.test(tokens[at - 1]!.lower)) return false;
  return ASKS.test(tokens[at]!.lower) || !holdsClause(document, { from: at, to: piece.to });
}

const ASKS = /^(?:whether|who|whom|whose|what|which|how|why|where|when)$/;

/** "released a statement regarding the complaint": of what is said no more than the matter is told. */
const isAboutThing = ({ tokens }: Document, { from, to }: TokenRange): boolean =>
  to - from > 2 &&
  /^(?:regarding|concerning|about|on)$/.test(tokens[to - 1]?.lower ?? '') &&
  /^(?:statements?|letters?|notes?|posts?|reports?)$/.test(tokens[to - 2]?.lower ?? '');

/** How a word for it is said: "say it soon", and not "said it soon became clear". */
const HOW = /^(?:soon|now|again|openly|publicly|loudly|aloud|often|clearly|plainly|first|too|twice|once|repeatedly)$/;

/** "said so", "announced this in Oslo on Monday", "say it soon"; what follows "that" is a clause. */
function isPronounAlone(document: Document, { from, to }: TokenRange): boolean {
  const { tokens } = document;
  if (to - from === 1) return /^(?:it|this|that|so|these|them|nothing|little|much)$/.test(tokens[from]!.lower);
  const next = tokens[from + 1]!.lower;
  // "People say that, but they are wrong"
  const isCut =
    next === ',' && /^(?:but|yet|and)$/.test(tokens[from + 2]?.lower ?? '') && tokens[from + 3]?.lower !== 'for';
  if (isCut) return /^(?:it|this|that|so)$/.test(tokens[from]!.lower);
  return (
    /^(?:it|this|so|these|them)$/.test(tokens[from]!.lower) &&
    (/^(?:in|on|at|while|when|during|after|before|to|yesterday|today|last)$/.test(next) ||
      (HOW.test(next) && !holdsFiniteVerb(document, { from, to })))
  );
}

/** A clause of its own before the first comma, or a word that opens one. */
function holdsClause(document: Document, { from, to }: TokenRange): boolean {
  const { tokens } = document;
  for (let i = from; i < to; i++) {
    const { lower, text } = tokens[i]!;
    if (CLAUSE.test(lower)) return true;
    if (/^[,;]$/.test(text) || /^(?:which|who|while|when|after|before)$/.test(lower)) return false;
    if (isFiniteVerb(document, i)) return true;
  }
  return false;
}

/** "ordered the troops to leave" */
const holdsInfinitive = ({ tokens, tags }: Document, { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).some(({ lower }, i) => lower === 'to' && tags[from + i + 1] === 'VB');

/** "accepted responsibility", and not "accepted the nomination". */
const isAccepted = (document: Document, piece: TokenRange): boolean =>
  headWords(document, piece).some((word) =>
    /^(?:responsibility|blame|guilt|claims?|criticism|defeat|fault|liability|mistakes?|need|fact)$/.test(word),
  );

const FALSE = oneOf`fiction nonsense rubbish garbage fantasy madness blackmail treason theft murder slander propaganda
  genocide piracy robbery extortion hypocrisy unacceptable unfair absurd illegal`;

/** "called the police to the house", "called him back"; what something is called follows its name otherwise. */
function isOneObject(document: Document, { from, to }: TokenRange): boolean {
  const { tokens, tags } = document;
  const end = nounPhraseAfter(document, from, to)?.to ?? from;
  if (end === from) return false;
  // "called the story fiction"
  if (end - from > 2 && FALSE.test(tokens[end - 1]!.lower)) return false;
  // "calls Ames her home"
  for (let i = from + 1; i < end; i++)
    if (/^(?:DT|PRP\$)$/.test(tags[i]!) && !/^(?:IN|TO)$/.test(tags[i - 1]!)) return false;
  const next = tokens[end]?.lower ?? '';
  return (
    end >= to ||
    next === ',' ||
    next === 'back' ||
    (/^(?:IN|TO|RB)$/.test(tags[end]!) && next !== 'too' && next !== 'not')
  );
}

/** The words up to the first preposition, "of" set aside: "a statement of regret". */
function headWords({ tokens, tags }: Document, { from, to }: TokenRange): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const { lower, kind } = tokens[i]!;
    if ((/^(?:IN|TO)$/.test(tags[i]!) && lower !== 'of' && i > from) || (kind === 'MARK' && lower !== '-')) break;
    words.push(lower);
  }
  return words;
}
