import type { Document } from '../../../layers/document.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { isFiniteVerb, nounPhraseAfter } from '../../rules/noun-phrase.ts';

/** Most tokens of who is the source. */
const LONGEST_SOURCE = 10;
/** Most tokens between a name and the second of its verbs: "shook his head and said". */
const LONGEST_DEED = 7;

/**
 * 'According to Lind, Cole answered: “Never.”': where the words in marks went to Lind, Cole says them and Lind relays
 * it. Any other attribution comes back as it was.
 */
export function speakPastSource(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker, content } = attribution;
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  const [said] = content;
  if (!cue || !speaker || !said || tokens[cue.from]!.lower !== 'according' || speaker.from < cue.to) return attribution;
  if (sentences[sentenceOf[cue.from]!]!.from !== cue.from || quotationOf[said.from] === -1) return attribution;
  let comma = speaker.from;
  while (comma < said.from && comma - cue.from < LONGEST_SOURCE && tokens[comma]!.text !== ',') comma++;
  if (tokens[comma]?.text !== ',' || !/^[:,]$/.test(tokens[said.from - 1]!.text)) return attribution;
  const inside = nounPhraseAfter(document, comma + 1, said.from);
  if (inside?.from !== comma + 1 || !/^VB[DZ]$/.test(tags[inside.to]!)) return attribution;
  const verb = reportingVerb(tokens[inside.to]!.lower);
  if (!verb?.frames.has('q') || said.from - inside.to > LONGEST_DEED) return attribution;
  const own = { from: inside.to, to: inside.to + 1 };
  return { ...attribution, cue: own, verb, speaker: inside, relay: { from: speaker.from, to: comma } };
}

/**
 * Who stands right before two verbs says what the second one tells: Cole in "Asked what he meant – he had said so
 * himself – Cole laughed and said", where somebody named earlier was taken.
 */
export function speakOfTwoVerbs(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker, content } = attribution;
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  if (!cue || !speaker || content[0]!.from < cue.to || tokens[cue.from - 1]?.lower !== 'and') return attribution;
  if (!/^VB[DZ]$/.test(tags[cue.from]!)) return attribution;
  const { from: first } = sentences[sentenceOf[cue.from]!]!;
  let verb = cue.from - 2;
  while (verb > first && cue.from - verb < LONGEST_DEED && tags[verb - 1] !== 'NNP') {
    if (tokens[verb]!.kind === 'MARK' || quotationOf[verb] !== -1) return attribution;
    verb--;
  }
  let from = verb;
  while (from > first && tags[from - 1] === 'NNP') from--;
  const isSubject = from < verb && isFiniteVerb(document, verb) && quotationOf[verb - 1] === -1;
  if (!isSubject || speaker.to > from || !/^(?:,|[–—-]+)$/.test(tokens[from - 1]?.text ?? '')) return attribution;
  return { ...attribution, speaker: { from, to: verb } };
}
