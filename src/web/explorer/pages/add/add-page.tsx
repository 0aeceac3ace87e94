import { Page } from '../../layout/page.tsx';
import { AddArticle } from './add-article.tsx';

/** Takes an article in by hand. */
export function AddPage() {
  return (
    <Page
      title="Add an article"
      lead={<p className="soft">Paste its text: what is said in it, and by whom, is found and linked in a moment.</p>}
    >
      <AddArticle />
    </Page>
  );
}
