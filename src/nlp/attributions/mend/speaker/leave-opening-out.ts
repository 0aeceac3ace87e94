import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { isFiniteVerb, nounPhraseAfter } from '../../rules/noun-phrase.ts';

/** Most tokens of what opens a sentence before its subject. */
const LONGEST_OPENING = 14;

/** What one does with the words of somebody else before one speaks oneself. */
const TAKES_UP = oneOf`quoting citing paraphrasing echoing invoking recalling referencing misquoting parroting answering
  addressing thanking praising mocking mentioning imitating defending attacking criticizing criticising`;

/** "[Jan Cole]" of "Quoting Lind, Jan Cole" where all of it was taken for who speaks; null for anything else. */
function subjectAfterQuoting(document: Document, { speaker, cue }: Attribution): TokenRange | null {
  const { tokens, tags, sentences, sentenceOf } = document;
  if (!speaker || !cue || speaker.to > cue.from || !TAKES_UP.test(tokens[speaker.from]!.lower)) return null;
  if (sentences[sentenceOf[speaker.from]!]!.from !== speaker.from) return null;
  const commas: number[] = [];
  for (let i = speaker.from; i < speaker.to - 1; i++) if (tokens[i]!.text === ',') commas.push(i);
  const opens = commas.filter((comma) => /^(?:NNP|DT|PRP\$?)$/.test(tags[comma + 1]!) || isTitled(document, comma + 1));
  const comma = commas.length > 1 ? opens.findLast((one) => /^NN/.test(tags[one + 1]!)) : opens[0];
  return comma === undefined ? null : { from: comma + 1, to: speaker.to };
}

/** "campaign chair Olu Fashola": a title without an article, and the name of whoever holds it. */
function isTitled({ tokens, tags }: Document, from: number): boolean {
  let at = from;
  while (at - from < LONGEST_TITLE && /^(?:NN|JJ)$/.test(tags[at] ?? '') && tokens[at]!.text === tokens[at]!.lower)
    at++;
  return at > from && tags[at - 1] === 'NN' && tags[at] === 'NNP';
}

/** "the minister, Jo Lark", "the head of the mint, Jo Lark": a description, and behind a comma the name it tells of. */
function isDescribed(document: Document, from: number, limit: number): boolean {
  const { tokens, tags } = document;
  if (!/^(?:DT|PRP\$)$/.test(tags[from]!) || !/^(?:NN|JJ)$/.test(tags[from + 1] ?? '')) return false;
  const described = nounPhraseAfter(document, from, limit);
  const at = described?.from === from ? described.to : limit;
  return at + 1 < limit && tokens[at]!.text === ',' && tags[at + 1] === 'NNP';
}

/** Most tokens of it. */
const LONGEST_TITLE = 4;

/**
 * "[campaign chair Ada Lund]" of "Thanking her deputy, Jan Brandt, campaign chair Ada Lund said", where Jan Brandt
 * tells who the deputy is; null for anything else.
 */
function subjectAfterApposition(document: Document, { speaker, cue }: Attribution): TokenRange | null {
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  if (!speaker || !cue || speaker.to > cue.from) return null;
  const first = sentences[sentenceOf[speaker.from]!]!.from;
  if (!/^(?:IN|TO|VBG|VBN)$/.test(tags[first]!) || speaker.from === first) return null;
  // "Flanked by [the union boss, Jan Brandt, Mayor Ada Lund] said"
  const isWhole = isDescribed(document, speaker.from, speaker.to);
  let from = speaker.from;
  while (isWhole && tokens[from - 1]!.text !== ',') from++;
  if (tokens[from - 1]!.text !== ',' || !/^NNS?$/.test(tags[from - 2] ?? '')) return null;
  if (from - first > LONGEST_OPENING || tags[from] !== 'NNP') return null;
  for (let i = first; i < from - 1; i++)
    if (tokens[i]!.kind === 'MARK' || quotationOf[i] !== -1 || isFiniteVerb(document, i)) return null;
  let comma = from;
  while (comma < speaker.to && tags[comma] === 'NNP') comma++;
  const isSubject =
    tokens[comma]?.text === ',' &&
    (isTitled(document, comma + 1) ||
      isDescribed(document, comma + 1, speaker.to) ||
      // "Flanked by the union boss, Jan Brandt, Mayor Ada Lund said": no comma before the verb
      (tags[comma + 1] === 'NNP' && tokens[speaker.to - 1]!.text !== ',' && isFiniteVerb(document, speaker.to)));
  return isSubject && comma + 1 < speaker.to ? { from: comma + 1, to: speaker.to } : null;
}

/**
 * A name that hangs on what opens the sentence is no part of its subject: in "Under pressure from Lind, the broadcaster
 * apologised, saying" the broadcaster says it, and in "Like Lind, Anna Cole said" Anna Cole does. A second
 * comma makes an apposition of it: "From Lind, the envoy, came".
 */
export function leaveOpeningOut(document: Document, attribution: Attribution): Attribution {
  const own = subjectAfterQuoting(document, attribution) ?? subjectAfterApposition(document, attribution);
  if (own) return { ...attribution, speaker: own };
  const { speaker, cue } = attribution;
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  if (!speaker || !cue || speaker.to > cue.from) return attribution;
  const first = sentences[sentenceOf[speaker.from]!]!.from;
  if (speaker.from === first || speaker.from - first > LONGEST_OPENING) return attribution;
  // "After a call from the banker [Jan Lind]"
  let lead = speaker.from - 1;
  while (lead > first && /^(?:DT|JJ|NN)$/.test(tags[lead]!)) lead--;
  if (lead === first) lead = speaker.from - 1;
  if (!/^(?:IN|TO|VBG|VBN|RB)$/.test(tags[first]!) || !/^(?:IN|TO|VBG)$/.test(tags[lead]!)) return attribution;
  for (let i = first; i < speaker.from; i++)
    if (tokens[i]!.kind === 'MARK' || quotationOf[i] !== -1) return attribution;
  const isLikened = speaker.from - first === 1 && /^(?:un)?like$/.test(tokens[first]!.lower);
  let comma = -1;
  for (let i = speaker.from; i < speaker.to; i++) {
    if (tokens[i]!.text !== ',') continue;
    // "Like Lind, Anna Cole, a farmer, said": nobody is described as a name.
    if (comma >= 0 && isLikened && tags[comma + 1] === 'NNP') break;
    // "After a call from Jan Lind, the minister, Jo Lark, said"
    if (comma >= 0 && tags[comma - 1] === 'NNP' && isDescribed(document, comma + 1, speaker.to)) break;
    if (comma >= 0) return attribution;
    comma = i;
  }
  if (comma < 0 || comma + 1 >= speaker.to) return attribution;
  const opens = /^(?:DT|PRP\$|NNP)$/.test(tags[comma + 1]!) || isTitled(document, comma + 1);
  return opens && isFiniteVerb(document, speaker.to)
    ? { ...attribution, speaker: { from: comma + 1, to: speaker.to } }
    : attribution;
}
