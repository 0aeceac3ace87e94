/** The lines of a list that are not empty, white space cut off. */
export const linesOf = (list: string): string[] => list.trim().split('\n');

/** The items of a list divided by semicolons: white space, line ends included, counts as one space. */
export const itemsOf = (list: string): string[] =>
  list
    .split(';')
    .map((item) => item.trim().replace(/\s+/g, ' '))
    .filter(Boolean);

/**
 * The fields of a line, divided by "|".
 * @throws Error when the line has another number of them.
 */
export function fieldsOf(line: string, count: number): string[] {
  const fields = line.split('|');
  if (fields.length !== count) throw new Error(`${count} fields wanted: ${line}`);
  return fields;
}

/** Names of one thing, divided by "=", and the Wikidata id after "#": "Moscow=Moskva#Q649". */
export function readNamesWithId(item: string): { names: string[]; wikidataId: string | null } {
  const [names, id] = item.split('#') as [string, string | undefined];
  return { names: names.split(/\s*=/), wikidataId: id ?? null };
}
