import { Link } from '@tanstack/react-router';
import { inServer } from '../address/root.ts';
import { SearchBox } from '../search-box/search-box.tsx';

/** The bar on top of every page: home, search, playground. */
export function Header() {
  return (
    <header className="top no-print">
      <div className="top-inner">
        <Link to="/" className="wordmark">
          Whosaid
        </Link>
        <SearchBox />
        <nav aria-label="Other tools">
          <Link to="/dashboards">Dashboards</Link>
          <Link to="/graph">Graph</Link>
          <Link to="/add">Add</Link>
          <a href={inServer('graphql')}>Playground</a>
        </nav>
      </div>
    </header>
  );
}
