import type { MentionForm } from '../domain/quote.ts';
import type { Pair } from './corpus.ts';
import { entityText, headOf, type Layers, type NamedEntity, tokensIn, tokenText } from './layers.ts';
import { nameParts } from './same-person.ts';

/** Who a source stands for. */
export interface SilverSpeaker {
  name: string;
  /** How the source refers to them: by name, by pronoun or by a common noun. */
  form: MentionForm;
}

const PRONOUNS = new Set(
  `he she him her his hers they them their i me my we us our you it its who whom whose which that this these those
  himself herself themselves itself`.split(/\s+/),
);

/**
 * The person that a source names by the automatic layers, or null when it names none: by the name that its head is part
 * of or that stands beside it, otherwise by the names in its head's coreference chain. The chains are often wrong.
 */
export function silverSpeaker(layers: Layers, source: readonly Pair[]): SilverSpeaker | null {
  const head = headOf(layers, source);
  if (head === null) return null;
  const entity = layers.entityAt.get(head);
  if (entity && isPerson(entity)) return { name: fullName(layers, entityText(layers, entity)), form: 'NAME' };
  // The head is part of an organization or a place.
  if (entity && entity[2] !== 'MISC') return null;
  const chainName = nameOfChain(layers, layers.chainAt.get(head));
  const byChain = chainName === null ? null : fullName(layers, chainName);
  if (PRONOUNS.has(tokenText(layers, head).toLowerCase())) return asSpeaker(byChain, 'PRONOUN');
  const beside = personBeside(layers, source, head);
  if (beside) return { name: fullName(layers, entityText(layers, beside)), form: 'NAME' };
  return asSpeaker(byChain, 'NOMINAL');
}

const asSpeaker = (name: string | null, form: MentionForm): SilverSpeaker | null =>
  name === null ? null : { name, form };

const isPerson = (entity: NamedEntity): boolean => entity[2] === 'PERSON';

/** "the ambassador, John Sullivan": a person's name inside the source that is an apposition to its head. */
function personBeside(layers: Layers, source: readonly Pair[], head: number): NamedEntity | undefined {
  const { entityAt, relation, governor } = layers;
  return tokensIn(layers, source)
    .map((token) => entityAt.get(token))
    .find((entity) => {
      if (!entity || !isPerson(entity)) return false;
      for (let token = entity[0]; token < entity[1]; token++) {
        if ((relation[token] === 'appos' || relation[token] === 'dep') && governor[token] === head) return true;
      }
      return false;
    });
}

/**
 * The surname that most mentions of a chain have, in its longest form; null when no mention is headed by a person's
 * name.
 */
function nameOfChain(layers: Layers, chain: number | undefined): string | null {
  if (chain === undefined) return null;
  const names = layers.chains[chain]!.flatMap(([from, to, head]) => {
    const entity = layers.entityAt.get(head);
    const isName = entity && isPerson(entity) && entity[0] >= from && entity[1] <= to;
    return isName ? [entityText(layers, entity)] : [];
  });
  if (names.length === 0) return null;
  const distinct = [...new Set(names)];
  const votes = new Map<string | undefined, number>();
  for (const name of distinct) {
    const count = names.filter((other) => other === name).length;
    votes.set(surname(name), (votes.get(surname(name)) ?? 0) + count);
  }
  const [winner] = [...votes].sort((a, b) => b[1] - a[1])[0]!;
  const forms = distinct.filter((name) => surname(name) === winner);
  return forms.sort((a, b) => nameParts(b).length - nameParts(a).length)[0]!;
}

/** A bare surname with the given name before it, where the article has exactly one person of that surname. */
function fullName(layers: Layers, name: string): string {
  const parts = nameParts(name);
  if (parts.length !== 1) return name;
  const longer = [...new Set(layers.entities.filter(isPerson).map((entity) => entityText(layers, entity)))].filter(
    (other) => nameParts(other).length > 1 && surname(other) === parts[0],
  );
  const givenNames = new Set(longer.map((other) => nameParts(other)[0]));
  return givenNames.size === 1 ? longer[0]! : name;
}

const surname = (name: string): string | undefined => nameParts(name).at(-1);
