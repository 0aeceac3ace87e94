import { storeArticle } from '../../../src/ingest/store/store-articles.ts';
import type { Database } from '../../../src/storage/database.ts';
import { analysisOf, draftOf, storeAnalysed } from '../../support/articles.ts';

/** Columns of a quote that no upgrade can fill: earlier versions did not keep what they say. */
export const NOT_KNOWN = ['found_by', 'attribution_probability', 'speaker_by', 'speaker_probability'];

const LETTER =
  '😀 Talks stalled. “There was no positive 😀 answer on the main issue,” said Ann Ek. “The main threat is the ferry to Arland.”\n\n“We will see,” she told the board.';
const REPEAT =
  'In the harbour, “The main threat is the ferry to Arland,” Ann Ek said. Ann Ek found it “most regrettable,” she said, “and a shame for all of us.”';

const NOTICE = '“Arland Ferries keeps Arland waiting,” Ann Ek said, as Bo Ek, the harbour master, told AF.';

const spanIn = (text: string, piece: string) => ({
  start: text.indexOf(piece),
  end: text.indexOf(piece) + piece.length,
});

/** Stores an article in which Ann Ek says all of it, each quote in its pieces. */
function store(database: Database, outlet: string, text: string, quotes: string[][]) {
  const analysis = analysisOf(text, {
    people: ['Ann Ek'],
    quotes: quotes.map(([content]) => ({ content: content!, speaker: 'Ann Ek', cue: 'said' })),
  });
  for (const [index, quote] of analysis.quotes.entries()) {
    quote.content = quotes[index]!.map((piece) => spanIn(text, piece));
    quote.verbatim = quote.content.map(({ start, end }) => ({ start: start + 1, end: end - 1 }));
  }
  return storeArticle(database, draftOf({ outlet, text }), analysis);
}

/** What every version of the tables has a place for, as `versions/` has it for each of them. */
export async function storeEarlierArticles(database: Database): Promise<void> {
  await store(database, 'Courier', LETTER, [
    ['“There was no positive 😀 answer on the main issue,”', '“The main threat is the ferry to Arland.”'],
    ['“We will see,”'],
  ]);
  const repeated = [
    ['“The main threat is the ferry to Arland,”'],
    ['“most regrettable,”', '“and a shame for all of us.”'],
  ];
  await store(database, 'Gazette', REPEAT, repeated);
  await store(database, 'Ledger', `${REPEAT} So it was.`, repeated);
  await storeAnalysed(
    database,
    {
      ...{ title: 'Café on the quay', url: 'https://courier.example/quay', outlet: 'Courier', section: 'local' },
      ...{ authors: ['Liv Moe'], text: NOTICE, publishedAt: null },
    },
    {
      people: [{ name: 'Bo Ek', roles: [{ title: 'harbour master', organization: null }] }, 'Ann Ek'],
      organizations: [{ name: 'Arland Ferries', acronym: 'AF', organizationKind: 'COMPANY' }],
      places: [{ name: 'Arland', countryCode: 'SE', externalIds: [{ scheme: 'wikidata', value: 'Q0' }] }],
      quotes: [
        {
          content: 'Arland Ferries keeps Arland waiting,',
          speaker: 'Ann Ek',
          cue: 'said',
          about: ['Arland Ferries', 'Arland'],
          via: ['Bo Ek'],
        },
      ],
    },
  );
}
