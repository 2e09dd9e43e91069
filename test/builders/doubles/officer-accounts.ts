import type { Instant } from '../../../domain/foundation/time/instant.ts';
import type {
  NewAccount,
  OfficerAccount,
  OfficerAccounts,
} from '../../../domain/institutions/officers/officer-accounts.ts';

/** A user pool in memory, by the clock of its test. */
export class MemoryAccounts implements OfficerAccounts {
  readonly accounts: OfficerAccount[] = [];
  /** The newest password of each account, by its name. */
  readonly passwords = new Map<string, string>();
  readonly #now: () => Instant;
  #emptied = 0;

  constructor(now: () => Instant) {
    this.#now = now;
  }

  list(): Promise<readonly OfficerAccount[]> {
    return Promise.resolve([...this.accounts]);
  }

  find(name: string): Promise<OfficerAccount | undefined> {
    return Promise.resolve(this.accounts.find((account) => account.name === name));
  }

  make({ name, email, temporaryPassword }: NewAccount) {
    if (this.accounts.some((account) => account.name === name)) return Promise.resolve('taken' as const);
    const subject = `sub-${name}${'-anew'.repeat(this.#emptied)}`;
    this.accounts.push({ name, subject, email, state: 'invited', changedAt: this.#now() });
    this.passwords.set(name, temporaryPassword);
    return Promise.resolve({ subject });
  }

  renewPassword({ name, temporaryPassword }: Pick<NewAccount, 'name' | 'temporaryPassword'>): Promise<void> {
    this.passwords.set(name, temporaryPassword);
    this.#change(name, { state: 'invited', changedAt: this.#now() });
    return Promise.resolve();
  }

  changeEmail({ name, email }: Pick<NewAccount, 'name' | 'email'>): Promise<void> {
    this.#change(name, { email, changedAt: this.#now() });
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
