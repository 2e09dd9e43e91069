import type { Job, Step } from '../../../domain/administration/jobs.ts';
import { temporaryPasswordDays } from '../../../domain/foundation/vocabulary/temporary-passwords.ts';
import { planAccounts } from '../../../domain/institutions/officers/plan-accounts.ts';
import type { RegistryTask } from '../../../domain/institutions/registry/registry-task.ts';
import type { Log } from '../../log.ts';
import { makeAccounts, type AccountOutcome } from '../accounts/make-accounts.ts';
import { ownersOf } from '../accounts/account-owners.ts';
import type { Drawing } from './drawing.ts';

type MakeAccount = Extract<RegistryTask, { readonly what: 'make-account' }>;

/** Outcomes after which another try may succeed, with nothing changed by a person. */
const passing: ReadonlySet<AccountOutcome> = new Set(['not-sent', 'importing']);

/** Pause before an e-mail that the provider put off is tried again, in milliseconds. */
const pauseMilliseconds = 2_000;

/** Rounds of a job are a minute apart: an address that refuses e-mails for so many gets no more of them. */
const mostRounds = 60;

/**
 * Makes the account of a new officer, sends the invitation and links the account, or what of it is not done yet. Nothing is done where
 * officers log in at an issuer of their own, for who may not work, and for who uses an account.
 */
export async function drawMakeAccount(
  { officer: id, by, confirmedBy, again }: MakeAccount,
  { at, round }: Pick<Job, 'at' | 'round'>,
  drawing: Drawing,
  log: Log,
): Promise<Step> {
  const { pool, records, directory, logins, loginLinks, recipients, email: sender, now, wait } = drawing;
  const officer = await records.officer(id);
  if (pool === undefined || officer === undefined) return { done: 0, failed: 0 };
  const account = await pool.accounts.find(id);
  const accounts = account === undefined ? [] : [account];
  const [address, owners] = await Promise.all([
    directory.emailOf(id),
    ownersOf(accounts, pool.issuer, logins),
  ]);
  const contacts = address === undefined ? [] : [{ officer: id, email: address }];
  const plans = planAccounts(
    { officers: [officer], contacts, accounts, owners },
    {
      at: now(),
      passwordDays: temporaryPasswordDays,
      ...(recipients !== 'all' && { onlyTo: [...recipients] }),
      ...(again === true && { anewFrom: at }),
    },
  );
  const outcomes = await makeAccounts(plans, {
    ...{ accounts: pool.accounts, issuer: pool.issuer, links: loginLinks, records, sender, by, at: now() },
    ...(confirmedBy !== undefined && { confirmedBy }),
    address: drawing.officersPages,
    passwordDays: temporaryPasswordDays,
    newPassword: drawing.newPassword,
    pause: () => wait(pauseMilliseconds).then(() => undefined),
  });
  const outcome = outcomes.get(id);
  if (outcome === undefined) return { done: 0, failed: 0 };
  log.info('account-attended-to', { outcome });
  if (passing.has(outcome)) {
    if (round.number < mostRounds) return { done: 0, failed: 1 };
    log.error('consequence-not-drawn', { outcome });
    return { done: 0, failed: 0 };
  }
  return { done: ['made', 'invited-again', 'linked'].includes(outcome) ? 1 : 0, failed: 0 };
}
