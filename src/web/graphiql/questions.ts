/** The files of the questions, in the order of their names: a comment whose first line is the question, and an operation. */
export const QUESTIONS: readonly string[] = Object.entries(
  import.meta.glob<string>('../../questions/*.graphql', { query: '?raw', import: 'default', eager: true }),
)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([, text]) => text);

const GREETING = `#
# Run a query with Ctrl+Enter or the red button. More questions are in the other tabs, and the book explains every field.
`;

/** The questions as the tabs show them; the first says how to go on. */
export function toTabs(questions: readonly string[]): { query: string }[] {
  return questions.map((query, index) => ({
    query: index === 0 ? query.replace(/^(?:#.*\n)+/, (comment) => comment + GREETING) : query,
  }));
}
