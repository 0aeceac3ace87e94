/**
 * Names of things for the world outside, the same whatever address the server has: tag URIs,
 * https://www.rfc-editor.org/rfc/rfc4151. Unique within one graph, as the ids of the API.
 */
export const tagOf = (kind: 'quote' | 'entity' | 'outlet' | 'article' | 'feed', id: string): string =>
  `tag:whosaid,2026:${kind}:${encodeURIComponent(id)}`;
