import { Page } from '../layout/page.tsx';
import { Empty } from './empty.tsx';

/** For a mistake of ours, or a part of the page that does not arrive because the server is gone. */
export function BrokenPage({ error }: { error: unknown }) {
  return (
    <Page title="This page does not open">
      <Empty title="A part of this page did not load, or has a mistake.">
        <p className="soft">If the server was stopped or renewed, loading the page again helps. ({String(error)})</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          Load again
        </button>
      </Empty>
    </Page>
  );
}
