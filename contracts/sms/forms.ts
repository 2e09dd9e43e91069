import * as z from 'zod';
import type { DeliveryReport, LostReason } from '../../domain/messaging/notices/deliveries.ts';
import type { SmsFormName } from './form-names.ts';

/** An SMS that came in, as far as its form says: the phone is as the provider writes it, and may be none. */
export interface SmsAsSent {
  readonly id: string;
  readonly from: string;
  readonly text: string;
}

/** How a provider tells us of SMS. What we do not read may be there as well. */
export interface SmsForm {
  /** JSON, or the fields of a form. */
  readonly body: 'json' | 'form';
  readonly inbound: z.ZodType<SmsAsSent>;
  readonly delivery: z.ZodType<DeliveryReport>;
}

const name = z.string().min(1).max(200);
/** More than any phone sends in one. */
const longestText = 4_000;
/** What turns the direction of writing, and what is no letter, sign, line end or tab. */
const unreadable = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\n\t]/gu;

/** What somebody wrote, without what a screen must not show. It is never refused: who sent it could not know why. */
const text = z
  .string()
  .max(longestText)
  .default('')
  .transform((written) =>
    written.toWellFormed().normalize('NFC').replaceAll(/\r\n?/g, '\n').replaceAll(unreadable, '').trim(),
  );

const reportOf = (providerId: string, lost: LostReason | undefined): DeliveryReport => ({
  providerId,
  ...(lost !== undefined && { lost }),
});

/** Our own words for how a delivery ended. */
const ends = z.enum([
  'arrived',
  'under-way',
  'unknown',
  'invalid-recipient',
  'opted-out',
  'unreachable',
  'blocked',
]);

const lostByEnd: Readonly<Partial<Record<z.output<typeof ends>, LostReason>>> = {
  'invalid-recipient': 'invalid-recipient',
  'opted-out': 'opted-out',
  unreachable: 'unreachable',
  blocked: 'blocked',
};

/** Why Africa's Talking says that an SMS failed; what is not here is our own matter, or nobody's. */
const lostByReason: ReadonlyMap<string, LostReason> = new Map<string, LostReason>([
  ['UserDoesNotExist', 'invalid-recipient'],
  ['NotNetworkSubscriber', 'invalid-recipient'],
  ['UserInBlackList', 'opted-out'],
  ['UserInBlacklist', 'opted-out'],
  ['DoNotDisturbRejection', 'opted-out'],
  ['UserNotSubscribedToProduct', 'opted-out'],
  ['AbsentSubscriber', 'unreachable'],
  ['UserIsInactive', 'unreachable'],
  ['UserAccountSuspended', 'unreachable'],
  ['DeliveryFailure', 'unreachable'],
]);

/** How Africa's Talking calls it that an SMS is lost, and what that says where no reason is given. */
const lostByStatus: ReadonlyMap<string, LostReason> = new Map<string, LostReason>([
  ['Rejected', 'blocked'],
  ['AbsentSubscriber', 'unreachable'],
  ['Expired', 'unreachable'],
  ['Failed', 'unreachable'],
]);

function lostBy(status: string, reason: string | undefined): LostReason | undefined {
  if (!lostByStatus.has(status)) return undefined;
  if (reason === undefined || reason === '') return lostByStatus.get(status);
  return lostByReason.get(reason);
}

/**
 * The forms that we read: our own, which whoever stands between a provider and us can make, and that of Africa's Talking.
 * Source: https://developers.africastalking.com/docs/sms/notifications.
 */
export const smsForms: Readonly<Record<SmsFormName, SmsForm>> = {
  plain: {
    body: 'json',
    inbound: z.object({ id: name, from: z.string(), text }),
    delivery: z
      .object({ id: name, ended: ends })
      .transform(({ id, ended }) => reportOf(id, lostByEnd[ended])),
  },
  'africas-talking': {
    body: 'form',
    inbound: z.object({ id: name, from: z.string(), text }),
    delivery: z
      .object({ id: name, status: z.string(), failureReason: z.string().optional() })
      .transform(({ id, status, failureReason }) => reportOf(id, lostBy(status, failureReason))),
  },
};
