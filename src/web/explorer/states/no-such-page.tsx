import { Link } from '@tanstack/react-router';
import { Page } from '../layout/page.tsx';
import { Empty } from './empty.tsx';

/** For an address that is none, or whose id or name the graph does not know. */
export function NoSuchPage({ what = 'page' }: { what?: string }) {
  return (
    <Page title={`No such ${what}`}>
      <Empty title={`There is no ${what} at this address.`}>
        <p className="soft">The link may be old or incomplete. Search above, or begin at the front page.</p>
        <Link to="/" className="button">
          Front page
        </Link>
      </Empty>
    </Page>
  );
}
