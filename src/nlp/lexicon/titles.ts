import { MONTHS, WEEKDAYS } from '../../domain/calendar.ts';
import { HONORIFICS } from '../../domain/names/honorifics.ts';
import { wordSet } from '../../domain/word-lists.ts';

/** Nouns that end a role: "foreign minister", "campaign manager", "chief executive". */
export const TITLE_HEADS = wordSet(
  `president minister premier chancellor secretary senator sen sen. governor gov gov. representative rep rep.
  congressman congresswoman lawmaker ambassador envoy diplomat spokesman spokeswoman spokesperson mayor king queen
  prince princess pope cardinal bishop archbishop imam ayatollah judge justice attorney lawyer prosecutor solicitor
  barrister sheriff marshal detective inspector superintendent commissioner constable general gen. colonel col.
  captain capt. lieutenant lt. sergeant sgt. major maj. brig. admiral adm. cmdr. supt. insp. commander commandant
  officer chief director chairman
  chairwoman chair chairperson head leader deputy whip speaker counsel adviser advisor aide strategist analyst
  economist professor scientist expert historian scholar researcher author writer columnist journalist reporter
  correspondent editor host anchor presenter commentator blogger pollster critic ceo cfo coo executive founder
  co-founder owner manager coach captain player striker midfielder defender goalkeeper trainer referee boxer champion
  banker investor entrepreneur businessman businesswoman billionaire tycoon activist campaigner organizer official
  candidate nominee contender rival incumbent frontrunner front-runner mogul star actor actress singer comedian
  director musician artist teacher student doctor nurse surgeon epidemiologist physician pastor priest rabbi minister
  president-elect ex-president treasurer dictator emir sultan sheikh monarch duke duchess baron mp mep lord chaplain
  coordinator administrator superstar veteran widow daughter son wife husband brother sister mother father resident
  voter farmer driver staffer operative delegate consultant secretary-general vice-president general-secretary
  director-general vice-chairman ex-minister commander-in-chief editor-in-chief supporter opponent negotiator
  mediator investigator agent undersecretary comptroller auditor councilman councilwoman councilor councillor
  alderman assemblyman fellow partner victim suspect witness mastermind republican democrat conservative liberal
  independent socialist`,
);

/** Whether a word may stand before a name as its title: "Mr.", "Senator". */
export const isTitleWord = (lower: string): boolean => HONORIFICS.has(lower) || TITLE_HEADS.has(lower);

/** Words that go with "of" in a role: "Secretary of State", "Chief of Staff", "Speaker of the House". */
export const OFFICE_NAMES = wordSet(
  `state defense defence staff treasury commerce labor labour education energy health homeland security
  transportation interior agriculture war house police operations communications finance justice government`,
);

/** Words that come before the noun of a role: "former Deputy Prime Minister". */
export const TITLE_MODIFIERS = wordSet(
  `former then-president then vice deputy prime supreme allied u.n. foreign defense defence finance interior
  assistant associate acting interim senior junior chief national security attorney lieutenant executive managing
  general press campaign communications majority minority house senate republican democratic conservative labour
  liberal presidential vice-presidential federal district state supreme special permanent high top ex co first second
  home health justice trade energy economy environment education transport culture agriculture treasury political
  policy military police army navy intelligence opposition party parliamentary business veteran longtime late retired
  outgoing incoming newly billionaire under rear brigadier major shadow head rights human human-rights staff regional
  technical sporting legal medical scientific financial operating marketing research emeritus visiting crown grand
  central bank club team`,
);

/** What ministers and secretaries deal with besides: "Fisheries Minister". The models of names do not look at these. */
export const OFFICE_FIELDS = wordSet(
  `fisheries fishing tourism housing mining mines water forestry forests livestock youth women children families
  petroleum oil aviation shipping ports railways railway roads works infrastructure planning budget revenue tax customs
  immigration migration information digital technology science innovation sport sports arts heritage lands land
  veterans pensions employment industry industries commerce maritime cabinet utilities power electricity irrigation
  welfare disability climate space communities levelling municipal resources development manpower utilities election
  elections electoral`,
);

/** Capitalized words that name no person, organization or place. */
export const OTHER_NAMES: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...wordSet(`jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. republican republicans democrat democrats
    democratic libertarian libertarians independents muslim muslims christian christians jewish jews jew islam
    islamic islamist islamists catholic catholics protestant protestants buddhist hindu hindus sunni shiite shia arab
    arabs african africans european europeans asian asians american americans african-american african-americans
    asian-american latino latinos hispanic hispanics western westerners easter christmas thanksgiving ramadan
    internet web english mandarin kurdish kurds nazi nazis communist communists communism socialist socialism marxist
    zionist semitic obamacare medicare medicaid brexit covid covid-19 coronavirus ebola zika olympics olympic
    paralympics oscar oscars grammy emmy nobel bible quran koran god jesus christ lgbt lgbtq i i'm i'd i'll i've ok
    am pm et gmt est bst cet tv dna hiv aids gdp ceo cfo ph.d ph.d. jr. sr. no. mr. mrs. ms. dr. amendment
    constitution act cold election primary caucuses q a twitter-verse texans iowans floridians californians ohioans
    new-yorkers londoners parisians sikh sikhs mormon mormons evangelical evangelicals tory blairite trumpian caucus
    mps meps ceos world war cup championship league-two mvp vip uk-based us-led u.s.-led pro anti`),
]);

/** Roles that belong to many, so that "the official" or "the expert" says little of who it is. */
export const VAGUE_ROLES = wordSet(
  `official officials expert analyst resident voter supporter aide source member person man woman`,
);
