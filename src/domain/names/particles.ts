import { wordSet } from '../word-lists.ts';

// Small words of names, in four lists. They differ since each asks another thing of a word, and a word that is right
// for one is wrong for another: "e" and "san" stand between the parts of a name ("Costa e Lima"), and open no surname.

/** Words that open a surname: Ursula von der Leyen, Bill de Blasio. Names are told apart and linked by these. */
export const PARTICLES = wordSet('von van der den de del della di da dos la le bin al el ben');

/** Words between the parts of a name, by which a name that was found in pieces is put together. */
export const INNER_PARTICLES = wordSet(
  `van von de der den del della dello di da das do dos du la le las los lo el al bin bint ibn ben abu ter ten te zu zur
  zum vom op het af av san ould e y i und dela delos wa arap ka`,
);

/** What the models of names look at: they were trained with these words. */
export const TAGGED_PARTICLES = wordSet(
  `de van von der den del della di da dos das du zu und bin bint ibn al el la le ben ter ten abu mc mac ould`,
);

/** Words that are printed small in the name of an author. A line with any other small word is no byline. */
export const BYLINE_PARTICLES = wordSet('al bin da de del der di dos du el la le ten van von');
