import type { OfficerContact } from './registry-writer.ts';

/** Masks a phone to its country code and last three digits, enough to compare it with a known one. */
const maskedPhone = (phone: string): string => `${phone.slice(0, 4)}…${phone.slice(-3)}`;

/** Masks an e-mail address to its first letter and domain, so that a foreign domain shows. */
const maskedEmail = (email: string): string => `${email.slice(0, 1)}…${email.slice(email.lastIndexOf('@'))}`;

/**
 * How an officer is reached, as far as somebody needs it who checks it against what they know, and no further: it is no
 * directory. `j…@tra.go.tz, +255…678`
 */
export const maskedContact = ({ email, phone }: Pick<OfficerContact, 'email' | 'phone'>): string =>
  [maskedEmail(email), ...(phone === undefined ? [] : [maskedPhone(phone)])].join(', ');
