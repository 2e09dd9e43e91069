import { nextAttempt } from '../../domain/messaging/notices/attempts.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import {
  isDigestNotice,
  isToCitizen,
  noticeName,
  type Notice,
} from '../../domain/messaging/notices/notice.ts';
import type { SendOutcome } from '../../domain/messaging/notices/senders.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { laneOf } from '../../domain/messaging/notices/sms-lanes.ts';
import type { AllowancePorts, SmsAllowance } from '../budget/sms-allowance.ts';
import { addHandedUp } from './hand-up.ts';
import { prepareNotice, type Preparation, type Prepared } from './prepare-notice.ts';

/** What delivering a notice takes. */
export type Delivery = Preparation &
  AllowancePorts &
  Pick<Container, 'deliveries' | 'news' | 'pace' | 'messagesPerSecond' | 'wait' | 'now' | 'newClaimant'>;

/** What became of a notice: it may also wait for morning or for the budget of another day, be told by another, or be in other hands. */
export type Delivered = SendOutcome['outcome'] | 'waits' | 'stopped' | 'gathered' | 'elsewhere';

/** One attempt at a notice. */
interface Attempting {
  /** How often it was claimed before. */
  readonly attempts: number;
  /** The outbox lacks it: what goes at once is written with its claim, by one write. */
  readonly isNew?: boolean;
  readonly allowance: SmsAllowance;
  readonly log: Log;
}

/**
 * Takes one pending notice, or one that is not written yet, as far as it can go now, at most one attempt: claims it, sends it, and writes
 * down what became of it. An outcome that cannot be written leaves the claim to run out, and the notice
 * uncertain. Throws `StoreUnavailable` and `CorruptItem` only while it is still pending, not written, or claimed and not listed.
 */
export async function deliverNotice(
  delivery: Delivery,
  notice: Notice,
  { attempts, isNew = false, allowance, log }: Attempting,
): Promise<Delivered> {
  const { outbox, now, newClaimant } = delivery;
  const prepared = await prepareNotice(delivery, notice, now(), log);
  const goesAtOnce = isNew && prepared.next === 'send' && prepared.handedUp === undefined;
  // Whatever else is to be done with it, or for it, is done once: by whoever writes it first.
  if (isNew && !goesAtOnce && (await addOrList(delivery, notice, now())) === 'known') return 'elsewhere';
  if (prepared.next === 'wait') {
    await outbox.postpone(notice, prepared.until);
    return 'waits';
  }
  const counts = notice.channel === 'sms' && prepared.next === 'send';
  if (counts && !(await allowance.take(laneOf(notice)))) {
    if (goesAtOnce) await addOrList(delivery, notice, now());
    return 'stopped';
  }
  // Before the claim: what cannot be written leaves the notice pending, and nothing untold.
  if (prepared.next === 'gather') await outbox.add(prepared.into, prepared.notBefore);
  else if (prepared.handedUp !== undefined) await addHandedUp(outbox, prepared.handedUp);
  const claimant = newClaimant();
  const isClaimed = goesAtOnce
    ? await outbox.addClaimed(notice, claimant, now())
    : await outbox.claim(notice, claimant, now());
  if (!isClaimed) {
    if (goesAtOnce) await outbox.listClaim(notice, now());
    if (counts) await allowance.ended('elsewhere', log);
    return 'elsewhere';
  }

  const about = { notice: noticeName(notice), type: notice.template };
  if (prepared.next === 'gather') {
    await outbox.settle(notice, claimant, { state: 'gathered' }, now());
    log.info('notice-gathered', about);
    return 'gathered';
  }
  const outcome = await outcomeOf(prepared, log, about.notice);
  if (counts) await allowance.ended(outcome.outcome, log);
  try {
    await write(delivery, notice, claimant, outcome, attempts + 1);
    await expectDelivery(delivery, notice, outcome);
  } catch (error) {
    log.error('notice-outcome-not-written', { ...about, outcome: outcome.outcome }, error);
    if (goesAtOnce) await outbox.listClaim(notice, now());
  }
  report(log, about, outcome);
  return outcome.outcome;
}

/**
 * Writes a notice as pending. Where it is known, its sender may have died since the claim that it was written with: then that is listed, to
 * be found when it ran out. A digest that waits is never written so.
 */
export async function addOrList(
  { outbox, now }: Pick<Delivery, 'outbox' | 'now'>,
  notice: Notice,
  notBefore: Instant,
): ReturnType<Delivery['outbox']['add']> {
  const added = await outbox.add(notice, notBefore);
  const waits = isDigestNotice(notice) && notBefore > now();
  if (added === 'known' && !waits) await outbox.listClaim(notice, now());
  return added;
}

async function outcomeOf(
  prepared: Exclude<Prepared, { next: 'wait' | 'gather' }>,
  log: Log,
  notice: string,
): Promise<SendOutcome> {
  if (prepared.next === 'fail') return { outcome: 'failed', reason: prepared.reason };
  try {
    return await prepared.send();
  } catch (error) {
    log.error('sender-failed', { notice }, error);
    return { outcome: 'uncertain' };
  }
}

async function write(
  { outbox, now }: Delivery,
  notice: Notice,
  claimant: string,
  outcome: SendOutcome,
  attempts: number,
): Promise<void> {
  switch (outcome.outcome) {
    case 'later':
      await outbox.release(notice, claimant, nextAttempt(now(), attempts));
      return;
    case 'sent': {
      const { outcome: state, ...taken } = outcome;
      await outbox.settle(notice, claimant, { state, ...taken }, now());
      return;
    }
    case 'uncertain':
      await outbox.settle(notice, claimant, { state: 'uncertain' }, now());
      return;
    case 'failed':
      await outbox.settle(notice, claimant, { state: 'failed', reason: outcome.reason }, now());
  }
}

/** What a provider tells later of a message to a citizen is told by its own name of it. */
async function expectDelivery(
  { deliveries, now }: Delivery,
  notice: Notice,
  outcome: SendOutcome,
): Promise<void> {
  if (outcome.outcome !== 'sent' || outcome.providerId === undefined) return;
  if (!isToCitizen(notice)) return;
  await deliveries.expect(outcome.providerId, notice, now());
}

function report(
  log: Log,
  about: { readonly notice: string; readonly type: string },
  outcome: SendOutcome,
): void {
  switch (outcome.outcome) {
    case 'sent':
      log.info('notice-sent', about);
      break;
    case 'later':
      log.warn('notice-waits-for-provider', about);
      break;
    case 'uncertain':
      log.warn('notice-uncertain', about);
      break;
    case 'failed':
      log.warn('notice-failed', { ...about, code: outcome.reason });
  }
}
