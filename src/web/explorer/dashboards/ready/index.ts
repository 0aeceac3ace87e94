import type { Dashboard } from '../model/schema.ts';
import denials from './denials.json';
import outlets from './outlets.json';
import overview from './overview.json';
import person from './person.json';
import topic from './topic.json';

/** The dashboards that every graph has, by the last part of their address. */
export const READY: Readonly<Record<string, Dashboard>> = { overview, person, topic, outlets, denials } as Record<
  string,
  Dashboard
>;
