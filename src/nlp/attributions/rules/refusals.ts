import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import type { ReportingVerb } from '../../lexicon/reporting-words.ts';
import { isTimeWord } from './noun-phrase.ts';

/** A verb group that reports: "has also said". Token indexes. */
export interface VerbGroup extends TokenRange {
  /** The reporting word itself. */
  head: number;
  verb: ReportingVerb;
}

const REFUSES = /^(?:decline|refuse)$/;
const SPEAKS = /^(?:comment|discuss|say|talk|speak|elaborate)$/;
/** What is a refusal when it is negated: "would not disclose the price". */
const WITHHOLDS = /^(?:comment|discuss|elaborate|say|publish|disclose|reveal|specify)$/;
const NEGATION = /^(?:not|n't)$|n't$/;
/** What a refusal to speak may be about: "declined to comment on the report", "to say what he would do". */
const ABOUT: Pick<ReportingVerb, 'frames' | 'prepositions'> = {
  frames: new Set(['t', 'n']),
  prepositions: new Set(['on', 'about', 'of', 'to']),
};

/**
 * Makes one cue of a refusal to speak: of "declined to discuss" before what was not discussed, and of "did not
 * comment". A refusal with nothing after it keeps its short cue, since "to comment" is then all that it reports.
 */
export function asRefusal(document: Document, cue: VerbGroup): VerbGroup {
  const { tokens } = document;
  const { verb, head } = cue;
  if (REFUSES.test(verb.lemma)) {
    const speaks = tokens[head + 1]?.lower === 'to' && SPEAKS.test(tokens[head + 2]?.lower ?? '');
    return speaks && namesMatter(document, head + 3) ? { ...cue, to: head + 3, verb: { ...verb, ...ABOUT } } : cue;
  }
  if (!WITHHOLDS.test(verb.lemma)) return cue;
  let from = head - 1;
  while (from >= cue.from && !NEGATION.test(tokens[from]!.lower)) from--;
  if (from < cue.from || tokens[cue.to]?.lower === 'that') return cue;
  return { ...cue, head: cue.from, verb: { ...verb, stance: 'DECLINE' } };
}

/** Whether something to speak about follows, and not "on Friday" or the end of the sentence. */
function namesMatter({ tokens, tags }: Document, from: number): boolean {
  const at = tags[from] === 'RB' ? from + 1 : from;
  const token = tokens[at];
  if (!token) return false;
  if (/^(?:on|about|of)$/.test(token.lower)) return !isTimeWord(tokens[at + 1]?.lower ?? '');
  return /^(?:that|whether|if|how|why|what|when|where|who|which|the|a|an|any|his|her|its|their)$/.test(token.lower);
}
