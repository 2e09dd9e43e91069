import type { OfficerAccount } from './officer-accounts.ts';
import { isSuspended, type Officer } from '../registry/officer.ts';
import type { OfficerContact } from '../registry/registry-writer.ts';
import { plusSeconds, type Instant } from '../../foundation/time/instant.ts';

/** What is to be done for an officer, so that they can log in. */
export type AccountPlan = { readonly officer: Officer } & (
  | { readonly step: 'make'; readonly email: string }
  /** The account is theirs, or is to be, and its password was never sent, is good no more, or went to another address. */
  | {
      readonly step: 'invite-again';
      readonly email: string;
      readonly account: OfficerAccount;
      readonly isLinked: boolean;
    }
  /** Somebody uses the account already, under the address that the registry has. */
  | { readonly step: 'link'; readonly account: OfficerAccount }
  | { readonly step: 'nothing'; readonly because: 'in-use' | 'invited' }
  | { readonly step: 'refused'; readonly because: AccountRefusal }
);

/** Why an officer gets no account, or does not keep theirs. */
export type AccountRefusal = 'no-address' | 'not-allow-listed' | 'other-address' | 'taken' | 'closed';

export interface AccountsFound {
  readonly officers: readonly Officer[];
  readonly contacts: readonly OfficerContact[];
  readonly accounts: readonly OfficerAccount[];
  /** Whose login an account is, by its subject; absent: nobody's. */
  readonly owners: ReadonlyMap<string, string>;
}

const secondsADay = 86_400;

/** Whether two addresses are one mailbox: how letters are written tells none apart. */
export const isSameAddress = (one: string | undefined, other: string): boolean =>
  one?.toLowerCase() === other.toLowerCase();

export interface AccountsPlanning {
  readonly at: Instant;
  readonly passwordDays: number;
  /** The only addresses that are reached; absent: all. */
  readonly onlyTo?: readonly string[];
  /** Temporary passwords from before this moment are sent anew, good or not; absent: those alone that are good no more. */
  readonly anewFrom?: Instant;
}

/** Plans for each officer who may work what it takes for them to log in, in the order of the registry. */
export function planAccounts(
  { officers, contacts, accounts, owners }: AccountsFound,
  { at, passwordDays, onlyTo, anewFrom }: AccountsPlanning,
): readonly AccountPlan[] {
  const emails = new Map(contacts.map(({ officer, email }) => [officer, email]));
  const named = new Map(accounts.map((account) => [account.name, account]));
  const owned = Map.groupBy(accounts, ({ subject }) => owners.get(subject));
  const isReplaced = ({ changedAt }: OfficerAccount): boolean =>
    plusSeconds(changedAt, passwordDays * secondsADay) <= at ||
    (anewFrom !== undefined && changedAt < anewFrom);

  function planOf(officer: Officer): AccountPlan {
    const email = emails.get(officer.id) ?? '';
    const theirs = owned.get(officer.id) ?? [];
    const used = theirs.filter(({ state }) => state === 'in-use');
    if (used.length > 0) return inUse(officer, email, used);
    const invited = theirs.find(({ state }) => state === 'invited');
    if (email === '') return { officer, step: 'refused', because: 'no-address' };
    if (onlyTo?.includes(email) === false) return { officer, step: 'refused', because: 'not-allow-listed' };
    if (invited !== undefined)
      return isReplaced(invited) || !isSameAddress(invited.email, email)
        ? { officer, step: 'invite-again', email, account: invited, isLinked: true }
        : { officer, step: 'nothing', because: 'invited' };
    if (theirs.length > 0) return { officer, step: 'refused', because: 'closed' };
    const account = named.get(officer.id);
    return account === undefined ? { officer, step: 'make', email } : unlinked(officer, email, account);
  }

  /** Codes for a forgotten password go to the account's address: another than the registry's may be a former mailbox. */
  function inUse(officer: Officer, email: string, used: readonly OfficerAccount[]): AccountPlan {
    const isElsewhere = email !== '' && used.some((account) => !isSameAddress(account.email, email));
    return isElsewhere
      ? { officer, step: 'refused', because: 'other-address' }
      : { officer, step: 'nothing', because: 'in-use' };
  }

  /** An account under the officer's name that is nobody's yet: of a run that broke off, or made by hand. */
  function unlinked(officer: Officer, email: string, account: OfficerAccount): AccountPlan {
    if (owners.has(account.subject)) return { officer, step: 'refused', because: 'taken' };
    if (!isSameAddress(account.email, email)) return { officer, step: 'refused', because: 'other-address' };
    switch (account.state) {
      case 'closed':
        return { officer, step: 'refused', because: 'closed' };
      case 'in-use':
        return { officer, step: 'link', account };
      case 'invited':
        return { officer, step: 'invite-again', email, account, isLinked: false };
    }
  }

  return officers.filter((officer) => officer.active && !isSuspended(officer, at)).map(planOf);
}
