import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import { smsAnswers, type SmsDecision } from '../../../domain/messaging/sms/sms-inbox.ts';

/** What was decided about an SMS that came in: neither who sent it nor what it says. */
export const smsDecision = z.looseObject({
  at: instant,
  answer: z.enum(smsAnswers).exactOptional(),
  number: z.string().exactOptional(),
  about: z.array(z.string()).readonly().exactOptional(),
  held: z.literal(true).exactOptional(),
  isTheirs: z.boolean().exactOptional(),
  stop: z.boolean().exactOptional(),
}) satisfies z.ZodType<SmsDecision>;
