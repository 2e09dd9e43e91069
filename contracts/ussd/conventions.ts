import * as z from 'zod';
import type { UssdConventionName } from './convention-names.ts';

/** One press of the key that sends, as whichever gateway tells of it. */
export interface GatewayStep {
  /** The gateway's name of the session: the same until it ends. */
  readonly sessionId: string;
  /** As the gateway writes it. It may be no phone of ours. */
  readonly phone: string;
  /** Everything typed since the session began, joined by `*`; empty at first. */
  readonly text: string;
}

/** How a gateway calls: by which method, and what its fields are called. What we do not read may be there as well. */
export interface UssdConvention {
  /** POST: a form in the body. GET: in the query. */
  readonly method: 'GET' | 'POST';
  readonly hop: z.ZodType<GatewayStep>;
}

export const gatewaySessionId = z.string().min(1).max(200);

/** Nothing typed yet may be told by an empty field, or by none. */
const typed = z.string().default('');

/**
 * The conventions that we speak. All are answered alike: by text that begins with `CON ` where the session goes on, and
 * with `END ` where it is over. Source: https://developers.africastalking.com/docs/ussd/overview;
 * https://docs.vas.crossgatesolutions.co.ke/ussd.
 */
export const ussdConventions = {
  'africas-talking': {
    method: 'POST',
    hop: z
      .object({ sessionId: gatewaySessionId, phoneNumber: z.string(), text: typed })
      .transform(({ sessionId, phoneNumber: phone, text }) => ({ sessionId, phone, text })),
  },
  'query-string': {
    method: 'GET',
    hop: z
      .object({ session_id: gatewaySessionId, msisdn: z.string(), ussd_string: typed })
      .transform(({ session_id: sessionId, msisdn: phone, ussd_string: text }) => ({
        sessionId,
        phone,
        text,
      })),
  },
} as const satisfies Record<UssdConventionName, UssdConvention>;
