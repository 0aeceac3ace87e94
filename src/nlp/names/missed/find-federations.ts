import { wordsIn } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { placesOf } from '../../layers/word-places.ts';
import { matchGazetteer } from '../gazetteer.ts';
import type { Name } from '../name.ts';

/** What bodies are called after that put their country or province last, printed with a capital. */
const FIELDS = wordsIn(`
  archery athletics badminton basketball boxing cricket cycling football golf gymnastics hockey judo netball rowing
  rugby sailing sport squash swim swimming tennis triathlon volleyball
  amnesty doctors elections nurses statistics tourism universities`);

/** Bodies that are a field and a place: "Tennis Norway", "Elections Manitoba". In text order. */
export function findFederations({ tokens, places, debris }: Document): Name[] {
  const found: Name[] = [];
  for (const i of placesOf(places, FIELDS)) {
    if (debris[i] || !/^\p{Lu}\p{Ll}+$/u.test(tokens[i]!.text)) continue;
    const place = matchGazetteer(tokens, i + 1, Math.min(i + 4, tokens.length));
    if (place?.entry.type !== 'PLACE') continue;
    const { to } = place;
    // "Women's Cricket Ireland Tour": a longer name, or a headline.
    if (/^\p{Lu}/u.test(tokens[to]?.text ?? '') || !/^\p{Lu}\p{Ll}/u.test(tokens[i + 1]!.text)) continue;
    if (/^\p{Lu}/u.test(tokens[i - 1]?.text ?? '') && tokens[i - 1]!.lower !== 'the') continue;
    found.push({ from: i, to, type: 'ORGANIZATION', entry: null, isSurname: false, tagged: null });
  }
  return found;
}
