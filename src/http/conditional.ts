import type { IncomingHttpHeaders } from 'node:http';

export interface Validators {
  /** Strong, with its quotation marks. */
  etag: string;
  lastModified: Date | null;
}

const ENTITY_TAG = /(?:W\/)?("[^"]*")/g;

/**
 * Whether the client has the answer already: RFC 9110, section 13.2.2. A date counts only where no tag is sent.
 * https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2
 */
export function isUnchanged(headers: IncomingHttpHeaders, { etag, lastModified }: Validators): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    return tags.trim() === '*' || [...tags.matchAll(ENTITY_TAG)].some(([, opaque]) => opaque === etag);
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return lastModified !== null && Math.floor(lastModified.getTime() / 1000) * 1000 <= since;
}
