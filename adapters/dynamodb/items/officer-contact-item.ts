import * as z from 'zod';
import type { OfficerContact } from '../../../domain/institutions/registry/registry-writer.ts';
import { identityKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';

/** How an officer is reached: in the table `identities` alone. */
export const officerContactItem = z.object({
  contact: z.looseObject({ officer: z.string(), email: z.string(), phone: z.string().exactOptional() }),
}) satisfies z.ZodType<{ contact: OfficerContact }>;

export const newOfficerContactItem = (contact: OfficerContact): Item => ({
  ...identityKeys.officer(contact.officer),
  entity: 'officer-contact',
  v: 1,
  contact,
});
