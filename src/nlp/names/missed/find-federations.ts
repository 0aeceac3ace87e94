import { oneOf } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { isCountry, matchGazetteer } from '../gazetteer.ts';
import type { Name } from '../name.ts';

/** What bodies are called after that put their country last. */
const FIELD = oneOf`
  Archery Athletics Badminton Basketball Boxing Cricket Cycling Football Golf Gymnastics Hockey Judo Netball Rowing
  Rugby Sailing Sport Squash Swim Swimming Tennis Triathlon Volleyball
  Amnesty Statistics Tourism Universities`;

/** Bodies that are a field and a country: "Tennis Norway", "Statistics Norway". In text order. */
export function findFederations({ tokens, debris }: Document): Name[] {
  const found: Name[] = [];
  tokens.forEach(({ text }, i) => {
    if (debris[i] || !FIELD.test(text)) return;
    const country = matchGazetteer(tokens, i + 1, Math.min(i + 4, tokens.length));
    if (!country || !isCountry(country.entry)) return;
    const { to } = country;
    // "Women's Cricket Ireland Tour": a longer name, or a headline.
    if (/^\p{Lu}/u.test(tokens[to]?.text ?? '') || !/^\p{Lu}\p{Ll}/u.test(tokens[i + 1]!.text)) return;
    if (/^\p{Lu}/u.test(tokens[i - 1]?.text ?? '') && tokens[i - 1]!.lower !== 'the') return;
    found.push({ from: i, to, type: 'ORGANIZATION', entry: null, isSurname: false, tagged: null });
  });
  return found;
}
