/** Asks the API: resolves to `data`, whatever came of it. */
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<unknown>;

/** What the examples are about on a graph without the sample articles. */
export interface Names {
  /** The most quoted people, at least one; the first is the speaker of the examples. */
  people: { name: string; slug: string }[];
  /** Whom or what a quote of the first names. */
  topic: { name: string; slug: string };
  /** A few words of that quote. */
  phrase: string | null;
  /** Its article. */
  url: string | null;
  publishedAt: string | null;
}

const SAMPLE_URL = 'https://www.meridianledger.example/world/2022/01/21/blinken-lavrov-geneva-written-answers';

const WHO = /* GraphQL */ `
  query MostQuoted($sample: URL!) {
    article(by: { url: $sample }) { id }
    quoteStats(groupBy: [SPEAKER], filter: { attributed: true }, first: 5) {
      rows { keys { entity { __typename name slug } } }
    }
  }
`;

const WHAT = /* GraphQL */ `
  query SaidBy($slug: String!) {
    quotes(filter: { speaker: { slug: [$slug] }, verbatim: true }, first: 50) {
      nodes { text about { name slug } article { url publishedAt } }
    }
  }
`;

interface Who {
  article: { id: string } | null;
  quoteStats: { rows: { keys: { entity: { __typename: string; name: string; slug: string } | null }[] }[] } | null;
}

interface What {
  quotes: {
    nodes: {
      text: string;
      about: { name: string; slug: string }[];
      article: { url: string | null; publishedAt: string | null };
    }[];
  } | null;
}

/**
 * Names of this graph for the examples.
 * @returns null where those of the examples will do: the samples are there, or nothing is, or the server does not say.
 */
export async function findNames(ask: Ask): Promise<Names | null> {
  try {
    const { article, quoteStats } = (await ask(WHO, { sample: SAMPLE_URL })) as Who;
    if (article) return null;
    const entities = quoteStats?.rows.flatMap(({ keys }) => keys[0]?.entity ?? []) ?? [];
    const people = entities.filter(({ __typename }) => __typename === 'Person');
    if (!people[0]) return null;
    const { quotes } = (await ask(WHAT, { slug: people[0].slug })) as What;
    const quote = quotes?.nodes.find(({ about }) => about.some(({ slug }) => slug !== people[0]!.slug));
    if (!quote) return null;
    const topic = quote.about.find(({ slug }) => slug !== people[0]!.slug)!;
    return { people, topic, phrase: phraseOf(quote.text), ...quote.article };
  } catch {
    return null;
  }
}

const PHRASE_WORDS = 3;

/** The run of three words with the most letters: common words alone find nothing. */
function phraseOf(text: string): string | null {
  const runs = text.match(/\p{L}+(?: \p{L}+)+/gu) ?? [];
  const phrases = runs.flatMap((run) => {
    const words = run.split(' ');
    return words.slice(PHRASE_WORDS - 1).map((_, at) => words.slice(at, at + PHRASE_WORDS).join(' '));
  });
  return phrases.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** The questions with the names of a graph instead of those of the samples. What was not found stays. */
export function withNames(questions: readonly string[], names: Names): string[] {
  const replacements = new Map(Object.entries(replacementsOf(names)).filter(([, text]) => text !== null));
  const longestFirst = [...replacements.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map((text) => text.replace(/[.?]/g, '\\$&')).join('|'), 'g');
  return questions.map((question) => question.replace(pattern, (found) => replacements.get(found)!));
}

function replacementsOf({ people, topic, phrase, url, publishedAt }: Names): Record<string, string | null> {
  const [speaker, other = speaker] = people as [Names['people'][number], ...Names['people']];
  const surname = inQuery(speaker.name.split(' ').at(-1)!);
  const month = publishedAt === null ? null : monthOf(new Date(publishedAt));
  return {
    Lavrov: inQuery(speaker.name),
    Putin: inQuery(other.name),
    'Which Sullivan: John, the ambassador, or Jake?': `Which ${surname}?`,
    Sullivan: surname,
    'john-sullivan': speaker.slug,
    NATO: inQuery(topic.name),
    'the OSCE': inQuery(topic.name),
    osce: topic.slug,
    'reciprocal transparency measures': phrase,
    'risk of war': phrase,
    'January 2022': month?.name ?? null,
    '2022-01-01': month?.first ?? null,
    '2022-01-31': month?.last ?? null,
    [SAMPLE_URL]: url,
    'https://harbourcourier.example/world/2022/02/02/leaked-us-nato-answers-russia': url,
  };
}

/** As it stands inside of a string of GraphQL. */
const inQuery = (text: string): string => JSON.stringify(text).slice(1, -1);

function monthOf(date: Date): { name: string; first: string; last: string } {
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return {
    name: date.toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    first: new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10),
    last: new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10),
  };
}
