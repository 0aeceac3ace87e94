import type { Document } from '../layers/document.ts';
import { comparable } from './comparable.ts';
import type { SettledName } from './settled-name.ts';

/** Tokens read behind a name. */
const REACH = 18;
/** How what somebody goes by is told behind the name: words, then an opening mark or none, then the nickname. */
const GOES_BY = new RegExp(
  [
    /^(?:[,(—–-] )?(?:whom? (?:is |was )?)?/u,
    /(?:(?:also|better|best|more|widely|locally|popularly|commonly|still|once) )*/u,
    /(?:known (?:(?!as )\p{Ll}+ ){0,5}as|goes by|(?:nicknamed|called|dubbed|styled)(?= (?:simply |just )?["“'‘]))/u,
    / (?:(?:the|a) (?:nick)?name (?:of )?)?(?:simply |just )?(?:["“'‘] )?(?:[Tt]he )?/u,
    /(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}) ["”'’,.)—–-]/u,
  ]
    .map(({ source }) => source)
    .join(''),
  'u',
);

/**
 * What people of the article are said to go by, to their full names, as linking compares both: "Anna Lind, known as
 * “Bishop,”" is Bishop and Bishop Lind, "Jan Cole, who goes by Jack," Jack and Jack Cole. A word that the full name of
 * somebody else holds is nobody's, nor is one that two people go by.
 * @param full the full names of the article's people, null for other names
 */
export function nicknames(
  { tokens }: Document,
  names: readonly SettledName[],
  full: readonly (string | null)[],
): ReadonlyMap<string, string> {
  const known = new Map<string, string | null>();
  full.forEach((form, i) => {
    if (!form?.includes(' ')) return;
    const { to } = names[i]!;
    const behind = tokens.slice(to, to + REACH).map(({ text }) => text);
    const nickname = GOES_BY.exec(behind.join(' '))?.[1];
    if (!nickname) return;
    const short = comparable(nickname);
    const isOthers = full.some(
      (other) => other && other !== form && other.split(' ').includes(short) && other !== short,
    );
    const whose = isOthers || (known.has(short) && known.get(short) !== form) ? null : form;
    for (const one of [short, `${short} ${form.split(' ').at(-1)}`]) if (one !== form) known.set(one, whose);
  });
  return new Map([...known].filter((entry): entry is [string, string] => entry[1] !== null));
}
