import * as z from 'zod';
import {
  contactFields,
  type ContactField,
  type ContactSalts,
  type SaltedContact,
} from '../../../domain/ticketing/tickets/vault-contact.ts';
import type { Contact } from '../../../domain/ticketing/tickets/contact.ts';
import { originRanks } from '../../../domain/ticketing/tickets/origin-rank.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { identityKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { firstVersion } from './scalars.ts';

/** How to reach a citizen: in the table `identities` alone. */
export const contactItem = z.looseObject({
  v: firstVersion,
  number: z.string(),
  phone: z.string().exactOptional(),
  email: z.string().exactOptional(),
  name: z.string().exactOptional(),
  safe: z.boolean().exactOptional(),
  originRank: z.literal(originRanks).exactOptional(),
  seed: z.string(),
}) satisfies z.ZodType<Contact>;

/** Each field's salt has an attribute of its own: an act that leaves one field sets that one, and reads nothing. */
const saltNames = {
  phone: 'phoneSalt',
  email: 'emailSalt',
  name: 'nameSalt',
  safe: 'safeSalt',
} as const satisfies Record<ContactField, string>;

/** What shows that a contact is the one that was left, as it is stored. */
export const saltAttributes = (salts: ContactSalts): Item =>
  Object.fromEntries(
    contactFields.flatMap((field) => (salts[field] === undefined ? [] : [[saltNames[field], salts[field]]])),
  );

/** A stored contact with its salts, whatever it says: it is judged, and not to stop the judgement. */
export const saltedContact = (item: Item): Partial<SaltedContact> => ({
  ...Object.fromEntries(contactFields.map((field) => [field, item[field]])),
  salts: Object.fromEntries(
    contactFields.flatMap((field) => {
      const salt = item[saltNames[field]];
      return typeof salt === 'string' ? [[field, salt] as const] : [];
    }),
  ),
});

export const newContactItem = (contact: Contact & Partial<Pick<SaltedContact, 'salts'>>): Item => ({
  ...identityKeys.contact(contact.number),
  entity: 'contact',
  ...omit(contact, 'salts'),
  ...saltAttributes(contact.salts ?? {}),
});
