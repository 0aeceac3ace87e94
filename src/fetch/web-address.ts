import { FetchError } from './fetch-error.ts';

const MOST_CHARACTERS = 2000;

/** Names of parameters that hold what should not be passed on: addresses are stored, shown and logged. */
const SECRET = new RegExp(
  '^(?:(?:api|access|auth|subscription)?[-_]?(?:key|token)|(?:client[-_]?)?secret|pass(?:word|wd)?|pwd|' +
    '(?:x-(?:amz|goog)-)?signature|sig)$',
  'i',
);

/**
 * The address of something to fetch, without its fragment.
 * @throws FetchError BAD_ADDRESS for what is none, and for one with a password or a key in it
 */
export function webAddress(text: string): URL {
  if (text.length > MOST_CHARACTERS) throw bad(`is an address of over ${MOST_CHARACTERS} characters`);
  if (!URL.canParse(text)) throw bad('is no address');
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) throw bad('is no address of http or https');
  const secret = secretIn(url);
  if (secret !== null) throw bad(`has ${secret}, which would be stored and shown with it`);
  url.hash = '';
  return url;
}

/** What an address has in it that should not be passed on, such as "a key in the address (token)"; null: nothing. */
export function secretIn(url: URL): string | null {
  if (url.username !== '' || url.password !== '') return 'a user or a password in the address';
  const name = [...url.searchParams.keys()].find((one) => SECRET.test(one));
  return name === undefined ? null : `a key in the address (${name})`;
}

/** An address as it may be logged, whatever it is: what may be a password or a key is left out. */
export function shownAddress(text: string): string {
  const short = text.slice(0, MOST_CHARACTERS).replace(/^([a-z][\w+.-]*:\/*)[^/?#]*@/i, '$1…@');
  return short.replace(/([?&;])([^=&;#]*)=([^&;#]*)/g, (all, mark: string, name: string) =>
    SECRET.test(decoded(name)) ? `${mark}${name}=…` : all,
  );
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const bad = (message: string) => new FetchError('BAD_ADDRESS', message);
