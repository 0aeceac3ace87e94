import { splitAuthors } from '../readers/byline.ts';

/** A longer line is no byline. Characters. */
export const LONGEST_BYLINE = 120;
const DONE =
  'written|posted|published|submitted|geschrieben|veröffentlicht|verfasst|gespeichert|eingestellt|erstellt|publié|' +
  'publicado';
const KIND = 'interview|bericht|reportage|protokoll|kommentar|analyse|entrevista|intervista|entretien';
const BY = new RegExp(
  `^(?:(?:${DONE}|story|report|artikel|text) )*` +
    '(?:by|von|par|por|di|door|av|af|od|przez|autor(?:in|e)?|texte?|author)\\s*[:\\s]\\s*' +
    `|^(?:${KIND})\\s*:\\s*`,
  'iu',
);
/** "Posted on March 3, 2024 by Ada Stern" */
const DATED_BY = new RegExp(`^(?:${DONE})\\s+(?:on|am|le|el)\\s.{4,40}?\\s(?=(?:by|von|par|por)\\s)`, 'iu');
/** "Courier-Online-Expertin Ada Stern" */
const ROLE = /^\S*(?:expert(?:e|in)|(?:redakteur|autor|korrespondent|reporter)(?:in)?)\s+(?=\p{Lu}\S+\s+\p{Lu})/iu;
/** "Ada Stern All articles by Ada Stern Contact": what leads to the author's page. */
const REPEATED = /^(\p{Lu}.{2,40})\s+\S.{0,30}?\s(?:von|by|from|par|por|de)\s+\1(?!\S).*$/u;
/** "All articles by Ada Stern", a link to them. */
const TO_ALL = new RegExp(
  '^(?:(?:zeige|view|see|read)\\s+)?(?:alles?|mehr|all|more|posts?|articles?|beiträge|artikel)(?:\\s+\\S+){0,2}?\\s+' +
    '(?:von|by|from|par|por|de)\\s+(?=\\p{Lu})',
  'iu',
);
/** What follows the names in a byline. */
const REST =
  /\s*(?:[|•·–]|\s(?:am|on|le|el|il|op)\s+(?:\d|\p{L}+[,.]?\s+\d)|\d{1,2}[./:]\d|,\s*(?:datum|date)\s*:).*$/isu;
/** Names with these words in them are of no person: "State Office of Woods and Rivers" is one. */
const BODY = new RegExp(
  '\\b(?:institute?|universit\\w+|department|ministry|office|agency|association|foundation|society)\\b|' +
    '(?:anstalt|institut|ministerium|agentur|verband|verein|stiftung|amt)(?!\\p{L})',
  'iu',
);
const AND = /\s+(?:und|et|y|e|og|och|en|i)\s+(?=\p{Lu})/gu;
/** What stands in the place of a name. */
export const NOBODY = new RegExp(
  '^(?:\\w*admin(?:istrator)?|webmaster|editors?|redaktion|redazione|redacci[oó]n|r[eé]daction|staff|user|root|' +
    'anonymous|name$|view (?:my|all)|revised edition|posted|published|publiziert|follow|www\\.|https?:|show all)|@|' +
    '\\.(?:com|de|org|net)$',
  'i',
);

/** "Harbour Courier Online" signs for "Harbour Courier": somebody there wrote it. */
export function isOutlet(name: string, outlet: string | null): boolean {
  const [body, site] = [lettersOf(name), lettersOf(outlet ?? '')];
  return site !== '' && (body.includes(site) || site.includes(body));
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const isSame = (name: string, outlet: string | null): boolean =>
  outlet !== null && lettersOf(name) === lettersOf(outlet);

/** The names in a byline, in their order; those of nobody in particular are left out. */
export function readNames(printed: string, outlet: string | null): string[] {
  const line = printed.replace(/\s+/g, ' ').trim();
  if (line === '' || line.length > LONGEST_BYLINE) return [];
  const names = withoutOutlet(line.replace(DATED_BY, '').replace(BY, ''), outlet)
    .replace(REST, '')
    .replace(REPEATED, '$1');
  return (
    (BODY.test(names) && !names.includes(',')) || isSame(names, outlet)
      ? [names.trim()]
      : splitAuthors(names.replace(AND, ', '), outlet)
  )
    .map((author) =>
      author
        .replace(BY, '')
        .replace(TO_ALL, '')
        .replace(ROLE, '')
        .replace(/[\s→»›]+$/u, ''),
    )
    .filter(
      (author) => !NOBODY.test(author) && /\p{L}{2}/u.test(author) && author.length <= 60 && !/\d{3}/.test(author),
    );
}

/** "Harbour Courier - Ada Stern" */
function withoutOutlet(line: string, outlet: string | null): string {
  if (!outlet || !line.toLowerCase().startsWith(outlet.toLowerCase())) return line;
  return (
    line
      .slice(outlet.length)
      .replace(/^\s*[|:–—-]\s*(?=\p{L})/u, '\n')
      .split('\n')[1] ?? line
  );
}
