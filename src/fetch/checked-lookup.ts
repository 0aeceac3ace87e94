import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { FetchError } from './fetch-error.ts';
import type { AddressCheck } from './public-addresses.ts';

export interface Resolved {
  address: string;
  family: number;
}

/** All addresses of a name, by whatever the system resolves names with. */
export type Resolve = (name: string) => Promise<readonly Resolved[]>;

export const resolveBySystem: Resolve = (name) =>
  new Promise((resolve, reject) => {
    systemLookup(name, { all: true, verbatim: true }, (error, addresses) =>
      error ? reject(error) : resolve(addresses),
    );
  });

/**
 * Resolves a name for one connection: the addresses that are checked here are those that are connected to, so that no
 * second answer of a name server is ever used. One that is not allowed refuses the name.
 */
export const checkedLookup =
  (resolve: Resolve, isAllowed: AddressCheck): LookupFunction =>
  (name, options, callback) => {
    resolve(name).then(
      (found) => {
        const wanted = options.family ? found.filter(({ family }) => family === familyOf(options.family)) : found;
        if (wanted.length === 0) callback(new FetchError('NO_SUCH_HOST', 'has a host without an address'), '');
        else if (found.every(({ address }) => isAllowed(address))) {
          if (options.all) callback(null, [...wanted]);
          else callback(null, wanted[0]!.address, wanted[0]!.family);
        } else callback(notPublic(), '');
      },
      (error) => callback(error, ''),
    );
  };

const familyOf = (family: unknown): number => (family === 'IPv6' || family === 6 ? 6 : 4);

/** A host that is an address itself is looked up by nobody. @throws FetchError ADDRESS_NOT_PUBLIC */
export function checkHost(hostname: string, isAllowed: AddressCheck): void {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 0 && !isAllowed(bare)) throw notPublic();
}

const notPublic = () =>
  new FetchError(
    'ADDRESS_NOT_PUBLIC',
    'leads to an address that is not public: FETCH_PRIVATE_ADDRESSES may name those of an own network',
  );
