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

/** What somebody makes of a matter, before a colon: "is not so sure", "has a theory", "took another view". */
const VIEWS = [
  /^(?:is|was|remain(?:s|ed)|seem(?:s|ed))(?: (?:not|less|more|also|still|rather|quite|so|as|far from))* [a-z]+$/,
  /^(?:has|had|takes|took|holds|held|offers|offered|gave|gives) (?:[a-z]+ ){0,3}[a-z]+$/,
  /^(?:sees?|saw) (?:it|things|that|this) (?:differently|otherwise|another way)$/,
];
/** The last word of such a view. */
const VIEW = oneOf`sure certain convinced persuaded impressed optimistic pessimistic hopeful unmoved unimpressed
  unconvinced unsure s[ck]eptical adamant blunt defiant doubtful clear cautious categorical dismissive philosophical
  wary worried views? theory doubts? explanation answer position line idea opinion worry fears? reading advice
  differently otherwise way`;

/** Whether the words between a subject and a colon tell of a reaction or a view: "disagreed", "is not so sure". */
export const tellsView = (words: readonly string[]): boolean =>
  isReaction(words) || (VIEW.test(words.at(-1) ?? '') && VIEWS.some((one) => one.test(words.join(' '))));
