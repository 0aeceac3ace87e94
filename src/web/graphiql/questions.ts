/**
 * The files of the questions, in the order of their names: a comment whose first line is the question, and an
 * operation.
 */
export const QUESTIONS: readonly string[] = Object.entries(
  import.meta.glob<string>('../../questions/*.graphql', { query: '?raw', import: 'default', eager: true }),
)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([, text]) => text);

const GREETING = `#
# Run a query with Ctrl+Enter or the red button. More questions are in the other tabs.
# The book explains every field.
`;

/**
 * The questions as the tabs show them; the first says how to go on.
 * @param home the address of the server, with a slash at its end: the feeds are under it.
 */
export function toTabs(questions: readonly string[], home: string): { query: string }[] {
  const [first = '', ...others] = questions.map((query) => query.replaceAll(' /feeds/', ` ${home}feeds/`));
  const greeting = first.replace(/^(?:#.*\n)+/, (comment) => comment + GREETING);
  return [greeting, ...others].map((query) => ({ query }));
}
