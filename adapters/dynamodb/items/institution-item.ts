import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import {
  institutionKinds,
  jurisdictions,
  type CameUnder,
  type GainedTickets,
  type Institution,
} from '../../../domain/institutions/registry/institution.ts';
import { wordsOf } from '../../../domain/institutions/registry/search-words.ts';
import { childrenIndex, registryKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { count, firstVersion, text } from './scalars.ts';

const headship = z.looseObject({
  officer: z.string(),
  from: instant.exactOptional(),
  until: instant.exactOptional(),
  byHead: z.literal(true).exactOptional(),
});

const cameUnder = z.looseObject({ id: z.string(), since: instant, until: instant } satisfies Record<
  keyof CameUnder,
  z.ZodType
>);

const gained = z.looseObject({
  by: z.enum(['move', 'succession']),
  of: z.string(),
  since: instant,
  until: instant,
} satisfies Record<keyof GainedTickets, z.ZodType>);

export const institutionShape = z.looseObject({
  v: firstVersion,
  id: z.string(),
  kind: z.enum(institutionKinds),
  parent: z.string().exactOptional(),
  ancestors: z.array(z.string()),
  jurisdiction: z.enum(jurisdictions),
  level: z.boolean(),
  name: text,
  shortName: text,
  notServed: z.looseObject({ address: z.string() }).exactOptional(),
  outsideBody: text.exactOptional(),
  aboutHeadTo: z.string().exactOptional(),
  head: headship.exactOptional(),
  actingHeads: z.array(headship).exactOptional(),
  formerHeads: z.array(headship).exactOptional(),
  formerParents: z
    .array(z.looseObject({ parent: z.string().exactOptional(), until: instant }))
    .exactOptional(),
  closed: z.looseObject({ at: instant, successor: z.string() }).exactOptional(),
  succeeds: z.array(z.string()).exactOptional(),
  cameUnder: z.array(cameUnder).exactOptional(),
  gained: z.array(gained).exactOptional(),
  bounds: z
    .looseObject({ west: z.number(), south: z.number(), east: z.number(), north: z.number() })
    .exactOptional(),
  areas: z.array(z.string()).exactOptional(),
  formerNames: z.array(z.string()).exactOptional(),
  activeOfficers: count,
} satisfies Record<keyof Institution, z.ZodType>);

/** A node as it is stored. */
export const institutionItem = z.object({ institution: institutionShape }) satisfies z.ZodType<{
  institution: Institution;
}>;

const placeAmongSiblings = ({ id, parent, name, closed }: Institution): object =>
  closed === undefined ? childrenIndex.key(parent, wordsOf(name.sw).join(' '), id) : {};

/** The node itself, and its place among the children of its parent; a closed one is in no listing. */
export const newInstitutionItem = (institution: Institution): Item => ({
  ...registryKeys.institution(institution.id),
  ...placeAmongSiblings(institution),
  entity: 'institution',
  v: 1,
  institution,
});
