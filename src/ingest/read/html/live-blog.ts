import type { PageBlock } from './page-blocks.ts';
import type { PageElement } from './page-tree.ts';

/** Entries with a time of day: so many make a live blog of what calls itself live. */
const LIVE_ENTRIES = 5;
const ENTRY_TIME = /^(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?[ap]\.?m\.?)?(?:\s(?:[A-Z]{2,4}|Uhr))?(?=$|[\s:–—-])/i;
/** "LIVE: storm updates", "Storm – live", "Storm as it happened"; not "We live here". */
const LIVE_TITLE = new RegExp(
  [
    '^live\\s?[:|–—-]',
    '[:|–—-]\\s?live\\s*(?:$|[|–—-])',
    '\\blive (?:updates?|blog|coverage|ticker)\\b',
    '\\blive-?(?:blog|ticker)\\b',
    '\\b(?:as it happened|minute by minute|en direct|minuto a minuto)\\b',
  ].join('|'),
  'i',
);
const LIVE_CLASS = /(?:^|[\s_-])live[_-]?(?:blog|entry|entries|posts?|updates?|ticker|feed)(?=$|[\s_-])/i;

/** Many entries with their times, on a page that says by its title or of each entry that they are live. */
export function isLive(
  titles: readonly (string | null | undefined)[],
  blocks: readonly PageBlock[],
  main: readonly PageBlock[],
): boolean {
  const inMain = new Set(main);
  const entries = blocks.filter(
    // The time may stand on a line of its own, and a heading below it.
    (block, i) => ENTRY_TIME.test(block.text) && blocks.slice(i, i + 3).some((near) => inMain.has(near)),
  );
  if (entries.length < LIVE_ENTRIES) return false;
  if (titles.some((title) => title && LIVE_TITLE.test(title.trim()))) return true;
  return entries.filter(({ element }) => isLiveEntry(element)).length >= LIVE_ENTRIES;
}

/** By its own class, or by that of what is around it. */
function isLiveEntry(element: PageElement): boolean {
  for (let around: PageElement | null = element, level = 0; around && level < 4; around = around.parentNode, level++)
    if (LIVE_CLASS.test(around.className)) return true;
  return false;
}
