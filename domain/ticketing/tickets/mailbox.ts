/**
 * The mailbox that an address in small letters leads to: what stands behind a plus before the `@` is a tag of its
 * owner's, by which one mailbox has as many addresses as anybody likes (RFC 5233).
 */
export const mailboxOf = (email: string): string => email.replace(/\+[^@]*@/u, '@');
