/** What a reader may do on a page, in this order; what a page does not have is left out. */
const STEPS = [
  ['types', (page) => page.getByRole('combobox').first(), typeAndLeave],
  ['chooses a quote', (page) => page.locator('.in-text:not(.chosen-quote)').first(), click],
  ['closes the quote', (page) => page.locator('.quote-details .close'), click],
  ['opens a fold', (page) => page.locator('main details:not([open]) > summary').first(), click],
  ['opens a menu', (page) => page.locator('main button[aria-haspopup=true]').first(), clickAndLeave],
  ['chooses in a list', (page) => page.locator('main select').first(), chooseOther],
  ['clicks a chart', (page) => page.locator('main .time-chart').first(), click],
  ['strokes a chart', (page) => page.locator('main .time-chart').first(), stroke],
  ['chooses a facet', (page) => page.locator('aside .ranked-bars a').first(), click],
  ['lets a choice go', (page) => page.locator('main .let-go').first(), click],
  ['shows more', (page) => page.locator('main .list-foot button, main button.more').first(), click],
  ['changes the tab', (page) => page.locator('main .tabs a:not([aria-current])').first(), click],
  ['edits', (page) => page.getByRole('button', { name: /^(Duplicate and edit|New dashboard)$/ }), click],
  ['opens a panel', (page) => page.getByRole('button', { name: /^(Edit “|Add a panel)/ }).first(), clickAndLeave],
  ['follows a link', (page) => page.locator('main a[href*="/person/"], main a[href*="/article/"]').first(), click],
];

/**
 * Does what the page lets its reader do. @returns the longest event of each step, in milliseconds, as the browser
 * measures it from the hand to the next paint; `window.vitals.interaction` has to hold the longest so far
 */
export async function interact(page) {
  const took = {};
  for (const [name, find, act] of STEPS) {
    const target = find(page);
    if ((await target.count()) === 0 || !(await target.isVisible())) continue;
    // A hand scrolls before it clicks; what comes into sight is painted by then.
    await show(target);
    await page.waitForTimeout(200);
    await page.evaluate('vitals.interaction = 0');
    await act(page, target);
    await settle(page);
    await page.waitForTimeout(200);
    took[name] = await page.evaluate('vitals.interaction');
  }
  return took;
}

/** Scrolls to something, below the head of the page and above what may cover the lower half of a phone. */
function show(target) {
  return target.evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    if (top < 100 || top > innerHeight / 3) scrollBy({ top: top - innerHeight / 4, behavior: 'instant' });
  });
}

/** Until nothing on the page waits for the server. */
export async function settle(page) {
  await page.locator('main').waitFor();
  for (let quiet = 0; quiet < 3; quiet += 1) {
    await page.waitForTimeout(50);
    if ((await page.locator('[aria-busy=true]').count()) > 0) quiet = -1;
  }
}

async function typeAndLeave(page, box) {
  await box.click();
  await page.keyboard.type('war', { delay: 120 });
  await page.waitForTimeout(400);
  await page.keyboard.press('Escape');
}

function click(_page, target) {
  return target.click();
}

/** A dialogue may have a list of its own open, which closes first. */
async function clickAndLeave(page, target) {
  await target.click();
  await page.waitForTimeout(400);
  for (let key = 0; key < 2; key += 1) await page.keyboard.press('Escape');
}

/** By keyboard: the list that the browser opens for a mouse is none of the page's. */
async function chooseOther(page, list) {
  await list.focus();
  await page.keyboard.press('ArrowDown');
}

async function stroke(page, chart) {
  const { x, y, width, height } = await chart.boundingBox();
  await page.mouse.move(x + width * 0.4, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.7, y + height / 2, { steps: 8 });
  await page.mouse.up();
}
