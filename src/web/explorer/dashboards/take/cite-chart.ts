/** What a citation says of a chart. */
export interface CitedChart {
  title: string;
  /** `n = 237 quotes`. */
  note: string;
  /** Which quotes it is about, in words. */
  quotes: string;
  /** The query as the API was asked, without its line breaks. */
  query: string;
  /** Where this server is: `news.example.org`. */
  host: string;
  /** Where the chart can be seen. */
  url: string;
  date: Date;
}

const LONG_DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** A citation of a chart with all that is needed to check it: what was counted, how many, when, and by which query. */
export function citeChart({ title, note, quotes, query, host, url, date }: CitedChart): string {
  const lines = [
    `“${title}” (chart). Whosaid at ${host}, ${LONG_DATE.format(date)}.`,
    `Counted: ${quotes}${note ? `; ${note}` : ''}.`,
    url,
    ...(query ? [`Query: ${query}`] : []),
  ];
  return lines.join('\n');
}
