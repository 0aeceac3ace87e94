export interface Range {
  start: number;
  end: number;
}

/** A stretch of text and which of the layers cover it. */
export interface Segment extends Range {
  layers: string[];
}

/**
 * Cuts `from` to `to` wherever a range of a layer begins or ends, so that each segment is wholly in a layer or wholly
 * outside of it. In order, without gaps; empty ranges do not count.
 */
export function cutIntoSegments(from: number, to: number, layers: Record<string, readonly Range[]>): Segment[] {
  const inside = Object.entries(layers).flatMap(([layer, ranges]) =>
    ranges.filter(({ start, end }) => start < end && start < to && end > from).map((range) => ({ layer, ...range })),
  );
  const edges = inside.flatMap(({ start, end }) => [start, end]).filter((edge) => edge > from && edge < to);
  const cuts = [...new Set([from, ...edges, to])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!;
    const covering = inside.filter((range) => range.start <= start && range.end >= end).map(({ layer }) => layer);
    return { start, end, layers: [...new Set(covering)] };
  });
}
