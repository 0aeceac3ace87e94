import { IRREGULAR_VERBS } from '../irregular-verbs.ts';
import { wordSet } from '../word-lists.ts';

/** Forms of a noun that no rule makes, each line a noun: "child children". */
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

const GROUPS: string[][] = [
  ...[...IRREGULAR_VERBS].map(([verb, forms]) => [verb, ...forms]),
  ...NOUNS.split(/\/\s*/).map((line) => line.trim().split(' ')),
];

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
