import { unsignedFor } from '../ministack/unsigned.ts';

/** How the local cloud's provider says that an SMS ended, in the words of AWS End User Messaging. */
export const endings = {
  arrived: 'TEXT_DELIVERED',
  unreachable: 'TEXT_UNREACHABLE',
  blocked: 'TEXT_CARRIER_BLOCKED',
  'no-phone': 'TEXT_INVALID',
} as const;
export type Ending = keyof typeof endings;

/**
 * Tells it as the rule `sms-delivered` does, on the queue behind it: like AWS, MiniStack lets nobody else put events of AWS
 * on the bus.
 */
export async function tellEnding(
  cloud: {
    readonly endpoint: string;
    readonly region: string;
    readonly queues: { readonly deliveries: string };
  },
  sms: { readonly id: string },
  ending: Ending,
): Promise<void> {
  const reply = await fetch(cloud.endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'AmazonSQS.SendMessage',
      authorization: unsignedFor('sqs', cloud.region),
    },
    body: JSON.stringify({
      QueueUrl: cloud.queues.deliveries,
      MessageBody: JSON.stringify({ messageId: sms.id, eventType: endings[ending] }),
    }),
    signal: AbortSignal.timeout(20_000),
  });
  if (!reply.ok) throw new Error(`The queue of the local cloud answered ${reply.status}.`);
}
