import { preferredType } from '../../src/http/accept.ts';

const offered = ['application/json', 'application/graphql-response+json', 'text/html'] as const;

test.each([
  ['nothing', undefined, 'application/json'],
  ['an empty header', '', 'application/json'],
  ['anything', '*/*', 'application/json'],
  ['Chromium', 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', 'text/html'],
  ['GraphiQL', 'application/json, multipart/mixed', 'application/json'],
  ['urql', 'application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json'],
  ['a family', 'text/*', 'text/html'],
  ['a refusal of one type', 'application/json;q=0, */*', 'application/graphql-response+json'],
  ['capitals and spaces', ' TEXT/HTML ; Q=0.7 ', 'text/html'],
  ['a type that is not offered', 'image/png', null],
  ['nonsense', ';;,,q=', null],
  ['a broken quality', 'text/html;q=often', null],
])('%s', (_who, accept, type) => {
  expect(preferredType(accept, offered)).toBe(type);
});
