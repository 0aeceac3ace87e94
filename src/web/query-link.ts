/** What a link to this page carries, as GraphQL over HTTP names it. */
export interface Linked {
  query: string;
  /** JSON, laid out to be read. */
  variables?: string | undefined;
  operationName?: string | undefined;
  /** Whether the answer is shown at once, where the query only reads. */
  isRun?: boolean;
}

/**
 * A longer address is refused by servers and proxies: the query then follows a #, which browsers keep to themselves.
 */
const MOST_SEARCH_CHARACTERS = 4_000;

/** @returns null when the address carries no query. */
export function readLink(address: { search: string; hash: string }): Linked | null {
  const parameters = [address.search, address.hash.slice(1)].map((text) => new URLSearchParams(text));
  const read = (name: string) => parameters.map((list) => list.get(name)).find((value) => value) ?? undefined;
  const query = read('query');
  if (query === undefined) return null;
  const linked = { query, variables: laidOut(read('variables')), operationName: read('operationName') };
  return read('run') === undefined ? linked : { ...linked, isRun: true };
}

/** @param page the address of the page itself; what follows it is replaced. */
export function makeLink(page: string, { query, variables, operationName, isRun }: Linked): string {
  const parameters = new URLSearchParams({ query });
  if (variables?.trim()) parameters.set('variables', compact(variables));
  if (operationName) parameters.set('operationName', operationName);
  if (isRun) parameters.set('run', '1');
  const search = parameters.toString();
  return `${page.replace(/[?#].*$/s, '')}${search.length > MOST_SEARCH_CHARACTERS ? '#' : '?'}${search}`;
}

function laidOut(json: string | undefined): string | undefined {
  if (json === undefined) return undefined;
  const value = parsed(json);
  if (value === undefined) return json;
  const isEmpty = value === null || (typeof value === 'object' && Object.keys(value).length === 0);
  return isEmpty ? undefined : JSON.stringify(value, null, 2);
}

/** Variables with comments or mistakes go as they are. */
function compact(json: string): string {
  const value = parsed(json);
  return value === undefined ? json : JSON.stringify(value);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
