import {
  contactFields,
  type ContactCommitments,
  type ContactField,
  type SaltedContact,
  type SealedContact,
} from '../ticketing/tickets/vault-contact.ts';
import type { Contact } from '../ticketing/tickets/contact.ts';
import { base64UrlOf, bytesOfHex } from './bytes.ts';
import type { Hashing } from './hashing.ts';

/** Characters of base64url, 132 bits: each is stored for good, and a second contact that gives the same is not to be found. */
const enough = 22;

/** HMAC-SHA-256 under the bytes of the salt over the field in canonical form (RFC 8785); what is empty is null. */
const commitmentToField = (
  field: ContactField,
  value: unknown,
  salt: string,
  { canonical, hmacSha256 }: Hashing,
): string =>
  base64UrlOf(hmacSha256(bytesOfHex(salt), canonical({ [field]: value ?? null }))).slice(0, enough);

/** What stands for several fields, which no export shows one by one. */
const digestOf = (commitments: ContactCommitments, { canonical, sha256 }: Hashing): string =>
  base64UrlOf(sha256(canonical(commitments))).slice(0, enough);

/**
 * Seals these fields under a fresh random `salt` of 32 hexadecimal digits. The others stay committed to as they were: whoever
 * leaves something reads nothing of the vault.
 */
export function sealedContact(
  left: Pick<Contact, ContactField>,
  fields: readonly ContactField[],
  {
    salt,
    before = {},
    hashing,
  }: { readonly salt: string; readonly before?: ContactCommitments; readonly hashing: Hashing },
): SealedContact {
  const fresh = fields.map((field) => [field, commitmentToField(field, left[field], salt, hashing)] as const);
  const commitments: ContactCommitments = { ...before, ...Object.fromEntries(fresh) };
  return {
    commitments,
    digest: digestOf(commitments, hashing),
    salts: Object.fromEntries(fields.map((field) => [field, salt])),
  };
}

/**
 * What a contact in the vault gives under its salts, whatever it says. One of before contacts were committed to gives what no head
 * says; so does one of which a field or a salt was changed, added or removed.
 */
export function contactGives({ salts = {}, ...kept }: Partial<SaltedContact>, hashing: Hashing): string {
  const given = contactFields.flatMap((field) => {
    const salt = salts[field];
    return salt === undefined ? [] : [[field, commitmentToField(field, kept[field], salt, hashing)] as const];
  });
  return digestOf(Object.fromEntries(given), hashing);
}
