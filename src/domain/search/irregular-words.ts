import { wordSet } from '../word-lists.ts';

/** Forms of a verb that no rule makes, each line a verb: "go went gone". */
const VERBS = `arise arose arisen/awake awoke awoken/bear bore borne/beat beaten/become became/begin began begun/
bend bent/bet/bind bound/bite bit bitten/bleed bled/blow blew blown/break broke broken/breed bred/bring brought/
build built/
burn burnt/burst/buy bought/catch caught/choose chose chosen/cling clung/come came/creep crept/cut/deal dealt/dig dug/
die dying/draw drew drawn/dream dreamt/drink drank drunk/drive drove driven/eat ate eaten/fall fell fallen/feed fed/
feel felt/fight fought/find found/flee fled/fling flung/fly flew flown/forbid forbade forbidden/forecast/
foresee foresaw foreseen/forget forgot forgotten/forgive forgave forgiven/freeze froze frozen/get got gotten/
give gave given/go goes went gone/grow grew grown/hang hung/hear heard/hide hid hidden/hit/hold held/hurt/keep kept/
know knew known/lay laid/lead led/lean leant/leap leapt/learn learnt/leave left/lend lent/let/lie lain lying/
lose lost/make made/mean meant/meet met/mislead misled/mistake mistook mistaken/outgrow outgrew outgrown/
overcome overcame/overrun overran/oversee oversaw overseen/overtake overtook overtaken/overthrow overthrew overthrown/
pay paid/prove proven/put/quit/read/rebuild rebuilt/ride rode ridden/ring rang rung/rise rose risen/run ran/say said/
see saw seen/seek sought/sell sold/send sent/set/sew sewn/shake shook shaken/shed/shine shone/shoot shot/show shown/
shrink shrank shrunk/shut/sing sang sung/sink sank sunk/sit sat/sleep slept/slide slid/sling slung/smell smelt/
sow sown/speak spoke spoken/speed sped/spend spent/spill spilt/spin spun/spit spat/split/spoil spoilt/spread/
spring sprang sprung/stand stood/steal stole stolen/stick stuck/sting stung/strike struck stricken/string strung/
strive strove striven/swear swore sworn/sweep swept/swell swollen/swim swam swum/swing swung/take took taken/
teach taught/tear tore torn/tell told/think thought/throw threw thrown/thrust/tie tying/
undergo undergoes underwent undergone/understand understood/undertake undertook undertaken/undo undoes undid undone/
uphold upheld/upset/wake woke woken/
wear wore worn/weave wove woven/weep wept/win won/withdraw withdrew withdrawn/withhold withheld/
withstand withstood/wring wrung/write wrote written`;

/** The same for nouns: "child children". */
const NOUNS = `man men/woman women/child children/person people/foot feet/tooth teeth/goose geese/mouse mice/louse lice/
ox oxen/half halves/knife knives/leaf leaves/life lives/loaf loaves/scarf scarves/self selves/shelf shelves/
thief thieves/wife wives/wolf wolves/calf calves/elf elves/hoof hooves/analysis analyses/basis bases/crisis crises/
diagnosis diagnoses/ellipsis ellipses/emphasis emphases/hypothesis hypotheses/oasis oases/parenthesis parentheses/
synthesis syntheses/thesis theses/axis axes/criterion criteria/phenomenon phenomena/bacterium bacteria/
memorandum memoranda/referendum referenda/stratum strata/curriculum curricula/datum data/fungus fungi/
nucleus nuclei/stimulus stimuli/alumnus alumni/syllabus syllabi/formula formulae/vertex vertices/index indices/
appendix appendices/matrix matrices/bureau bureaux/plateau plateaux/policeman policemen/policewoman policewomen/
chairman chairmen/chairwoman chairwomen/spokesman spokesmen/spokeswoman spokeswomen/congressman congressmen/
congresswoman congresswomen/businessman businessmen/gunman gunmen/fisherman fishermen/fireman firemen/
serviceman servicemen/statesman statesmen/alderman aldermen/layman laymen/grandchild grandchildren/hero heroes/
potato potatoes/tomato tomatoes/veto vetoes/embargo embargoes/echo echoes/cargo cargoes/torpedo torpedoes/
tornado tornadoes/volcano volcanoes/mosquito mosquitoes`;

const GROUPS: string[][] = `${VERBS}/${NOUNS}`.split(/\/\s*/).map((line) => line.trim().split(' '));

/** The irregular forms of a base form, itself left out. */
export const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  GROUPS.map(([base, ...forms]) => [base!, forms]),
);

/** The base forms of an irregular form: of "axes" it is "axis". */
export const IRREGULAR_BASES: ReadonlyMap<string, readonly string[]> = (() => {
  const bases = new Map<string, string[]>();
  for (const [base, ...forms] of GROUPS) for (const form of forms) bases.set(form, [...(bases.get(form) ?? []), base!]);
  return bases;
})();

/** They end like a plural and are none, or mean another thing than the word they look like: "news" and "new". */
export const NOT_FORMS: ReadonlySet<string> = wordSet(
  `athletics civics customs economics ethics genetics linguistics logistics mathematics measles news odds olympics
  outskirts physics politics doing series species statistics tactics`,
);

/** Words that take no ending of a verb, where another verb with "e" would: "unit" and "united", which is of "unite". */
export const NOT_VERBS: ReadonlySet<string> = wordSet(
  `ant bath breath cloth cours even ground human lik local moral past pleas policy premier pure regal rout secret sens
  sheath sing sooth suit swath teeth ting unit urban wound wreath will accord`,
);
