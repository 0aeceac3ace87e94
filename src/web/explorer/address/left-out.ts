import { type Parameters, readSearch, writeSearch } from './search-text.ts';

/**
 * What pages read, what exports take besides, and what other sites call the same. Other parameters, such as those that
 * others add to links, are nothing to speak of.
 */
const KNOWN = new Set(
  (
    'text speaker about outlet around speakerType aboutType kind stance from to ' +
    'polarity attributed minConfidence verbatim via saidFrom saidTo ' +
    'sort show tab person words view edges ' +
    'q query search keyword keywords topic topics subject date since until type types ' +
    'speakers people persons author outlets publisher publishers kinds stances polarities'
  ).split(' '),
);

/** As much of a value as a line has room for. */
const MOST_CHARACTERS = 60;

/**
 * What an address says that its page cannot use: a day that is none, a kind that nobody knows. Each as a reader sees
 * it: `kind=loud`.
 * @param opened the address's part behind the `?`
 * @param read what the page reads of it
 */
export function findLeftOut(opened: string, read: object): string[] {
  const kept: Parameters = readSearch(writeSearch(read));
  return Object.entries(readSearch(opened)).flatMap(([name, values]) => {
    const used = [kept[name]].flat();
    return [values].flat().flatMap((value) => {
      if (!value || !KNOWN.has(name) || used.includes(value)) return [];
      const [beginning] = used;
      if (beginning && value.startsWith(beginning)) return [`${name} after ${beginning.length} characters`];
      return [`${name}=${value.length > MOST_CHARACTERS ? `${value.slice(0, MOST_CHARACTERS)}…` : value}`];
    });
  });
}
