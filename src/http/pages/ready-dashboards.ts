import type { GraphAnswer } from '../ask-graph.ts';

interface ReadyDashboard {
  title: string;
  description: string;
  /** The parameter of its address that says whom it is about; absent: nobody in particular. */
  subject?: 'person' | 'about';
}

/** The dashboards that every graph has, as the explorer has them: by the last part of their address. */
export const READY_DASHBOARDS: Readonly<Record<string, ReadyDashboard>> = {
  overview: {
    title: 'Overview',
    description: 'What is in this graph, who is quoted, by whom, and what was said last.',
  },
  person: {
    title: 'One person',
    description:
      'What somebody says, about whom, how it is reported, and who speaks about them. Begins with whoever is quoted ' +
      'most; choose another above.',
    subject: 'person',
  },
  topic: {
    title: 'One topic',
    description:
      'Who speaks about a person, an organization or a place, when and how. Begins with what is spoken about most; ' +
      'choose another above, or words that the quotes should have.',
    subject: 'about',
  },
  outlets: {
    title: 'Outlets compared',
    description:
      'How outlets report what people say: in whose words, by which verbs, and whom they let speak. Choose a person ' +
      'or a topic to compare how each outlet frames them.',
    subject: 'person',
  },
  denials: {
    title: 'Denials and refusals',
    description: 'Who denies, and who does not want to comment; what was said against it, and by whom.',
    subject: 'person',
  },
};

/** What the address of one may choose besides its name. */
const CHOICES = ['person', 'about', 'outlet', 'words', 'from', 'to'];

/** As much of a choice as counts. */
const MOST_CHARACTERS = 200;

/** A ready dashboard as an address has it. */
export interface ChosenDashboard {
  /** `One person: Sergey Lavrov` */
  title: string;
  description: string;
  /** Name and choices: `person?person=sergey-lavrov`. */
  path: string;
  /** The same with nothing but whom it is about. */
  canonicalPath: string;
}

type Ask = <Data>(query: string, variables: Record<string, unknown>) => Promise<GraphAnswer<Data>>;

const SUBJECT = /* GraphQL */ `
  query DashboardSubject($slug: String!) {
    entity(by: { slug: $slug }) { name slug }
  }
`;

/** @param search as the address has it, with or without its `?` @returns null where there is no such dashboard */
export async function findReady(name: string, search: string, ask: Ask): Promise<ChosenDashboard | null> {
  const ready = Object.hasOwn(READY_DASHBOARDS, name) ? READY_DASHBOARDS[name] : undefined;
  if (!ready) return null;
  const given = new URLSearchParams(search);
  const choices = new URLSearchParams();
  for (const choice of CHOICES) {
    const value = given.get(choice);
    if (value) choices.set(choice, value.slice(0, MOST_CHARACTERS));
  }
  const slug = ready.subject && choices.get(ready.subject);
  const asked = slug ? (await ask<{ entity: { name: string; slug: string } | null }>(SUBJECT, { slug })).data : null;
  const subject = asked?.entity;
  return {
    title: subject ? `${ready.title}: ${subject.name}` : ready.title,
    description: ready.description,
    path: withSearch(name, choices),
    canonicalPath: withSearch(name, new URLSearchParams(subject ? { [ready.subject!]: subject.slug } : {})),
  };
}

const withSearch = (name: string, search: URLSearchParams): string => (search.size > 0 ? `${name}?${search}` : name);
