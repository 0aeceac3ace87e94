/** Words before a name that are no role: "Mr. Peskov". With the pronoun they tell, where they do. */
export const HONORIFICS: ReadonlyMap<string, 'he' | 'she' | null> = new Map([
  ...pairs('mr mr. sir lord sheikh monsieur herr alhaji otunba mallam maulana shri señor senor encik ratu', 'he'),
  ...pairs('mrs mrs. ms ms. miss lady dame baroness madame frau begum hajiya alhaja smt smt. mme señora daw', 'she'),
  ...pairs('dr dr. prof. prof rev. reverend rabbi st. hon. fr. engr engr. cde cde. khun', null),
]);

function pairs(words: string, pronoun: 'he' | 'she' | null): [string, 'he' | 'she' | null][] {
  return words.split(' ').map((word) => [word, pronoun]);
}
