import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import type { SmsChoice } from '../../../domain/messaging/sms/opt-outs.ts';
import { firstVersion } from './scalars.ts';

/** What somebody last said of the SMS to a phone, by its mark, in the table `identities` alone. */
export const optOutItem = z.looseObject({
  v: firstVersion,
  stopped: z.boolean(),
  at: instant,
}) satisfies z.ZodType<SmsChoice>;
