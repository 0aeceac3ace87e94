/** What the API calls its lists and what is in them, which tells a reader nothing. */
const LIST_PARTS = ['nodes', 'edges', 'node', 'rows'];

/** Columns as they are shown: `quotes.speaker.name` for `quotes.nodes.speaker.name`, where no other is called so. */
export function shortColumns(columns: readonly string[]): string[] {
  const short = columns.map((column) =>
    column
      .split('.')
      .filter((part) => !LIST_PARTS.includes(part))
      .join('.'),
  );
  return columns.map((column, index) => {
    const name = short[index]!;
    return name === '' || short.filter((other) => other === name).length > 1 ? column : name;
  });
}
