import { oneOf } from '../../domain/word-lists.ts';
import { readAttributions } from '../encoder/attributions.ts';
import type { Encoding } from '../encoder/encoder.ts';
import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';
import { reportingPhrase, reportingWord } from '../lexicon/reporting-words.ts';
import type { Name } from '../names/name.ts';
import { attachQuotations } from './attach-quotations.ts';
import type { Attribution } from './attribution.ts';
import { findNested } from './find-nested.ts';
import { findNounClaims } from './find-noun-claims.ts';
import { readBlocks } from './layout/read-block.ts';
import { readLayout } from './layout/read-layout.ts';
import { isHeading } from './layout/read-turn.ts';
import { type AttributionCandidate, asCandidate } from './learned/candidates.ts';
import { readCodes } from './learned/codes.ts';
import { chooseCandidates, LEAST_SURE, rateCandidates } from './learned/decide.ts';
import { findCandidates } from './learned/find-candidates.ts';
import { attributionModels } from './learned/models.ts';
import { LEAST_POOLED, poolOpinions } from './learned/pool-opinions.ts';
import { markInscription } from './mend/content/inscriptions.ts';
import { isNickname } from './mend/content/is-nickname.ts';
import { giveBackQuotations } from './mend/marks/give-back-quotations.ts';
import { giveBackToSpeakers } from './mend/marks/give-back-to-speaker.ts';
import { keepToQuotation } from './mend/marks/keep-to-quotation.ts';
import { keepToTurn } from './mend/marks/keep-to-turn.ts';
import { sieveQuotations } from './mend/marks/sieve-quotations.ts';
import { mendAttributions } from './mend/mend-attributions.ts';
import { endClaim } from './rules/end-claim.ts';
import { findByRules } from './rules/find-by-rules.ts';
import { speechOf } from './rules/make-attribution.ts';
import { trimContent } from './rules/trim-content.ts';
import { findUnits } from './units.ts';
import { keepQuotationsWhole } from './whole-quotations.ts';

/**
 * The fifth stage. It reads the layers and the names, and gives who is said to have said what, in text order. Rules and
 * two learned models propose; a third model judges every proposal, and the surest that do not clash are taken. Then
 * quotations that no cue belongs to are given to someone.
 * @param encoding what the encoder made of the document; its opinion then counts besides.
 */
export function findAttributions(
  document: Document,
  names: readonly Name[],
  encoding: Encoding | null = null,
): Attribution[] {
  const models = attributionModels();
  const units = findUnits(document);
  const { statements, cues } = findByRules(document, units);
  const codes = readCodes(document, names, statements);
  const relayed = statements.filter(({ relay, cue }) => relay && cue);
  const places = new Set(names.flatMap(({ from, type }) => (type === 'PLACE' ? [from] : [])));
  const candidates = findCandidates(document, codes, statements, models)
    .filter((c) => !leadsRelay(c, relayed) && !isFurniture(document, c) && !speaksFromDateline(document, places, c))
    .map((c) => endClaim(document, c));
  const rates = rateCandidates(models.judge, codes, candidates);
  const judged = candidates.map((candidate, i) => ({ candidate, probability: rates[i]! }));
  const rated = encoding ? poolOpinions(judged, readAttributions(document, encoding)) : judged;
  const layout = readLayout(document, names)
    // The encoder is surer of a statement inside a turn than any rule is of the turn.
    .map((a) => ({ candidate: asCandidate(a), probability: encoding && a.isTranscript ? 1 : a.probability }))
    .filter(({ candidate }) => !isFurniture(document, candidate));
  const chosen = chooseCandidates([...rated, ...layout], codes, encoding ? LEAST_POOLED : LEAST_SURE);
  const mended = mendAttributions(
    document,
    names,
    chosen.map((choice) => asAttribution(document, choice)).filter((a) => a.content.length > 0),
  );
  const attributions = withBlocks(mended, readBlocks(document, cues));
  keepQuotationsWhole(document, attributions);
  const own = giveBackToSpeakers(document, giveBackQuotations(document, attributions))
    .filter((one) => !isNickname(document, one))
    .map((one) => keepToTurn(document, keepToQuotation(document, one)));
  const sieved = sieveQuotations(document, own).map((one) => markInscription(document, one));
  const whole = attachQuotations(document, units, sieved);
  const asides = [...findNested(document, whole, cues), ...findNounClaims(document, whole)];
  return [...whole, ...asides].sort((a, b) => a.content[0]!.from - b.content[0]!.from);
}

/** The "according to" of “It will be rebuilt,” the king said, according to the palace: it relays, the king speaks. */
const leadsRelay = ({ cue }: AttributionCandidate, relayed: readonly Attribution[]): boolean =>
  relayed.some(({ relay, cue: own }) => own!.to <= cue.from && relay!.from === cue.to);

/**
 * "ACCRA: The minister said", "Exclusive: Minister says": a place before the first colon of a paragraph is where the
 * news comes from, and a kind of text is what it is.
 */
const speaksFromDateline = (
  { tokens, paragraphOf }: Document,
  places: ReadonlySet<number>,
  { cue, source }: AttributionCandidate,
): boolean =>
  source !== null &&
  tokens[cue.from]!.text === ':' &&
  (places.has(source.from) || isHeading(tokens, source)) &&
  paragraphOf[source.from - 1] !== paragraphOf[source.from];

/** “Read more: Holt says he “will never resign””: a line that belongs to the page states nothing. */
const isFurniture = ({ debris }: Document, { cue, content }: AttributionCandidate): boolean =>
  debris[cue.head] === 1 || content.every(({ from, to }) => debris[from] === 1 && debris[to - 1] === 1);

/** With lists and blocks in place of what was found inside them, or of their cues. */
function withBlocks(attributions: Attribution[], blocks: readonly Attribution[]): Attribution[] {
  if (blocks.length === 0) return attributions;
  let next = 0;
  const kept = attributions.filter(({ content, cue }) => {
    const at = content[0]!.from;
    while (next < blocks.length && blocks[next]!.content[0]!.to <= at) next++;
    const block = blocks[next];
    const isInside = block !== undefined && at >= block.content[0]!.from;
    const isLead = cue !== null && blocks.some((one) => one.cue!.from < cue.to && cue.from < one.cue!.to);
    return !isInside && !isLead;
  });
  return [...kept, ...blocks].sort((a, b) => a.content[0]!.from - b.content[0]!.from);
}

/** "Northgate" of "OSLO, May 4 /Newswire/ -- Northgate": the head of the page names nobody. */
function withoutFurniture({ debris }: Document, { from, to }: TokenRange): TokenRange {
  let first = from;
  while (first < to && debris[first]) first++;
  return first < to ? { from: first, to } : { from, to };
}

/** Verbs that leave it to a noun who says something: "has made the claim", "issued a stern warning". */
const ITS_OWN = oneOf`has have had make makes made making issue[ds]? issuing give[sn]? gave giving voice[ds]?
  repeat(?:s|ed)? reiterate[ds]? offer(?:s|ed)? express(?:es|ed)? deliver(?:s|ed)? sent let lets`;

/** Most tokens between a verb and "that": "reminded him that". */
const LONGEST_HEARER = 6;

/** "said" for "said:"; a bare colon stays. */
const withoutMark = ({ tokens }: Document, { from, to }: TokenRange): TokenRange =>
  to - from > 1 && tokens[to - 1]!.kind === 'MARK' ? { from, to: to - 1 } : { from, to };

function asAttribution(
  document: Document,
  { candidate, probability }: { candidate: AttributionCandidate; probability: number },
): Attribution {
  const { cue, source, rule } = candidate;
  // Every word of a turn is the speaker's, down to its full stop.
  const isTranscript = rule?.isTranscript;
  const content = candidate.content
    .map((piece) => (isTranscript ? piece : trimContent(document, piece)))
    .filter(({ from, to }) => from < to);
  const { tokens } = document;
  const word = tokens[cue.head]!.lower;
  const known = rule?.verb ?? reportingWord(word, tokens[cue.head + 1]?.lower);
  const isThat = (at: number) => tokens[at]!.lower === 'that' && document.tags[at] === 'IN';
  const isClause = content.length > 0 && isThat(content[0]!.from) && content[0]!.from - cue.to <= LONGEST_HEARER;
  // "prompting criticism that", "was reminded that": somebody else's words.
  const isOwn = tokens
    .slice(cue.from, cue.to)
    .every(
      ({ lower }, i) => i === cue.head - cue.from || ITS_OWN.test(lower) || !/^VB/.test(document.tags[cue.from + i]!),
    );
  const words = tokens.slice(cue.from, cue.to).map(({ lower }) => lower);
  const verb = isClause && isOwn && !rule ? reportingPhrase(words, known) : known;
  return {
    content,
    cue: withoutMark(document, cue),
    verb,
    speaker: source && withoutFurniture(document, source),
    guessed: false,
    relay: rule?.relay ?? null,
    speech: speechOf(document, content, { from: cue.from, to: cue.to, head: cue.head, verb }),
    probability,
    foundBy: candidate.isRule ? 'RULE' : 'MODEL',
    ...(isTranscript && { isTranscript }),
  };
}
