import type { Stance } from '../../domain/quote.ts';
import { wordSet } from '../../domain/word-lists.ts';

/**
 * Verbs that report, by stance: lemma, frames, then prepositions that lead the content after "+". Frames:
 * q quotes and clauses before or after it ("..., said Lavrov"); t "that" and wh-clauses; b a clause without "that";
 * n a noun phrase; i "to" with a verb; g an "-ing" form; o an addressee before the content ("told reporters that").
 * Speech verbs come first; verbs of attitude and belief stand in ATTITUDE_VERBS.
 */
export const REPORTING_VERBS: Record<Stance, string> = {
  SAY: `say:qtb tell:qtbo add:qt note:qtbn report:qtbng call:n state:qtn announce:qtn+on write:qtb comment:q+on
    remark:qt+on observe:qt explain:qt describe:n recall:qtn continue:q tweet:qtn post:qn email:q text:qo
    respond:qt+to,with,by reply:qt+to,that answer:qt declare:qtbn proclaim:qtn mention:tn disclose:tn reveal:qtbn
    inform:to detail:tn outline:n discuss:nt talk:+about speak:+about,of refer:+to reference:n quote:n cite:n
    conclude:qtb reiterate:qtn repeat:qtn stress:qtn emphasize:qtn emphasise:qtn underscore:tn underline:tn
    point:+to,out joke:qt quip:q muse:q recount:qtn testify:qt relate:n elaborate:q read:q clarify:qtn publish:n
    release:n issue:n specify:tn summarize:qn voice:n express:n echo:n volunteer:q interject:q shout:q yell:q
    exclaim:q whisper:q mutter:q intone:q opine:qt vent:q chant:q sing:q narrate:q signal:tn indicate:tn brief:o
    tout:n label:n dub:n portray:n highlight:tn characterize:n name:n chat:+about gush:q rule:t sum:q reflect:q beam:q
    boom:q snap:q marvel:q deadpan:q crow:q thunder:q roar:q sigh:q divulge:tn confide:qt summarise:qn reminisce:q
    attest:tn+to`,
  CLAIM: `claim:qtbni assert:qtn allege:qtbn argue:qtb+for contend:qtb maintain:qtb insist:qtb+on boast:qt+of,about
    brag:qt+about suggest:qtbng imply:tn insinuate:tn speculate:qt+about estimate:qtn predict:qtbn forecast:qtn
    theorize:t theorise:t aver:qt avow:qt counter:qt retort:q object:qt+to profess:ni posit:t`,
  CONFIRM: `confirm:qtbn acknowledge:qtbng admit:qtbg+to concede:qtb affirm:qtn agree:qti+with,on,to,that verify:tn
    recognize:tn certify:tn confess:qt+to reaffirm:tn accept:tn concur:q+with`,
  DENY: `deny:qtbng dispute:tn reject:n dismiss:n rebut:n refute:n contradict:n rebuff:n disavow:n repudiate:n`,
  WARN: `warn:qto+of,about,against caution:qto+against,about threaten:i alert:o`,
  ASK: `ask:qtnio+about,for,whether,if inquire:q+about question:qtn query:q wonder:qt+about,if,whether`,
  PROMISE: `promise:qtboin vow:qtbi pledge:qtbin swear:qtbi assure:qtbo guarantee:tn reassure:to commit:+to
    undertake:i`,
  DEMAND: `demand:qtn+that order:nt urge:nq request:nt insist:qtb call:+for,on instruct:no implore:n beg:qn
    appeal:+for,to plead:q+for,with exhort:n summon:n`,
  CRITICIZE: `criticize:n criticise:n accuse:n blame:n blast:n slam:n denounce:n condemn:n decry:n attack:n mock:n
    ridicule:n lambast:n lambaste:n deride:n chide:n rebuke:n scold:n castigate:n bemoan:tn lament:qtn
    complain:qt+about,of gripe:q+about protest:qtn deplore:n challenge:n hammer:n rap:n charge:t+that scoff:q+at
    fume:q rail:+against`,
  PRAISE: `praise:n hail:n applaud:n commend:n laud:n congratulate:n thank:n welcome:n enthuse:q rave:q+about credit:n
    endorse:n defend:n salute:n`,
  SUGGEST: `propose:qtngi recommend:qtng advise:qtno advocate:n+for hint:qt+at float:n`,
  DECLINE: `decline:i refuse:i`,
  OTHER: '',
};

/** Verbs of belief and wish. What follows them is reported, and mostly not said; same frames. */
export const ATTITUDE_VERBS = `believe:qtb think:tb know:t hope:tib fear:tbn worry:t+about feel:tb understand:t
  want:in seek:i support:ng oppose:ng favor:ng favour:ng expect:tin prefer:ni plan:i intend:i decide:it doubt:tn
  consider:nt see:t find:tb show:tb learn:t realize:tb appear:i seem:i wish:ti determine:t suspect:t assume:t
  foresee:n envision:n remember:tn regret:tn demonstrate:t prove:t project:tn calculate:t discover:t view:n regard:n
  deem:n back:n push:+for press:+for vote:+for,against aim:i care:+about`;

/** Forms of verbs that double a letter or have two spellings; `domain/irregular-verbs.ts` has the irregular ones. */
export const SPELT_FORMS: Record<string, string> = {
  show: 'shows showed shown showing',
  admit: 'admits admitted admitting',
  refer: 'refers referred referring',
  brag: 'brags bragged bragging',
  rap: 'raps rapped rapping',
  slam: 'slams slammed slamming',
  beg: 'begs begged begging',
  quip: 'quips quipped quipping',
  aver: 'avers averred averring',
  plan: 'plans planned planning',
  commit: 'commits committed committing',
  chat: 'chats chatted chatting',
  label: 'labels labeled labelled labeling labelling',
  signal: 'signals signaled signalled signaling signalling',
  rebut: 'rebuts rebutted rebutting',
  prefer: 'prefers preferred preferring',
  dub: 'dubs dubbed dubbing',
  regret: 'regrets regretted regretting',
  sum: 'sums summed summing',
};

/** Verbs whose irregular forms ("sought") are in no feature: the models were trained without them. */
export const REGULAR_ALONE = wordSet('seek learn prove');
