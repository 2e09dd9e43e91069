import { guardedMattersOf, type GuardReading } from '../../../domain/administration/guarded.ts';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import type { OfficersPool } from '../../../domain/institutions/officers/officer-accounts.ts';
import type { LoginLinks } from '../../../domain/institutions/officers/officer-logins.ts';
import type { EmailSender } from '../../../domain/messaging/notices/senders.ts';
import { accountInvitation } from '../../../words/account-invitation.ts';
import {
  isSameAddress,
  type AccountPlan,
  type AccountRefusal,
} from '../../../domain/institutions/officers/plan-accounts.ts';

export interface AccountsMaking {
  readonly accounts: OfficersPool['accounts'];
  readonly links: LoginLinks;
  /** The registry, by which it is known whose account takes two administrators. */
  readonly records: GuardReading;
  readonly sender: EmailSender;
  readonly issuer: string;
  /** Where the pages of officers begin. */
  readonly address: Text;
  readonly passwordDays: number;
  readonly newPassword: () => string;
  readonly by: string;
  readonly confirmedBy?: string;
  readonly at: Instant;
  /** Waits before an e-mail that the provider put off is tried again. */
  readonly pause: () => Promise<void>;
}

/** What became of a plan: done, or why not. */
export type AccountOutcome =
  'made' | 'invited-again' | 'linked' | AccountRefusal | 'takes-two' | 'importing' | 'not-sent';

const triesOfAnEmail = 5;

const isDone = (sent: string): boolean => sent === 'sent';

/**
 * Carries a plan out for one officer. The account is linked last: it lets nobody work before its owner was told, and a run that
 * breaks off before is made good by the next one, under another password. `undefined`: there was nothing to do.
 */
async function makeAccount(plan: AccountPlan, making: AccountsMaking): Promise<AccountOutcome | undefined> {
  if (plan.step === 'nothing') return undefined;
  if (plan.step === 'refused') return plan.because;
  const { officer } = plan;
  const { accounts, records, confirmedBy, at } = making;
  const guarded = await guardedMattersOf(records, { contactsOf: [officer.id] }, at);
  if (guarded.length > 0 && confirmedBy === undefined) return 'takes-two';
  if (plan.step === 'link') return linked(plan, plan.account.subject, making, 'linked');

  const temporaryPassword = making.newPassword();
  const [login, subject] =
    plan.step === 'invite-again'
      ? [plan.account.name, plan.account.subject]
      : [officer.id, await made(plan.email)];
  if (subject === undefined) return 'taken';
  const invitation = {
    ...{ name: officer.name, login, password: temporaryPassword },
    ...{ address: making.address, days: making.passwordDays },
  };
  if (!isDone(await emailed(plan.email, invitation, making))) return 'not-sent';
  // After the e-mail: until then the account says that its password was not replaced, and a run that breaks off is repeated.
  if (plan.step === 'invite-again') await accounts.renewPassword({ name: login, temporaryPassword });
  if (plan.step === 'invite-again' && !isSameAddress(plan.account.email, plan.email))
    await accounts.changeEmail({ name: login, email: plan.email });
  if (plan.step === 'invite-again' && plan.isLinked) return 'invited-again';
  return linked(plan, subject, making, plan.step === 'make' ? 'made' : 'invited-again');

  async function made(email: string): Promise<string | undefined> {
    const account = await accounts.make({ name: officer.id, email, temporaryPassword });
    return account === 'taken' ? undefined : account.subject;
  }
}

async function emailed(
  to: string,
  invitation: Parameters<typeof accountInvitation>[0],
  { sender, pause }: AccountsMaking,
): Promise<string> {
  const message = { to, ...accountInvitation(invitation) };
  for (let tries = 1; ; tries += 1) {
    const { outcome } = await sender.send(message);
    if (outcome !== 'later' || tries === triesOfAnEmail) return outcome;
    await pause();
  }
}

async function linked(
  { officer }: AccountPlan,
  subject: string,
  { links, issuer, by, confirmedBy, at }: AccountsMaking,
  done: AccountOutcome,
): Promise<AccountOutcome> {
  const names = { by, ...(confirmedBy !== undefined && { confirmedBy }) };
  const outcome = await links.link({ login: { issuer, subject }, officer: officer.id, ...names, at });
  if (outcome === 'linked') return done;
  return outcome === 'importing' ? 'importing' : 'taken';
}

/** Carries plans out, and answers what became of each for which there was something to do, by the officer. */
export async function makeAccounts(
  plans: readonly AccountPlan[],
  making: AccountsMaking,
): Promise<ReadonlyMap<string, AccountOutcome>> {
  const outcomes = new Map<string, AccountOutcome>();
  // One after the other: each link is a version of the registry.
  for (const plan of plans) {
    const outcome = await makeAccount(plan, making);
    if (outcome !== undefined) outcomes.set(plan.officer.id, outcome);
  }
  return outcomes;
}
