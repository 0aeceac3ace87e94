import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { isFiniteVerb, nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { looksLikeSentence } from '../../rules/read-before.ts';
import { trimContent } from '../../rules/trim-content.ts';

/** Most tokens of whoever speaks, without a description. */
const LONGEST = 14;
const PROBABILITY = 0.85;
const SAYS = /^(?:said|says)$/;
/** Verbs behind which a name is mostly whoever is told, or what is told. */
const NEEDS_HEARER = /^(?:say|tell|ask|report|post|text|recount)$/;

/**
 * Reads clauses at the end of a sentence whose verb comes first: "The council never agreed to pay, said its leader,
 * Ann Moor.", "It will close for a year, said the engineer, Tom Pell, who built it.". The whole sentence before the
 * comma is what is said, whatever verbs it holds, and the name after the second comma is whoever says it. One that was
 * read so already stays as it is.
 */
export function readFinalInversions(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const byCue = new Map(attributions.map((attribution) => [attribution.cue?.from, attribution]));
  const mends = document.sentences
    .flatMap((sentence) => readFinalInversion(document, sentence) ?? [])
    .filter(({ cue, speaker, content }) => {
      const own = byCue.get(cue!.from);
      const isRead = own?.speaker?.from === speaker!.from && own.speaker.to === speaker!.to;
      return !(isRead && own.content.at(-1)!.to === content[0]!.to);
    });
  if (mends.length === 0) return [...attributions];
  const mended = new Uint8Array(document.tokens.length);
  for (const { content, speaker } of mends) mended.fill(1, content[0]!.from, speaker!.to);
  return [...attributions.filter(({ cue }) => !cue || !mended[cue.from]), ...mends].sort(
    (a, b) => a.content[0]!.from - b.content[0]!.from,
  );
}

function readFinalInversion(document: Document, { from, to }: TokenRange): Attribution | null {
  const { tokens, quotationOf, debris } = document;
  let verb = -1;
  for (let i = from; i < to; i++) {
    if (quotationOf[i] !== -1 || debris[i]) return null;
    if (i - 1 <= from || tokens[i - 1]!.text !== ',') continue;
    // ", reports our Oslo correspondent"
    const isOwn = /^(?:reports|writes)$/.test(tokens[i]!.lower) && tokens[i + 1]?.lower === 'our';
    if (isOwn || SAYS.test(tokens[i]!.lower) || speaksAlone(document, i)) verb = i;
  }
  if (verb === -1) return null;
  const speaker = speakerAfter(document, verb + 1, to);
  const isSaid = speaker !== null && (!speaksAlone(document, verb) || isNamedAlone(document, speaker));
  const content = trimContent(document, { from, to: verb - 1 });
  if (!isSaid || content.to <= content.from || !isClause(document, content)) return null;
  if (isReportedInside(document, content)) return null;
  const reporting = reportingVerb(tokens[verb]!.lower)!;
  return {
    ...BY_RULE,
    content: [content],
    cue: { from: verb, to: verb + 1 },
    verb: reporting,
    speaker,
    speech: reporting.speech,
    probability: PROBABILITY,
  };
}

/**
 * "cautions", "argued": verbs that report whatever stands before them, and that nobody does to the person behind them,
 * as "told" and "asked".
 */
function speaksAlone({ tokens }: Document, i: number): boolean {
  const { lower, text } = tokens[i]!;
  const verb = text === lower && /(?:ed|s|wrote)$/.test(lower) ? reportingVerb(lower) : null;
  return verb?.frames.has('q') === true && verb.speech >= 0.9 && !NEEDS_HEARER.test(verb.lemma);
}

/** "Senator Ruth Mills", "her lawyer, Dan Stone": a name with nothing but what somebody is before it. */
function isNamedAlone({ tokens, tags }: Document, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (tags[i] === 'IN' || /^(?:and|or)$/.test(tokens[i]!.lower)) return false;
  return tags[to - 1] === 'NNP';
}

/** "They refused", "The bridge will close", and "Each lost hour [costs] growers a million", a verb taken for a noun. */
const isClause = (document: Document, { from, to }: TokenRange): boolean =>
  looksLikeSentence(document, from, to) ||
  (to - from === 2 && document.tags[from] === 'PRP' && isFiniteVerb(document, from + 1)) ||
  isUncut(document, { from, to });

/** Whether a range opens as a subject does and holds no mark: no subject has one comma between itself and its verb. */
function isUncut({ tokens, tags }: Document, { from, to }: TokenRange): boolean {
  if (to - from < SHORTEST_UNCUT || !/^(?:DT|NNS?|NNP|PRP\$|CD)$/.test(tags[from]!)) return false;
  return (
    tokens.slice(from, to).some(({ kind }, i) => kind === 'WORD' && tags[from + i] === 'NNS') &&
    !tokens.slice(from, to).some(({ text }) => /^[,;:()—–]$/.test(text))
  );
}

/** Fewest tokens of it. */
const SHORTEST_UNCUT = 6;

/** Whoever is named from a token on, with the name after a description, where only more of it ends the sentence. */
function speakerAfter(document: Document, from: number, to: number): TokenRange | null {
  const { tokens, tags } = document;
  // "her lawyer": the owner is no phrase of its own.
  const opens = tags[from] === 'PRP$' ? from + 1 : from;
  const noun = nounPhraseAfter(document, opens, Math.min(to, from + LONGEST));
  if (!noun || noun.from !== opens || /^(?:nothing|little|much|so|something)$/.test(tokens[from]!.lower)) return null;
  let end = noun.to;
  if (isDescribed(document, noun) && tokens[end]?.text === ',') {
    let name = end + 1;
    while (name < to && tags[name] === 'NNP' && /^\p{Lu}/u.test(tokens[name]!.text)) name++;
    const isName = name - end >= 3 && name - end <= 6 && (name >= to || /^[,.!]$/.test(tokens[name]!.text));
    if (isName) end = name;
  }
  return isDescription(document, end, to) ? { from, to: end } : null;
}

/** "the engineer", "a spokesman for the Foreign Ministry": no name yet, unless it is that of a body or a place. */
function isDescribed({ tokens, tags }: Document, { from, to }: TokenRange): boolean {
  let name = to;
  while (name > from && tags[name - 1] === 'NNP') name--;
  if (name === to) return true;
  return name - 1 > from && /^(?:of|for|at|in|with|the|['’]s)$/.test(tokens[name - 1]!.lower);
}

/** Whether a sentence only ends from a token on, or goes on with who somebody is: ", who built it", ", of Halden". */
function isDescription(document: Document, from: number, to: number): boolean {
  const { tokens } = document;
  // "our correspondent, quoting the police"
  if (from >= to || /^(?:[.!]|quoting|citing)$/.test(tokens[from]!.lower)) return true;
  if (tokens[from]!.text !== ',') return false;
  for (let i = from + 1; i < to; i++) {
    if (/^(?:who|whose)$/.test(tokens[i]!.lower)) return !/^[,;:]$/.test(lastMark(document, i, to));
    if (isFiniteVerb(document, i) || /^(?:and|but|;|:|—|–|--|\?)$/.test(tokens[i]!.lower)) return false;
    if (document.tags[i] === 'VBG') return false;
  }
  return true;
}

/** The last mark before the end of a sentence from a token on; nothing where none stands there. */
function lastMark({ tokens }: Document, from: number, to: number): string {
  for (let i = to - 2; i > from; i--) if (/^[,;:]$/.test(tokens[i]!.text)) return tokens[i]!.text;
  return '';
}

/** "It is safe, Cole said, but it will close": some of it is another's. */
function isReportedInside({ tokens }: Document, { from, to }: TokenRange): boolean {
  for (let i = from + 1; i < to; i++) {
    const isVerb = reportingVerb(tokens[i]!.lower) !== null || tokens[i]!.lower === 'according';
    if (isVerb && (tokens[i - 1]!.text === ',' || tokens[i + 1]!.text === ',') && i + 1 < to) return true;
  }
  return false;
}
