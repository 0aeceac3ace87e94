import { type Table, toCsv } from './csv.ts';

/** Saves something that the page has made as a file of the reader. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Some browsers begin to read it only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** `Who talks about whom?` is `who-talks-about-whom`. */
export const fileName = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'dashboard';

/** Saves a table as a file of the reader. */
export const downloadTable = (title: string, table: Table): void =>
  download(`${fileName(title)}.csv`, new Blob([toCsv(table)], { type: 'text/csv' }));
