import { oneOf } from '../../domain/word-lists.ts';

/** What somebody does who is about to speak: "Cole disagreed. “It is late,” he said." */
export const REACTS = oneOf`
  (?:dis)?agree[ds]? concur(?:s|red)? object(?:s|ed)? laugh(?:s|ed)? smile[ds]? shrug(?:s|ged)?
  nod(?:s|ded)? sigh(?:s|ed)? grin(?:s|ned)? hesitate[ds]? pause[ds]? wince[ds]? scoff(?:s|ed)? demur(?:s|red)?
  post(?:s|ed)? tweet(?:s|ed)? repl(?:y|ies|ied) respond(?:s|ed)? answer(?:s|ed)? apologi[sz]e[ds]? weeps? wept
  chuckle[ds]? frown(?:s|ed)? grimace[ds]? bristle[ds]?`;

/** The same in several words: "shook her head", "begged to differ", "was having none of it". */
const REACTS_AT_LENGTH = [
  /^(?:shook|shakes) (?:his|her) head$/,
  /^roll(?:s|ed) (?:his|her) eyes$/,
  /^beg(?:s|ged) to differ$/,
  /^(?:is|was) having none of it$/,
  /^(?:is|was) in no mood (?:to|for) [a-z]+$/,
  /^(?:hits?|fire[ds]|shoots|shot|push(?:es|ed)) back$/,
  /^(?:did not|didn't|does not|doesn't) (?:hold back|flinch|blink|hesitate)$/,
  /^(?:did not|didn't|does not|doesn't) (?:mince|pull) (?:(?:his|her) )?(?:words|punches)$/,
];

/** Whether words, in small letters, are nothing but such a reaction: "disagreed", "shook her head". */
export const isReaction = (words: readonly string[]): boolean =>
  words.length === 1 ? REACTS.test(words[0]!) : REACTS_AT_LENGTH.some((one) => one.test(words.join(' ')));
