import { Field, ID, InterfaceType } from 'type-graphql';
import { ID_DESCRIPTION, type NodeTypeName } from '../relay/ids.ts';

/** A row as `node` gives it: which object type it is, is known from its id. */
export interface TypedRow {
  __typename: NodeTypeName;
}

@InterfaceType('Node', {
  description: 'Anything with an id, as Relay wants it.',
  resolveType: (row: TypedRow) => row.__typename,
})
export abstract class NodeInterface {
  @Field(() => ID, { description: ID_DESCRIPTION })
  id!: number;
}
