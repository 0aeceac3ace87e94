import type { Document } from '../../layers/document.ts';
import { paragraphRanges } from '../../layers/paragraph-ranges.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { reportingWord } from '../../lexicon/reporting-words.ts';
import type { Name } from '../../names/name.ts';
import { type Attribution, BY_RULE } from '../attribution.ts';
import { labelWithHolder } from './label-with-holder.ts';
import { nameAlone } from './name-alone.ts';
import { readInterview } from './read-interview.ts';
import { readSignedBlocks } from './read-signed-block.ts';
import { readTranscript } from './read-transcript.ts';
import { isHeading } from './read-turn.ts';

/** Most tokens of a label: "Gov. Mary Fallin (R-Okla.):". */
const LONGEST_LABEL = 9;
/** Most tokens of a signature: "— Jane Roe, Centre for Policy Research". */
const LONGEST_SIGNATURE = 14;
/** Fewest tokens of what is said. */
const FEWEST_SAID = 3;
/** How often lines of each layout were annotated as attributions in training articles, rounded down. */
const SURENESS = { QUOTED: 0.85, CAPITALS: 0.85, NAME: 0.6 };

/**
 * Attributions that the layout of a paragraph makes without a word: a label before it ("ORLOVA: We will
 * stay.", "Cole: “Never.”", a headline "Cole: Talks Have Failed") or a signature after a quotation (“Never.” —
 * Jane Roe). In text order.
 */
export function readLayout(document: Document, names: readonly Name[]): Attribution[] {
  const { tokens, paragraphOf } = document;
  const labelled = readTranscript(document, names);
  const found = labelled.length > 0 ? labelled : readInterview(document, names);
  found.push(...readSignedBlocks(document, names, paragraphRanges(document)));
  const turns = new Set(found.map(({ cue }) => paragraphOf[cue!.from]));
  // A place before a colon is where the news comes from: "LAGOS: The minister said".
  const endOfName = new Map(names.flatMap(({ from, to, type }) => (type === 'PLACE' ? [] : [[from, to] as const])));
  const places = new Set(names.flatMap(({ from, type }) => (type === 'PLACE' ? [from] : [])));
  const nameFrom = new Map(names.map((name) => [name.from, name]));
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (to < tokens.length && paragraphOf[to] === paragraphOf[from]) to++;
    if (!turns.has(paragraphOf[from]!)) {
      const label = places.has(from)
        ? null
        : (attributeByHolder(document, { from, to }, endOfName) ?? attributeByLabel(document, { from, to }, endOfName));
      const one =
        label ?? readHeading(document, { from, to }, nameFrom) ?? readSignature(document, { from, to }, nameFrom);
      if (one) found.push(one);
    }
    from = to;
  }
  return found.sort((a, b) => a.content[0]!.from - b.content[0]!.from);
}

/** Most tokens of a heading. */
const LONGEST_HEADING = 14;

/** "And from Chairwoman Ines Rosenberg:" before a paragraph that is a quotation: a name and a colon, and no verb. */
function readHeading(document: Document, { from, to }: TokenRange, nameFrom: Map<number, Name>): Attribution | null {
  const { tokens, tags, quotationOf, paragraphOf } = document;
  const colon = to - 1;
  if (to - from > LONGEST_HEADING || tokens[colon]!.text !== ':' || (quotationOf[to] ?? -1) === -1) return null;
  const own: Name[] = [];
  for (let i = from; i < colon; i++) if (nameFrom.has(i)) own.push(nameFrom.get(i)!);
  const [name, medium] = own;
  if (!name || name.to > colon || name.type === 'PLACE') return null;
  const isLast = own.length === 1 && /^(?:\)|:)$/.test(tokens[name.to]!.text);
  if (!isLast && !(own.length === 2 && name.type === 'PERSON' && writesIn(document, name, medium!, colon))) return null;
  for (let i = from; i < colon; i++) if (quotationOf[i] !== -1 || /^(?:VBD|VBZ|MD)$/.test(tags[i]!)) return null;
  let end = to;
  while (end < tokens.length && paragraphOf[end] === paragraphOf[to] && quotationOf[end] === quotationOf[to]) end++;
  if (end - to < FEWEST_SAID) return null;
  let start = name.from;
  while (start > from && /^(?:NNP|NN|JJ)$/.test(tags[start - 1]!)) start--;
  return attributionByLayout({ from: colon, to }, { from: start, to: name.to }, { from: to, to: end }, SURENESS.QUOTED);
}

/** "From Jane Roe writing at The Oslo Courier:", "From Jane Roe of The Oslo Courier:" */
const writesIn = ({ tokens }: Document, name: Name, medium: Name, colon: number): boolean =>
  medium.type === 'ORGANIZATION' &&
  medium.to === colon &&
  tokens.slice(name.to, medium.from).every(({ lower }) => /^(?:writing|,|at|in|for|of|on|the)$/.test(lower));

/** "The Member for Leeds East (Mr Tom Ashby): Will the Minister tell us when?" */
function attributeByHolder(
  document: Document,
  paragraph: TokenRange,
  endOfName: Map<number, number>,
): Attribution | null {
  const turn = labelWithHolder(document, paragraph, endOfName);
  if (!turn) return null;
  const { from, label, speaker } = turn;
  const content = { from, to: paragraph.to };
  const cue = { from: label.to, to: label.to + 1 };
  return { ...attributionByLayout(cue, speaker, content, SURENESS.QUOTED), isTranscript: true };
}

function attributeByLabel(
  document: Document,
  paragraph: TokenRange,
  endOfName: Map<number, number>,
): Attribution | null {
  const { tokens, quotationOf, quotations } = document;
  const { to } = paragraph;
  // “COLE: We will stay.”
  const opened =
    quotationOf[paragraph.from] !== -1 &&
    tokens[paragraph.from]!.end <= quotations[quotationOf[paragraph.from]!]!.inner.start;
  const from = opened ? paragraph.from + 1 : paragraph.from;
  let colon = from;
  while (colon < to && colon - from <= LONGEST_LABEL && tokens[colon]!.text !== ':') colon++;
  if (colon === from || tokens[colon]?.text !== ':' || to - colon - 1 < FEWEST_SAID) return null;
  const label = { from, to: colon };
  if (isHeading(tokens, label)) return null;
  const isCapitals = tokens
    .slice(from, colon)
    .every(
      ({ text }, i) =>
        (i > 0 && text === ',') || (text.length > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text)),
    );
  const quoted = quotationOf[colon + 1] !== -1;
  const name = isCapitals ? from : nameAlone(document, label, endOfName, quoted);
  if (name === null) return null;
  const content = quoted
    ? { from: colon + 1, to: endOfQuotation(document, colon + 1, to) }
    : { from: colon + 1, to: withoutStop(document, to) };
  if (isCapitals && !quoted && content.to - content.from < 2 * FEWEST_SAID) return null;
  return attributionByLayout(
    { from: colon, to: colon + 1 },
    { from: name, to: colon },
    content,
    quoted ? SURENESS.QUOTED : isCapitals ? SURENESS.CAPITALS : SURENESS.NAME,
  );
}

function readSignature(document: Document, paragraph: TokenRange, nameFrom: Map<number, Name>): Attribution | null {
  const { tokens, tags, quotationOf } = document;
  const { to } = paragraph;
  const from = afterNumber(document, paragraph);
  if (quotationOf[from] === -1) return null;
  const end = endOfQuotation(document, from, to);
  const name = end + 1;
  if (end - from < FEWEST_SAID + 2 || to - name < 1 || to - name > LONGEST_SIGNATURE) return null;
  if (!/^(?:[-–—―]|--)$/.test(tokens[end]!.text)) return null;
  if (tags[name] !== 'NNP' && !isTitled(document, { from: name, to }, nameFrom)) return null;
  const last = withoutStop(document, to);
  return attributionByLayout({ from: end, to: name }, { from: name, to: last }, { from, to: end }, SURENESS.QUOTED);
}

/** Past the number or the bullet of an entry of a list: '3. "Never." - Jane Roe'. */
function afterNumber({ tokens }: Document, { from, to }: TokenRange): number {
  if (/^[•*·-]$/.test(tokens[from]!.text) && from + 1 < to) return from + 1;
  const isNumber = tokens[from]!.kind === 'NUMBER' && /^[.)]$/.test(tokens[from + 1]?.text ?? '');
  return isNumber && from + 2 < to ? from + 2 : from;
}

/** "Interior Minister Jane Roe", "former mayor Jane Roe, Oslo": nothing but what somebody is before the name. */
function isTitled({ tokens, tags }: Document, { from, to }: TokenRange, nameFrom: Map<number, Name>): boolean {
  let at = from;
  while (at < to && !nameFrom.has(at) && /^(?:NNP?|JJ)$/.test(tags[at]!)) at++;
  const name = nameFrom.get(at);
  return name?.type === 'PERSON' && at > from && (name.to >= to || /^[,.(]$/.test(tokens[name.to]!.text));
}

/** Past the last token of the quotation that begins at `from`. */
function endOfQuotation({ quotationOf }: Document, from: number, to: number): number {
  let end = from;
  while (end < to && quotationOf[end] === quotationOf[from]) end++;
  return end;
}

/** The end without a full stop. */
const withoutStop = ({ tokens }: Document, to: number): number => (/^\.+$/.test(tokens[to - 1]!.text) ? to - 1 : to);

/** An attribution by layout alone. */
export const attributionByLayout = (
  cue: TokenRange,
  speaker: TokenRange,
  content: TokenRange,
  probability: number,
): Attribution => ({
  ...BY_RULE,
  content: [content],
  cue,
  verb: { ...reportingWord('say'), lemma: 'say' },
  speaker,
  speech: 0.9,
  probability,
});
