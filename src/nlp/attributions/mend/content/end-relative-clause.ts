import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { type Frame, reportingVerb } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { contentAfter } from '../../rules/find-content.ts';
import type { CueCandidate } from '../../rules/find-cues.ts';
import { isFiniteVerb } from '../../rules/noun-phrase.ts';
import { trimContent } from '../../rules/trim-content.ts';

const RELATIVE = /^(?:who|which|that)$/;
/** Words that open another clause, so that a second verb is theirs. */
const OPENS =
  /^(?:and|but|or|that|who|which|when|while|if|because|as|after|before|although|whether|how|what|where|than|to|not)$/;

/**
 * Ends a statement inside a relative clause where the main clause goes on. In "A hacker who revealed that Cole took
 * bribes pleaded guilty" the hacker revealed "that Cole took bribes" and no more. Where the main clause reports
 * something too, it becomes a second statement by the same person: "A man who claimed that Cole had lied told the
 * court: “I carried it.”"
 */
export function endRelativeClause(document: Document, attribution: Attribution): Attribution[] {
  const { cue, speaker, content } = attribution;
  const { tokens, sentences, sentenceOf } = document;
  if (!cue || !speaker || speaker.to - speaker.from !== 1 || !RELATIVE.test(tokens[speaker.from]!.lower))
    return [attribution];
  const [first] = content;
  const sentence = sentences[sentenceOf[cue.from]!]!;
  const aside = endOfAside(document, attribution);
  if (aside) return [{ ...attribution, content: [aside] }];
  if (first!.from < cue.to || !isHeadOfSentence(document, sentence, speaker.from)) return [attribution];
  const verb = mainVerb(document, first!, takesObject(attribution));
  if (verb === null) return [attribution];
  const inner = { ...attribution, content: [trimContent(document, { from: first!.from, to: verb })] };
  const main = readMain(
    document,
    { from: sentence.from, to: verb },
    { from: first!.from, to: Math.max(first!.to, sentence.to) },
  );
  return main ? [inner, main] : [inner];
}

/** Whether what a verb reports is a noun phrase: "spoke of", "called for", "criticized". */
const takesObject = ({ verb }: Attribution): boolean =>
  verb !== null && (verb.prepositions.size > 0 || !['q', 't', 'b'].some((frame) => verb.frames.has(frame as Frame)));

/**
 * The content up to the comma that the main verb follows: "Halden Foods, which said that prices [would stay flat],
 * rose 2%"; null where none ends it so.
 */
function endOfAside(document: Document, { content, cue, speaker }: Attribution): TokenRange | null {
  const { tokens, tags, quotationOf } = document;
  const own = content[0]!;
  if (content.length > 1 || own.from < cue!.to || tokens[speaker!.from - 1]?.text !== ',') return null;
  let holdsVerb = false;
  for (let i = own.from; i < own.to - 1; i++) {
    if (/^(?:VB[DZ]|MD)$/.test(tags[i]!) || (quotationOf[i] !== -1 && tags[i] === 'VB')) holdsVerb = true;
    // 'who said that “nobody knows”, should': the verb may stand in marks, and what closes them may be a comma.
    const closes = quotationOf[i] !== -1 && quotationOf[i + 1] === -1 && tokens[i - 1]!.text === ',';
    if (closes && holdsVerb && /^(?:VB[DZ]|MD)$/.test(tags[i + 1]!)) return { from: own.from, to: i + 1 };
    if (quotationOf[i] !== -1) continue;
    if (!holdsVerb || tokens[i]!.text !== ',' || !/^(?:VB[DZ]|MD)$/.test(tags[i + 1]!)) continue;
    return trimContent(document, { from: own.from, to: i });
  }
  return null;
}

/** Whether nothing but a noun phrase stands before "who": "A man who", "Voters in Oslo who". */
function isHeadOfSentence({ tags, tokens }: Document, { from }: TokenRange, relative: number): boolean {
  for (let i = from; i < relative; i++) {
    if (tokens[i]!.kind === 'MARK' && tokens[i]!.text !== '-') return false;
    if (!/^(?:NN|NNS|NNP|DT|JJ|CD|IN|VBN|VBG|PRP\$|POS|MARK)$/.test(tags[i]!)) return false;
  }
  return relative > from;
}

/**
 * The finite verb that follows an object or a participle without a clause of its own, or null.
 * @param isObject whether what is reported is a noun phrase, so that its first verb is the main one
 */
function mainVerb(document: Document, { from, to }: TokenRange, isObject: boolean): number | null {
  const { tokens, tags, quotationOf } = document;
  let verbs = isObject ? 1 : 0;
  for (let i = from; i < to; i++) {
    // 'threatened to kill a judge “with a spoon” has been jailed'
    if (quotationOf[i] !== -1) continue;
    // "drove Cole [to] the casino"
    const isWay = tokens[i]!.lower === 'to' && /^(?:DT|NNP|PRP\$|NNS?)$/.test(tags[i + 1] ?? '');
    if (i > from && ((OPENS.test(tokens[i]!.lower) && !isWay) || tokens[i]!.kind === 'MARK')) return null;
    // "said they disapproved [cited]"
    const isSecond = tags[i] === 'VBN' && tags[i - 1] === 'VBD' && endsClause(document, i - 1);
    if (!isFiniteVerb(document, i) && !isSecond) continue;
    const before = tags[i - 1]!;
    if (/^(?:MD|TO)$/.test(before) || (verbs > 0 && before === 'RB' && isFiniteVerb(document, i - 2))) continue;
    if (verbs > 0 && (quotationOf[i - 1] !== -1 || endsClause(document, i - 1))) return i;
    verbs++;
  }
  return null;
}

/** Whether a clause may end with a token: a noun, a participle, or a verb without an object ("they disapproved"). */
const endsClause = ({ tokens, tags }: Document, at: number): boolean =>
  /^(?:NN|NNS|NNP|VBN|CD|RB|JJ)$/.test(tags[at]!) || (tags[at] === 'VBD' && !AUXILIARY.test(tokens[at]!.lower));

const AUXILIARY = /^(?:had|was|were|did|got)$/;

/** What the main clause reports, if its verb reports anything. */
function readMain(document: Document, { from, to: verb }: TokenRange, { to }: TokenRange): Attribution | null {
  const { tokens } = document;
  const reporting = reportingVerb(tokens[verb]!.lower, tokens[verb + 1]?.lower);
  if (!reporting || reporting.speech < 0.5) return null;
  const cue: CueCandidate = { from: verb, to: verb + 1, head: verb, verb: reporting, form: 'FINITE' };
  const content = contentAfter(document, { from, to }, cue);
  if (!content) return null;
  return {
    ...BY_RULE,
    content: [trimContent(document, content)],
    cue: { from: verb, to: verb + 1 },
    verb: reporting,
    speaker: { from, to: verb },
    speech: reporting.speech,
    probability: 0.6,
  };
}
