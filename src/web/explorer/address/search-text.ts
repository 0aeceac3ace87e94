/** The parameters of an address; one that is repeated is a list. */
export type Parameters = Record<string, string | string[] | undefined>;

/** Reads `?speaker=ann-lee&stance=deny&stance=claim`. Numbers and dates stay text. */
export function readSearch(search: string): Parameters {
  const read: Parameters = {};
  for (const [name, value] of new URLSearchParams(search)) {
    const before = read[name];
    read[name] = before === undefined ? value : [before, value].flat();
  }
  return read;
}

/** Writes what `readSearch` reads, in the order given, without what is empty. */
export function writeSearch(parameters: object): string {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const item of [value].flat()) if (item !== undefined && item !== '') written.append(name, String(item));
  }
  const text = written.toString();
  return text === '' ? '' : `?${text}`;
}
