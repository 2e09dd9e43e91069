import type { Instant } from '../../foundation/time/instant.ts';

/** An account at the issuer by which somebody logs in. */
export interface OfficerAccount {
  /** What its owner types to log in. */
  readonly name: string;
  /** By which its tokens name it; the issuer never gives it to anybody else. */
  readonly subject: string;
  readonly email: string | undefined;
  /** `invited`: has a temporary password that nobody has changed yet. `closed`: lets nobody in. */
  readonly state: 'invited' | 'in-use' | 'closed';
  /** When it changed last: for `invited`, when its temporary password was made. */
  readonly changedAt: Instant;
}

/**
 * What has become of an officer's account. `none`: nobody made one, or another officer has it. `unsent`: made, and its invitation has not
 * gone out yet. `lapsed`: the invitation was not used in time.
 */
export const accountStates = ['none', 'unsent', 'invited', 'lapsed', 'in-use', 'closed'] as const;
export type AccountState = (typeof accountStates)[number];

/** An account that is to be made. */
export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly temporaryPassword: string;
}

/** The accounts of officers at the issuer of a stage. The issuer itself tells nobody of them. */
export interface OfficerAccounts {
  /** All accounts there are, in no order. */
  list(): Promise<readonly OfficerAccount[]>;
  /** The account of this name; undefined where there is none. */
  find(name: string): Promise<OfficerAccount | undefined>;
  /** Makes an account, and answers its subject; `taken` where the name is another account's. */
  make(account: NewAccount): Promise<{ readonly subject: string } | 'taken'>;
  /** Puts another temporary password in the place of one that nobody has changed. */
  renewPassword(account: Pick<NewAccount, 'name' | 'temporaryPassword'>): Promise<void>;
  /** Puts another address in the place of the account's own, as one that is known to be its owner's. */
  changeEmail(account: Pick<NewAccount, 'name' | 'email'>): Promise<void>;
}

/** The user pool of a stage: its accounts, and the issuer that their tokens name. */
export interface OfficersPool {
  readonly accounts: Omit<OfficerAccounts, 'list'>;
  readonly issuer: string;
}
