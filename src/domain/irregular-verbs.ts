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

/** The irregular forms of each irregular verb, itself left out: "forecast" has none but itself. */
export const IRREGULAR_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  VERBS.split(/\/\s*/).map((line) => {
    const [verb, ...forms] = line.trim().split(' ');
    return [verb!, forms];
  }),
);
