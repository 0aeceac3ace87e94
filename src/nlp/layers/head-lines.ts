import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../../domain/calendar.ts';
import { isGivenName } from '../../domain/names/given-names.ts';

/** Longer lines are prose. Characters. */
const LONGEST = 120;
const SMALL =
  '(?:of|the|for|in|at|on|and|by|to|from|de|van|von|bin|al|is|updated|published|posted|min|read|p\\.?m\\.?|a\\.?m\\.?)';
/** Capitals, numbers and small words: no sentence. */
const TITLED = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}.'’&-]*|\\d[\\d.:/]*(?:st|nd|rd|th|[ap]m)?|${SMALL}|[|•·–—/-]+)[,:;|]?(?:\\s+|$))+$`,
  'u',
);
const DATED = new RegExp(
  `(?:^|[^\\p{L}])(?:${WEEKDAY_PATTERN},? )?(?:${MONTH_PATTERN} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|` +
    `\\d{1,2}(?:st|nd|rd|th)? ${MONTH_PATTERN},? \\d{4})(?!\\d)`,
  'iu',
);
const BYLINE = /^(?:Written )?[Bb][Yy]:? \p{Lu}/u;
/** The last word of a paper's name, on a line of its own. */
export const PAPER = new RegExp(
  '(?:^| )(?:Times|Post|News|Herald|Courier|Gazette|Journal|Tribune|Chronicle|Echo|Star|Telegraph|Observer|Ledger|' +
    'Mirror|Dispatch|Bulletin|Examiner|Argus|Advertiser|Wire|Newswire|Press|Standard|Globe|Inquirer|Sentinel|Express|' +
    'Monitor|Register|Guardian)$',
  'u',
);
const JOB = new RegExp(
  ',? (?:(?:Senior|Staff|Chief|Political|Business|Crime|Science|Local) )*' +
    '(?:Writers?|Reporters?|Correspondents?|Editors?|Columnist)$',
  'u',
);

/**
 * Which lines at the top of a text tell when and where it was printed and who wrote it: "The Northgate Herald | 3 May
 * 2022", "By Ann Lee, Senior Writer - Updated 4:15 PM", and beside such a line a paper or authors alone.
 * @param lines the first lines of the text, trimmed
 */
export function findHeadLines(lines: readonly string[]): boolean[] {
  const isOne = lines.map(
    (line) =>
      line.length <= LONGEST && TITLED.test(line) && (isDated(line) || (BYLINE.test(line) && !/\.$/.test(line))),
  );
  // Upward and downward, since one such line leads to the next.
  for (const order of [[...lines.keys()], [...lines.keys()].reverse()])
    for (const i of order)
      if (
        !isOne[i] &&
        (isOne[i - 1] || isOne[i + 1]) &&
        (PAPER.test(lines[i]!) || isAuthors(lines[i]!)) &&
        TITLED.test(lines[i]!)
      )
        isOne[i] = true;
  return isOne;
}

/** A day with its year, beside which nothing stands but papers, authors and the hour. */
function isDated(line: string): boolean {
  if (!DATED.test(line)) return false;
  const rest = line
    .replace(DATED, ' | ')
    .replace(HOUR, ' ')
    .split(/\s*[|•·,]\s*|\s+[-–—/]\s+/u);
  return rest.every((part) => {
    const words = part.trim();
    return words === '' || PAPER.test(words) || isAuthors(words) || BYLINE.test(words) || JOB.test(words);
  });
}

const PRINTED = '(?:last )?(?:updated|published|posted)';
const HOUR = new RegExp(
  `\\b(?:${PRINTED}:? )?(?:(?:at|on) )?\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?\\b|` +
    `\\b${PRINTED}\\b:?(?: (?:at|on))?|\\d+ min(?:ute)?s? read`,
  'giu',
);

/** "Ann Lee, Senior Writer", "Ann Lee and Tom Brady": given names, each with one word or two. */
export function isAuthors(line: string): boolean {
  const names = line.replace(JOB, '').split(/,? and |, /u);
  return names.every((name) => {
    const words = name.split(' ');
    const isPrinted = words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
    return (
      isPrinted && words.length >= 2 && words.length <= 3 && isGivenName(words[0]!.toLowerCase()) && !PAPER.test(name)
    );
  });
}
