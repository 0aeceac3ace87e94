/** There are so many colours for speakers in the tokens; the ninth speaker has the colour of nobody. */
const COLOURS = 8;

/** The number of each speaker's colour; those with the most words, who come first, have one of their own. */
export function speakerColours(speakers: readonly { entity: { id: string } }[]): Map<string, number> {
  return new Map(speakers.map(({ entity }, index) => [entity.id, index < COLOURS ? index + 1 : 0]));
}

/** The colour of a quote. */
export const colourOf = (
  colours: ReadonlyMap<string, number>,
  { speakers }: { speakers: readonly { id: string }[] },
): string => `var(--speaker-${colours.get(speakers[0]?.id ?? '') ?? 0})`;
