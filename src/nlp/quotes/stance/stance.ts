import type { Stance } from '../../../domain/quote.ts';
import { oneOf, wordSet } from '../../../domain/word-lists.ts';
import type { Attribution } from '../../attributions/attribution.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { isToSayMore } from './say-more.ts';

/** What a refusal has to be about to be one to speak: "declined to comment", "refused to answer", "would not say". */
const SPEAKS = wordSet(
  `comment comments commenting say answer answers discuss speak talk respond reply elaborate disclose reveal specify
  identify confirm explain interview interviews interviewed quoted questions question detail details inquiries
  describe clarify address define outline speculate weigh drawn predict characterize expand`,
);
/** Verbs of which the negation is no answer; those from "say" on only with "would not". */
const NOT_ANSWERS = oneOf`comment(?:ed)? elaborated? respond(?:ed|ing)? repl(?:y|ied) answer(?:ed)? say disclose
  reveal specify discuss confirm identify explain speak talk divulge speculate predict`;
/** What is asked of who does not answer: "a request for comment", "questions", "calls". */
const ASKED = oneOf`comment comments interview interviews questions? inquir(?:y|ies) enquir(?:y|ies) calls? messages?
  e-?mails? emailed phone voicemails? accusations? allegations? criticisms? charges? reporters?`;
const NO_ANSWER = /^(?:reached|return(?:ed)?|available|unavailable|drawn|answered|unanswered|unreturned)$/;
/** What a denial is of, when its verb may also turn away a bill: "rejected the claim", "dismissed the report". */
const CLAIMS = oneOf`claims? allegations? accusations? charges? reports? suggestions? rumou?rs? assertions?
  criticisms? critiques? contentions? submissions?
  story stories characteri[sz]ations? speculation insinuations? arguments? narratives? points?`;
/** The same where a clause follows: "the notion that he lied", and not "the idea of a fee". */
const NOTIONS = /^(?:notions?|ideas?|view|theory)$/;
/** "dismissed it as false" */
const FALSE = oneOf`false untrue lies? nonsense baseless fake rumou?rs? fabricated fabrications? unfounded groundless
  inaccurate fiction absurd`;
/** What is denied to somebody and not of oneself: "denied him a visa". */
const WITHHELD = oneOf`bail entry access visas? permission requests? parole asylum appeal motion coverage care service
  leave treatment citizenship benefits permits?`;

/**
 * The stance of a cue in its sentence. DECLINE is a refusal to speak and DENY a denial: "refused to leave" and
 * "rejected the bill" are neither, and "did not respond to a request for comment" is a refusal. A negated verb has
 * no stance of its own.
 */
export function readStance(document: Document, attribution: Attribution, negated: boolean): Stance {
  const { verb, cue, content } = attribution;
  if (!verb || !cue) return 'OTHER';
  const from = contentStart(cue, content);
  const end = document.sentences[document.sentenceOf[from]!]!.to;
  const words = document.tokens.slice(from, Math.min(end, from + 10)).map(({ lower }) => lower);
  if (isRefusalToSpeak(document, cue, words, negated)) return 'DECLINE';
  if (verb.lemma === 'plead') return stanceOfPlea(document, cue, words);
  if (verb.stance === 'DECLINE' || negated) return 'OTHER';
  if (isScotched(document, attribution)) return 'DENY';
  // "branding him a coward"
  if (verb.lemma === 'brand') return 'CRITICIZE';
  const refined = REFINED[verb.lemma]?.(document, from, words, cue);
  if (refined) return refined;
  if (verb.stance !== 'DENY' || isDenial(document, verb.lemma, from, words)) return verb.stance;
  // "dismissed the mayor as weak"
  return verb.lemma === 'dismiss' && words.includes('as') ? 'CRITICIZE' : 'OTHER';
}

/** Verbs that deny what somebody else has claimed. */
const SCOTCHES = oneOf`scotch(?:es|ed)? quash(?:es|ed)? rubbish(?:es|ed)? dispel(?:s|led)? debunk(?:s|ed)?
  den(?:y|ies|ied) refute[sd]? rebut(?:s|ted)? dismiss(?:es|ed)? reject(?:s|ed)?`;

/** "brushed off any criticism", "hit back at claims" */
const BRUSHES_OFF =
  /\b(?:brush|shrug|wav|laugh|bat|play|hit)\w* (?:off|aside|away|down|back at) (?:any |the |such |all )?\w+$/;

/** "Cole quashed [reports] that he would resign": the cue is, or ends in, the claim of others. */
function isScotched({ tokens }: Document, { cue, speaker }: Attribution): boolean {
  if (!cue || !speaker || speaker.to > cue.from || !CLAIMS.test(tokens[cue.to - 1]!.lower)) return false;
  const words = tokens.slice(cue.from, cue.to).map(({ lower }) => lower);
  if (BRUSHES_OFF.test(words.join(' '))) return true;
  const from = Math.max(speaker.to, cue.from - 2);
  return tokens.slice(from, cue.to - 1).some(({ lower }) => SCOTCHES.test(lower));
}

/** Verbs that do one thing or another by what follows. */
const REFINED: Record<
  string,
  (document: Document, from: number, words: readonly string[], cue: TokenRange) => Stance | null
> = {
  // "asked them to leave", "asked for money"; a question otherwise
  ask: (document, from, words, { to }) =>
    words[0] === 'for' || document.tokens[to - 1]!.lower === 'for' || words[firstPhrase(document, from).length] === 'to'
      ? 'DEMAND'
      : null,
  // "suggested banning cars", "suggested that they should leave"
  suggest: ({ tags }, from, words) => (tags[from] === 'VBG' || words.includes('should') ? 'SUGGEST' : null),
  // "accepted responsibility"; "accepted bribes" tells nothing
  accept: (_document, _from, words) =>
    words[0] === 'that' ||
    /\b(?:responsibility|blame|guilt|claims?|criticism|defeat)\b/.test(words.slice(0, 5).join(' '))
      ? null
      : 'OTHER',
  // "swore that he had locked the gate"; a promise is of what will be
  swear: ({ tags }, from, words) =>
    /^(?:to|by|on|off|in)$/.test(words[0] ?? '') ||
    words.some((word) => /^(?:would|will|shall|['’](?:d|ll))$/.test(word))
      ? null
      : words.some((_, i) => /^VB[DZ]$/.test(tags[from + i]!))
        ? 'CLAIM'
        : null,
  defend: () => 'OTHER',
  // "ruled out a rise in taxes"
  rule: ({ tokens }, _from, words, { to }) => (tokens[to - 1]!.lower === 'out' || words[0] === 'out' ? 'DENY' : null),
};

/** "pleaded guilty", "pleaded not guilty", "pleaded to fraud", "pleaded for help" */
function stanceOfPlea({ tokens }: Document, cue: TokenRange, words: readonly string[]): Stance {
  const all = [...tokens.slice(cue.from, cue.to).map(({ lower }) => lower), ...words.slice(0, 3)].join(' ');
  if (/\bnot guilty\b/.test(all)) return 'DENY';
  return /\b(?:guilty|no contest)\b|^pleaded to\b/.test(all) ? 'CONFIRM' : 'DEMAND';
}

/** Where what the cue is about begins: the content after it, or else what stands before it. */
const contentStart = (cue: TokenRange, content: readonly TokenRange[]): number =>
  content[0]!.from >= cue.from ? Math.min(cue.to, content[0]!.from) : content[0]!.from;

function isDenial(document: Document, lemma: string, from: number, words: readonly string[]): boolean {
  const noun = firstPhrase(document, from);
  if (lemma === 'deny' || lemma === 'denial') {
    const withheld = words[0] !== 'that' && words.slice(0, 3).some((word) => WITHHELD.test(word));
    return !withheld && !isGivenTo(document, from);
  }
  if (lemma === 'refute' || lemma === 'rebut' || lemma === 'contradict') return true;
  if (words[0] === 'that' || /^(?:having|being|any)$/.test(words[0] ?? '')) return true;
  if (noun.some((word) => CLAIMS.test(word))) return true;
  if (document.tokens[from - 1]?.lower === 'as' && words.slice(0, 3).some((word) => FALSE.test(word))) return true;
  const as = words.indexOf('as');
  if (as >= 0 && words.slice(as + 1, as + 4).some((word) => FALSE.test(word))) return true;
  return noun.some((word) => NOTIONS.test(word)) && words.includes('that');
}

/** The words of the noun phrase that the content begins with. */
function firstPhrase({ tokens, tags }: Document, from: number): string[] {
  const words: string[] = [];
  for (let i = from; i < from + 8 && /^(?:DT|PRP\$?|JJ|NNS?|NNP|POS|CD|VBN|VBG|RB|MARK)$/.test(tags[i] ?? ''); i++)
    if (tokens[i]!.kind !== 'MARK' || i === from) words.push(tokens[i]!.lower);
    else break;
  return words;
}

/** "denied [him] a visa", "denied [Cole] the post", "denied [his party] the victory": two objects, one a person. */
export function isGivenTo({ tokens, tags }: Document, from: number): boolean {
  let i = from;
  if (/^(?:him|her|them|me|us|you)$/.test(tokens[i]?.lower ?? '')) i++;
  else if (tags[i] === 'NNP') while (tags[i] === 'NNP') i++;
  else {
    if (!/^(?:DT|PRP\$)$/.test(tags[i] ?? '')) return false;
    i++;
    while (/^NNS?$/.test(tags[i] ?? '')) i++;
    return i > from + 1 && /^(?:DT|PRP\$)$/.test(tags[i] ?? '') && !/^(?:that|all|both)$/.test(tokens[i]!.lower);
  }
  return i > from && /^(?:DT|JJ|NNS?|CD|PRP\$)$/.test(tags[i] ?? '') && tokens[i]!.kind !== 'MARK';
}

function isRefusalToSpeak(
  { tokens, tags }: Document,
  cue: TokenRange,
  words: readonly string[],
  negated: boolean,
): boolean {
  const own = tokens.slice(cue.from, cue.to).map(({ lower }) => lower);
  // "could not be reached for comment", "did not return calls"
  const isSilent = own.some((word) => NO_ANSWER.test(word)) && (negated || own.some((word) => /^un/.test(word)));
  if (isSilent && (own.includes('drawn') || ['unanswered', 'unreturned'].some((word) => own.includes(word))))
    return true;
  if (isSilent && [...own, ...words].some((word) => ASKED.test(word))) return true;
  // "had [no comment]", and "would not [comment]" without a verb of saying
  const hasNone = own.length === 1 && /^ha(?:s|ve|d)$/.test(own[0]!) && words[0] === 'no';
  if (hasNone && words.slice(1, 3).includes('comment')) return true;
  if (/^(?:not|n['’]t|never)$|n['’]t$/.test(own.at(-1)!) && words[0] === 'comment') return true;
  // "neither confirmed nor denied that"
  if (
    ['neither', 'nor'].every((word) => own.includes(word)) &&
    ['conf', 'den'].every((verb) => own.some((word) => word.startsWith(verb)))
  )
    return true;
  // "declined on Monday, and again on Tuesday, to confirm"
  if (/^(?:declin|refus)/.test(own[0]!) && own.at(-2) === 'to' && SPEAKS.has(own.at(-1)!))
    return own.at(-1) !== 'say' || words[0] !== 'that';
  const rest = words.slice(0, 6);
  const refuses = own.findIndex((word) => /^(?:declin|refus)/.test(word));
  if (refuses >= 0) {
    const about = [...own.slice(refuses + 1), ...rest];
    if (about.some((word) => /^requests?$/.test(word))) return words.some((word) => ASKED.test(word));
    // "declined to answer", "refused to publicly say", "declined comment"
    const to = about.indexOf('to');
    // "refused to say that it was over"
    if (about[to + 1] === 'say' && about[to + 2] === 'that') return false;
    if (to >= 0 && to < 2 && isToSayMore(about.slice(to + 1))) return true;
    return about.slice(0, to >= 0 && to < 2 ? to + 4 : 4).some((word) => SPEAKS.has(word));
  }
  if (!negated) return false;
  const verb = own.findIndex((word, i) => /^VB/.test(tags[cue.from + i]!) && NOT_ANSWERS.test(word));
  if (verb < 0) return false;
  if (/^(?:comment|elaborat)/.test(own[verb]!)) return true;
  const about = [...own.slice(verb + 1), ...words];
  if (/^(?:respond|repl|answer)/.test(own[verb]!)) return about.length === 0 || about.some((word) => ASKED.test(word));
  return tokens
    .slice(Math.max(0, cue.from - 2), cue.from + verb)
    .some(({ lower }) => /^(?:wo|would|will|won['’]t|wouldn['’]t)$/.test(lower));
}
