import * as z from 'zod';
import { gatewaySessionId } from './conventions.ts';

/** How sessions end, in the gateway's words. */
export const sessionOutcomes = ['Success', 'Incomplete', 'Failed'] as const;

/**
 * What a gateway tells of a session that is over: Africa's Talking's notification, as far as we read it. A status or a
 * count that we do not know is told as such: nothing depends on it. Source:
 * https://developers.africastalking.com/docs/ussd/notifications.
 */
export const gatewaySessionEnded = z.object({
  sessionId: gatewaySessionId,
  phoneNumber: z.string(),
  status: z.enum([...sessionOutcomes, 'unknown']).catch('unknown'),
  hopsCount: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .optional()
    .catch(undefined),
});
