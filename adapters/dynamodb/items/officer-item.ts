import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import {
  officerRoles,
  type Absence,
  type Deputyship,
  type GainedSight,
  type Heading,
  type Officer,
  type Placement,
  type Suspension,
} from '../../../domain/institutions/registry/officer.ts';
import { custodianIndex, oversightIndex, registryKeys, staffIndex } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { firstVersion } from './scalars.ts';

const heading = z.looseObject({
  institution: z.string(),
  from: instant.exactOptional(),
  until: instant.exactOptional(),
  byHead: z.literal(true).exactOptional(),
} satisfies Record<keyof Heading, z.ZodType>);

const days = { from: instant, until: instant, named: instant };

const absence = z.looseObject({ deputy: z.string(), ...days } satisfies Record<keyof Absence, z.ZodType>);

const deputyship = z.looseObject({ officer: z.string(), ...days } satisfies Record<
  keyof Deputyship,
  z.ZodType
>);

const placement = z.looseObject({
  institution: z.string(),
  from: instant.exactOptional(),
  until: instant.exactOptional(),
} satisfies Record<keyof Placement, z.ZodType>);

const gained = z.looseObject({
  by: z.enum(['headship', 'training', 'place']),
  institution: z.string().exactOptional(),
  since: instant,
  until: instant,
} satisfies Record<keyof GainedSight, z.ZodType>);

const suspension = z.looseObject({
  by: z.string(),
  at: instant,
  until: instant,
  proposal: z.string(),
} satisfies Record<keyof Suspension, z.ZodType>);

export const officerShape = z.looseObject({
  v: firstVersion,
  id: z.string(),
  institution: z.string(),
  name: z.string(),
  roles: z.array(z.enum(officerRoles)),
  active: z.boolean(),
  suspended: z.literal(true).exactOptional(),
  suspension: suspension.exactOptional(),
  trained: z.boolean(),
  heads: z.array(heading).exactOptional(),
  formerHeads: z.array(heading).exactOptional(),
  gained: z.array(gained).exactOptional(),
  absences: z.array(absence).exactOptional(),
  deputyships: z.array(deputyship).exactOptional(),
  placements: z.array(placement).exactOptional(),
} satisfies Record<keyof Officer, z.ZodType>);

export const officerItem = z.object({ officer: officerShape }) satisfies z.ZodType<{ officer: Officer }>;

/** Roles of which requests must find everybody who has them. Nobody has both: custodians handle no tickets. */
const listedRoles = [
  ['oversight', oversightIndex],
  ['custodian', custodianIndex],
] as const;

function listingOf({ id, active, roles }: Officer) {
  const [, index] = listedRoles.find(([role]) => active && roles.includes(role)) ?? [];
  return index?.key(id) ?? {};
}

/** An officer, listed by institution; those who oversee, and custodians, are in an index of their own while active. */
export const newOfficerItem = (officer: Officer): Item => ({
  ...registryKeys.officer(officer.id),
  ...staffIndex.key(officer.institution, officer.id),
  ...listingOf(officer),
  entity: 'officer',
  v: 1,
  officer,
});
