/** Forms whose dictionary form the rules of spelling do not give. */
const IRREGULAR: Record<string, string> = {};
for (const line of `say said says|tell told|write wrote written|think thought|know knew known|feel felt|
  speak spoke spoken|see saw seen|give gave given|make made|take took taken|go went gone goes|come came|find found|
  hold held|leave left|mean meant|hear heard|have has had having 've|be is was were are been am 're 'm being|
  do did does done|get got gotten|choose chose chosen|seek sought|understand understood|swear swore sworn|read read|
  put put|let let|lead led|lose lost|win won|meet met|pay paid|send sent|spend spent|stand stood|begin began begun|
  bring brought|build built|buy bought|catch caught|draw drew drawn|fall fell fallen|fight fought|fly flew flown|
  forget forgot forgotten|grow grew grown|keep kept|lie lied|rise rose risen|run ran|sell sold|shake shook shaken|
  show shown|sing sang sung|teach taught|throw threw thrown|wear wore worn|will 'll|would 'd`.split('|')) {
  const [lemma, ...forms] = line.trim().split(/\s+/) as [string, ...string[]];
  for (const form of forms) IRREGULAR[form] = lemma;
}
const IRREGULAR_FORMS = new Map(Object.entries(IRREGULAR));

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
