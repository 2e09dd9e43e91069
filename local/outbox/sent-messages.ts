import * as z from 'zod';
import type { Sent } from './tail.ts';

const SmsMessages = z.object({
  sms_messages: z.record(
    z.string(),
    z.array(z.object({ MessageId: z.string(), PhoneNumber: z.string(), Message: z.string() })),
  ),
});

const EmailMessages = z.object({
  messages: z.record(
    z.string(),
    z.array(
      z.object({
        MessageId: z.string(),
        To: z.array(z.string()),
        Subject: z.string().nullish(),
        BodyText: z.string().nullish(),
      }),
    ),
  ),
});

/** What the MiniStack on this port was given to send: its SNS and its SES keep everything. */
export const sentBy =
  (port: number): Sent =>
  async () => {
    const [sms, email] = await Promise.all([
      ask(port, '/_ministack/sns/sms-messages', SmsMessages),
      ask(port, '/_ministack/ses/messages', EmailMessages),
    ]);
    return [
      ...Object.values(sms.sms_messages)
        .flat()
        .map(({ MessageId, PhoneNumber, Message }) => ({
          id: MessageId,
          channel: 'sms' as const,
          to: PhoneNumber,
          text: Message,
        })),
      ...Object.values(email.messages)
        .flat()
        .map(({ MessageId, To, Subject, BodyText }) => ({
          id: MessageId,
          channel: 'email' as const,
          to: To.join(', '),
          subject: Subject ?? '',
          text: BodyText ?? '',
        })),
    ];
  };

async function ask<T>(port: number, path: string, schema: z.ZodType<T>): Promise<T> {
  const reply = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(10_000) });
  return schema.parse(await reply.json());
}
