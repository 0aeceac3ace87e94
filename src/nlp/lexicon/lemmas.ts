import { IRREGULAR_VERBS } from '../../domain/irregular-verbs.ts';
import { wordsIn } from '../../domain/word-lists.ts';

/** Irregular verbs whose forms lead to them. Not all of them: lemmas are features of models. */
const VERBS = wordsIn(
  `say tell write think know feel speak see give make take go come find hold leave mean hear get choose seek
  understand swear read put let lead lose win meet pay send spend stand begin bring build buy catch draw fall fight
  fly forget grow keep rise run sell shake show sing teach throw wear`,
);
/** Words that are no verbs of their own to a search, and "lied", which is regular there: "lie" is "lay" and "lain". */
const OTHERS = `have has had having 've|be is was were are been am 're 'm being|do did does done|lie lied|will 'll|
  would 'd`;

const IRREGULAR_FORMS = new Map(
  [
    ...VERBS.map((verb) => [verb, ...IRREGULAR_VERBS.get(verb)!]),
    ...OTHERS.split('|').map((line) => line.trim().split(' ')),
  ].flatMap(([lemma, ...forms]) => forms.map((form) => [form, lemma!] as const)),
);

/**
 * The dictionary form of a word in lower case, by spelling alone: "denied" -> "deny", "urging" -> "urge". It need not
 * be a word, only the same one for all forms of a verb or noun most of the time; learned stages look at nothing else.
 */
export function lemmaOf(lower: string): string {
  const irregular = IRREGULAR_FORMS.get(lower);
  if (irregular) return irregular;
  if (lower.length < 4) return lower;
  if (lower.endsWith('ies') || lower.endsWith('ied')) return lower.length > 4 ? `${lower.slice(0, -3)}y` : lower;
  if (/(?:ss|sh|ch|x|zz)es$/.test(lower)) return lower.slice(0, -2);
  if (/[^su]s$/.test(lower)) return lower.slice(0, -1);
  const stem =
    lower.endsWith('ing') && lower.length > 5 ? lower.slice(0, -3) : lower.endsWith('ed') ? lower.slice(0, -2) : null;
  return stem === null || !/[aeiouy]/.test(stem) ? lower : restoreEnd(stem);
}

/** "admitt" -> "admit", "urg" -> "urge"; "call" and "expect" stay. */
function restoreEnd(stem: string): string {
  if (/([bdgklmnprt])\1$/.test(stem)) return /ll$/.test(stem) ? stem : stem.slice(0, -1);
  return /(?:at|iz|is|ar|ur|ag|eg|ud|id|ut|ev|iev|uc|as|os|ot|g|c|v|u|ibl|ubl|uir|efin|lin|clin|magin|not)$/.test(
    stem,
  ) && !/(?:ing|ain|show)$/.test(stem)
    ? `${stem}e`
    : stem;
}
