import { LRUCache } from 'lru-cache';

/**
 * A function of a string that gives the same again for the same string without doing its work again.
 * @param work depends on nothing but its argument; what it gives is shared by all who ask, so nobody may change it
 * @param most how many answers are remembered, those asked for last
 */
export function remembered<Value>(work: (text: string) => Value, most: number): (text: string) => Value {
  const known = new LRUCache<string, { value: Value }>({ max: most });
  return (text) => {
    const kept = known.get(text);
    if (kept) return kept.value;
    const value = work(text);
    known.set(text, { value });
    return value;
  };
}
