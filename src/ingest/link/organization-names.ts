import { normalizeName } from '../../domain/names/normalize-name.ts';

const LEGAL_FORMS =
  'inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|gmbh|ag|sa|se|nv|bv|ab|asa|oyj?|s\\.?p\\.?a|pty';
const LEGAL_FORM = new RegExp(`[\\s,]+(?:${LEGAL_FORMS})\\.?$`, 'i');

/** "Acme Baltic Inc." -> "Acme Baltic"; other names as they are. */
export function withoutLegalForm(name: string): string {
  const bare = name.replace(LEGAL_FORM, '').replace(/[\s,]*(?:&|\band)$/, '');
  // What is left of "Trading Co." or "British Broadcasting Corporation" names nobody.
  return /^\S+ing$|broadcasting$/i.test(bare) || normalizeName(bare).length < 3 ? name : bare;
}

/** British and American spellings of words that names of organizations hold. */
const SPELLINGS: readonly (readonly [RegExp, string, string])[] = [
  [/\borgani[sz]ation(s?)\b/g, 'organization$1', 'organisation$1'],
  [/\b(?:centre|center)(s?)\b/g, 'center$1', 'centre$1'],
  [/\b(?:defence|defense)\b/g, 'defense', 'defence'],
  [/\b(?:programme|program)(s?)\b/g, 'program$1', 'programme$1'],
  [/\b(?:harbour|harbor)(s?)\b/g, 'harbor$1', 'harbour$1'],
  [/\b(?:theatre|theater)(s?)\b/g, 'theater$1', 'theatre$1'],
  [/\b(?:co operation|cooperation)\b/g, 'cooperation', 'co operation'],
];

/**
 * A name as organizations are compared by it: American spelling, no legal form, no "and", "Ministry of" turned round.
 */
export function organizationKey(name: string): string {
  let key = normalizeName(withoutLegalForm(name)).replace(/ and /g, ' ');
  for (const [pattern, american] of SPELLINGS) key = key.replace(pattern, american);
  return key.replace(/^(.* )?(department|ministry) of (?:the )?(\S+)$/, '$1$3 $2');
}

/** Normalized forms under which an organization may be known. */
export function organizationSpellings(name: string): string[] {
  const bare = normalizeName(withoutLegalForm(name));
  let [american, british] = [bare, bare];
  for (const [pattern, ours, theirs] of SPELLINGS) {
    american = american.replace(pattern, ours);
    british = british.replace(pattern, theirs);
  }
  const mixed = british.replace('co operation', 'cooperation');
  const turned = bare
    .replace(/^(.* )?(department|ministry) of (?:the )?(\S+)$/, '$1$3 $2')
    .replace(/^(.* )?(\S+) (department|ministry)$/, (all, before = '', field: string, body: string) =>
      all === bare ? `${before}${body} of ${field}` : all,
    );
  return [
    ...new Set([
      bare,
      american,
      british,
      mixed,
      turned,
      bare.replace(/ and /g, ' '),
      normalizeName(name.replace(/&/g, ' and ')),
    ]),
  ];
}
