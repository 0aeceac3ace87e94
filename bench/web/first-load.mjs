// node bench/web/first-load.mjs: how many KB of scripts, gzipped, each page of the explorer needs before its charts,
// and with what draws them (`npm run build` first).
import { DRAWERS, readScripts } from './scripts.mjs';

const { pages, bytesOf } = readScripts(new URL('../../dist/web', import.meta.url).pathname);
const inKb = (bytes) => Math.round(bytes / 1024);
const columns = DRAWERS.map((drawer) => [`with ${drawer.replace(/^explorer\//, '').replace(/\.tsx$/, '')}`, drawer]);

console.table(
  Object.fromEntries(
    ['explorer.html', ...pages].map((page) => {
      const whole = Object.fromEntries(columns.map(([name, drawer]) => [name, inKb(bytesOf(page, drawer))]));
      return [page.replace(/^explorer\//, ''), { 'before charts': inKb(bytesOf(page)), ...whole }];
    }),
  ),
);
