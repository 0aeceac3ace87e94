/** Words before a name that are no role: "Mr. Peskov". With the pronoun they tell, where they do. */
export const HONORIFICS: ReadonlyMap<string, 'he' | 'she' | null> = new Map([
  ...pairs('mr mr. sir lord sheikh monsieur herr', 'he'),
  ...pairs('mrs mrs. ms ms. miss lady dame baroness madame frau', 'she'),
  ...pairs('dr dr. prof. prof rev. reverend rabbi st. hon. fr.', null),
]);

function pairs(words: string, pronoun: 'he' | 'she' | null): [string, 'he' | 'she' | null][] {
  return words.split(' ').map((word) => [word, pronoun]);
}
