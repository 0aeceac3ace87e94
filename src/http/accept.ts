/**
 * Which of the offered media types a client likes best, by RFC 9110 section 12.5.1; equal ones in the order offered.
 * No header accepts anything.
 * @returns null when none of them will do.
 * @example preferredType('text/html,*\/*;q=0.8', ['application/json', 'text/html']) // 'text/html'
 */
export function preferredType<T extends string>(accept: string | undefined, offered: readonly T[]): T | null {
  const ranges = (accept?.trim() ? accept : '*/*').split(',').map(readRange);
  let best: T | null = null;
  let bestQuality = 0;
  for (const type of offered) {
    const quality = qualityOf(type, ranges);
    if (quality > bestQuality) [best, bestQuality] = [type, quality];
  }
  return best;
}

interface Range {
  type: string;
  quality: number;
}

function readRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
  return { type, quality: quality >= 0 && quality <= 1 ? quality : 0 };
}

/** The most specific range that matches decides. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const family = `${type.slice(0, type.indexOf('/'))}/*`;
  for (const wanted of [type, family, '*/*']) {
    const range = ranges.find((candidate) => candidate.type === wanted);
    if (range) return range.quality;
  }
  return 0;
}
