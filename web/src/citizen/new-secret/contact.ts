/** How somebody is reached: by a phone or by an e-mail, never both. */
export type WrittenContact = { readonly phone: string } | { readonly email: string };

/** What somebody wrote as one of both. An e-mail has its sign, and no phone has it. */
export const writtenContact = (written: string): WrittenContact =>
  written.includes('@') ? { email: written.trim() } : { phone: written.trim() };
