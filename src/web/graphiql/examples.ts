/** Asks the API: resolves to `data`, whatever came of it. */
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<unknown>;

/** What the examples are about on a graph without the sample articles. */
export interface Names {
  speaker: Named;
  /** Another of the most quoted, or the same where there is no other. */
  other: Named;
  /** Whom or what the speaker names, if anything. */
  topic: Named;
  /** A few words of a quote of the speaker. */
  phrase: string | null;
  /** The article of that quote. */
  url: string | null;
  publishedAt: string | null;
}

interface Named {
  name: string;
  slug: string;
}

interface Quote {
  text: string;
  about: Named[];
  article: { url: string | null; publishedAt: string | null };
}

const SAMPLE_URL = 'https://www.meridianledger.example/world/2022/01/21/blinken-lavrov-geneva-written-answers';

const WHO = /* GraphQL */ `
  query MostQuoted($sample: URL!) {
    article(by: { url: $sample }) { id }
    speakers: quoteStats(groupBy: [SPEAKER], filter: { attributed: true }, first: 5) { ...Entities }
    topics: quoteStats(groupBy: [ABOUT], first: 2) { ...Entities }
  }
  fragment Entities on QuoteStats {
    rows { keys { entity { __typename name slug } } }
  }
`;

const WHAT = /* GraphQL */ `
  query SaidBy($slug: String!) {
    quotes(filter: { speaker: { slug: [$slug] }, verbatim: true }, first: 50) {
      nodes { text about { name slug } article { url publishedAt } }
    }
  }
`;

type Entities = { rows: { keys: { entity: (Named & { __typename: string }) | null }[] }[] } | null;

interface Who {
  article: { id: string } | null;
  speakers: Entities;
  topics: Entities;
}

interface What {
  quotes: { nodes: Quote[] } | null;
}

/**
 * Names of this graph for the examples.
 * @returns null where those of the examples will do: the samples are there, or nothing is, or the server does not say.
 */
export async function findNames(ask: Ask): Promise<Names | null> {
  try {
    const { article, speakers, topics } = (await ask(WHO, { sample: SAMPLE_URL })) as Who;
    const people = entitiesOf(speakers).filter(({ __typename }) => __typename === 'Person');
    if (article || !people[0]) return null;
    const { speaker, quote } = await findSpeaker(ask, people);
    const isOther = ({ slug }: Named): boolean => slug !== speaker.slug;
    const other = people.find(isOther) ?? speaker;
    const topic = quote?.about.find(isOther) ?? entitiesOf(topics).find(isOther) ?? other;
    const phrase = quote ? phraseOf(quote.text) : null;
    return { speaker, other, topic, phrase, url: null, publishedAt: null, ...quote?.article };
  } catch {
    return null;
  }
}

const entitiesOf = (statistics: Entities) => statistics?.rows.flatMap(({ keys }) => keys[0]?.entity ?? []) ?? [];

/** The first that has said something about somebody, with that quote; else the first that has said anything. */
async function findSpeaker(ask: Ask, people: readonly Named[]): Promise<{ speaker: Named; quote: Quote | undefined }> {
  const found = [];
  for (const speaker of people) {
    const { quotes } = (await ask(WHAT, { slug: speaker.slug })) as What;
    const nodes = quotes?.nodes ?? [];
    const quote = nodes.find(({ about }) => about.some(({ slug }) => slug !== speaker.slug));
    if (quote) return { speaker, quote };
    found.push({ speaker, quote: nodes[0] });
  }
  return found.find(({ quote }) => quote) ?? found[0]!;
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

function replacementsOf(names: Names): Record<string, string | null> {
  const { speaker, other, topic, phrase, url, publishedAt } = names;
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
