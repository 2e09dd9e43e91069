import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import type { RegistryEvent } from '../../../domain/administration/history.ts';
import { registryActs } from '../../../domain/administration/registry-acts.ts';
import { registryKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { institutionShape } from './institution-item.ts';
import { officerShape } from './officer-item.ts';
import { routingShape } from './routing-item.ts';
import { count, firstVersion } from './scalars.ts';

const replaced = <Shape extends z.ZodType>(shape: Shape) =>
  z.looseObject({ before: shape.exactOptional(), after: shape });

const subject = z.union([
  z.looseObject({ part: z.enum(['institution', 'officer']), id: z.string() }),
  z.looseObject({ part: z.enum(['policy', 'calendar', 'routing']) }),
]);

const administrator = z.looseObject({ id: z.string(), institution: z.string() });

/** One change of an institution, an officer, the policy, the calendar or rules of routing, in the history of that. */
export const registryEventItem = z.looseObject({
  v: firstVersion,
  version: count,
  act: z.enum(registryActs),
  at: instant,
  by: administrator,
  confirmedBy: administrator.exactOptional(),
  why: z.string(),
  subject,
  institution: replaced(institutionShape).exactOptional(),
  officer: replaced(officerShape).exactOptional(),
  routing: replaced(routingShape).exactOptional(),
  versions: replaced(count).exactOptional(),
} satisfies Record<keyof RegistryEvent, z.ZodType>) satisfies z.ZodType<RegistryEvent>;

export const newRegistryEventItem = (event: RegistryEvent): Item => ({
  ...registryKeys.change(event.subject, event.version),
  entity: 'registry-event',
  ...event,
});
