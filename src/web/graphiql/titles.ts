/**
 * What the tab of a query is called in plain words: the first line of the comment that it begins with.
 * @returns null when it begins with none.
 */
export function titleOf(query: string | null | undefined): string | null {
  const line = /^\s*#[ \t]*(\S.*)/.exec(query ?? '');
  return line ? line[1]!.trim() : null;
}
