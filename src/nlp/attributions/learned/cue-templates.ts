import { featureNames } from '../../tagging/feature-names.ts';

/** The features of a token that the stage of the cues looks at, by what they are of. */
const T = featureNames('cue');

export const ALWAYS = T('always');
export const WORD = T('word');
export const LEMMA = T('lemma');
export const ENDING = T('ending');
export const LEMMA_AND_TAG = T('lemma and tag');
export const TAGS_AROUND = T('tag before, own and after');
export const LEMMA_AND_QUOTED_BEFORE = T('lemma, whether quoted, and before');
export const LEMMA_AND_QUOTED_AFTER = T('lemma, whether quoted, and after');
export const VERB_BEFORE = T('verb before');
export const VERB_AFTER = T('verb after');
export const LEMMA_AND_VERB_BEFORE = T('lemma and verb before');
export const LEMMA_AND_VERB_AFTER = T('lemma and verb after');
export const TAG_AND_VERB_BEFORE = T('tag and verb before');
export const TAG_AND_VERB_AFTER = T('tag and verb after');
export const LEMMA_AND_MARKS = T('lemma and whether the sentence has marks');
export const CLUSTER_AND_BEFORE = T('cluster and the one before');
export const CLUSTER_AND_AFTER = T('cluster and the one after');
export const MEDIUM_AND_VERB_BEFORE = T('medium cluster and verb before');
export const CLUSTER_QUOTED_TAG = T('cluster, whether quoted, and tag');
export const MEDIUM_AND_TAGS = T('medium cluster, tag and tag after');
export const MEDIUM_AND_WORD_AFTER = T('medium cluster and word after');
export const KINDS_AHEAD = T('kinds of five tokens ahead');
export const KINDS_BEHIND = T('kinds of five tokens behind');
export const LEMMA_AND_KINDS_AHEAD = T('lemma and kinds of three tokens ahead');
export const LEMMA_AND_KINDS_BEHIND = T('lemma and kinds of three tokens behind');
export const LEMMA_AND_NEXT_MARK = T('lemma and how far the next comma or "that" is');
export const LEMMA_AND_LAST_MARK = T('lemma and how far the last comma or mark is');
export const LEMMA_AND_RULE = T('lemma and what the rules found');
export const TAG_TWO_BEFORE = T('tag two before');
export const TAG_BEFORE = T('tag before');
export const TAG_AND_BEFORE = T('tag and the one before');
export const TAG_AND_TWO_BEFORE = T('tag and the two before');
export const TAG = T('tag');
export const TAG_AFTER = T('tag after');
export const TAG_TWO_AFTER = T('tag two after');
export const TAG_AND_AFTER = T('tag and the one after');
export const TAG_AND_TWO_AFTER = T('tag and the two after');
export const TAG_THREE_BEFORE = T('tag three before');
export const TAG_THREE_AFTER = T('tag three after');
export const SHAPE = T('shape');
export const QUOTED = T('whether quoted');
export const QUOTED_AROUND = T('whether quoted, before, own and after');
export const QUOTATION_LENGTH = T('length of the quotation');
export const TOKENS_BEFORE = T('tokens before in the sentence');
export const TOKENS_LEFT = T('tokens left in the sentence');
export const TAG_AND_MARKS = T('tag and whether the sentence has marks');
export const NAME = T('name');
export const NAME_TWO_BEFORE = T('name two before');
export const NAME_BEFORE = T('name before');
export const NAME_AFTER = T('name after');
export const NAME_TWO_AFTER = T('name two after');
export const RULE_BEFORE = T('what the rules found before');
export const RULE = T('what the rules found');
export const RULE_AFTER = T('what the rules found after');
export const RULE_TAG_QUOTED = T('what the rules found, tag, whether quoted');
export const RULES_AROUND = T('what the rules found before, here and after');

/** One for each place from `reach` before a token to as many after it; at `reach` is the token itself. */
const around = (what: string, reach: number): readonly number[] =>
  Array.from({ length: 2 * reach + 1 }, (_, k) => T(`${what} at ${k - reach}`));

/** How far words, and how far their clusters and lemmas, are looked at to each side. */
export const [REACH, NEAR] = [3, 2];
export const WORD_AT = around('word', REACH);
export const CLUSTER_AT = around('cluster', NEAR);
export const MEDIUM_AT = around('medium cluster', NEAR);
export const LEMMAS_AT = around('lemma and the lemma', NEAR);
