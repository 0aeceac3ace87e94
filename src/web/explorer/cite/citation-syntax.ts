// How the formats of citations write a value, whatever is cited.

/** Dates as every reader of English takes them, whatever the language of the browser. */
export const longDate = (instant: string): string =>
  new Date(instant).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `January 28, 2022` */
export const apaDate = (instant: string): string =>
  new Date(instant).toLocaleDateString('en-US', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

export const escapeTex = (text: string): string => text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&');

/** An entry of BibTeX; what is empty is left out. */
export function writeBibtexEntry(type: string, key: string, fields: Record<string, string>): string {
  const lines = Object.entries(fields).flatMap(([field, value]) => (value === '' ? [] : [`  ${field} = {${value}}`]));
  return `@${type}{${[key.toLowerCase().replace(/[^a-z0-9]+/g, ''), ...lines].join(',\n')}\n}`;
}

/** A template of Wikipedia; what is empty is left out. */
export function writeWikiTemplate(template: string, fields: Record<string, string>): string {
  const written = Object.entries(fields).filter(([, value]) => value !== '');
  return `{{${template} ${written.map(([name, value]) => `|${name}=${value.replaceAll('|', '{{!}}')}`).join(' ')}}}`;
}
