import type { Route } from '../http/route.ts';

/**
 * What a provider of SMS calls. The forms are the provider's and not ours: so these are no routes of the API, and stand
 * in docs/design/sms.md instead of its description.
 */
type SmsRoute = Pick<Route, 'method' | 'path' | 'name' | 'family' | 'for'>;

/** An SMS that came in. */
export const inboundSmsRoute = {
  method: 'POST',
  path: '/v1/sms',
  name: 'receive-sms',
  family: 'receive-sms',
  for: 'everybody',
} as const satisfies SmsRoute;

/** What became of an SMS that the provider took. */
export const smsDeliveryRoute = {
  ...inboundSmsRoute,
  path: '/v1/sms/deliveries',
  name: 'report-sms-delivery',
} as const satisfies SmsRoute;

export const smsRoutes: readonly SmsRoute[] = [inboundSmsRoute, smsDeliveryRoute];

/**
 * How a provider proves itself: the time in seconds since 1970, and `v1=` with the HMAC-SHA-256, in hexadecimal digits,
 * of that time, a dot and the body as it is sent.
 */
export const signatureHeaders = {
  timestamp: 'Mrejesho-Timestamp',
  signature: 'Mrejesho-Signature',
} as const;
export const signatureVersion = 'v1=';
