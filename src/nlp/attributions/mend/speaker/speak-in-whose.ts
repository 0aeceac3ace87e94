import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { isFiniteVerb, nounPhraseAfter, nounPhraseBefore } from '../../rules/noun-phrase.ts';
import { trimContent } from '../../rules/trim-content.ts';

/** Most tokens from "whose" to the verb of the main clause. */
const LONGEST = 40;

/** "[, whose] boss, Kim Strand, [said]": where such a clause begins and where its verb stands. */
interface WhoseClause {
  /** The comma before "whose". */
  comma: number;
  verb: number;
}

/**
 * Who is named behind "whose" speaks in that clause and nowhere else: in "Ola Berg, whose boss, Kim Strand, said it was
 * late, shrugged" Kim Strand says "it was late", and in "Ola Berg, whose boss, Kim Strand, left, said" Ola Berg speaks.
 */
export function speakInWhose(document: Document, attribution: Attribution): Attribution {
  const { speaker, cue, content } = attribution;
  if (!speaker || !cue) return attribution;
  if (speaker.from >= cue.to) return withoutWhose(document, attribution, speaker);
  if (speaker.to > cue.from) return attribution;
  const clause = clauseBefore(document, cue);
  if (!clause) return attribution;
  if (clause.verb < cue.from && !isHelped(document, clause.verb, cue.from)) {
    const isMain = document.tokens[cue.from - 1]!.text === ',' && isFiniteVerb(document, cue.from);
    const subject = isMain && content[0]!.from >= cue.to ? subjectBefore(document, clause, speaker) : null;
    return subject ? { ...attribution, speaker: subject } : attribution;
  }
  const own = namedBehind(document, clause);
  const said = endBeforeMain(document, clause, attribution);
  return own ? { ...said, speaker: own } : said;
}

/** "said [Ola Berg], whose lawyer, Kim Strand": the clause tells more of who speaks. */
function withoutWhose({ tokens }: Document, attribution: Attribution, { from, to }: TokenRange): Attribution {
  for (let i = from + 1; i < to - 1; i++)
    if (tokens[i]!.text === ',' && tokens[i + 1]!.lower === 'whose')
      return { ...attribution, speaker: { from, to: i } };
  return attribution;
}

/** The last clause with "whose" before a cue in its sentence, or null. */
function clauseBefore(document: Document, cue: TokenRange): WhoseClause | null {
  const { tokens, sentences, sentenceOf, quotationOf } = document;
  const first = sentences[sentenceOf[cue.from]!]!.from;
  let at = cue.from - 1;
  while (at > first && cue.from - at < LONGEST && tokens[at]!.lower !== 'whose') at--;
  if (tokens[at]!.lower !== 'whose' || at <= first || tokens[at - 1]!.text !== ',' || quotationOf[at] !== -1)
    return null;
  let verb = at + 1;
  while (verb < cue.from && (quotationOf[verb] !== -1 || !isFiniteVerb(document, verb))) verb++;
  return { comma: at - 1, verb };
}

/** "had earlier [said]": whether only a helping verb and adverbs stand before the cue. */
function isHelped({ tokens, tags }: Document, verb: number, cue: number): boolean {
  if (!/^(?:has|have|had|will|would|could|can|may|might|also)$/.test(tokens[verb]!.lower)) return false;
  for (let i = verb + 1; i < cue; i++) if (tags[i] !== 'RB') return false;
  return true;
}

/** Who the main clause is about, where everything else that was taken for it stands in the clause. */
function subjectBefore(document: Document, { comma }: WhoseClause, speaker: TokenRange): TokenRange | null {
  if (speaker.from < comma) return { from: speaker.from, to: comma };
  const { sentences, sentenceOf } = document;
  const { from } = sentences[sentenceOf[comma]!]!;
  const noun = nounPhraseBefore(document, from, comma);
  return noun?.from === from ? noun : null;
}

/** "boss, [Kim Strand], said": who is named between commas behind "whose", or null. */
function namedBehind(document: Document, { comma, verb }: WhoseClause): TokenRange | null {
  const { tokens, tags } = document;
  const noun = nounPhraseAfter(document, comma + 2, verb);
  if (noun?.from !== comma + 2 || tokens[noun.to]?.text !== ',' || noun.to + 1 >= verb) return null;
  const name = nounPhraseAfter(document, noun.to + 1, verb);
  if (name?.from !== noun.to + 1 || tags[name.from] !== 'NNP') return null;
  const isClosed = tokens[name.to]?.text === ',';
  return isClosed ? { from: name.from, to: name.to } : null;
}

/** Ends what is said in the clause at the comma that the verb of the main clause follows. */
function endBeforeMain(document: Document, { comma }: WhoseClause, attribution: Attribution): Attribution {
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  const { content, cue } = attribution;
  const last = content.at(-1)!;
  // The noun before the clause waits for its verb.
  for (let i = sentences[sentenceOf[comma]!]!.from; i < comma; i++)
    if (isFiniteVerb(document, i) || quotationOf[i] !== -1) return attribution;
  if (last.from < cue!.to) return attribution;
  const commas: number[] = [];
  for (let i = last.from + 2; i < last.to - 1; i++)
    if (quotationOf[i] === -1 && tokens[i]!.text === ',') commas.push(i);
  // "shrugged" may be taken for a participle.
  const isLast = (i: number) => i + 2 === last.to && /\wed$/.test(tokens[i + 1]!.lower);
  const to = commas.find((i) => /^(?:VB[DZ]|MD)$/.test(tags[i + 1]!)) ?? commas.find(isLast);
  if (to === undefined) return attribution;
  return { ...attribution, content: [...content.slice(0, -1), trimContent(document, { from: last.from, to })] };
}
