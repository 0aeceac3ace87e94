/** There are so many colours for speakers in the tokens; the ninth speaker has the colour of nobody. */
const COLOURS = 8;

interface HasSpeakers {
  speakers: readonly { id: string }[];
}

/** The number of each speaker's colour, in the order in which the article quotes them. */
export function speakerColours(quotes: readonly HasSpeakers[]): Map<string, number> {
  const ids = [...new Set(quotes.flatMap(({ speakers }) => speakers[0]?.id ?? []))];
  return new Map(ids.map((id, index) => [id, index < COLOURS ? index + 1 : 0]));
}

/** The name of the colour of a quote. */
export const colourOf = (colours: ReadonlyMap<string, number>, { speakers }: HasSpeakers): string =>
  `var(--speaker-${colours.get(speakers[0]?.id ?? '') ?? 0})`;
