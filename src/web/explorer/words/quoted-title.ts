/** As much of a quote as a title shows. */
const MOST_CHARACTERS = 110;

/**
 * `Ann Lee: “The door stays open.”`, as the server calls the page of a statement; a paraphrase stands without quotation
 * marks.
 */
export function quotedTitle(who: string, text: string, kind: string, negated: boolean): string {
  const said = shortened(text);
  // As a rule the marks are part of the text.
  const words = kind !== 'DIRECT' || /^["'“‘„«]/.test(said) ? said : `“${said}”`;
  return `${who}${negated ? ' (reported as not said)' : ''}: ${words}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length <= MOST_CHARACTERS) return line;
  return `${characters
    .slice(0, MOST_CHARACTERS)
    .join('')
    .replace(/\s+\S*$/, '')}…`;
}
