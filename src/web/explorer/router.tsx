import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { firstOf, readPeriod } from './address/quote-search.ts';
import { ROOT_PATH } from './address/root.ts';
import { type Parameters, readSearch, writeSearch } from './address/search-text.ts';
import { readVariables } from './dashboards/pages/variable-search.ts';
import { afterPaint } from './layout/after-paint.ts';
import { Layout } from './layout/layout.tsx';
import { readEntitySearch } from './pages/entity/entity-search.ts';
import {
  askForArticle,
  askForEntity,
  askForHome,
  askForPlace,
  askForSearch,
  askForStatement,
} from './pages/first-queries.ts';
import { readGraphSearch } from './pages/graph/graph-search.ts';
import { Home } from './pages/home/home.tsx';
import { readPageSearch } from './pages/search/search-parameters.ts';
import { BrokenPage } from './states/broken-page.tsx';
import { NoSuchPage } from './states/no-such-page.tsx';

const root = createRootRoute({ component: Layout, notFoundComponent: () => <NoSuchPage /> });

const getParentRoute = () => root;

const home = createRoute({
  getParentRoute,
  path: '/',
  validateSearch: readPeriod,
  loader: askForHome,
  component: Home,
});

const search = createRoute({
  getParentRoute,
  path: '/search',
  validateSearch: readPageSearch,
  loader: askForSearch,
  component: lazyRouteComponent(() => import('./pages/search/search-page.tsx'), 'SearchPage'),
});

const graph = createRoute({
  getParentRoute,
  path: '/graph',
  validateSearch: readGraphSearch,
  component: lazyRouteComponent(() => import('./pages/graph/graph-page.tsx'), 'GraphPage'),
});

const entityPage = {
  getParentRoute,
  validateSearch: readEntitySearch,
  component: lazyRouteComponent(() => import('./pages/entity/entity-page.tsx'), 'EntityPage'),
};
const person = createRoute({ ...entityPage, path: '/person/$slug', loader: askForEntity });
const organization = createRoute({ ...entityPage, path: '/organization/$slug', loader: askForEntity });
const place = createRoute({ ...entityPage, path: '/place/$slug', loader: askForPlace });

const article = createRoute({
  getParentRoute,
  path: '/article/$id',
  validateSearch: (parameters: Parameters): { quote?: string } => ({ quote: firstOf(parameters['quote']) }),
  loader: askForArticle,
  component: lazyRouteComponent(() => import('./pages/article/article-page.tsx'), 'ArticlePage'),
});

const statement = createRoute({
  getParentRoute,
  path: '/statement/$id',
  loader: askForStatement,
  component: lazyRouteComponent(() => import('./pages/statement/statement-page.tsx'), 'StatementPage'),
});

/** Whatever follows the # is the dashboard itself. */
const dashboardPage = lazyRouteComponent(() => import('./dashboards/pages/own-page.tsx'), 'OwnDashboardPage');
const embedPage = lazyRouteComponent(() => import('./dashboards/pages/embed-page.tsx'), 'EmbedPage');

const dashboards = createRoute({
  getParentRoute,
  path: '/dashboards',
  component: lazyRouteComponent(() => import('./dashboards/pages/start-page.tsx'), 'DashboardsPage'),
});

const readyDashboard = createRoute({
  getParentRoute,
  path: '/dashboards/$name',
  validateSearch: readVariables,
  component: lazyRouteComponent(() => import('./dashboards/pages/ready-page.tsx'), 'ReadyDashboardPage'),
});

const dashboard = createRoute({ getParentRoute, path: '/dashboard', component: dashboardPage });
const embeddedDashboard = createRoute({ getParentRoute, path: '/embed/dashboard', component: embedPage });
const embeddedReady = createRoute({
  getParentRoute,
  path: '/embed/dashboards/$name',
  validateSearch: readVariables,
  component: lazyRouteComponent(() => import('./dashboards/pages/ready-embed-page.tsx'), 'ReadyEmbedPage'),
});
const embeddedPanel = createRoute({ getParentRoute, path: '/embed/panel', component: embedPage });

const embeddedStatement = createRoute({
  getParentRoute,
  path: '/embed/statement/$id',
  component: lazyRouteComponent(() => import('./pages/statement/embedded-statement.tsx'), 'EmbeddedStatementPage'),
});

const add = createRoute({
  getParentRoute,
  path: '/add',
  component: lazyRouteComponent(() => import('./pages/add/add-page.tsx'), 'AddPage'),
});

const sources = createRoute({
  getParentRoute,
  path: '/sources',
  component: lazyRouteComponent(() => import('./pages/sources/sources-page.tsx'), 'SourcesPage'),
});

/** Which address shows which page; the server has the same list of them. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    search,
    graph,
    person,
    organization,
    place,
    article,
    statement,
    add,
    sources,
    dashboards,
    readyDashboard,
    dashboard,
    embeddedDashboard,
    embeddedReady,
    embeddedPanel,
    embeddedStatement,
  ]),
  basepath: ROOT_PATH,
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultErrorComponent: ({ error }) => <BrokenPage error={error} />,
});

const { navigate } = router;

/** Every link hears of another address at once, which takes longer than a click should be waited for. */
router.navigate = (options) => new Promise((resolve) => afterPaint(() => resolve(navigate(options))));

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface HistoryState {
    /** Whether a dashboard is opened to be edited. */
    isEditing?: boolean;
    /** What was typed into the search box, where it was read as names. */
    typed?: string;
  }
}
