import { readDocument } from '../../src/nlp/document.ts';

const proseOf = (text: string): string => {
  const { tokens, debris } = readDocument(text);
  return tokens
    .filter((_, i) => !debris[i])
    .map((token) => token.text)
    .join(' ');
};

test.each([
  ['a call for comments', 'The talks failed.\nLeave a comment', 'The talks failed .'],
  ['share buttons', 'Share this article\nFacebook Twitter WhatsApp\nThe talks failed.', 'The talks failed .'],
  ['a byline', 'By Jane Roe and John Doe, Staff Writer\nThe talks failed.', 'The talks failed .'],
  ['a date line', 'Jan. 28, 2022 6:14 PM\nThe talks failed.', 'The talks failed .'],
  ['the place line of a wire', 'MOSCOW, Jan 28 (Reuters) - The talks failed.', 'The talks failed .'],
  ['the place line with a dash', 'KYIV, Ukraine (AP) — The talks failed.', 'The talks failed .'],
])('marks %s', (_name, text, prose) => {
  expect(proseOf(text)).toBe(prose);
});

test.each(['By Friday the talks had failed.', 'Share prices fell on Monday.', 'Read the letter, he said.'])(
  'leaves prose alone: %s',
  (text) => {
    const { debris } = readDocument(text);
    expect(debris.some((mark) => mark === 1)).toBe(false);
  },
);
