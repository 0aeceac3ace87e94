import { MONTHS, WEEKDAYS } from '../calendar.ts';
import { wordSet } from '../word-lists.ts';

/** Words that come and go between two transcripts of one sentence without making it another one. */
export const FREE = wordSet(`
  a an the this that these those which who whom and so very just really quite well now also too then
  of to in on at for with from by as into
  i we you he she it they me us him her them my our your his its their there here
  am is are was were be been being has have had do does did will shall would`);

/** Turn a statement into its opposite, or limit it: "will" and "will not", "is" and "is impossible". */
export const NEGATIONS = wordSet(`
  not no never none nobody nothing nowhere neither nor cannot without hardly barely unless refuse refused deny denied`);

/** A number, a day or a month: two statements that differ in one are two. */
export const FIGURES: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  // "March" goes and "may" is a verb as well.
  ...MONTHS.filter((month) => month !== 'march' && month !== 'may'),
  ...wordSet(`0 zero hundred thousand million billion trillion dozen dozens half double twice once percent
    first second third fourth fifth sixth seventh eighth ninth tenth`),
]);

/** So common in speech that they tell no statement from another: "we are going to do a lot". */
export const LIGHT = wordSet(`
  but or if because what when where how why all some any can could may might must should more much many lot thing things
  go going get got know think say said want make let need people time people us yes ok okay please thank thanks today
  important happy proud sure clear right good great one way it's step`);

/** Small numbers, written as figures by some outlets and as words by others. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
   nineteen twenty`
    .trim()
    .split(/\s+/)
    .map((word, index) => [word, String(index + 1)]),
);
for (const [index, tens] of 'thirty forty fifty sixty seventy eighty ninety'.split(' ').entries()) {
  (NUMBER_WORDS as Map<string, string>).set(tens, String(30 + index * 10));
}

/** After a number: "$12m". */
export const MAGNITUDES: ReadonlyMap<string, string> = new Map([
  ['m', 'million'],
  ['mn', 'million'],
  ['bn', 'billion'],
  ['tn', 'trillion'],
]);
