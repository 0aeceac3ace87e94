import { unknownTimeZone } from '../../storage/statistics/read-statistics.ts';

/** "Europe/Berlin". Names without a region are abbreviations to PostgreSQL: its "CET" knows no summer time. */
const WITH_REGION = /^[A-Za-z0-9_+-]{1,32}(\/[A-Za-z0-9_+-]{1,32}){1,2}$/;

/** The name of a time zone, 'UTC' for UTC however it is spelt. @throws InputError for a name that is none. */
export function timeZoneNamed(name: string): string {
  const canonical = canonicalName(name);
  if (canonical === 'UTC') return 'UTC';
  if (canonical === null || !WITH_REGION.test(name)) throw unknownTimeZone(name);
  return name;
}

function canonicalName(name: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
