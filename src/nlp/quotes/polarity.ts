import type { Stance } from '../../domain/quote.ts';
import type { Attribution } from '../attributions/attribution.ts';
import type { Document } from '../document.ts';
import type { TokenRange } from '../sentences.ts';

const NEGATION = /^(?:not|never|n['’]t|cannot|nor|neither|hardly|scarcely|without)$|n['’]t$/;
/** Verbs whose complement does not happen: "failed to explain", "stopped short of saying", "refused to deny". */
const KEEPS_FROM =
  /^(?:fail|fails|failed|failing|declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|neglected|forgot|omitted|stopped|stops|avoided|refrained)$/;
/** Subjects that are nobody: "No one has said that". */
const NOBODY = /^(?:nobody|none|neither|no)$/;
const AUXILIARY =
  /^(?:has|have|had|did|does|do|is|are|was|were|be|been|will|would|can|could|may|might|must|shall|should|ever|yet|to|so|far|also|even|short|of|from|['’](?:d|ve|s|re|ll))$/;

/** What a cue does to the words, in its sentence. A refusal to speak says so itself and is not negated besides. */
export function readPolarity(document: Document, attribution: Attribution): { stance: Stance; negated: boolean } {
  const negated = isNegated(document, attribution);
  const stance = stanceOf(document, attribution, negated);
  return { stance, negated: negated && stance !== 'DECLINE' };
}

/**
 * Whether the cue says that the words were not said: "has never said", "did not endorse", "neither Lind nor Cole
 * acknowledged", "failed to explain". A denial is none: who denies says so.
 */
function isNegated({ tokens, tags, sentences, sentenceOf }: Document, { cue, speaker }: Attribution): boolean {
  if (!cue) return false;
  const first = sentences[sentenceOf[cue.from]!]!.from;
  for (let i = cue.from; i < cue.to; i++) {
    if (NEGATION.test(tokens[i]!.lower)) return true;
    if (KEEPS_FROM.test(tokens[i]!.lower) && i + 1 < cue.to) return true;
  }
  let i = cue.from - 1;
  while (i >= first && cue.from - i < 8 && (AUXILIARY.test(tokens[i]!.lower) || tags[i] === 'RB')) {
    if (NEGATION.test(tokens[i]!.lower)) return true;
    i--;
  }
  if (i >= first && KEEPS_FROM.test(tokens[i]!.lower) && /^(?:to|short|from)$/.test(tokens[i + 1]!.lower)) return true;
  if (i >= first && NEGATION.test(tokens[i]!.lower)) return true;
  // "has yet to announce"
  for (let k = cue.from - 3; k + 1 < cue.to; k++)
    if (
      tokens[k]?.lower === 'yet' &&
      tokens[k + 1]!.lower === 'to' &&
      /^(?:has|have|had)$/.test(tokens[k - 1]?.lower ?? '')
    )
      return true;
  return speaker !== null && speaker.to <= cue.from && isNobody(tokens, speaker);
}

function isNobody(tokens: Document['tokens'], { from, to }: TokenRange): boolean {
  const { lower } = tokens[from]!;
  if (lower === 'no')
    return /^(?:one|other|official|officials|witness|witnesses|party|country|spokesman|member|members)$/.test(
      tokens[from + 1]?.lower ?? '',
    );
  return NOBODY.test(lower) || (tokens[from - 1]?.lower === 'neither' && to > from);
}

/** What a refusal has to be about to be one to speak: "declined to comment", "refused to answer", "would not say". */
const SPEAKS =
  /^(?:comment|comments|say|answer|discuss|speak|talk|respond|reply|elaborate|disclose|reveal|specify|identify|name|confirm|explain|interview|interviews|questions|question|detail|details|requests?|inquiries|provide|give|describe|clarify|tell|address)$/;
/** What a denial is of, when its verb may also turn away a bill: "rejected the claim", "dismissed the report". */
const CLAIMS =
  /^(?:claims?|allegations?|accusations?|charges?|reports?|suggestions?|rumou?rs?|notions?|ideas?|assertions?|criticisms?|story|stories|characteri[sz]ations?|speculation|insinuations?|arguments?|narratives?|that|as|any|having|being)$/;
/** What is denied to somebody and not of oneself: "denied him a visa". */
const WITHHELD =
  /^(?:bail|entry|access|visas?|permission|request|requests|parole|asylum|appeal|motion|coverage|care|service|leave|treatment|citizenship|benefits|permits?)$/;

/**
 * The stance of a cue in its sentence. DECLINE is a refusal to speak and DENY a denial: "refused to leave" and "rejected the
 * bill" are neither, and "did not respond to a request for comment" is a refusal. A negated verb has no stance of its own.
 */
function stanceOf(document: Document, attribution: Attribution, negated: boolean): Stance {
  const { verb, cue, content } = attribution;
  if (!verb || !cue) return 'OTHER';
  const words = wordsAfter(document, cue, content);
  if (isRefusalToSpeak(document, cue, words, negated)) return 'DECLINE';
  if (verb.stance === 'DECLINE') return 'OTHER';
  if (verb.stance === 'DENY' && !negated) {
    if (verb.lemma === 'deny') return words.slice(0, 6).some((word) => WITHHELD.test(word)) ? 'OTHER' : 'DENY';
    if (/^(?:reject|dismiss|dispute|contradict|rebuff|rejection)$/.test(verb.lemma))
      return words.slice(0, 8).some((word) => CLAIMS.test(word)) ? 'DENY' : 'OTHER';
  }
  return negated ? 'OTHER' : verb.stance;
}

/** The words of the content's beginning, lower case; those of the cue before them. */
function wordsAfter({ tokens }: Document, cue: TokenRange, content: readonly TokenRange[]): string[] {
  const first = content[0]!;
  const from = first.from >= cue.from ? Math.min(cue.to, first.from) : first.from;
  return tokens.slice(from, from + 10).map(({ lower }) => lower);
}

function isRefusalToSpeak({ tokens }: Document, cue: TokenRange, words: readonly string[], negated: boolean): boolean {
  const own = tokens.slice(cue.from, cue.to).map(({ lower }) => lower);
  const refuses = own.some((word) => /^(?:declin|refus)/.test(word));
  if (refuses) return [...own.slice(1), ...words.slice(0, 6)].some((word) => SPEAKS.test(word));
  if (!negated) return false;
  const head = own.at(-1) === 'to' ? own.at(-2)! : own.at(-1)!;
  if (/^(?:comment|elaborate|respond|reply|answer|disclose|reveal|specify|discuss)/.test(head)) return true;
  // "did not say when it would act" keeps it back; "has never said that" does not.
  if (head === 'say' && /^(?:whether|if|when|how|why|who|what|where|which)$/.test(words[0] ?? '')) return true;
  return head === 'say' && own.some((word) => /^(?:wo|would|could|will)/.test(word));
}
