import * as z from 'zod';
import type { Contact } from '../../../domain/tickets/ticket-store.ts';
import { identityKeys } from '../keys.ts';
import type { Item } from '../read-item.ts';
import { firstVersion } from './scalars.ts';

/** How to reach a citizen: in the table `identities` alone. */
export const contactItem = z.looseObject({
  v: firstVersion,
  number: z.string(),
  phone: z.string().exactOptional(),
  email: z.string().exactOptional(),
  name: z.string().exactOptional(),
  safe: z.boolean().exactOptional(),
  seed: z.string(),
}) satisfies z.ZodType<Contact>;

export const newContactItem = (contact: Contact): Item => ({
  ...identityKeys.contact(contact.number),
  entity: 'contact',
  ...contact,
});
