import type { IdentityVault } from '../../domain/ticketing/tickets/identity-vault.ts';

/**
 * Reads contacts for whoever plans notices, so that the first notice of a ticket does not read its contact anew. Another look at what
 * seems wrong reads the vault. What could not be read is not remembered.
 */
export function readContactAhead(vault: IdentityVault): {
  readonly planning: IdentityVault;
  readonly sending: IdentityVault;
} {
  const known = new Map<string, Awaited<ReturnType<IdentityVault['contactOf']>>>();
  return {
    planning: {
      async contactOf(number) {
        const contact = await vault.contactOf(number);
        known.set(number, contact);
        return contact;
      },
    },
    sending: {
      async contactOf(number) {
        if (!known.has(number)) return vault.contactOf(number);
        const contact = known.get(number);
        known.delete(number);
        return contact;
      },
    },
  };
}
