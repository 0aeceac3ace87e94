/** The beginning of a text in one line, cut between words, as the server cuts titles. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length <= most) return line;
  return `${characters
    .slice(0, most)
    .join('')
    .replace(/\s+\S*$/, '')}…`;
}
