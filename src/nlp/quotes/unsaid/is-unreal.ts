import { oneOf } from '../../../domain/word-lists.ts';
import type { Attribution } from '../../attributions/attribution.ts';
import type { Document } from '../../layers/document.ts';
import { asksAsName, isSurname } from '../../layers/questions.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { isCharge } from './is-charge.ts';
import { isMisquoted } from './is-misquoted.ts';

const MODAL = /^(?:can|could|may|might|must|should|would|cannot|ca|ought)$|^(?:could|should|might|must|can)n['’]t$/;
/** What makes "would" a habit or a later time: "would often say", "would later admit". */
const HABIT = oneOf`
  often always later sometimes usually regularly frequently then eventually soon subsequently repeatedly famously
  occasionally once`;
/** Words before a "to" that leave open whether anything is said: "plans to announce", "is expected to say". */
const OPEN = oneOf`
  want wants wanted wanting plan plans planned planning hope hopes hoped hoping expected expects intend intends
  intended intending going gonna able unable ready likely unlikely willing unwilling supposed scheduled struggled
  struggles struggling try tries tried trying seek seeks sought need needs needed ought reluctant afraid prepared
  due threatened hesitant required obliged free meant set poised quick right wrong easy hard difficult impossible
  tempting enough how whether what when where opportunity chance duty ability failure attempt effort decision
  offer way someone anyone nobody wish wishes wished love like dare`;
/** "asked him to tell": what somebody is asked or wanted to say. */
const WANTS = oneOf`
  ask asks asked asking urge urges urged urging want wants wanted wanting expect expects expected allow allows
  allowed need needs needed order ordered orders advise advised encourage encouraged encouraging invite invited
  beg begged press pressed pressing tell told require requires required call calls called calling pressure
  pressured enable help helps helped`;
/** What says between "would" and "to" that it would be good or bad to say: "would do better to say". */
const COUNSEL = /^(?:better|well|wise|wiser|unwise|foolish|silly|smart|smarter|mad|reckless)$/;
const CONDITION = /^(?:if|unless|until|whether|lest|once|suppose|supposing)$/;
/** Set phrases: "not to mention", "needless to say", "so to speak", "that is to say". */
const SET_PHRASE = /^(?:not|needless|so|is|suffice|sad|sorry|fair|safe)$/;

/** Most words between a meeting and what it is for, and what people meet for. */
const MEETING = 6;
const MEETS = oneOf`meets? met meeting gather(?:s|ed)? convened? assembled? sits? sat`;
const DEBATES = /^(?:talk|discuss|debate|argue|speak)$/;

/**
 * Whether a statement has not been made, or only might be: "would say", "should tell", "cannot say", "plans to
 * announce", "if he says", "is said to", "Did he say?", "Tell them".
 */
export function isUnreal(document: Document, attribution: Attribution): boolean {
  const { cue, verb, content } = attribution;
  if (!cue || !verb) return false;
  return (
    isModal(document, attribution) ||
    isIntended(document, cue) ||
    content.some((piece) => isHearsay(document, cue, piece)) ||
    isConditional(document, attribution) ||
    isImperative(document, attribution) ||
    isLeftOut(document, attribution) ||
    isMisquoted(document, cue) ||
    isCharge(document, cue) ||
    isAsked(document, attribution)
  );
}

/** "would say", "could not tell", and not "would often say" or "would not say". */
function isModal(document: Document, { cue: own, speaker }: Attribution): boolean {
  const { tokens, tags } = document;
  const cue = own!;
  let i = cue.to - 1;
  while (i > cue.from && !/^VB/.test(tags[i]!)) i--;
  for (let k = i - 1; k >= 0 && i - k < 5; k--) {
    const { lower } = tokens[k]!;
    if (HABIT.test(lower)) return false;
    // "had better say"
    if (lower === 'better' && /^(?:had|['’]d)$/.test(tokens[k - 1]?.lower ?? '')) return true;
    // "Brian May said": a surname.
    if (MODAL.test(lower) && !isSurname(document, k)) {
      // "would not say", "would neither confirm": a refusal. "could not confirm": so too.
      const negated = tokens.slice(k + 1, i).some((token) => /^(?:not|n['’]t|neither|never)$/.test(token.lower));
      if ((negated || isNobody(document, speaker, k)) && /^(?:would|could)$/.test(lower)) return false;
      // "would have said", "should have told"
      return true;
    }
    if (!/^(?:RB|VB|VBN|MD)$/.test(tags[k]!) && !/^(?:not|n['’]t|have|be|also|only|as|well)$/.test(lower)) return false;
  }
  return false;
}

/** "Neither Lind nor Cole [would] say", "Nobody [would] say": nobody does, which is a refusal. */
const isNobody = ({ tokens }: Document, speaker: TokenRange | null, modal: number): boolean =>
  speaker !== null &&
  speaker.to <= modal &&
  [speaker.from - 1, speaker.from].some((i) => /^(?:neither|nor|nobody|none)$/.test(tokens[i]?.lower ?? ''));

/** "plans to announce", "asked him to tell", "not to mention" */
function isIntended({ tokens, tags }: Document, cue: TokenRange): boolean {
  let to = -1;
  for (let i = cue.to - 2; i >= cue.from - 1 && i > 0; i--)
    if (tokens[i]!.lower === 'to' && tags[i + 1] === 'VB') to = i;
  if (to < 1) return false;
  const before = tokens[to - 1]!.lower;
  if (SET_PHRASE.test(before) && /^(?:say|mention|speak|call)$/.test(tokens[to + 1]!.lower)) return true;
  // "Voters are more likely to say that": those who are asked do say it.
  const isShare = /^(?:un)?likely$/.test(before) && /^(?:more|less|most|least)$/.test(tokens[to - 2]?.lower ?? '');
  if (OPEN.test(before) && !isShare) return true;
  if (COUNSEL.test(before) && tokens.slice(Math.max(0, to - 4), to).some(({ lower }) => MODAL.test(lower))) return true;
  // "met on Monday to discuss the road": what the meeting is for
  const words = tokens.slice(Math.max(0, to - MEETING), to);
  if (DEBATES.test(tokens[to + 1]!.lower) && words.some(({ lower }) => MEETS.test(lower))) return true;
  // "asked the board to say"
  for (let i = to - 1; i > 0 && to - i < 6; i--) {
    if (WANTS.test(tokens[i]!.lower) && /^VB/.test(tags[i]!)) return true;
    if (!/^(?:DT|PRP\$?|NNP|NNS?|JJ|POS|CD)$/.test(tags[i]!)) return false;
  }
  return false;
}

/** "is said to be ill", "are reported to have left": nobody is known to say so. */
const isHearsay = ({ tokens }: Document, cue: TokenRange, { from }: TokenRange): boolean =>
  from === cue.to &&
  /^(?:said|reported|alleged|rumou?red|claimed)$/.test(tokens[cue.to - 1]!.lower) &&
  /^(?:is|are|was|were|be|been|being|['’](?:s|re))$/.test(tokens[cue.to - 2]?.lower ?? '') &&
  tokens[from]!.lower === 'to';

/** "if Cole says that", "Did Cole say that?" */
function isConditional(document: Document, { cue, speaker, content }: Attribution): boolean {
  const { tokens, tags, sentences, sentenceOf } = document;
  if (!speaker || speaker.to > cue!.from || content[0]!.from < cue!.from) return false;
  const before = tokens[speaker.from - 1]?.lower ?? '';
  const first = sentences[sentenceOf[speaker.from]!]!;
  if (asksAsName(document, speaker.from, cue!.to - 1)) return true;
  if (speaker.from <= first.from) return false;
  const asks = tokens[first.to - 1]!.text === '?' && content.at(-1)!.to >= first.to - 1;
  // "Can Cole claim that?": after a name the tagger takes it for a noun.
  if (asks && /^(?:can|may|might|could|would|should|must|will)$/.test(before)) return true;
  if (!/^VB/.test(tags[cue!.to - 1]!)) return false;
  if (CONDITION.test(before)) return true;
  return asks && /^(?:did|does|do|has|have|why|how)$/.test(before);
}

/** "Asked in court by Ms. Lind whether he knew, he said": what somebody is asked, before the answer. */
const isAsked = ({ tokens, sentences, sentenceOf }: Document, { cue }: Attribution): boolean =>
  tokens[cue!.from]!.lower === 'asked' && sentences[sentenceOf[cue!.from]!]!.from === cue!.from;

/** "Far from saying that it was over", "Instead of admitting it", "Rather than say so": what is not said. */
function isLeftOut({ tokens }: Document, { cue, content }: Attribution): boolean {
  if (content[0]!.from < cue!.to) return false;
  const words = tokens.slice(Math.max(0, cue!.from - 2), cue!.from).map(({ lower }) => lower);
  for (let i = cue!.from; i < cue!.to && i < cue!.from + 3; i++) words.push(tokens[i]!.lower);
  return /(?:^| )(?:(?:far from|instead of) \w+ing|rather than \w+)(?: |$)/.test(words.join(' '));
}

/** "Tell them that we are here." */
const isImperative = (
  { tokens, tags, sentences, sentenceOf }: Document,
  { cue, speaker, content }: Attribution,
): boolean =>
  speaker === null &&
  sentences[sentenceOf[cue!.from]!]!.from === cue!.from &&
  content[0]!.from >= cue!.to &&
  tags[cue!.from] === 'VB' &&
  /^(?:say|tell|ask|call|note|consider|mention|write|describe|imagine|report)$/.test(tokens[cue!.from]!.lower);
