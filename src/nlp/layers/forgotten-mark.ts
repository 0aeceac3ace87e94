/** Most characters of a speaker before "said". */
const SPEAKER = String.raw`(?:\p{Lu}|the |an? |his |her |he |she |they )[^,.;:?!"“”]{0,60}?`;
const ATTRIBUTES = new RegExp(
  [
    // ", said Anna Cole", ", said the mayor"
    '(?:said|says|added) (?:\\p{Lu}|the |an? |his |her )',
    // ", Anna Cole said on Monday", ", she said."
    `${SPEAKER}(?:said|says|added)(?=[.,]| (?:on|in|at|to|after|during|from|while|when|as) |$)`,
  ]
    .map((form) => String.raw`(?<=\p{L},) (?:${form})`)
    .join('|'),
  'u',
);

/**
 * Where a quotation ends that is not closed before its speaker: "We will not leave[,] said Anna Cole, a nurse." Just
 * after the comma; -1 where no such speaker follows.
 */
export function endBeforeSpeaker(text: string, start: number, end: number): number {
  const at = text.slice(start, end).search(ATTRIBUTES);
  return at < 0 ? -1 : start + at;
}
