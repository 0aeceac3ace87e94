import { shortened } from './shortened.ts';

/** As much of a quote as a title shows. */
const MOST_CHARACTERS = 110;

/**
 * `Ann Lee: “The door stays open.”`, as the server calls the page of a statement; a paraphrase stands without quotation
 * marks.
 */
export function quotedTitle(who: string, text: string, kind: string, negated: boolean): string {
  const said = shortened(text, MOST_CHARACTERS);
  // As a rule the marks are part of the text.
  const words = kind !== 'DIRECT' || /^["'“‘„«]/.test(said) ? said : `“${said}”`;
  return `${who}${negated ? ' (reported as not said)' : ''}: ${words}`;
}
