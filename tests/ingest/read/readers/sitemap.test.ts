import { readSitemap } from '../../../../src/ingest/read/readers/sitemap.ts';

const HERE = 'https://harbour.example/sitemap.xml';
const NEWS = 'https://harbour.example/sitemap-news.xml';

const indexOf = (...addresses: string[]) => {
  const entries = addresses.map((address) => `<sitemap><loc>${address}</loc></sitemap>`).join('');
  return readSitemap(Buffer.from(`<sitemapindex>${entries}</sitemapindex>`), HERE, { url: HERE });
};

test('the address of a page is its own, not that of a picture that stands before it', () => {
  const page =
    '<image:image><image:loc>https://harbour.example/a.jpg</image:loc></image:image><loc>https://harbour.example/a</loc>';
  const sitemap = `<urlset xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url>${page}</url></urlset>`;
  expect(readSitemap(Buffer.from(sitemap), HERE)).toMatchObject([{ page: { url: 'https://harbour.example/a' } }]);
});

test('a list of sitemaps names one to fetch that is not itself', () => {
  expect(indexOf(HERE, NEWS)).toMatchObject([{ reason: `is a list of 2 sitemaps: fetch ${NEWS}` }]);
  expect(indexOf(HERE)).toMatchObject([{ reason: 'is a list of sitemaps that names only itself' }]);
});
