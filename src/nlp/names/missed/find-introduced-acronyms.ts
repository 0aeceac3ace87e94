import { wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import type { Name } from '../name.ts';

/** Words between those that an acronym takes a letter of. */
const SMALL_WORDS = wordSet('of for and the on in to & de la des du');

/** Organizations that the text introduces with their acronym: "the Baltic Grain Board (BGB)". The long form only. */
export function findIntroduced({ tokens, debris, sentences, sentenceOf }: Document): Name[] {
  const found: Name[] = [];
  tokens.forEach((token, i) => {
    const acronym = tokens[i + 1]?.text ?? '';
    if (token.text !== '(' || debris[i] || tokens[i + 2]?.text !== ')' || !/^\p{Lu}{3,7}$/u.test(acronym)) return;
    const first = sentences[sentenceOf[i]!]!.from;
    let from = i;
    for (let letter = acronym.length - 1; letter >= 0; letter--) {
      do from--;
      while (from > first && SMALL_WORDS.has(tokens[from]!.text));
      if (from < first || tokens[from]!.text[0] !== acronym[letter]) return;
    }
    // "a Member of the Northern Parliament (MNP)" is somebody.
    if (/^(?:member|minister|chief|director|officer|secretary|judge|prime)$/.test(tokens[from]!.lower)) return;
    // "Union Relief Officer (URO) Jan Lind" as well, whose name follows.
    if (/^(?:minister|director|officer|secretary|judge)$/.test(tokens[i - 1]!.lower)) return;
    found.push({ from, to: i, type: 'ORGANIZATION', entry: null, isSurname: false, tagged: null });
  });
  return found;
}
