import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';

/** Most tokens from a name to what became of somebody: ", was one of four sailors killed". */
const FAR = 12;
/** What stands before the name of somebody who is dead: "the late Jan Lind", "the murder of Jan Lind". */
const DEAD = /^(?:late|slain|murdered|victim)$/;
const DEATH = /^(?:body|deaths?|murders?|killings?|shooting|assassination|funeral|disappearance|burial)$/;
const DIED = /^(?:died|dies|killed|murdered|assassinated|slain|perished|drowned|executed|beheaded|dead|death)$/;
/** "killed [his wife, Marie Lund]" */
const KILLS = /^(?:killed|killing|murdered|murdering|assassinated|stabbed|strangled|shot)$/;

/** How somebody dies who does so without anybody else. */
const DIES = /^(?:drown(?:ed|s)|perish(?:ed|es))$/;
const FALLS = /^(?:fell|burned|burnt|bled|choked|starved|froze|plunged|leapt|jumped)$/;
const LOSES = /^(?:lost|took|taken)$/;

/** "drowned in the lake", "collapsed and died", "fell to her death", "lost his life". */
function isDeath(tokens: Document['tokens'], at: number): boolean {
  const [first, second, third, fourth] = tokens.slice(at, at + 4).map(({ lower }) => lower);
  if (DIES.test(first!)) return !/^(?:his|her|the|an?|out|by)$/.test(second ?? '');
  if (second === 'and' && /^(?:died|perished)$/.test(third ?? '')) return true;
  if (FALLS.test(first!)) return second === 'to' && (third === 'death' || fourth === 'death');
  const lost = third === 'own' ? fourth : third;
  return LOSES.test(first!) && /^(?:his|her)$/.test(second ?? '') && lost === 'life';
}

/** Whether a text tells of a naming that whom it names is dead: "Jan Lind was killed in May", "the late Jan Lind". */
export function isToldDead({ tokens, tags, sentences, sentenceOf }: Document, { from, to }: TokenRange): boolean {
  const { to: end } = sentences[sentenceOf[from]!]!;
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    const { lower } = tokens[i]!;
    if (DEAD.test(lower) || (DEATH.test(lower) && tokens[i + 1]!.lower === 'of')) return true;
    if (!/^(?:NN|NNP|JJ|IN|DT)$/.test(tags[i]!)) break;
  }
  for (let i = from - 1; i >= Math.max(0, from - 5); i--) {
    if (KILLS.test(tokens[i]!.lower)) return true;
    if (!/^(?:NN|NNP|JJ|DT|PRP\$)$/.test(tags[i]!) && tokens[i]!.text !== ',') break;
  }
  // "Lind's funeral", but "Lind's son was killed"
  if (/^['’]s?$/.test(tokens[to]?.text ?? ''))
    return /^(?:body|death|funeral|burial)$/.test(tokens[to + 1]?.lower ?? '');
  let isSubject = false;
  let isOther = false;
  for (let i = to; i < Math.min(end, to + FAR); i++) {
    const { lower } = tokens[i]!;
    // "Lind, his words drowned by applause"
    isOther ||= tags[i] === 'PRP$';
    if (!isOther && isDeath(tokens, i)) return true;
    // "Lind, whose father was killed"
    if (/^(?:whose|but|and)$/.test(lower)) return false;
    if (/^(?:was|were|is|are|who|has|had|have|been|died|dies)$/.test(lower)) isSubject = true;
    // "Lind said that he died"
    else if (/^(?:VBD|VBZ|MD)$/.test(tags[i]!) && !DIED.test(lower)) return false;
    if (isSubject && DIED.test(lower)) return true;
  }
  return false;
}
