import { readDocument } from '../../../src/nlp/layers/document.ts';

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
  [
    'a place line with an agency of releases',
    'OSLO, May 4, 2021 /Newswire/ -- The talks failed.',
    'The talks failed .',
  ],
  ['an agency alone', '(Reuters) - The talks failed.', 'The talks failed .'],
  ['a teaser', 'The talks failed.\nRead more: Cole says “never again”\nThey go on.', 'The talks failed . They go on .'],
  [
    'a list of links',
    'The talks failed.\nMore on this story\nCole denies it\nRoe says “no”\nThey go on in May.',
    'The talks failed . They go on in May .',
  ],
  ['the words before a caption', 'Image caption Jane Roe says no.', 'Jane Roe says no .'],
  ['the credit of a picture', 'Roe waves. (Photo: John Doe/Courier) She left.', 'Roe waves . She left .'],
  ['the head of a mail', 'From: Press Office\nTo: News desk\nThe talks failed.', 'The talks failed .'],
  ['a day before its month', 'TROMSO, 9 May (Plain News) - The talks failed.', 'The talks failed .'],
  ['the same in small letters', 'Tromso, 9 May 2021 (Plain News) - The talks failed.', 'The talks failed .'],
  ['a glued byline', 'By Jane Roe | Updated 12:04 GMT The talks failed.', 'The talks failed .'],
  [
    'a glued category, its date and its comments',
    'Politics March 4, 2021 No Comments on TALKS ON HARBOUR FAIL The envoys left.',
    'TALKS ON HARBOUR FAIL The envoys left .',
  ],
])('marks %s', (_name, text, prose) => {
  expect(proseOf(text)).toBe(prose);
});

test.each([
  'On March 4, 2021 Cole resigned.',
  'No comments on the plan were made.',
  'Related companies failed: two of them.',
  'By Friday the talks had failed.',
  'Share prices fell on Monday.',
  'Read the letter, he said.',
])('leaves prose alone: %s', (text) => {
  const { debris } = readDocument(text);
  expect(debris.some((mark) => mark === 1)).toBe(false);
});
