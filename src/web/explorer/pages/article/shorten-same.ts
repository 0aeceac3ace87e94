interface Part {
  op: 'SAME' | 'INSERTED' | 'DELETED';
  text: string;
}

/** Characters that are shown on each side of a change. */
const MARGIN = 90;

/** A difference without white space that came or went, in which what stayed is cut to the words around each change. */
export function shortenSame<Shown extends Part>(parts: readonly Shown[]): Shown[] {
  const seen = parts.filter(({ op, text }) => op === 'SAME' || text.trim() !== '');
  return seen.map((part, index) => {
    const { op, text } = part;
    if (op !== 'SAME' || text.length <= 3 * MARGIN) return part;
    const start = index === 0 ? '' : `${text.slice(0, text.lastIndexOf(' ', MARGIN) + 1)}`;
    const end = index === seen.length - 1 ? '' : text.slice(text.indexOf(' ', text.length - MARGIN));
    return { ...part, text: `${start}…${end}` };
  });
}
