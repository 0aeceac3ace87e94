import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import { quotationAround } from '../../../layers/quotation-ranges.ts';
import type { Attribution } from '../../attribution.ts';
import type { CueCandidate } from '../../rules/find-cues.ts';
import { subjectBefore } from '../../rules/find-speaker.ts';
import { nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { sayingOf } from '../missed/read-quoted-as-saying.ts';

/** Most tokens between who relays and the verb of saying. */
const LONGEST_RELAY = 8;

/**
 * Who speaks in '“We never agreed to that,” Strand was quoted by the Northern Post as saying.', where the paper was
 * taken for the speaker: it relays. Any other attribution comes back as it was.
 */
export function readQuotedBy(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker } = attribution;
  const { tokens, sentences, sentenceOf } = document;
  if (!cue || !speaker || !sayingOf(tokens[cue.to - 1]!.lower) || speaker.to > cue.from) return attribution;
  const by = tokens[speaker.from]!.lower === 'by' ? speaker.from : speaker.from - 1;
  const isPassive =
    tokens[by]?.lower === 'by' &&
    /^(?:quoted|cited)$/.test(tokens[by - 1]?.lower ?? '') &&
    /^(?:was|were|is|are|been)$/.test(tokens[by - 2]?.lower ?? '') &&
    cue.from - speaker.to < LONGEST_RELAY;
  if (!isPassive) return attribution;
  const sentence = sentences[sentenceOf[by]!]!;
  const subject = subjectBefore(document, sentence, { from: by - 2, to: by } as CueCandidate);
  return { ...attribution, speaker: subject, relay: { from: by + 1, to: speaker.to } };
}

/** Most tokens of somebody who is quoted. */
const LONGEST_QUOTED = 8;

/** What nobody in particular says, so that whoever quotes it speaks. */
const SAYING_OF_NOBODY = oneOf`proverbs? sayings? adages? maxim poem verses? psalm hymn lines? lyrics? song motto
  slogan`;

/** 'The bishop quoted Ada Lund: “Be kind.”': she speaks, and the bishop relays it. */
export function readQuoting(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker, content } = attribution;
  const { tokens, quotationOf } = document;
  const [piece, ...others] = content;
  if (!cue || !/^(?:quoted|quotes|quoting|cited|citing)$/.test(tokens[cue.to - 1]!.lower)) return attribution;
  if (!piece || quotationOf[cue.to] !== -1) return attribution;
  let colon = cue.to;
  while (colon < piece.to && colon - cue.to <= LONGEST_QUOTED && tokens[colon]!.text !== ':') colon++;
  if (tokens[colon]?.text !== ':' || colon === cue.to || colon + 1 >= tokens.length) return attribution;
  const said = quotationAround(document, colon + 1);
  const quoted = { from: cue.to, to: colon };
  const isSomebody = nounPhraseAfter(document, cue.to, colon)?.from === cue.to;
  if (said?.from !== colon + 1 || !isSomebody) return attribution;
  const saysIt = document.tokens.slice(cue.to, colon).some(({ lower }) => SAYING_OF_NOBODY.test(lower));
  if (piece.from !== cue.to && piece.from !== said.from) return attribution;
  const to = Math.max(piece.to, said.to);
  const rest = others.filter((other) => other.from >= to);
  if (saysIt && quoted.to - quoted.from <= 3)
    return { ...attribution, content: [{ ...piece, from: said.from, to }, ...rest] };
  return { ...attribution, speaker: quoted, relay: speaker, content: [{ ...piece, from: said.from, to }, ...rest] };
}
