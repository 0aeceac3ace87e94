import './article.css';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Page } from '../../layout/page.tsx';
import { PageAsk } from '../../layout/page-ask.tsx';
import { Failure } from '../../states/failure.tsx';
import { NoSuchPage } from '../../states/no-such-page.tsx';
import { ARTICLE, type ArticleData } from './article-query.ts';
import { ArticleText } from './article-text.tsx';
import { Byline } from './byline.tsx';
import { NamesInArticle } from './names-in-article.tsx';
import { QuoteDetails } from './quote-details.tsx';
import { colourOf, speakerColours } from './speaker-colours.ts';
import { SupersededQuote } from './superseded-quote.tsx';
import { useArticleQuotes } from './use-article-quotes.ts';

/** An article with its quotes marked in place; one that is chosen says all that is known of it. */
export function ArticlePage() {
  const { id } = useParams({ from: '/article/$id' });
  return (
    <PageAsk key={id} query={ARTICLE} variables={{ id }}>
      {({ article }) => (article ? <ArticleOf article={article} /> : <NoSuchPage what="article" />)}
    </PageAsk>
  );
}

function ArticleOf({ article }: { article: ArticleData }) {
  const { quote: chosenId } = useSearch({ from: '/article/$id' });
  const navigate = useNavigate();
  const { quotes, areAllHere, error, retry } = useArticleQuotes(article);
  const colours = speakerColours(article.speakers);
  const chosen = quotes.find(({ id }) => id === chosenId);
  const choose = (quote: string | undefined) =>
    navigate({ to: '.', search: { quote }, replace: chosenId !== undefined, resetScroll: false });
  return (
    <Page title={article.title} lead={<Byline article={article} />}>
      <div className="columns article-columns">
        <div className="stack">
          {error && <Failure error={error} onRetry={retry} />}
          <ArticleText text={article.text} quotes={quotes} colours={colours} chosenId={chosenId} />
        </div>
        <aside className="stack article-side">
          {chosen ? (
            <QuoteDetails
              quote={chosen}
              article={article}
              colour={colourOf(colours, chosen)}
              onClose={() => choose(undefined)}
            />
          ) : areAllHere && chosenId ? (
            <SupersededQuote key={chosenId} id={chosenId} article={article} onClose={() => choose(undefined)} />
          ) : (
            quotes.length > 0 && (
              <p className="soft small hint">Choose a marked passage to see who said it, how sure that is, and why.</p>
            )
          )}
          <NamesInArticle article={article} colours={colours} />
        </aside>
      </div>
    </Page>
  );
}
