import { scorePages } from '../../src/eval/pages/score-pages.ts';

const html = Buffer.from('');
const PAGES = {
  segments: [
    {
      url: 'https://post.example/dam',
      html,
      with: ['The dam has held', 'Nobody  was hurt'],
      without: ['Read more', 'Advertisement'],
      title: 'Dam holds!',
      author: 'Ida Moss',
      date: '2023-10-21',
    },
    { url: 'https://post.example/rain', html, with: ['Rain'], without: [], title: null, author: null, date: null },
  ],
  articles: [{ name: 'dam', html, text: 'The dam has held the dam' }],
};

test('what was read is compared by stretches, by words, and by letters', () => {
  const segments = [
    {
      text: 'The dam has held.\n\nNobody\nwas hurt. Read more',
      title: 'dam holds',
      author: 'Tom Reed',
      date: '2023-10-21T06:00',
    },
    {},
  ];
  const scores = scorePages(PAGES, { segments, articles: [{ text: 'The dam broke' }] });
  expect(scores).toEqual({
    words: { precision: 2 / 3, recall: 2 / 6, f1: expect.closeTo(4 / 9), pages: 1 },
    with: { hits: 2, of: 3 },
    without: { hits: 1, of: 2 },
    title: { hits: 1, of: 1 },
    author: { hits: 0, of: 1 },
    date: { hits: 1, of: 1 },
  });
});
