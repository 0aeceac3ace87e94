import { Panel } from '../../charts/panel.tsx';
import { EntityLink, EntityLinks } from '../../quotes/entity-link.tsx';
import { counted } from '../../words/numbers.ts';
import type { ArticleData } from './article-query.ts';

interface NamesProperties {
  article: ArticleData;
  colours: ReadonlyMap<string, number>;
}

/** Who is quoted, with the colour of their words, and who is only named. */
export function NamesInArticle({ article: { speakers, onlyMentioned }, colours }: NamesProperties) {
  const others = (onlyMentioned.totalCount ?? 0) - onlyMentioned.nodes.length;
  return (
    <>
      <Panel title="Quoted here">
        {speakers.length === 0 && <p className="soft">Nobody by name.</p>}
        <ul className="speakers">
          {speakers.map(({ entity, quoteCount, wordCount }) => (
            <li key={entity.id}>
              <span
                className="swatch"
                aria-hidden="true"
                style={{ background: `var(--speaker-${colours.get(entity.id) ?? 0})` }}
              />
              <EntityLink entity={entity} />
              <span className="soft small">
                {counted(quoteCount, 'quote')}, {counted(wordCount, 'word')}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
      {onlyMentioned.nodes.length > 0 && (
        <Panel title="Only named">
          <p className="small">
            <EntityLinks entities={onlyMentioned.nodes} />
            {others > 0 && <span className="soft"> and {counted(others, 'other')}</span>}
          </p>
        </Panel>
      )}
    </>
  );
}
