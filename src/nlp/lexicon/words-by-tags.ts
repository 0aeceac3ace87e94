/**
 * Part-of-speech tags of common words: tags by falling frequency, then the words that carry them, alphabetically. Penn
 * tags, where VB stands for VBP too, W for all wh-words and PRP for "there".
 *
 * Made by bench/lexicon/make-words-by-tags.mjs: counted over the automatic tags (Stanford CoreNLP) of the training
 * articles of PolNeAR, a research corpus; words seen five times or more, and no sentence of it.
 */
export const WORDS_BY_TAGS: Record<string, string> = {
  NN: `
    ability abortion absence absentee abuse accent acceptance access accident accomplishment accord account
    accountability accusation achievement action activism activist activity actor actress ad addiction addition
    adherence administration admiral admiration admission adoption advantage advertising advice adviser advisor
    advocacy affair affection affidavit affiliate affiliation aftermath afternoon age agency agenda agent agreement
    agriculture aide aircraft airline airport aisle alarm allegiance alliance ally ambassador amendment ammunition
    amnesty amount analysis analyst anchor anger anniversary announcement anomaly anonymity antipathy anxiety
    anybody anyone anything apartment apology appearance appetite applause application appointee appointment
    approach approval arbiter area arena argument arm army arrangement array arrival arsenal art article aspect
    assassination assault assembly assertion assessment asset assistance assumption asylum attack attempt attendance
    attention attitude attorney auction audience author authority authorization autism auto award baby backer
    background backlash bag bailout ball ballot balloting bank banker banking bankruptcy bargain bargaining barn
    barrier base baseball basis basketball batch bathroom battery battle battleground bed bedroom behalf behavior
    belief belt bench bias bid bidding bigot bigotry bill billionaire bin biography birth birther bit blessing bloc
    blog blood blowback board body bomber bombing bombshell bond book border boss boutique bowl box boxing boy
    boycott brain brand brass breach breakfast breath bridge briefing brink broadcast broker brother brutality
    bubble budget bulk bully bulwark bunch burden bureau bureaucracy bus business businessman buyer buzz cabinet
    cable calculation calendar camera camp campaign campus cancer candidacy candidate cap capacity capital
    capitalism car carbon card career carelessness caring carpet carrier cartel case cash casino category caucus
    ceiling celebration celebrity cell cent center centerpiece century ceremony certainty certificate chain chair
    chairman chairwoman challenger chamber chance channel chaos chapter character charity charter chatter child
    childhood chocolate choice chorus church circle circuit circus citizen citizenship city civility clarity class
    classification clearance client climate clip clock cloning clothing clout club co-author co-founder coach coal
    coalition coast code coffee coin collapse collar colleague collection college color column columnist combination
    comeback comedian comedy comfort commander commentary commentator commission commissioner commitment committee
    committeeman communication community company comparison compassion compensation competence competition complaint
    complexity compliance compound computer concentration concept concern concert concession conclusion condition
    conference confidence confidentiality confinement confirmation conflict confrontation congressman connection
    conscience consensus consequence conservatism consideration conspiracy constituency constitution construction
    consulate consultant consumer consumption contact containment contender content contention contest context
    continent continuation contractor contrast contribution contributor controversy convention conversation
    conviction cooperation copy core corn corner correctness correlation correspondence correspondent corruption
    counsel counterpart country county coup couple courage course court courtesy courthouse courtroom cousin
    coverage crackdown crash cream creation credibility credit crew crime crisis critic criticism critique crowd cry
    culture currency customer cutoff cycle dad danger dash database date daughter dawn day daylight deadline
    deadlock death debate debt decade decision deck declaration decline defender defense deficit definition degree
    delegate delegation demeanor demise democracy demonstration denial dent departure deportation deposition depth
    deputy deregulation descent description desire desk destruction detail detention determination developer
    development device dictator dictatorship difference difficulty dignity dilemma dimension dinner dioxide
    diplomacy diplomat direction director disadvantage disagreement disappointment disapproval disarray disaster
    discipline disclosure discomfort discontent discourse discovery discretion discrimination discussion disease
    disgrace disobedience dispute disruption dissent distinction distraction distribution district diversity
    division divorce doctor document documentary dog dollar domain dominance donation donor doom door doubt downtown
    downturn dozen drama dream driver drug duty dynasty dysfunction ear earth economist economy edge editing editor
    editorial education effect effort election electorate electricity element eligibility elite email embarrassment
    embassy emergence emergency emotion empathy emphasis empire employee employer employment encryption endorsement
    enemy energy enforcement engagement enrollment enterprise entertainment enthusiasm entity entrance entrepreneur
    entry environment envoy epic episode equality equipment equity era error establishment estate ethanol ethnicity
    eve evening event everybody everyone everything evidence evolution example exception excerpt exchange excitement
    exile existence expansion expectation expense experience experiment expert expertise explanation exposure
    expression extension extent extremism extremist eye fabric facility fact faction factor factory failure fairness
    faith fallout family fan farm fascism fashion fate father fault favorability federation fee felony fence fervor
    feud fiction field fighter filibuster film finger fire firearm firestorm firewall firing firm fishing fitness
    flag flap fleet flexibility flight flood floor flow flurry fondness food foot footage football forecast
    foreclosure forefront formula fortune forum foundation founder fracking fraction fraud freedom friend friendship
    fringe front-runner frontrunner frustration fun fundraiser furor fury gaffe gala gallon game gaming gang gap gas
    gasoline gear gender generation genocide gentleman geography gesture gift girl glass glimpse globalization globe
    gloom goal golf government governor grade graduation grandfather grandmother grass greed greenhouse gridlock
    grief grip grit ground group growth guest guidance gun gunfire guy gym hacker hacking hair half hall hand
    handful harassment hashtag hat hatred haul head headline headquarters health health-care healthcare heart
    heartland heat heaven heckler height heir hell helm heritage hero hierarchy highway historian history hole
    holiday home homeland hometown honesty horror horse hospital host hostility hotel hour household housing hub
    humanity humility hurdle husband ice icon idea identification identity ideology image immigration immunity
    impact implementation implication importance impression improvement inability inaction incentive incident
    inclination income independence index indication indictment industry inequality inflation information
    infrastructure initiative injustice innovation inquiry insecurity insider insistence inspector instance
    institution insult insurance integration integrity intelligence intensity intent intention interaction interest
    internet internment interpretation interrogation intervention interview introduction invasion inversion
    investigation investment investor invitation involvement ire island issue item jail jeopardy jet jihad job joke
    journalism journalist joy judge judgement judgment jury justice justification kid killer kind king kingdom
    kitchen knife knowledge labor lack lady land landmark landscape landslide lane language lap laugh law lawmaker
    lawsuit lawyer leader leadership legacy legalization legend legislation legislator legislature length lens
    lesson letter level leverage levy liability liar liberty lieutenant life lifetime lightning likelihood line list
    litigation litmus loan lobbyist location logic loophole loser loss lot loyalty luck lunch luxury machine
    magazine magnate mail mainland maintenance majority maker makeup man management manager mandate maneuvering
    manner mantle map marathon margin marijuana market marketing marriage mass massacre master matchup mate material
    math mayhem mayor meantime measure medium meeting member membership memo memoir memorial memory merger mess
    message messaging method microphone midday middle-class midnight midst migration mine minimum-wage mining
    minister minority minute misconduct misinformation misogynist missile mission mistake mistrust mix mode model
    moderator mogul mold mom moment momentum money month mood moon morning mortgage mosque mother motion mouth
    movement movie murder muscle museum music narrator nation naturalization nature necessity needle negligence
    negotiation negotiator neighbor neighborhood nephew network networking neurosurgeon neutrality news newspaper
    nickname night nightclub nobody nod noise nomination nominee none nose nostalgia nothing notion number oath
    obligation observation obstacle occupation offense office officer oil onslaught operation operative opinion
    opponent opportunity opposition optimism option order organization organizer orthodoxy ouster outcome outlet
    outlook outrage outreach outset outsider overhaul overreach oversight owner ownership pace pack package pact
    page pain pair panel panic paper paperwork parade parent park parliament part participation partisanship partner
    partnership party passage passion passport pastor path pathway patriot pattern paycheck payment payroll peace
    peak penalty percent percentage perception performance period person persona personality perspective petition
    phase phenomenon philosophy phone photo photograph photographer phrase physician picture piece pill pilot
    pipeline pizza place plagiarism plan plane planet plant platform playbook player plea pleasure pledge plight
    plurality podcast polarization police policy politician poll polling pollster pool pope popularity population
    populism portfolio portion position possibility poverty power practice prayer precedent predecessor prediction
    preference pregnancy premium preparedness presence presidency president pressure prevention preview price pride
    prince principle priority prison prisoner privacy prize probation probe problem procedure process product
    production profession professor profile program programming progress prominence promotion proof propaganda
    property proponent proportion proposal proposition prosecution prosecutor prospect prosperity protection
    protester province provision publicity publisher pulse purpose pursuit px quality quarter question queue quo
    race racism radar radio rally rant rape rapist rate rating rationale re-election reaction reality realization
    reason rebellion reception recession recognition recommendation reconciliation record recording recovery
    recruiter recruitment reduction reelection reference referenda referendum reflection reform refuge refugee
    refusal regime region registration regulation regulator rejection relationship relief religion reluctance remark
    reminder renovation reorganization replacement replay report reporter reputation request requirement research
    resentment residence resignation resistance resolution resort response responsibility restaurant restraint
    resurgence retirement revelation revenue reversal revival revolt revolution rhetoric ritual rivalry road rock
    role roof room route row ruling safety sake salary sale sampling sanctuary sand scam scandal scanner scenario
    scene schedule scholarship school science scientist scope screen screening script scrutiny season seat secretary
    section sector security segment segregation selection self senator sense sensitivity sentence sentiment series
    server service session setback settlement setup sex sexism shadow shakeup shame shareholder sharia sheet shelter
    shirt shooter shooting shop shopping shot shotgun showcase showdown shutdown side sight signature significance
    silence simulation sister site situation size skateboarding skepticism skill skin slate slaughter slavery slogan
    slot socialism society software soil soldier solidarity solution somebody someone something son song sort soul
    source space spat speaker spectacle spectrum speculation speech speechwriter spirit spoiler spokesman
    spokeswoman sport spot spotlight spouse spree spring stability staff staffer stage stake stamina stance
    standard-bearer star state statehood statement station stature status steam steel stimulus stock stone store
    storm story strategist strategy straw streak stream strength stress stride string structure student studio stuff
    stump style substance suburb success successor suggestion suicide suit suite summary summer summit sun
    superdelegate supply supporter surface surge surveillance survey suspension suspicion swagger swap symbol
    sympathy sync system table tack tactic takeover tale talent tally tank task tax taxpayer tea teacher team tech
    technology teenager telephone teleprompter television temperament tendency tennis tension tent tenure term
    territory terror terrorism testimony text text-align theater theft theme theory thing thread threat threshold
    ticket tide time timeline timing title today tolerance toll tomorrow ton tone tool topic toughness tour
    tournament town traction trade trade-off tradition traffic tragedy trail training trajectory transcript
    transformation transition transparency transportation trap treatment trend trial tribute trio trip triumph
    trouble trove truck truth tsunami tuition tunnel turmoil turnaround turnout tweet twist tycoon type uncertainty
    underdog unemployment union unit unity unpopularity unrest unwillingness upheaval uprising urgency user vacancy
    vacation vacuum value variety vehicle vein venture venue version viability vice victim victory video vigor
    violation violence virtue virus visa vision vitriol voice volume volunteer voter vow vulnerability wage waiver
    wall war warfare watchdog water watermelon wave way weakness wealth weapon web website wedding week weekend
    weight welfare wife willingness window wing winner winter wisdom withdrawal witness woman word wording worker
    workforce workplace world writer wrongdoing xenophobe xenophobia yard year yesterday youth zeal zone`,
  NNS: `
    abortions academics accomplishments accounts accusations achievements actions activists activities actors
    addresses adjustments administrations adoptees ads adults advances advantages adversaries advertisements
    advertisers advisers affairs agencies agents ages agreements aides airports airstrikes airwaves aliens
    allegations allegiances allies alternatives ambitions amendments analysts analytics animals announcements
    answers anxieties appeals appearances applicants appointments areas arguments arms arrests articles aspects
    aspirations assaults assertions assessments assets assignments associates assumptions atrocities attackers
    attacks attendees attitudes attorneys audiences authorities authors averages awards babies backers backgrounds
    balloons ballots bankers banks barriers bases bathrooms battlegrounds battles beliefs benefits bets bids
    billionaires billions bills biofuels biographies blacks blasts blows bodies bombs bonds bonuses books boos boots
    borders borrowers bosses bottles bounds boutiques boys breaches breaks bridges brokers brothers bruises budgets
    buildings businesses cameras campaigns camps candidacies candidates capabilities caps cards cars cases casinos
    categories caucuses caucusgoers celebrities cellphones cells centers cents chains challengers challenges chances
    changes chants charges charities checks cheers children choices circles circumstances cities citizens civilians
    clashes classes clearances clients clinics clips closures clothes clubs codes colleagues colleges columns
    commentators comments commercials commitments committees communications communities companies comparisons
    competitors complaints computers concerns concessions conclusions conditions condolences conferences
    confirmations conflicts confrontations congratulations connections consequences conservatives constituencies
    consultants consumers contenders contents contests contractors contracts contributions contributors
    controversies conventions conversations copies corporations costs counterparts counties countries couples
    courses courts cracks credentials crimes criminals crises criteria criticisms critics critiques crowds customers
    cuts cycles dangers data daughters days dealers dealings deals deaths debates decades decisions declarations
    defects defenders deficits degrees delegates demographics demonstrations demonstrators departments deportations
    details detainees detractors developers developments devices dictators differences difficulties digits dinners
    diplomats directions directors disagreements disclosures discussions districts divisions doctors documents
    dollars donations donors doors doubts dozens drivers droves drugs dues duties dynamics e-mails earners earnings
    ears echoes economics economies economists edges editorials editors effects efforts elders elections electorates
    elements elites emails emissions employees employers endorsements enemies entities ethics evangelicals events
    examples exceptions excesses exchanges executives expectations expenses experiences experts explanations
    extremists eyebrows eyes facilities factories factors facts failures families fans farmers farms feelings fees
    feet felons fields fighters figures files filings finances findings fingers firearms fireworks firms flags flaws
    fliers floors flowers folks followers footsteps forces foreigners fortunes forums founders frauds freedoms
    friends front-runners fronts frustrations fuels functions fundraisers funds gains gallons games gaps gatherings
    gays generals generations generators gentlemen giants gifts girls gloves goals goods governments governors grabs
    grandchildren grants grassroots greens grounds groups guests guidelines guns guys hackers halls hands headaches
    headlines hearings hearts heels helicopters heroes hikes hints historians holes homeowners homes homicides
    hopefuls hospitals hours households houses hundreds hurdles ideas identities illegals images immigrants
    implications imports improvements incentives incidents incomes incumbents independents individuals industries
    inequities initiatives inquiries inroads insiders instances instincts institutions insults insurers interactions
    interests interviews inversions investigations investigators investments investors islands issues items
    jihadists jobs jokes journalists judges justices kids killings kinds ladies lapses lawmakers laws lawsuits
    lawyers layoffs leaders leaks legacies legislators lenders lessons letters levels liberals libertarians
    liberties licenses lights limitations limits lines links loans lobbyists locations loopholes losers losses lots
    majorities makers managers manners manufacturers marchers margins markets matchups materials mayors measures
    media meetings members memories men mergers merits messages methods migrants miles militants millennials
    millions minds miners minorities minors minutes missiles missions missteps mistakes models moderates moderators
    moments months mortgages mosques mothers movements movies murders names nationals nations negatives negotiations
    neighborhoods neighbors networks newcomers newspapers nights nominations nominees norms nukes numbers objections
    obligations observers occasions odds officers offices officials ones operations operatives operators opinions
    opponents opportunities options orders organizations organizers others outlets outsiders owners pages panels
    papers parallels parents parks participants parties partisans partners parts passions pastors paths patterns
    payments peers people perceptions performances periods personnel perspectives phones photos pictures pieces pigs
    places plaintiffs planes planks plants platforms players pledges points policies politicians politics polls
    pollsters populations positions powers practices prayers precedents precincts predecessors premiums presidents
    prices primaries principles priorities prisoners problems procedures proceedings products professionals
    professors profits programs progressives projections projects properties proponents proposals prosecutors
    prospects protections protesters protestors protests providers provisions publishers pundits purposes
    qualifications qualities questions rabbis races raids rallies rankings rapists rates ratings reactions readers
    realities reasons rebels recommendations records references reforms refugees regions regulations relations
    relationships relatives releases remarks reporters representatives requests requirements researchers residents
    resources respects respondents responders responses responsibilities restaurants restrictions results retirees
    revelations revelers reviews rights rivals roads roles rooms roots rounds rows rules rulings rumors salaries
    sales samples sanctions savings scandals scenes scholars schools scientists scores seats seconds secretaries
    secrets securities seeds segments sellers senators sentences sentiments servers services sessions shareholders
    sheets shirts shocks shootings shores shots showings sidelines sides signatures signs similarities sisters sites
    situations skills slates slots smugglers soldiers solutions songs sons sorts sources speakers specifics speeches
    spies sports spots staffers stages stakes stamps stances standards statements states stations statistics steps
    stereotypes stocks stores stories strategies strategists streets strengths strongholds students successes
    suggestions suits sums superdelegates supplies supporters surprises surrogates surveys swaths systems t-shirts
    tables tactics tanks tariffs tastes taxes taxpayers teachers teams tears techniques technologies tens tensions
    terms territories terrorists tests thanks themes theories things thoughts thousands threats three-quarters
    tickets ties times titles tools topics touches towns traders trades traditions transactions transcripts trends
    trips troops troubles trucks tunnels two-thirds types unions universities updates users values vehicles ventures
    venues veterans victims victories videos viewers views violations virtues visas visits voices volunteers voters
    votes vulnerabilities wages waivers walls warnings wars waters waves ways weaknesses weapons websites weekends
    weeks whites winds winners witnesses woes women words workers wounds writers years`,
  JJ: `
    able absent absolute absurd academic acceptable accessible accountable accurate active actual additional adept
    adequate admirable adverse advisory affirmative affordable afraid aggressive akin alive amazing ambitious ample
    angry animated annual anonymous anti-establishment anti-gun anti-immigrant anti-immigration antiabortion
    antitrust anxious apparent appropriate arbitrary artificial attractive authentic authoritarian autistic
    automatic available aware awful awkward bad balanced ballistic bare basic beautiful beholden bent best big
    big-money big-name bigger biggest bipartisan bitter bizarre black bleak blond bloody blue blue-collar boisterous
    bold bombastic brash bright brilliant broad broader brutal busy candid capable careful careless catastrophic
    cautious central centrist certain chaotic charitable charming cheap cheaper civic civil civilian class-action
    cleaner clear clearer closed-door closest cold collective comfortable comic commercial common common-sense
    comparable compassionate compelling competent competitive comprehensive conciliatory confident confidential
    confusing congressional consecutive consequential conservative considerable consistent constant constitutional
    constructive consummate contemporary contentious controversial conventional cordial corporate corrupt costly
    cozy crazy credible criminal critical crooked crucial cultural current cynical dangerous dark dead deadliest
    deadly decent decisive defiant definitive delegate-rich deliberate demographic dependent desperate different
    difficult digital diplomatic dire direct dirty disabled disappointing disastrous discriminatory dismal
    dismissive disproportionate disruptive distant distinct distressed diverse divisive domestic dominant
    double-digit down-ballot dramatic drawn-out dubious due durable eager earliest early-state easier easiest
    eastern easy economic educational effective efficient eighth elder elderly electable electoral electronic
    eligible embarrassing embattled emblematic eminent emotional empty endless energetic enormous enthusiastic
    entire environmental epidemic equal essential ethical ethnic evangelical evenhanded eventual everyday evident
    exact excellent excessive exciting exclusive existential expensive explosive extensive extra extramarital
    extraordinary extreme fading fair fake false famed familiar famous fantastic far-reaching far-right fascist fat
    fatal favorable federal female few fewer fierce final financial first-in-the-nation first-term fiscal flat
    flat-out for-profit forceful foreign foremost formal former formidable four-day fourth fractious fraudulent
    fraught free free-market free-trade frequent fresh friendly full full-time fundamental funny furious gay
    general-election generous genuine geopolitical get-out-the-vote gifted glad global golden good grand grass-roots
    grateful great greater greatest green grim gross gubernatorial guilty gun-control happy hard-line harmful harsh
    hateful hawkish head-to-head healthy heavy helpful high high-level high-profile higher highest highest-profile
    historic historical home-state homegrown honest horrible horrific hostile hot hourly huge human humanitarian
    humbling humiliating hypocritical hypothetical identical ideological ignorant illegal immediate immigrant
    impartial imperative important impossible impressive improbable impromptu improper inaccurate inadequate
    inappropriate incendiary inclusive incoming incompetent incredible incremental incumbent independent individual
    industrial ineffective ineligible inevitable infamous inflammatory influential inherent initial inner innocent
    insensitive inspiring institutional insufficient insulting insurgent insurmountable intellectual intelligent
    intense interested interesting interim internal international investigative irresponsible joint judicial
    justified keen key lame-duck large large-scale larger largest last last-minute latest latter law-abiding least
    left-leaning left-wing leftist legal legendary legislative legitimate lengthy lesbian lesser liberal libertarian
    lifelong likable like-minded local lone long-shot long-standing long-term longest longstanding longtime lopsided
    loud loudest loving low low-income lower lowest loyal lucrative mad main major major-party many massive
    meaningful medical mental mere messy militant military millennial minimal minor mobile mock moderate modern
    modest momentous monetary monthly moral multinational multiple municipal murky mutual narrower nasty national
    nationalist nationwide native-born natural necessary negative negotiable nervous net neutral new next nice
    no-fly non-citizen non-partisan non-profit nonpartisan nonprofit nonwhite normal northern notable nuclear
    numerous obvious occasional odd okay old older oldest ominous one-on-one one-time onetime ongoing op-ed
    operational optimistic ordinary organizational original other outrageous outspoken outstanding overnight
    overwhelming own painful parliamentary partial particular partisan passionate peaceful perfect permanent
    perpetual persistent personal pharmaceutical physical pivot pivotal plausible polarizing policy-making polite
    political poor popular populous positive possible potent potential powerful practical pragmatic precarious
    predatory predictable pregnant presidential presumed presumptive previous primary prime principled private pro
    pro-abortion pro-choice pro-life problematic professional profound progressive prolonged prominent proper
    prospective protracted proud provisional provocative psychological punitive pure quarterly questionable quick
    quiet racial radical rampant random rank-and-file rapid rare raucous razor-thin ready real real-time realistic
    reasonable recent receptive reckless reflective regional regular relative relentless relevant reliable religious
    reluctant remarkable reminiscent remote renewable reproductive respective responsible responsive restrictive
    retail rhetorical rich richest ridiculous right-wing risky robust rocky rough rousing routine rural sad safe
    safer salaried same same-sex scary scathing searing seasoned second second-place secular self-described senior
    senseless sensible sensitive separate serious several severe sexist sexual shaky shameful sharp short-lived
    short-term shorter sick significant silent similar simple sincere single single-payer sit-down sizable skeptical
    skilled slim small smaller smart so-called sober social soft solar sole solid sophisticated sorry southern
    special specific spirited stable stagnant stark steady steep stern stiff straightforward strange strategic
    strict strong stronger strongest stunning stupid subsequent substantial substantive subtle suburban successful
    such sudden sufficient super superior supportive sure surprising suspicious sustainable sustained sweeping
    sympathetic tactical technical technological temporary tense tentative tenuous terrible terrific territorial
    terrorist therapeutic thin third third-party third-place thoughtful three-way tight tighter tiny tough tougher
    toughest toxic traditional tragic transformative transgender transparent tremendous troubling true truthful
    tuition-free turbulent two-man two-term two-way two-year typical ugly ultimate unable unacceptable unanimous
    unauthorized unaware unbound uncertain unclassified unclear uncomfortable uncommitted undecided undeclared
    undocumented uneasy unexpected unfair unfavorable unfit unfortunate unhappy unheard unifying unique universal
    unknown unlikely unnecessary unnoticed unofficial unpopular unprecedented unpredictable unqualified unrealistic
    unrelated unsecured unsolicited unsuccessful unsure untrue unusual upper upstate urban urgent useful useless
    usual vague valuable various vast verbal viable vice-presidential vicious violent viral virtual visceral visible
    vital vocal volatile vulnerable wary weak weaker wealthiest wealthy weekly weird well-known white whole wide
    wide-ranging wider widespread wild willing winner-take-all wise wonderful work-related working-class worse worst
    would-be wrong xenophobic yellow young younger`,
  VB: `
    abandon abolish accelerate accept accomplish achieve acknowledge adapt add admire admit adopt advise affect
    affirm afford agree alienate allow alter am amplify announce apologize appear apply appoint appreciate approve
    are argue arrive articulate ask assert assess assist assuage assume assure attend attract avoid await be bear
    begin believe blah bolster borrow bother brave bring broaden build burn capitalize carry carve catch celebrate
    choose cite clarify click clinch co-host coalesce collect combine commit communicate compare compete complain
    complicate comply concede conclude condemn confirm confront congratulate connect consider consolidate contain
    contemplate continue contradict contribute convert convey convince cooperate counter create criticize curb
    decide declare defend define deflect deliver demonstrate deny depend deploy deport deprive derail describe
    deserve destroy detect deter determine develop dial die differ diminish disagree disavow disclose discourage
    discover discredit discuss dismantle dismiss disrupt distinguish distract distrust do dominate donate draw drum
    earn eat echo elect elevate eliminate embrace emerge emphasize empower enable encourage endorse energize enforce
    engage enjoy ensure enter establish exceed excite execute exist expand expect explain exploit expose express
    extend fail feel fill find fix flourish follow forget fulfill gather gaze generate get give go govern grow guess
    handle happen have heal hear heed hide hire identify ignore imagine implement imply impose improve include
    indicate indict insist inspire integrate intend interfere intervene introduce invest investigate involve join
    justify keep kill knock know learn let limit listen live lose maintain make manage marry mean meet minimize miss
    mobilize monitor mount negotiate nominate obtain occur operate oppose organize overlap oversee overtake
    overthrow overturn owe participate pass peer perform persuade please portray pose predict prefer prepare
    preserve prevail prevent proceed produce prohibit promote propel propose prosecute protect prove provide publish
    pull punish pursue qualify raise react realize rebuild rebut receive reclaim recognize recommend reconsider
    recover recruit reduce refer reflect refuse regain register reject relate rely remain remember remind remove
    render renew replace replicate represent require resemble resign resist resonate respond restore restrict resume
    retain rethink reveal revive rip save say scorn screw see seek seem seize sell send serve settle shake shoot
    shore shrink sit skip sleep soften solidify solve speak spend stand stay steal steer stick stir stop strengthen
    succeed sue suffer suggest survive suspend sway tackle take teach tear tell tend testify thank think threaten
    thrive throw thwart tighten tolerate transform translate treat try underestimate undermine underscore understand
    undo unfold unify unite update upend violate wait want warn wear weigh win withdraw wonder wrap write yell`,
  VBG: `
    abandoning accepting according accusing acknowledging acting adapting adding addressing admitting adopting
    advancing advising advocating affecting affirming agreeing aiming airing alienating alleging allowing alluding
    animating announcing answering appearing applying approaching arguing arriving asking asserting assuming
    attacking attempting attending attracting avoiding banning barring battling beating becoming being believing
    betting blaming blasting boosting breaking bringing buying calling carrying casting causing celebrating
    championing changing chanting cheering chipping choosing circulating citing claiming collecting combating coming
    committing communicating comparing competing concerning condemning conducting confronting considering containing
    continuing contrasting contributing courting covering creating criticizing crossing cutting dating dealing
    debating deciding declaring declining defeating defending defining delivering demanding demonstrating denouncing
    denying depending deploying deporting depriving describing destroying detailing determining developing
    discussing dismissing displaying disqualifying dividing doing dominating donating drafting drawing driving
    dropping earning eating echoing electing eliminating embracing emerging emphasizing employing ending endorsing
    ensuring entering escalating establishing evolving exceeding existing expanding expecting explaining expressing
    facing failing falling favoring featuring fighting figuring finishing fixing fleeing flying focusing following
    forcing functioning gaining generating getting giving going gon governing grabbing granting grappling growing
    guiding happening having heading helping highlighting hiring hitting holding hoping hosting hurting identifying
    ignoring implying imposing improving including increasing informing insisting introducing investigating
    investing inviting invoking involving jockeying joining keeping knowing lacking launching laying leading leaning
    leaving legalizing letting lifting limiting lingering linking listening looking looming losing lying maintaining
    making marching marking mentioning mishandling missing moaning mocking mounting moving noting obtaining
    occurring offering opposing organizing outlining overlooking overseeing participating paying pending performing
    persuading picking pitting pivoting placing pledging plotting pointing policing polluting portraying posing
    posting praising praying predicting preparing preventing producing projecting promoting prompting proposing
    prosecuting protecting protesting providing pulling punching pursuing pushing putting questioning racing raising
    rallying ranging reaching reacting rebuilding recalling receiving recognizing reducing referencing referring
    reflecting refusing regarding registering regulating reinstating rejecting relating releasing relying remaining
    remarking reminding repealing repeating replacing representing requiring responding restricting resulting
    returning reversing reviewing ripping rising running rushing saying scrambling screaming searching securing
    seeing seeking seizing selling sending serving setting shaking shaping sharing shedding shifting shouting
    sitting slamming smiling solving sounding spreading starting stating staying steering stemming stepping stopping
    struggling stumping suffering suggesting suing supporting surging surpassing surrounding surviving taking
    talking tapping taxing tearing telling throwing totaling touting trailing traveling treating trending trying
    turning tweeting tying undergoing underlying undermining underscoring uniting upcoming urging using varying
    violating visiting vowing vying waging waiting walking waning wanting watching waving wearing welcoming widening
    winning wiping wondering working writing`,
  RB: `
    abroad abruptly absolutely actively actually acutely additionally adequately afterward again aggressively ahead
    alike allegedly almost alone already also altogether always annually anymore anytime anyway anywhere apart
    apparently approximately aside automatically backward badly barely basically boldly broadly candidly carefully
    certainly clearly closely completely considerably consistently constantly correctly currently dear decidedly
    decisively deeply definitely deliberately derisively desperately differently directly disproportionately
    dramatically drastically easily economically effectively else elsewhere emotionally enormously enthusiastically
    entirely equally especially essentially even evenly eventually ever everywhere exactly exceedingly exclusively
    explicitly extremely fairly famously far fatally favorably fiercely finally financially firmly forcefully
    forever formally forth forward frankly freely frequently fully fundamentally furthermore generally globally
    gradually greatly handily happily hardly heavily here highly historically honestly hopefully hotly however
    ideologically illegally immediately implicitly importantly increasingly incredibly indeed independently
    indirectly inevitably initially instantly instead ironically jokingly just largely lately later legally
    literally loudly mainly mathematically maybe meanwhile merely moreover mostly n't namely narrowly nationally
    naturally nearly necessarily never nevertheless newly nonetheless normally not notably now nowadays nowhere
    obviously occasionally officially often once openly originally otherwise overly overwhelmingly particularly
    partly peacefully perfectly perhaps personally physically pointedly politically poorly possibly potentially
    practically presumably pretty previously primarily privately probably prominently properly proportionally
    proudly publicly purely quickly quietly quite racially randomly rapidly rarely rather realistically really
    reasonably recently regardless regularly relatively relentlessly reliably repeatedly reportedly respectively
    retroactively roughly routinely safely secretly seemingly seldom seriously sharply shortly significantly
    similarly simply simultaneously slightly slowly socially solely solidly somehow sometimes somewhat somewhere
    soon specifically squarely steadily still strategically strictly strongly subsequently substantially
    successfully suddenly supposedly surely surprisingly swiftly technically temporarily then thereafter therefore
    thus together too totally traditionally tremendously truly twice typically ultimately unexpectedly unfairly
    unfavorably unfortunately unusually usually vastly very vigorously virtually voluntarily well whatsoever widely
    wildly yet`,
  'VBD/VBN': `
    accused acknowledged acted addressed admitted agreed aired announced apologized applied approached argued
    arrived assailed assaulted asserted assumed attended avoided backed balked battled believed bemoaned benefited
    blamed blasted blocked boasted booed bought bristled brought brushed burned called campaigned carried caused
    cautioned celebrated chanted cheered cited claimed clashed clinched commanded commented complained concluded
    condemned congratulated contained continued contributed convened credited damaged decided declared deemed
    delivered demanded denounced derided described destroyed differed disappeared discussed dismissed dispatched
    displayed donated dropped drowned earned echoed emailed emphasized encountered ended enjoyed escalated examined
    existed expired explained expressed faced fared feared featured finished fled flipped flowed followed found
    framed garnered got grabbed happened helped highlighted hired hoped hung imagined implied imposed included
    indicated insisted issued joined kept kicked knocked lacked laid launched learned led left lied liked lined
    listed listened lit lived lobbied looked lost loved made managed meant met mishandled missed mocked moved
    noticed observed occurred offered opened opted ordered outlined painted participated passed performed picked
    piled played pleaded pointed portrayed posted poured praised predicted prevailed prevented proclaimed promised
    prompted protested proved pulled questioned quoted railed raised rallied rebuffed rebuked received recommended
    recounted referenced referred reflected refused reined rejected remained remembered replaced reported
    represented requested resisted resonated resulted returned retweeted revealed reversed ripped rolled ruled
    rushed sat saved scored scrambled secured seized sent served sided signed slammed slipped sought sounded sparked
    sparred speculated started stated stayed stepped stood stopped stressed struck stumbled succeeded sued suffered
    suggested supported surged survived swept talked taught tossed touched touted traced trailed traveled tried
    trounced turned tweeted uncovered underscored understood unleashed unveiled urged ushered violated visited
    voiced volunteered voted vowed warned watched weighed welcomed withheld witnessed won worked yanked yelled
    yielded`,
  'VBN/VBD': `
    abandoned accelerated accepted accompanied achieved activated administered adopted advertised advised allowed
    angered answered anticipated appointed approved arranged articulated asked assembled assured attacked attempted
    attracted attributed authorized awarded bothered bound briefed built buoyed canceled capped caught challenged
    championed changed characterized charged cheated cleared collected compared compiled completed conducted
    confirmed confronted considered contacted controlled covered created criticized crossed dealt debated defeated
    defined delayed demonstrated denied detained determined diminished directed disavowed disclosed discovered
    discriminated disliked distributed divorced documented dominated drafted dressed dubbed eliminated embodied
    embraced emerged enabled encouraged endorsed endured energized engaged estimated expanded exploited exposed
    faded figured filed filled finalized financed fired flanked flooded focused forced formed fought founded freed
    fueled gained gathered generated graduated greeted hacked halted hammered handed handled headed heard held hit
    horrified hosted identified ignored implemented increased inherited inserted inspired installed instructed
    intended intensified interpreted interviewed introduced invested investigated invited killed labeled lambasted
    leaked lent lifted likened maintained married matched mentioned mounted named needed negotiated nominated
    obtained opposed overlooked overshadowed overturned owned paid permitted persuaded placed plagued planned
    planted pledged plummeted posed practiced presented pressed produced projected promoted proposed prosecuted
    provided published punished pursued pushed radicalized ramped rated rattled reached recognized recorded reduced
    regarded released removed renewed repeated required reserved restored reviewed rigged ruined scripted seated
    selected settled shaped shifted signaled singled sold spent sponsored staked strengthened struggled stuck
    studied submitted suspended tallied taped tapped targeted tasked threatened thrilled ticked tied traded
    transformed trusted underestimated undermined unified upended used uttered viewed waged worded wrapped`,
  'NN/VB': `
    act address advocate aid aim air answer appeal arrest balance ban band bar bash blow bomb bump burst call care
    cause caution challenge champion change charge chat check claim clash combat command comment compromise conduct
    contract control cost count cure damage dance deal debut default delay demand design discount display disrespect
    distance divide draft duck encounter end engineer excuse exit export fall favor fear feature fight figure
    finance finish flash focus force form frame freeze fuel function fund grab graduate grasp guard guide hack halt
    harm hate honor import increase influence label lead leak lie link lobby mark matter mind mirror name note
    notice occasion outfit pause permit pin pitch point praise press print profit project promise protest punch
    quote range rank rebel rebuke recount regard release rent repeat reply rescue respect rest result review ring
    rise risk roll root round rule rush sacrifice scale score search shape share shell shift ship shock sign signal
    slice smile speed spin sponsor spy stamp step strain stretch strike struggle study subscribe sum support
    surprise swing target taste temper test tip touch track train trash travel trust tune view visit vote wake waste
    wind wreck`,
  VBZ: `
    accuses adds admits agrees allows appears argues asks becomes begins believes belongs boasts brings builds cares
    carries cites comes concludes considers continues contrasts creates decides declares denies describes deserves
    dies disagrees divides does draws earns encourages endorses enjoys enters exists expects explains extends fails
    falls feels finds focuses follows gets gives goes grows happens has hates helps highlights holds incites
    includes indicates insists intends involves is keeps knows lacks lays leans leaves likes looks looms loses loves
    maintains makes meets mentions nears needs occurs opens opposes oversees owns passes pays plays poses praises
    prepares presents provides pushes puts raises reads receives recognizes refers reflects refuses regards relies
    remains remembers reminds represents requires responds rests reveals says seeks seems sees sells sends serves
    sits sounds speaks specializes spends stands starts suggests supports takes teaches tells tends thinks threatens
    trails tries turns undermines underscores understands uses violates vows walks wants writes`,
  VBN: `
    acquired advocated aimed alarmed alienated aligned amassed arrested assigned associated banned based beaten been
    begun betrayed biased blessed born bullied buried captured centered chosen compelled compromised connected
    contested convicted coordinated counted coupled deleted deployed deported designated designed disputed
    disqualified divided done dragged drawn driven educated elected employed enacted entitled expected fabricated
    fallen forgotten funded given gone gotten granted grown guaranteed guarded harmed honored imprisoned improved
    indicted infiltrated influenced informed involved isolated known linked locked mandated measured mired modified
    murdered offended organized perceived poised polarized politicized polled registered relied renovated resolved
    risen scheduled seen sentenced shocked shown slain slated spoken stacked stolen subdued suited supposed
    surrounded surveyed suspected taken tested thrown titled trained treated updated valued vetted wasted written`,
  'VB/NN': `
    advance benefit bet bind blame block boast boost break buck buy calm capture cement cheer cover crack cross
    crush defeat dig dislike drag drive drop ease eclipse escape estimate exercise face fare feed file fit fly fool
    gain grant guarantee help highlight hike hold hope jump kick launch leave lift lock look love lure match mention
    move need offer paint pay pick play pray purchase push reach recall refrain regret rein repair repeal resolve
    return reverse reward run scare scramble seal shield show sink slip spread spur start stem switch talk tap tie
    transfer trigger turn urge use walk watch wish work worry wound yield`,
  VBD: `
    added amounted appeared applauded ate became began blared broke came cast chose conceded declined decried
    defended demurred did died distanced doubled drew drove entered envisioned erupted fell felt flew gave grew had
    hid hinted interjected interrupted invoked joked jumped knew lamented landed lashed laughed marched noted
    originated paused peaked presided proceeded ran ranked reacted realized recalled reiterated remarked reminded
    replied resigned responded rose said saw seemed shook shouted showed spoke strode teamed testified thanked
    thought threw told took waited walked wanted was waved went were wondered wore wrote`,
  IN: `
    aboard about above across after against albeit along alongside although amid among around as at atop because
    before behind below beneath beside besides between beyond by de despite down during en except for from if in
    inside into like near of off on onto out outside over per since than though through throughout toward towards
    under unless unlike until up upon via whether while with within without`,
  'NNS/VBZ': `
    acts advocates amounts approaches attempts bans bars blocks causes chairs claims counts credits dates demands
    displays disputes dreams estimates exports fears features fights finishes forms graduates guards heads hopes
    hosts increases lies lists lives mandates marks matters notes permits picks plans posts proceeds promises quotes
    ranks reports reserves returns risks rolls searches shares shifts signals stars strikes struggles studies
    stumbles suspects talks targets tweets wishes worries yields`,
  'JJ/NN': `
    adult associate audio benchmark brief capitalist characteristic classic communist complex concrete cool crude
    decision-making defensive excess favorite fellow feminist fiery fifth fine follow-up fossil freewheeling general
    giant half-dozen hopeful implicit inhumane isolationist male middle migrant minimum musical native newfound
    novel offensive opposite orange parallel past pay-to-play phony pink populist principal pro-business public red
    revolutionary rival serial sixth top total trustworthy upfront worth`,
  'NN/JJ': `
    alternative assistant average back-and-forth bottom chemical chief commander-in-chief contrary crystal cyber
    damn dynamic e-mail equivalent evil executive fold front fund-raising future gold hedge jihadist keynote light
    magic mainstream maximum narrative objective official one-third online overhead plenty pop precinct prep
    prime-time proxy quarter-century racist ranking representative resident secret self-deportation silver socialist
    spanking standard start-up subject surrogate suspect underway veteran whomever`,
  'VBG/NN': `
    aging backing binding blocking building bullying burning closing coalescing counting dancing disappearing
    feeling financing finding flooding founding fueling fundraising hanging hiding joking killing labeling laughing
    learning lining living lowering managing meaning monitoring naming negotiating operating painting passing
    planning playing reading recruiting reporting rolling saving seating sexting showing shrinking speaking standing
    stealing sticking targeting thinking vetting viewing wasting`,
  'NN/VBG': `
    bearing beginning bleeding booing borrowing campaigning consulting dining drinking filing funding gambling
    gathering handling healing hearing heating landing lending listing lobbying manufacturing opening pandering
    publishing reckoning scheduling signing singing spending taping teaching testing tracking trading understanding
    upbringing voting warming warning waterboarding`,
  'VBN/JJ': `
    accomplished affected affiliated anointed broken calculated classified combined committed concerned confused
    convinced deadlocked dedicated excited flawed heightened hidden inclined injured licensed prepared proven
    qualified respected scared stalled structured televised troubled upset worried wounded`,
  'JJ/RB': `
    better close daily deep deeper double early face-to-face family-friendly first hard harder insecure late less
    likely little long more much nearby outright overall plain short statewide straight underground worldwide`,
  'VBZ/NNS': `
    aims backs buys calls controls covers drives drops ends expands faces favors hits leads means monitors moves
    offers reaches rises runs scares sets shows slams stops tracks wins works`,
  'JJ/VBN': `
    accustomed advanced armed brokered complicated crowded detailed disappointed displaced disturbed embarrassed
    embedded fractured frustrated heated impassioned impressed located mixed muted outraged pleased populated
    redacted related restricted satisfied tired`,
  PRP: `
    he herself him himself i it itself me myself ourselves she them themselves there they us we you yourself`,
  'VBG/JJ': `
    appealing blistering booming bruising challenging crumbling empowering engaging groundbreaking neighboring
    presenting pressing promising reassuring seeming threatening withering worrying`,
  CD: `
    billion eight five four hundred million nine one seven six ten thousand three trillion two zero`,
  DT: `
    a all an another any both each every neither no some the these this those`,
  'RB/JJ': `
    closer earlier enough fast faster further hardest longer most only onstage overseas prior sooner whiter`,
  'JJ/VBG': `
    boring commanding convincing damaging daunting devastating disgusting disturbing encouraging lasting misleading
    nominating rewarding sprawling striking`,
  W: `
    how what whatever when whenever where wherever which who whoever whom whose why`,
  'JJ/VB': `
    blunt clean complete correct loose narrow open present rid shy slow square warm`,
  MD: `
    ca can could may might must ought shall should will wo would`,
  'VB/JJ': `
    coordinate elaborate flip lean secure select sound welcome`,
  PRP$: `
    her his its my our their your`,
  CC: `
    and but minus nor or plus versus`,
  'VB/VBN': `
    become come hurt offset overcome shut undercut`,
  'VBN/VBD/JJ': `
    allied crushed established motivated positioned recovered sharpened`,
  'JJ/VBN/VBD': `
    alleged distinguished dogged experienced extended limited marked`,
  'VB/VBD': `
    beat cut lay put quit read`,
  'VBN/JJ/VBD': `
    conflicted developed devoted protected retired surprised`,
  'NN/RB': `
    briefly overtime right tonight upside`,
  'VBD/JJ': `
    co-sponsored elevated legalized occupied pronounced`,
  'RB/IN': `
    ago away back so`,
  UH: `
    hey oh wow yes`,
  'VBD/VBN/JJ': `
    closed failed favored shared`,
  'JJ/VBD': `
    exaggerated galvanized packed preferred`,
  TO: `
    na to`,
  'VBN/NN': `
    set split`,
  'IN/W': `
    that`,
  'UH/RB': `
    yeah`,
  'CC/DT': `
    either`,
};
