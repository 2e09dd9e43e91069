import { temporaryPasswordDays } from '../../../domain/foundation/vocabulary/temporary-passwords.ts';
import type { AccountState } from '../../../domain/institutions/officers/officer-accounts.ts';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import type { Container } from '../../container.ts';
import type { Log } from '../../log.ts';

interface ShownAccount {
  readonly state: AccountState;
  /** Until when an invitation is good, or was. */
  readonly until?: Instant;
}

const secondsADay = 86_400;

/** Tells the state of an officer's account; undefined where officers log in elsewhere, or the user pool does not answer. */
export async function accountOfOfficer(
  { pool, logins, now }: Pick<Container, 'pool' | 'logins' | 'now'>,
  id: string,
  log: Log,
): Promise<ShownAccount | undefined> {
  if (pool === undefined) return undefined;
  try {
    const account = await pool.accounts.find(id);
    if (account === undefined) return { state: 'none' };
    const owner = await logins.officerOf({ issuer: pool.issuer, subject: account.subject });
    if (owner !== undefined && owner.id !== id) return { state: 'none' };
    if (account.state === 'closed') return { state: 'closed' };
    if (owner === undefined) return { state: 'unsent' };
    if (account.state === 'in-use') return { state: 'in-use' };
    const until = plusSeconds(account.changedAt, temporaryPasswordDays * secondsADay);
    return { state: until <= now() ? 'lapsed' : 'invited', until };
  } catch (error) {
    log.warn('account-not-found-out', {}, error);
    return undefined;
  }
}
