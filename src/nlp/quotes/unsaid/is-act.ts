import { oneOf } from '../../../domain/word-lists.ts';
import type { Attribution } from '../../attributions/attribution.ts';
import { holdsFiniteVerb } from '../../attributions/rules/noun-phrase.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { lemmaOf } from '../../lexicon/lemmas.ts';
import { isReportingVerb } from '../../lexicon/reporting-words.ts';
import { isOccupation } from '../../lexicon/walks-of-life.ts';
import { headNoun } from '../speakers/context/head-noun.ts';
import { isToSayMore } from '../stance/say-more.ts';

/** What is refused in words, besides verbs of saying: "refused to rule out a strike", "refused to apologize". */
const TAKES_SIDES = oneOf`
  accept acknowledge apologi[sz]e endorse back support recogni[sz]e concede condemn denounce commit rule entertain
  disavow divulge disclose discuss elaborate speculate talk speak give provide offer consider reconsider name identify
  be engage negotiate compromise budge resign answer respond confirm comment take call cooperate bow attack cede
  approve grant allow permit ban reinstate quit blame criticize criticise withdraw retract expand detail dwell`;
/** What is given away in a match. */
const GIVEN_AWAY = oneOf`
  goals? penalt(?:y|ies) free-kicks? corners? runs? wickets? points? possession tries try own-goal equali[sz]er
  equali[sz]ers touchdowns? yards? set sets break breaks`;
/** Lines that a thing which moves may describe. */
const LINES = oneOf`
  circles? semicircles? arcs? arches curves? loops? spirals? ellipses? ellipse parabola orbits? zigzag`;
/** Whoever may be sent away: "dismissed his driver", "dismissed two aides". */
const STAFF = oneOf`staff staffers? employees? workers? aides? servants? batsm[ae]n batters? opener openers ministers
  colleagues officers? officials soldiers guards? maids? cooks? drivers? nann(?:y|ies) coaches teachers managers`;

/** Whether a verb that may report tells here of an act: "refused to shake hands", "conceded three goals". */
export function isAct(document: Document, attribution: Attribution): boolean {
  const { cue, verb, speaker, content } = attribution;
  const [piece, ...others] = content;
  if (!cue || !verb || !speaker || others.length > 0 || piece!.from < cue.to) return false;
  if (isHowDescribed(document, cue, piece!)) return true;
  if (isVotedOn(document, cue)) return true;
  if (PROPOSES.test(verb.lemma) && isBackground(document, speaker, piece!)) return true;
  const { tokens } = document;
  const first = tokens[piece!.from]!.lower;
  if (verb.lemma === 'refuse') return isRefusedAct(document, cue);
  if (verb.lemma === 'warn') return first === 'off' && !holdsThat(document, piece!);
  if (verb.lemma === 'appeal') return isLiked(document, cue, piece!);
  if (verb.lemma === 'charge') return isCharged(document, piece!);
  const head = objectOf(document, piece!);
  if (head === null || tokens[piece!.from - 1]!.lower === 'that') return false;
  if (verb.lemma === 'concede') return GIVEN_AWAY.test(head);
  if (verb.lemma === 'describe') return LINES.test(head);
  return verb.lemma === 'dismiss' && (STAFF.test(head) || isOccupation(head)) && !hasWord(document, piece!, /^as$/);
}

/** What a vote does with a paper; to condemn or to endorse is to say something. */
const DECIDES = oneOf`reject approve accept dismiss defy recogni[sz]e`;

/** "voted to reject", "voted on Friday to approve": a vote and no word. */
function isVotedOn({ tokens, tags }: Document, { from, to }: TokenRange): boolean {
  if (!DECIDES.test(tokens[to - 1]!.lower) || tokens[to - 2]?.lower !== 'to') return false;
  for (let i = to - 3; i >= Math.max(0, from - LONGEST_TIME); i--) {
    if (/^vot(?:e|es|ed|ing)$/.test(tokens[i]!.lower)) return true;
    if (tokens[i]!.kind === 'MARK' || /^(?:VB[DZ]?|MD|W)$/.test(tags[i]!)) return false;
  }
  return false;
}

/** Most tokens of "on Wednesday evening". */
const LONGEST_TIME = 6;
const PROPOSES = /^(?:propose|suggest|recommend)$/;

/** "Lind, [who] proposed [the ban], said": a thing known before, which only tells who she is. */
const isBackground = (document: Document, speaker: TokenRange, piece: TokenRange): boolean =>
  document.tokens[speaker.from]!.lower === 'who' &&
  /^(?:the|this|these|its|it)$/.test(document.tokens[piece.from]!.lower) &&
  !holdsFiniteVerb(document, piece) &&
  objectOf(document, piece) !== null;

/** "charged him with misconduct": what police or a board do, with a crime and no clause. */
const isCharged = (document: Document, piece: TokenRange): boolean =>
  hasWord(document, piece, /^with$/) && !/^(?:that|with)$/.test(document.tokens[piece.from]!.lower);

/** "refused to start", "refused to extend a loan": neither saying something nor taking a side. */
function isRefusedAct({ tokens, tags }: Document, { to }: TokenRange): boolean {
  let at = tokens[to - 1]!.lower === 'to' ? to : to + 1;
  if (tokens[at - 1]?.lower !== 'to') return false;
  while (/^RB/.test(tags[at] ?? '')) at++;
  const { lower } = tokens[at]!;
  const isSpeaking = isReportingVerb(lower) || isToSayMore(tokens.slice(at, at + 6).map((token) => token.lower));
  return tags[at] === 'VB' && !isSpeaking && !TAKES_SIDES.test(lemmaOf(lower));
}

/** "The play appeals to children", "appealed to a crowd that had left": without a word of what for. */
function isLiked(document: Document, cue: TokenRange, piece: TokenRange): boolean {
  const { tokens, sentences, sentenceOf } = document;
  if (tokens[piece.from]!.lower !== 'to' && tokens[piece.from - 1]!.lower !== 'to') return false;
  const { to } = sentences[sentenceOf[cue.from]!]!;
  for (let i = piece.from + 1; i < to; i++)
    if (/^(?:to|for|not|over|against|about|saying|asking|on|:|["“«])$/.test(tokens[i]!.lower)) return false;
  return true;
}

/** The head of the noun phrase that a statement is, in lower case, or null: "goals" in "three late goals in May". */
function objectOf(document: Document, piece: TokenRange): string | null {
  const { tokens, tags } = document;
  if (!/^(?:DT|CD|JJ|PRP\$|NNP?S?|POS)$/.test(tags[piece.from]!)) return null;
  const at = headNoun(document, piece);
  if (at === null || !/^(?:MARK|IN|TO|W|CC|RB|undefined)$/.test(String(at + 1 < piece.to ? tags[at + 1] : 'MARK')))
    return null;
  const isWhole = !holdsFiniteVerb(document, { from: piece.from, to: at + 1 });
  return isWhole ? tokens[at]!.lower : null;
}

const hasWord = ({ tokens }: Document, { from, to }: TokenRange, word: RegExp): boolean =>
  tokens.slice(from, to).some(({ lower }) => word.test(lower));

/** "warned off buyers by saying that": a clause of what was said. */
const holdsThat = ({ tokens, tags }: Document, { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).some(({ lower }, i) => lower === 'that' && tags[from + i] === 'IN');

/** What may be done to how somebody spoke: "with a grace that few could match". */
const MATCHED = oneOf`match equal rival imitate emulate resist ignore fault fathom muster mistake miss`;

/** 'conceded with a grace that few could match', 'spoke with a calm that surprised them': how, and nothing of what. */
function isHowDescribed({ tokens, tags }: Document, cue: TokenRange, { from, to }: TokenRange): boolean {
  if (tokens[from]!.lower !== 'that' || !/^(?:with|in)$/.test(tokens[cue.to]?.lower ?? '')) return false;
  if (from - cue.to > 5 || !/^NNS?$/.test(tags[from - 1]!) || !/^(?:an?|the)$/.test(tokens[cue.to + 1]!.lower))
    return false;
  const last = tokens[to - 1]!.kind === 'MARK' ? to - 2 : to - 1;
  return /^VB[DZ]$/.test(tags[from + 1] ?? '') || (tags[last - 1] === 'MD' && MATCHED.test(tokens[last]!.lower));
}
