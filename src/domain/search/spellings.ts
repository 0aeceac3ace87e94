/** British and American, each pattern with what it is turned into. What they make of other words is no word. */
const RULES: [pattern: RegExp, replacement: string][] = (
  [
    // organise, analyse
    ['([a-z]{3,})is(e|ed|es|er|ers|ing|ation|ations|ational)', '$1iz$2'],
    ['([a-z]{3,})iz(e|ed|es|er|ers|ing|ation|ations|ational)', '$1is$2'],
    ['([a-z]{2,}l)ys(e|ed|es|er|ers|ing)', '$1yz$2'],
    ['([a-z]{2,}l)yz(e|ed|es|er|ers|ing)', '$1ys$2'],
    // colour, favourite, neighbourhood
    ['([a-z]{3,})our(s|ed|ing|ful|able|ably|ite|ites|hood|hoods|less)?', '$1or$2'],
    ['([a-z]{3,})or(s|ed|ing|ful|able|ably|ite|ites|hood|hoods|less)?', '$1our$2'],
    // defence, licence
    ['(def|off|lic|pret)ence(s|d|less)?', '$1ense$2'],
    ['(def|off|lic|pret)ense(s|d|less)?', '$1ence$2'],
    // centre, theatre
    ['(cent|theat|fib|lit|calib|somb|spect|meag|lust|[a-z]*met)re(s|d)?', '$1er$2'],
    ['(cent|theat|fib|lit|calib|somb|spect|meag|lust|[a-z]*met)er(s|ed)?', '$1re$2'],
    // travelled, jeweller, counselling
    ['([a-z]{2,}[aeiou])ll(ed|ing|er|ers|or|ors)', '$1l$2'],
    ['([a-z]{2,}[aeiou])l(ed|ing|er|ers|or|ors)', '$1ll$2'],
    // dialogue
    ['(dial|catal|anal|monol|epil)ogue(s)?', '$1og$2'],
    ['(dial|catal|anal|monol|epil)og(s)?', '$1ogue$2'],
    ['(program)me(s)?', '$1$2'],
    ['(program)(s)?', '$1me$2'],
    ['(judg|acknowledg)ement(s|al)?', '$1ment$2'],
    ['(judg|acknowledg)ment(s|al)?', '$1ement$2'],
    ['(enrol|fulfil|instal|skil)l(s|ful|ment|ments)?', '$1$2'],
    ['(enrol|fulfil|instal|skil)(s|ful|ment|ments)?', '$1l$2'],
  ] as const
).map(([pattern, replacement]) => [new RegExp(`^${pattern}$`), replacement]);

/** Words of which the spellings share no rule. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  `grey gray/ageing aging/aluminium aluminum/plough plow/ploughed plowed/mould mold/artefact artifact/
  artefacts artifacts/manoeuvre maneuver/manoeuvres maneuvers/manoeuvring maneuvering/manoeuvred maneuvered/
  paediatric pediatric/
  anaesthetic anesthetic/foetus fetus/leukaemia leukemia/diarrhoea diarrhea/oestrogen estrogen/jewellery jewelry/
  aeroplane airplane/aeroplanes airplanes/orientated oriented/cosy cozy/moustache mustache/practise practice/
  practised practiced/practising practicing/archaeology archeology/haemorrhage hemorrhage/pyjamas pajamas/
  encyclopaedia encyclopedia/sulphur sulfur/sceptic skeptic/sceptics skeptics/sceptical skeptical/scepticism skepticism`
    .split(/\/\s*/)
    .flatMap((pair) => {
      const [british, american] = pair.trim().split(' ') as [string, string];
      return [[british, american] as const, [american, british] as const];
    }),
);

/** The same word as it is spelt across the Atlantic; empty where nothing differs. */
export function otherSpellings(word: string): string[] {
  const pair = PAIRS.get(word);
  const made = RULES.flatMap(([pattern, replacement]) =>
    pattern.test(word) ? [word.replace(pattern, replacement)] : [],
  );
  return [...new Set([...(pair === undefined ? [] : [pair]), ...made])].filter((other) => other !== word);
}
