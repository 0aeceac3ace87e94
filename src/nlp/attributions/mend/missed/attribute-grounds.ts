import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import { anyTaken } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { placesOf } from '../../../layers/word-places.ts';
import { type ReportingVerb, reportingWord } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { trimContent } from '../../rules/trim-content.ts';
import { finiteSubject } from '../speaker/finite-subject.ts';

const PROBABILITY = 0.6;
const ARGUES = reportingWord('argued');
const PRAISES = reportingWord('praised');
/** What is done for a reason that is given. */
const REFUSES = oneOf`turned refused rejected opposed declined dismissed resisted objected blocked vetoed`;
/** Most tokens from the verb to its grounds, or to the words in marks. */
const REACH = 16;

/**
 * Words in marks that are the reason somebody gives, or the praise: 'Cole turned it down on the grounds that it would
 * “add nothing”', 'Lind paid tribute to the crew for their “great calm”'.
 */
export function attributeGrounds(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, quotationOf, debris } = document;
  const found: Attribution[] = [];
  for (const i of placesOf(document.places, ['ground', 'grounds', 'paid', 'pays'])) {
    if (i < 2 || i + 3 >= tokens.length || taken[i] || quotationOf[i] !== -1 || debris[i]) continue;
    const lead = readGrounds(document, i) ?? readTribute(document, i);
    const speaker = lead && finiteSubject(document, lead.head);
    const content = speaker && upToMark(document, lead.cue.to, taken);
    if (!content || document.tags[speaker.to - 1] !== 'NNP' || anyTaken(taken, speaker)) continue;
    const base = { ...BY_RULE, content: [content], cue: lead.cue, speaker, verb: lead.verb };
    found.push({ ...base, speech: lead.verb.speech, probability: PROBABILITY });
  }
  return found;
}

interface Lead {
  head: number;
  cue: TokenRange;
  verb: ReportingVerb;
}

/** "on the grounds that" at a token, behind a verb of refusing in the same sentence. */
function readGrounds({ tokens, tags, sentences, sentenceOf }: Document, at: number): Lead | null {
  if (!/^grounds?$/.test(tokens[at]!.lower) || tokens[at + 1]!.lower !== 'that') return null;
  if (tokens[at - 1]!.lower !== 'the' || tokens[at - 2]!.lower !== 'on') return null;
  const { from } = sentences[sentenceOf[at]!]!;
  for (let i = at - 3; i > Math.max(from, at - REACH); i--)
    if (tags[i] === 'VBD' && REFUSES.test(tokens[i]!.lower))
      return { head: i, cue: { from: at - 2, to: at + 1 }, verb: ARGUES };
  return null;
}

/** "paid tribute to" at a token. */
function readTribute({ tokens }: Document, at: number): Lead | null {
  const isTribute = /^(?:paid|pays)$/.test(tokens[at]!.lower) && tokens[at + 1]!.lower === 'tribute';
  return isTribute && tokens[at + 2]!.lower === 'to'
    ? { head: at, cue: { from: at, to: at + 3 }, verb: PRAISES }
    : null;
}

/** What follows down to the end of the sentence, where it holds words in marks and nobody else's. */
function upToMark(document: Document, from: number, taken: Uint8Array): TokenRange | null {
  const { sentences, sentenceOf, quotationOf } = document;
  const content = trimContent(document, { from, to: sentences[sentenceOf[from]!]!.to });
  const isQuoted = quotationOf.slice(content.from, content.to).some((quotation) => quotation !== -1);
  return isQuoted && !anyTaken(taken, content) ? content : null;
}
