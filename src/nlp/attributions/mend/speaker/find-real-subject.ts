import type { Document } from '../../../layers/document.ts';
import { isCommonWord } from '../../../layers/parts-of-speech.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { TITLE_HEADS } from '../../../lexicon/titles.ts';
import type { Attribution } from '../../attribution.ts';
import type { CueCandidate } from '../../rules/find-cues.ts';
import { subjectBefore } from '../../rules/find-speaker.ts';
import { isFiniteVerb, isTimeWord, nounPhraseAfter, nounPhraseBefore } from '../../rules/noun-phrase.ts';
import { finiteSubject, isHelper } from './finite-subject.ts';

const RELATIVE = /^(?:who|which|that|whom|whose)$/;
/** What leads to somebody beside the subject: "in an interview with Cole", "at a meeting chaired by Cole". */
const BESIDE = /^(?:with|by|to|from|alongside|against|opposite|about|for)$/;
/** Most tokens from the subject to the verb. */
const LONGEST = 40;

/**
 * Finds the real subject of a verb where the name nearest to it was taken. In "A woman who accused Cole of fraud said"
 * the woman speaks, and in "Lind, in an interview with Cole, blurted out" Lind does.
 */
export function findRealSubject(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker, content } = attribution;
  if (!cue || !speaker || speaker.to > cue.from) return attribution;
  // Only a phrase that stands right before its verb.
  for (let i = speaker.to; i < cue.from; i++) if (!isBetween(document, i)) return attribution;
  const both = subjectOfBoth(document, speaker, cue);
  if (both) return { ...attribution, speaker: both };
  const mover = subjectOfPurpose(document, speaker, cue);
  if (mover) return { ...attribution, speaker: mover };
  const known = subjectBeforeAlias(document, speaker);
  if (known) return { ...attribution, speaker: known };
  const split = subjectBeforeAdjunct(document, speaker);
  if (split) return { ...attribution, speaker: split };
  const from =
    subjectOfRelative(document, speaker) ??
    subjectOfParticiple(document, speaker) ??
    subjectBeforeAside(document, speaker, cue) ??
    subjectBeforePost(document, speaker) ??
    nameBeforeApposition(document, speaker, cue);
  if (from === null || content.some((piece) => piece.from < speaker.to && piece.to > from)) return attribution;
  return { ...attribution, speaker: { from, to: speaker.to } };
}

/** "[Lind] went to the ministry to leave a letter saying": who went there, or null. */
function subjectOfPurpose(document: Document, { from, to }: TokenRange, cue: TokenRange): TokenRange | null {
  const { tokens, tags } = document;
  if (to !== cue.from || tokens[to]!.lower !== 'to' || tags[to + 1] !== 'VB') return null;
  const isPlace = /^(?:to|at|into|in|before)$/.test(tokens[from - 1]?.lower ?? '');
  return isPlace && isFiniteVerb(document, from - 2) ? finiteSubject(document, from - 2) : null;
}

/** "[The head of the Grain Union], widely known as the Mill, said": whom what follows "as" describes, or null. */
function subjectBeforeAlias(document: Document, { from, to }: TokenRange): TokenRange | null {
  const { tokens, sentences, sentenceOf } = document;
  if (tokens[from - 1]?.lower !== 'as' || !/^(?:known|described|seen|regarded)$/.test(tokens[from - 2]?.lower ?? ''))
    return null;
  let comma = from - 2;
  while (comma > 0 && from - comma < 6 && tokens[comma]!.text !== ',') comma--;
  const first = sentences[sentenceOf[from]!]!.from;
  if (tokens[comma]!.text !== ',' || comma <= first) return null;
  const subject = nounPhraseBefore(document, first, comma);
  return subject && subject.to === comma ? { from: subject.from, to } : null;
}

/** "[Lind and her rival, Cole], both said": those whom "both" or "all" goes back to, or null. */
function subjectOfBoth(document: Document, { from, to }: TokenRange, cue: TokenRange): TokenRange | null {
  const { tokens, sentences, sentenceOf } = document;
  if (to - from !== 1 || !/^(?:both|all)$/.test(tokens[from]!.lower)) return null;
  const subject = subjectBefore(document, sentences[sentenceOf[from]!]!, { ...cue, from } as CueCandidate);
  return subject && tokens.slice(subject.from, subject.to).some(({ lower }) => lower === 'and') ? subject : null;
}

/** "[Lind] has in recent weeks warned": who stands before the auxiliary that an adjunct follows, or null. */
function subjectBeforeAdjunct(document: Document, { from }: TokenRange): TokenRange | null {
  const { tokens, tags, sentences, sentenceOf } = document;
  const first = sentences[sentenceOf[from]!]!.from;
  if (from - 2 <= first || !/^(?:IN|TO)$/.test(tags[from - 1]!)) return null;
  if (!/^(?:has|have|had|will|would)$/.test(tokens[from - 2]!.lower)) return null;
  const noun = nounPhraseBefore(document, first, from - 2);
  return noun?.to === from - 2 ? noun : null;
}

const isBetween = (document: Document, i: number): boolean =>
  document.tokens[i]!.kind === 'MARK' || isHelper(document, i);

/** "A woman who accused [Cole of fraud]": where the noun before "who" begins, or null when no such clause ends here. */
function subjectOfRelative(document: Document, { from, to }: TokenRange): number | null {
  const { tokens, sentences, sentenceOf, quotationOf } = document;
  const closes = tokens[to - 1]!.text === ',' || tokens[to]?.text === ',';
  const first = sentences[sentenceOf[from]!]!.from;
  if (from - 1 <= first || !isObjectPlace(document, from - 1)) return null;
  for (let i = from - 1; i > first && from - i < 12; i--) {
    if (tokens[i]!.kind === 'MARK' || quotationOf[i] !== -1) return null;
    if (!RELATIVE.test(tokens[i]!.lower)) continue;
    // "The bank, which financed [the study], declined"
    const end = closes && tokens[i - 1]!.text === ',' ? i - 1 : i;
    const noun = nounPhraseBefore(document, first, end);
    // "the team that Cole leads in Oss": the verb of the clause has a subject of its own.
    const own = /^(?:that|which|whom)$/.test(tokens[i]!.lower) ? nounPhraseAfter(document, i + 1, from) : null;
    const start = own?.from === i + 1 && document.tags[own.to - 1] === 'NNP' ? own.to : i + 1;
    const verb = document.tags[start] === 'RB' ? start + 1 : start;
    if (!noun || noun.to !== end || !/^(?:VB[DZN]?|MD)$/.test(document.tags[verb]!)) return null;
    return noun.from;
  }
  return null;
}

/**
 * "[Police] quoted in the Gazette said", "[Doctors] treating Cole said": where the noun that opens the sentence begins.
 */
function subjectOfParticiple(document: Document, { from }: TokenRange): number | null {
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  const first = sentences[sentenceOf[from]!]!.from;
  if (from - 2 <= first || !isObjectPlace(document, from - 1)) return null;
  let participle = -1;
  for (let i = from - 1; i > first && from - i < 10; i--) {
    if (tokens[i]!.kind === 'MARK' || quotationOf[i] !== -1) return null;
    if (!/^(?:VB[DZGN]?|MD)$/.test(tags[i]!)) continue;
    if (participle >= 0 || !/^VB[DGN]$/.test(tags[i]!)) return null;
    participle = i;
  }
  if (participle < 0 || !/^NNS?$/.test(tags[participle - 1]!)) return null;
  const noun = nounPhraseBefore(document, first, participle);
  return noun && noun.to === participle && noun.from === first ? noun.from : null;
}

/** A verb, or a verb with its preposition, goes before: what follows is its object. */
const isObjectPlace = (document: Document, i: number): boolean =>
  isFiniteVerb(document, i) || /^(?:VBG|VBN|IN|TO)$/.test(document.tags[i]!);

/** "[Lind], in an interview with Cole, said": where the noun before the aside begins, or null. */
function subjectBeforeAside(document: Document, speaker: TokenRange, cue: TokenRange): number | null {
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  const closes = tokens[speaker.to - 1]!.text === ',' || tokens[speaker.to]?.text === ',';
  if (!closes || !BESIDE.test(tokens[speaker.from - 1]?.lower ?? '')) return null;
  const first = sentences[sentenceOf[speaker.from]!]!.from;
  const isBy = tokens[speaker.from - 1]!.lower === 'by';
  for (let i = speaker.from - 1; i > first && cue.from - i < LONGEST; i--) {
    // "The notice, pinned up by Cole, reads": "by" makes a participle of it.
    const isDone = isBy && tags[i] === 'VBD' && tokens[i - 1]!.text === ',';
    if (quotationOf[i] !== -1 || (isFiniteVerb(document, i) && !isDone)) return null;
    if (tokens[i]!.text !== ',') continue;
    // The aside opens with a preposition or a participle.
    if (!/^(?:IN|TO|VBG|VBN|RB)$/.test(tags[i + 1]!) && !(isBy && tags[i + 1] === 'VBD')) return null;
    const noun = nounPhraseBefore(document, first, i);
    return noun && noun.to === i && !/^(?:IN|TO)$/.test(tags[noun.from - 1] ?? '') ? noun.from : null;
  }
  return null;
}

/** "[a person] on Saturday in a post on Chirper claimed": where the noun before the occasion begins, or null. */
function subjectBeforePost(document: Document, speaker: TokenRange): number | null {
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  const { from } = sentences[sentenceOf[speaker.from]!]!;
  if (!/^(?:on|with|to)$/.test(tokens[speaker.from - 1]?.lower ?? '')) return null;
  if (!/^(?:post|tweet|letter|message|interview|statement|video|article)$/.test(tokens[speaker.from - 2]?.lower ?? ''))
    return null;
  let at = speaker.from - 2;
  while (at > from && /^(?:DT|JJ|NN|PRP\$)$/.test(tags[at]!)) at--;
  if (!/^(?:in|during)$/.test(tokens[at]!.lower)) return null;
  if (isTimeWord(tokens[at - 1]?.lower ?? '')) at -= tokens[at - 2]?.lower === 'on' ? 2 : 1;
  const noun = quotationOf[at] === -1 ? nounPhraseBefore(document, from, at) : null;
  return noun && noun.to === at && !/^(?:IN|TO)$/.test(tags[noun.from - 1] ?? '') ? noun.from : null;
}

/**
 * "[Anna Lind], a spokeswoman for the board said", "[Anna Lind], her deputy, said": the name that opens the sentence.
 */
function nameBeforeApposition(document: Document, speaker: TokenRange, cue: TokenRange): number | null {
  const { tokens, tags, sentences, sentenceOf } = document;
  const comma = speaker.from - 1;
  const { from } = sentences[sentenceOf[speaker.from]!]!;
  if (speaker.to !== cue.from || comma - from < 2 || comma - from > 5 || tokens[comma]!.text !== ',') return null;
  for (let i = from; i < comma; i++) if (tags[i] !== 'NNP') return null;
  const opener = tokens[speaker.from]!;
  const isSmall = opener.text === opener.lower && /^(?:DT|NN|JJ|PRP\$)$/.test(tags[speaker.from]!);
  return isSmall || opensWithOffice(document, speaker) ? from : null;
}

/** "Ranking Member on Finance", "Director of Harbours": capitals that lead to an office and what it is of. */
function opensWithOffice({ tokens }: Document, { from, to }: TokenRange): boolean {
  let at = from;
  while (at < to && isCommonWord(tokens[at]!.lower) && /^\p{Lu}/u.test(tokens[at]!.text)) at++;
  const head = tokens[at - 1]!.lower;
  const isOffice = TITLE_HEADS.has(head) || head === 'member';
  return at > from && at < to && isOffice && /^(?:of|on|for|at|in)$/.test(tokens[at]!.lower);
}
