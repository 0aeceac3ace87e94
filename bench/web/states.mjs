/** Clicks a button, or a tab, by its name. */
const press =
  (name, role = 'button') =>
  (page) =>
    page.getByRole(role, { name }).first().click();

const type = (text) => async (page) => {
  await page.getByRole('combobox').first().pressSequentially(text, { delay: 30 });
  await page.getByRole('listbox').waitFor();
};

async function openQuote(page) {
  await page.locator('.quote-card .source a').first().click();
  await page.locator('.chosen-quote').first().waitFor();
}

async function openCitation(page) {
  await page.locator('summary', { hasText: 'Cite' }).first().click();
  await page.getByRole('button', { name: 'Copy citation' }).first().waitFor();
}

async function openStatement(page) {
  await page
    .getByRole('link', { name: /reports compared/ })
    .first()
    .click();
  await page.locator('.wording').first().waitFor();
}

async function waitForDrawing(page) {
  await page.locator('main canvas').first().waitFor();
  await page.waitForTimeout(2_500);
}

async function duplicate(page) {
  await press('Duplicate and edit')(page);
  await page.getByRole('button', { name: 'Undo' }).waitFor();
}

/** Every request to the API fails, as where the server was stopped. */
async function stopServer(page) {
  await page.route('**/graphql', (route) => route.abort());
}

/** The states of every page that has some, each by its address and what is done there. */
export const STATES = [
  { name: 'home', path: '/', wall: true, paper: true },
  { name: 'home-typing', path: '/', open: type('lavrov nato'), isWindow: true },
  { name: 'home-typing-words', path: '/', open: type('risk of'), isWindow: true },
  { name: 'search-words', path: '/search?text=war', wall: true },
  { name: 'search-pair', path: '/search?speaker=sergey-lavrov&about=nato' },
  { name: 'search-misspelt', path: '/search?text=lavrof+nato' },
  { name: 'search-nothing', path: '/search?text=zeppelin' },
  { name: 'search-unknown', path: '/search?speaker=nobody' },
  { name: 'search-left-out', path: '/search?text=war&from=2022-13-45' },
  { name: 'person', path: '/person/sergey-lavrov', wall: true, paper: true },
  { name: 'person-about', path: '/person/sergey-lavrov?tab=about' },
  { name: 'person-surname', path: '/search?text=Sullivan' },
  { name: 'organization', path: '/organization/nato' },
  { name: 'place', path: '/place/ukraine' },
  { name: 'article', path: '/search?text=war', open: openQuote, paper: true },
  { name: 'statement', path: '/search?text=reciprocal+transparency', open: openStatement, wall: true, paper: true },
  {
    name: 'citation',
    path: '/search?text=war',
    open: openCitation,
    isWindow: true,
  },
  { name: 'graph', path: '/graph', open: waitForDrawing, wall: true },
  { name: 'graph-chosen', path: '/graph?node=sergey-lavrov', open: waitForDrawing },
  { name: 'graph-list', path: '/graph?view=list' },
  { name: 'graph-around', path: '/graph?around=sergey-lavrov', open: waitForDrawing },
  { name: 'dashboards', path: '/dashboards' },
  { name: 'dashboard-overview', path: '/dashboards/overview', wall: true, paper: true },
  { name: 'dashboard-person', path: '/dashboards/person', paper: true },
  { name: 'dashboard-topic', path: '/dashboards/topic?about=nato' },
  { name: 'dashboard-outlets', path: '/dashboards/outlets' },
  { name: 'dashboard-denials', path: '/dashboards/denials' },
  { name: 'dashboard-edit', path: '/dashboards/outlets', open: duplicate },
  {
    name: 'dashboard-edit-panel',
    path: '/dashboards/outlets',
    isWindow: true,
    open: async (page) => {
      await duplicate(page);
      await press(/^Edit “/)(page);
      await page.locator('.draft-preview svg').waitFor();
    },
  },
  { name: 'dashboard-menu', path: '/dashboards/outlets', open: press(/^(Take|What).*“|“.*menu|More/), isWindow: true },
  { name: 'dashboard-share', path: '/dashboards/outlets', open: press(/Share/), isWindow: true },
  { name: 'dashboard-cut', path: '/dashboard#abc' },
  { name: 'embed-dashboard', path: '/embed/dashboards/outlets' },
  { name: 'sources', path: '/sources' },
  { name: 'add', path: '/add' },
  { name: 'nothing-here', path: '/no/such/page' },
  {
    name: 'stopped',
    path: '/search?text=war',
    open: async (page) => {
      await stopServer(page);
      await page
        .getByRole('link', { name: /Lavrov/ })
        .first()
        .click();
      await page.getByRole('alert').first().waitFor();
    },
  },
  { name: 'playground', path: '/graphql', isWindow: true, open: (page) => page.waitForTimeout(3_000) },
];
