import { Field, ObjectType } from 'type-graphql';
import type { MentionForm } from '../../domain/quote.ts';
import type { MentionRow } from '../../storage/nodes/mentions.ts';
import { MentionFormEnum } from '../enums.ts';
import { connectionType } from '../relay/connection.ts';
import { NodeInterface } from './node.ts';

@ObjectType('Mention', {
  simpleResolvers: true,
  implements: NodeInterface,
  description: 'One place in an article where an entity is named or referred to.',
})
export class MentionType extends NodeInterface implements Pick<MentionRow, 'form'> {
  @Field(() => MentionFormEnum, { description: 'By name, description or pronoun.' })
  form!: MentionForm;
}

export const MentionConnection = connectionType('Mention', 'mentions', () => MentionType);
