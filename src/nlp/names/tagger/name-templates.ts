import { featureNames } from '../../tagging/feature-names.ts';

/**
 * The features that the names stage looks at, by what they are of. "Form" is shape, casing of the sentence,
 * and whether it begins there.
 */
const T = featureNames('names');

export const FORM = T('form');
export const WORD = T('word');
export const WORD_AND_FORM = T('word and form');
export const ENDING_OF_3 = T('ending of three and shape');
export const ENDING_OF_4 = T('ending of four and shape');
export const BEGINNING_OF_3 = T('beginning of three and shape');
export const TAG_AND_FORM = T('tag and form');
export const FINE_AND_FORM = T('fine cluster and form');
export const MEDIUM_AND_FORM = T('medium cluster and form');
export const COARSE_AND_FORM = T('coarse cluster and form');
export const WORD_BEFORE = T('word before and shape');
export const WORD_AFTER = T('word after and shape');
export const WORD_AND_BEFORE = T('word and the one before');
export const WORD_AND_AFTER = T('word and the one after');
export const TWO_WORDS_BEFORE = T('two words before and shape');
export const TWO_WORDS_AFTER = T('two words after and shape');
export const TAGS_AROUND = T('tag before, own and after');
export const TAG_AND_TWO_BEFORE = T('tag and the two before');
export const TAG_AND_TWO_AFTER = T('tag and the two after');
export const SHAPES_AROUND = T('shape before, own and after, and casing');
export const MEDIUM_BEFORE = T('medium cluster before and form');
export const MEDIUM_AFTER = T('medium cluster after and form');
export const MEDIUM_TWO_BEFORE = T('medium cluster two before and shape');
export const MEDIUM_TWO_AFTER = T('medium cluster two after and shape');
export const MEDIUM_AND_BEFORE = T('medium cluster and the one before');
export const MEDIUM_AND_AFTER = T('medium cluster and the one after');
export const FINE_BEFORE = T('fine cluster before and shape');
export const FINE_AFTER = T('fine cluster after and shape');

// What lists tell.
export const CLASSES = T('classes and shape');
export const CLASSES_AND_BEFORE = T('classes and those before');
export const CLASSES_AND_AFTER = T('classes and those after');
export const CLASS = T('class and shape');
export const CLASS_BEFORE = T('class before and shape');
export const CLASS_AFTER = T('class after and shape');
export const KNOWN = T('known name and shape');
export const KNOWN_AND_BEFORE = T('known name, the one before and shape');
export const KNOWN_AND_AFTER = T('known name, the one after and shape');
export const KNOWN_AND_CLASSES = T('known name and classes');

// The run of capitals that a token stands in, and its place there.
export const RUN_LENGTH = T('length of the run and place');
export const RUN_LAST_WORD = T('last word of the run and place');
export const RUN_FIRST_WORD = T('first word of the run and place');
export const WORD_BEFORE_RUN = T('word before the run and place');
export const WORD_AFTER_RUN = T('word after the run and place');
export const MEDIUM_BEFORE_RUN = T('medium cluster before the run and place');
export const MEDIUM_AFTER_RUN = T('medium cluster after the run and place');
export const WORDS_AROUND_RUN = T('words around the run and its length');
export const RUN_LAST_CLASSES = T('classes of the last word of the run and place');
export const RUN_FIRST_CLASSES = T('classes of the first word of the run, place and length');
export const RUN_LAST_FINE = T('fine cluster of the last word of the run and place');
export const RUN_KNOWN = T('known names at the ends of the run and place');
export const RUN_FIRST_MEDIUM = T('medium cluster of the first word of the run and place');
export const RUN_LAST_CLASS = T('class of the last word of the run and place');

// How the text uses the word elsewhere.
export const UNUSED = T('classes of a word without uses and shape');
export const USE_CASING = T('casing in other places and shape');
export const USE_BEFORE = T('class before it anywhere and shape');
export const USE_AFTER = T('class after it anywhere and shape');
export const USE_CONTEXT = T('word beside it anywhere and shape');
export const USE_FIRST = T('class of the first word of its runs and shape');
export const USE_LAST = T('class of the last word of its runs and shape');
export const USE_INTRODUCED = T('class of what brackets introduce it by and shape');
export const USE_BEFORE_RUN = T('class before its runs and shape');
export const USE_AFTER_RUN = T('class after its runs and shape');
export const USE_END = T('word that begins or ends its runs and shape');

// The words around as printed.
export const PRINTED = T('word as printed');
export const PRINTED_BEFORE = T('word before as printed and shape');
export const PRINTED_AFTER = T('word after as printed and shape');
export const ENDING_OF_2 = T('ending of two and shape');
export const WORDS_AROUND = T('word before, own and after');
export const SHAPE_AND_TWO_BEFORE = T('shape and the two before');
export const SHAPE_AND_TWO_AFTER = T('shape and the two after');
export const SHAPE_BEFORE_AND_WORD = T('shape before and word');
export const SHAPE_AFTER_AND_WORD = T('shape after and word');
export const WORD_BEFORE_AND_SHAPES = T('word before, shape and the one after');
export const WORD_AFTER_AND_SHAPES = T('word after, shape and the one before');
export const WORD_TWO_AFTER = T('word two after and shapes');
export const WORD_TWO_BEFORE = T('word two before and shapes');
export const NEAR_BEFORE = T('word near before');
export const NEAR_AFTER = T('word near after');

/**
 * Longest beginning and ending of a word, in UTF-16 units, and those that are new to the features of the word itself.
 */
export const LONGEST_PART = 6;
export const SHORTEST_BEGINNING = 4;
export const SHORTEST_ENDING = 5;

/** One for each length. */
const lengths = (what: string): readonly number[] =>
  Array.from({ length: LONGEST_PART + 1 }, (_, n) => T(`${what} of ${n} letters`));
export const BEGINNINGS = lengths('beginning');
export const ENDINGS = lengths('ending');
