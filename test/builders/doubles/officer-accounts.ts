import type { Instant } from '../../../domain/foundation/time/instant.ts';
import type {
  NewAccount,
  OfficerAccount,
  OfficerAccounts,
} from '../../../domain/institutions/officers/officer-accounts.ts';

/** A user pool in memory. Its clock stands at `at` until a test sets it. */
export class MemoryAccounts implements OfficerAccounts {
  readonly accounts: OfficerAccount[] = [];
  /** The newest password of each account, by its name. */
  readonly passwords = new Map<string, string>();
  at: Instant;
  #emptied = 0;

  constructor(at: Instant) {
    this.at = at;
  }

  list(): Promise<readonly OfficerAccount[]> {
    return Promise.resolve([...this.accounts]);
  }

  make({ name, email, temporaryPassword }: NewAccount) {
    if (this.accounts.some((account) => account.name === name)) return Promise.resolve('taken' as const);
    const subject = `sub-${name}${'-anew'.repeat(this.#emptied)}`;
    this.accounts.push({ name, subject, email, state: 'invited', changedAt: this.at });
    this.passwords.set(name, temporaryPassword);
    return Promise.resolve({ subject });
  }

  renewPassword({ name, temporaryPassword }: Pick<NewAccount, 'name' | 'temporaryPassword'>): Promise<void> {
    this.passwords.set(name, temporaryPassword);
    this.#change(name, { state: 'invited', changedAt: this.at });
    return Promise.resolve();
  }

  changeEmail({ name, email }: Pick<NewAccount, 'name' | 'email'>): Promise<void> {
    this.#change(name, { email, changedAt: this.at });
    return Promise.resolve();
  }

  /** Somebody deleted every account: one that is made anew is another subject. */
  empties(): void {
    this.accounts.length = 0;
    this.passwords.clear();
    this.#emptied += 1;
  }

  /** Its owner logged in and chose a password. */
  isUsed(name: string): void {
    this.#change(name, { state: 'in-use' });
  }

  #change(name: string, change: Partial<OfficerAccount>): void {
    const at = this.accounts.findIndex((account) => account.name === name);
    const account = this.accounts[at];
    if (account === undefined) throw new Error(`No account ${name}`);
    this.accounts[at] = { ...account, ...change };
  }
}
