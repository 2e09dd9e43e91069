import type { OfficerAccount } from '../../../domain/institutions/officers/officer-accounts.ts';
import type { OfficerLogins } from '../../../domain/institutions/officers/officer-logins.ts';

/** Finds whose login each account is, by its subject; one that is nobody's is absent. */
export async function ownersOf(
  accounts: readonly OfficerAccount[],
  issuer: string,
  logins: OfficerLogins,
): Promise<ReadonlyMap<string, string>> {
  const owners = new Map<string, string>();
  for (const { subject } of accounts) {
    const owner = await logins.officerOf({ issuer, subject });
    if (owner !== undefined) owners.set(subject, owner.id);
  }
  return owners;
}
