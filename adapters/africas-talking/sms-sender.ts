import * as z from 'zod';
import type { SendOutcome, SmsSender } from '../../domain/messaging/notices/senders.ts';
import { outcomeOfFetchError } from '../send-outcome.ts';

/** Whose account it is. */
export interface AggregatorAccount {
  readonly username: string;
  readonly apiKey: string;
}

interface Settings {
  /** Asked for at each SMS: it is remembered, and may be replaced meanwhile. */
  readonly account: () => Promise<AggregatorAccount>;
  /** The sender that the phone shows, registered with the regulator: up to 11 letters and digits. */
  readonly senderId?: string | undefined;
  /** Where the messages go. */
  readonly address?: string;
  /** In milliseconds: an answer that takes longer is not waited for. */
  readonly patience?: number;
}

const usualAddress = 'https://api.africastalking.com/version1/messaging';
const usualPatience = 8_000;

const answer = z.object({
  SMSMessageData: z.object({
    Recipients: z.array(z.object({ statusCode: z.number(), messageId: z.string().optional() })),
  }),
});

/**
 * What the status of a recipient says about the message. Whatever is new is uncertain, because it may have gone out.
 * Source: https://developers.africastalking.com/docs/sms/sending/bulk.
 */
const outcomes: ReadonlyMap<number, SendOutcome> = new Map<number, SendOutcome>([
  [100, { outcome: 'sent' }], // processed
  [101, { outcome: 'sent' }],
  [102, { outcome: 'sent' }], // queued
  [401, { outcome: 'uncertain' }], // held for its risk: somebody there decides
  [402, { outcome: 'later' }], // our sender id is not known
  [403, { outcome: 'failed', reason: 'invalid-recipient' }],
  [404, { outcome: 'failed', reason: 'invalid-recipient' }], // a kind of number that gets no SMS
  [405, { outcome: 'later' }], // our balance is used up
  [406, { outcome: 'failed', reason: 'opted-out' }],
  [407, { outcome: 'failed', reason: 'refused' }], // no way leads to that network
  [409, { outcome: 'failed', reason: 'opted-out' }], // do not disturb
  [500, { outcome: 'uncertain' }],
  [501, { outcome: 'uncertain' }],
  [502, { outcome: 'failed', reason: 'refused' }],
]);

/**
 * SMS through Africa's Talking, an aggregator in the region. One attempt, for it has no idempotency token: a repeat
 * could be a second SMS.
 */
export function africasTalkingSmsSender({
  account,
  senderId,
  address = usualAddress,
  patience = usualPatience,
}: Settings): SmsSender {
  return {
    async send({ to, text }) {
      const given = await accountOrNone(account);
      if (given === undefined) return { outcome: 'later' };
      const { username, apiKey } = given;
      try {
        const response = await fetch(address, {
          method: 'POST',
          headers: { apiKey, accept: 'application/json' },
          body: new URLSearchParams({
            ...{ username, to, message: text, bulkSMSMode: '1' },
            ...(senderId !== undefined && { from: senderId }),
          }),
          redirect: 'error', // the phone and the text are for this address alone
          signal: AbortSignal.timeout(patience),
        });
        return response.ok ? outcomeOfAnswer(await response.json()) : outcomeOfStatus(response.status);
      } catch (error) {
        return outcomeOfFetchError(error);
      }
    },
  };
}

/** Without the account nothing was sent. */
async function accountOrNone(account: Settings['account']): Promise<AggregatorAccount | undefined> {
  try {
    return await account();
  } catch {
    return undefined;
  }
}

function outcomeOfAnswer(json: unknown): SendOutcome {
  const { data } = answer.safeParse(json);
  if (data === undefined) return { outcome: 'uncertain' };
  const [recipient] = data.SMSMessageData.Recipients;
  if (recipient === undefined) return { outcome: 'later' }; // refused as a whole: our sender id, our account
  const outcome = outcomes.get(recipient.statusCode) ?? { outcome: 'uncertain' };
  const { messageId: providerId } = recipient;
  return outcome.outcome === 'sent' && providerId !== undefined ? { ...outcome, providerId } : outcome;
}

/** Who we are and how much we send is the operator's to mend; a request that makes no sense never will. */
function outcomeOfStatus(status: number): SendOutcome {
  if ([401, 402, 403, 404, 429].includes(status)) return { outcome: 'later' };
  return status >= 400 && status < 500 ? { outcome: 'failed', reason: 'refused' } : { outcome: 'uncertain' };
}
