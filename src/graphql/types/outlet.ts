import { Field, ObjectType } from 'type-graphql';
import type { OutletRow } from '../../storage/articles/outlets.ts';
import { connectionType } from '../relay/connection.ts';
import { NodeInterface } from './node.ts';

@ObjectType('Outlet', { simpleResolvers: true, implements: NodeInterface, description: 'Who publishes articles.' })
export class OutletType extends NodeInterface implements Pick<OutletRow, 'name' | 'slug' | 'domain'> {
  @Field(() => String, { description: 'Its name as its articles print it.' })
  name!: string;

  @Field(() => String, { description: 'Short name for addresses and filters: "harbour-courier".' })
  slug!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Host of its articles, without "www."; null while no address is known.',
  })
  domain!: string | null;
}

export const OutletConnection = connectionType('Outlet', 'outlets', () => OutletType);
