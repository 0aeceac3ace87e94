import { UNMISTAKABLE_MONTHS, WEEKDAYS } from '../../domain/calendar.ts';
import { phraseSet, wordSet } from '../../domain/word-lists.ts';

/**
 * Capitalized words, alone, that are neither somebody nor a body nor a place: peoples, creeds, ideas, works, days,
 * exclamations.
 */
export const NO_NODE_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...UNMISTAKABLE_MONTHS,
  ...wordSet(`gop-er god lord heaven hell satan allah almighty amen hello hi hey thanks wow yes no ok sir madam mom
    dad mother father latina latinas latino latinos hispanic hispanics millennial millennials boomer boomers texan
    texans hoosier hoosiers democrat democrats republican republicans libertarian conservative conservatives liberal
    liberals progressive progressives caucasian caucasians obamacare medicare medicaid brexit zika ebola constitution
    bible quran koran torah internet web twitter-verse nation islamophobia islamaphobia christianity judaism islam
    catholicism capitalism socialism communism feminism racism president senator governor mayor minister chancellor
    secretary chairman spokesman spokeswoman chief judge justice attorney easter christmas thanksgiving ramadan
    halloween hanukkah passover election debate caucus caucuses primary primaries pac pacs nda ndas ceo mp mps q a
    suv suvs vat wwii wwi msm ig tv dna gdp covid covid-19 coronavirus daca dapa ndaa nclb opposition republic state
    marine congressman congresswoman pastor actor actress chair hail aha vamos subscribe confederate nazis romans
    sultanate kingdom emirate mujahideen left right vr ai fl`),
]);

/** Programmes, films and books that the news names, normalized, where the name is nothing else. */
const WORKS = `apprentice, celebrity apprentice, house of cards, fuller house, full house,
  gilmore girls, twilight zone, shark tank, sopranos, rush hour, manchurian candidate, twin peaks,
  good morning america, meet the press, face the nation, saturday night live, game of thrones, downton abbey,
  breaking bad, stranger things, squid game, star wars, star trek, jurassic park, hunger games,
  lord of the rings, les miserables, sesame street, doctor who, peaky blinders, top gear, big brother naija,
  american idol, kelly file, daily show, tonight show, late late show, fox friends,
  morning joe, new black, clinton cash, art of the deal, stealing america, desert shield, desert storm,
  romeo and juliet, west side story, mona lisa, mein kampf`;

/** Laws, pacts, projects, diseases and other things, by the names that alone tell what they are. */
const THINGS = `foia, nafta, usmca, cafta, tpp, ttip, rcep, afcfta, unclos, tarp, fara, hipaa, rico, korus,
  jcpoa, gatt, trans pacific partnership, transatlantic trade and investment partnership,
  regional comprehensive economic partnership, north american free trade agreement,
  african continental free trade area, belt and road, iron dome, keystone, keystone xl, keystone pipeline,
  dakota access pipeline, nord stream, glass steagall, title ix, roe v wade, roe, star of david, gold star,
  union jack, lgbt, lgbtq, lgbtqi, wasp, powerpoint, jim crow, art deco, stockholm syndrome, ferguson effect,
  radical islamic terrorism, golden week, third reich, stars and stripes, hall of fame, silk road, new deal,
  green new deal, marshall plan, sustainable development goals, vision 2030, vision 2020, cadillac, corvette, oreos,
  oreo, botox, viagra, iphone, ipad, android, bitcoin, ethereum, anticorruption, conclave, live`;

/** The same of several words, normalized. */
export const NO_NODE_PHRASES = phraseSet(
  `${WORKS}, ${THINGS}, thank god, oh god, my god, oh my god, jesus christ, holy cow, god bless, happy birthday,
  happy new year, new years day, new years eve, independence day, memorial day, labor day, veterans day,
  mothers day, fathers day, valentines day, super tuesday, election day, black friday, good friday,
  social security, affordable care act,
  state of the union, great recession, great depression, cold war, world war ii, world war i, world war two,
  civil war, vietnam war, make america great again, super bowl, world series, world cup, olympic games,
  electoral college, american dream, baby boomers, big data, climate change, foreign policy, national security,
  health care, wall streeters, founding fathers, declaration of independence, bill of rights, oval office,
  glass steagall, dodd frank, executive government, central government, federal government, editorial board,
  merry christmas, merry xmas, happy holidays, cinco de mayo, baby boomer, memorandum of understanding,
  orange revolution, arab spring, purple heart, medal of honor, big oil, global south, global north, private sector,
  pac, super pac, super pacs, third world, late show, air force one, common core, middle class, mr president,
  bar grill, board of contributors, morning report, capital download, news guide, political editor, editor in chief,
  madam president, mr chairman, mr speaker, dear friends, industrial park, business park, technology park, science park,
  industrial zone, free zone`,
);

/** Last words of laws, lawsuits, events and other things that are named and are no node. */
export const NO_NODE_ENDINGS = wordSet(
  `act amendment bill treaty accord accords war wars continent marathon classic festival tournament parade plan deal
  doctrine protocol law analysis rally dems vp gop republican republicans democrat democrats trumpers latinos
  islander islanders justices inspector ig committeeman primaries hearing supporter recession scandal day eve prize
  award awards medal v vs show shows primary nomination convention summit olympics championship championships trilogy
  edition memorandum clause riot riots uprising christmas massacre election elections referendum staters xers ricans
  trophy derby marathons bowls congressman congresswoman t-shirt t-shirts ism speech address poll debate debates or
  and the of in on at for with by from a an to is are was were but nor`,
);

/** Last words of groups of people, which are no bodies unless one is of or for them: "Norlander Muslims". */
export const NO_NODE_GROUPS = wordSet(
  `muslims christians jews arabs catholics protestants sunnis shiites shias hindus sikhs buddhists kurds latina
  latinas mormons evangelicals voters immigrants refugees supporters members donors fans students workers families
  residents villagers protesters activists officials leaders lawmakers journalists editors executives troops soldiers`,
);

/** Words of bodies that alone say nothing of which: the fuller name of the article tells, where there is one. */
export const BARE_BODIES = wordSet(
  `post times news journal tribune herald gazette chronicle magazine newspaper network daily party committee court
  department foundation university college school institute institution association union federation league board
  council commission agency bureau office administration ministry company corporation group bank campaign staff club
  society center centre hospital organization team chamber legislature assembly authority embassy consulate cabinet
  government opposition trust fund project initiative alliance coalition movement conference police`,
);

/** Words of a title that a body's name does not end in: "Senate Minority Leader" is of the Senate. */
export const TITLE_WORDS_AFTER_BODIES = wordSet(
  `minority majority ranking deputy assistant chief senior former acting vice associate`,
);
