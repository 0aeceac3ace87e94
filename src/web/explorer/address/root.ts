/**
 * The address of the server, with a slash at its end, under whatever prefix a proxy gives it: this file is built into
 * a folder of it. While Vite serves the source, the page is at the root.
 */
const ROOT = new URL(import.meta.env.DEV ? '/' : '../', import.meta.env.DEV ? window.location.href : import.meta.url);

/** The path of the server as the browser sees it: `/` or `/news/`. */
export const ROOT_PATH = ROOT.pathname;

/** The address of something else that the server has: `inServer('export/quotes.csv')`. */
export const inServer = (path: string): string => new URL(path, ROOT).href;
