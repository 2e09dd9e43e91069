import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import {
  officerRoles,
  type Heading,
  type Officer,
  type Placement,
} from '../../../domain/officers/officer.ts';
import { oversightIndex, registryKeys } from '../keys.ts';
import type { Item } from '../read-item.ts';
import { firstVersion } from './scalars.ts';

const heading = z.looseObject({
  institution: z.string(),
  from: instant.exactOptional(),
  until: instant.exactOptional(),
} satisfies Record<keyof Heading, z.ZodType>);

const placement = z.looseObject({
  institution: z.string(),
  from: instant.exactOptional(),
  until: instant.exactOptional(),
} satisfies Record<keyof Placement, z.ZodType>);

const officer = z.looseObject({
  v: firstVersion,
  id: z.string(),
  institution: z.string(),
  name: z.string(),
  roles: z.array(z.enum(officerRoles)),
  active: z.boolean(),
  trained: z.boolean(),
  heads: z.array(heading).exactOptional(),
  placements: z.array(placement).exactOptional(),
} satisfies Record<keyof Officer, z.ZodType>);

export const officerItem = z.object({ officer }) satisfies z.ZodType<{ officer: Officer }>;

const oversees = ({ active, roles }: Officer): boolean => active && roles.includes('oversight');

/** An officer; those who oversee now are in an index of their own. */
export const newOfficerItem = (officer: Officer): Item => ({
  ...registryKeys.officer(officer.id),
  ...(oversees(officer) ? oversightIndex.key(officer.id) : {}),
  entity: 'officer',
  v: 1,
  officer,
});
