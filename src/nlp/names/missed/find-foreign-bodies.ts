import { oneOf, wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { PROSE } from '../../layers/sentence-casing.ts';
import { wordFact } from '../../layers/words.ts';
import { FOREIGN_ORGANIZATION_LEADS } from '../../lexicon/organizations.ts';
import type { Name } from '../name.ts';

/** Words that join those of a name in another language. */
const JOINS = oneOf`per de del della delle dello dei degli di da do dos das du des la las le les los el y e et al für
  fuer der die und zur zum pour sur van voor`;
const MOST_JOINS = 2;
/** First words of bodies that the names model does not know as such. */
const MORE_LEADS = wordSet(
  `consiglio agenzia istituto banca ente autorità commissione camera comitato corpo guardia sindacato confederazione
  bundesrechnungshof bundesagentur bundesministerium landeskriminalamt bundesanstalt amt office centre institut bureau
  secrétariat haut banque caisse observatoire ligue union centro oficina agencia servicio dirección direccion junta
  alcaldía autoridad observatorio defensoria agência banco conselho secretaria`,
);
/** Most words with a capital. */
const LONGEST = 7;

const isLead = wordFact(
  ({ text, lower }) => text !== lower && (FOREIGN_ORGANIZATION_LEADS.has(lower) || MORE_LEADS.has(lower)),
);
const isPlain = wordFact(({ text }) => /^(?:\p{Lu}|(?:d|l|dell|all|nell|sull)['’]\p{Lu})\p{L}/u.test(text));

/**
 * Bodies whose names are of another language, with its small words: "Consiglio Nazionale per le Acque", "Ministero
 * dell'Ambiente". In text order.
 */
export function findForeignBodies({ tokens, sentences, casing, debris }: Document): Name[] {
  const found: Name[] = [];
  sentences.forEach(({ from: start, to: end }, k) => {
    if (casing[k] !== PROSE) return;
    for (let i = start; i < end; i++) {
      if (debris[i] || !isLead(tokens[i]!.word)) continue;
      let to = i + 1;
      let joined = false;
      for (let words = 1; words < LONGEST; words++) {
        let next = to;
        while (next < end && next - to < MOST_JOINS && JOINS.test(tokens[next]!.text)) next++;
        if (next >= end || !isPlain(tokens[next]!.word)) break;
        if (next > to || /['’]/.test(tokens[next]!.text)) joined = true;
        to = next + 1;
      }
      if (joined) found.push({ from: i, to, type: 'ORGANIZATION', entry: null, isSurname: false, tagged: null });
      i = to - 1;
    }
  });
  return found;
}
