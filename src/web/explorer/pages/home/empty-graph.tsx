import { Panel } from '../../charts/panel.tsx';
import { AddArticle } from '../add/add-article.tsx';

/** How articles get in, while there are none. */
export default function EmptyGraph() {
  return (
    <div className="stack">
      <Panel title="There are no articles yet">
        <div className="stack feeding">
          <p>Read articles in while the server runs: text files, JSON Lines, folders, or packed with gzip.</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
          <pre tabIndex={0}>npx whosaid ingest news/*.txt archive.jsonl.gz</pre>
          <p>To look around first, start it with the sixteen sample articles:</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
          <pre tabIndex={0}>npx whosaid serve --sample</pre>
          <p className="soft small">
            A line of JSON Lines is an article: “text”, and what is known of “title”, “url”, “publishedAt”, “publisher”
            and “authors”.
          </p>
        </div>
      </Panel>
      <Panel title="Or paste one">
        <AddArticle />
      </Panel>
    </div>
  );
}
