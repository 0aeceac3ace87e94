/**
 * Verbs of saying, in their dictionary form, that inflect regularly. The README of the corpus's evaluation lists the
 * same.
 */
const REGULAR_VERBS = `
accept accuse acknowledge add address admit advise advocate affirm agree allege announce answer apologize appeal applaud
argue ask assail assert assure attest attribute blame blast boast brag call caution challenge chant charge chide cite
claim clarify commend comment complain concede conclude concur condemn confess confide confirm congratulate contend
continue contradict counter criticize declare decline decry defend demand denounce deny deride describe detail disclose
discuss dismiss dispute echo elaborate email emphasize enthuse estimate exclaim explain express gripe hail highlight
hint implore imply inform insinuate insist instruct interject intone joke label lament laud lecture mention mock muse
mutter note notify object observe opine order outline pledge point portray post praise preach predict proclaim profess
promise propose protest publish question quip quote rant react reaffirm reassure recall recite recommend recount refer
reference refuse reiterate relate release remark remind repeat reply report request respond retort reveal ridicule scold
scream shout signal slam snap specify speculate state stress suggest summarize summon talk tease testify thank threaten
tout tweet underline underscore urge utter venture voice volunteer vow warn whisper wonder yell`;

/** Irregular forms, British spellings, and words of saying that are no verbs. */
const OTHER_FORMS = `
say says said saying tell tells told telling write writes wrote written writing speak speaks spoke spoken speaking
read reads reading put puts putting rebut rebuts rebutted rebutting retweet retweets retweeted retweeting
swear swears swore sworn swearing foretell foretells foretold quipped quipping confer confers conferred
plead pleads pleaded pled pleading chat chats chatted chatting admitted admitting referred referring bragged bragging
labelled labelling signalled criticise criticises criticised criticising emphasise emphasises emphasised emphasising
apologise apologises apologised apologising
according per reportedly allegedly statement statements interview interviews accusation accusations
announcement announcements warnings`;

const FORMS = new Set([...wordsOf(REGULAR_VERBS).flatMap(inflect), ...wordsOf(OTHER_FORMS)]);

const BARE_MARK = /^\s*[:—-]+\s*$/;

/** Whether a cue as printed reports speech: it holds a form of a word of saying, or is a bare colon or dash. */
export function isCommunicationCue(cue: string): boolean {
  if (BARE_MARK.test(cue)) return true;
  return (cue.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => FORMS.has(word));
}

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** "deny" -> deny, denies, denied, denying. */
function inflect(verb: string): string[] {
  const stem = verb.slice(0, -1);
  if (/[^aeiou]y$/.test(verb)) return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return verb.endsWith('e') ? [verb, third, `${verb}d`, `${stem}ing`] : [verb, third, `${verb}ed`, `${verb}ing`];
}
