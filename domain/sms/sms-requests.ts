/** What somebody asks the service for by SMS, besides writing to the institution. */
export const smsRequests = ['status', 'help', 'secret', 'appeal', 'stop', 'start'] as const;
export type SmsRequest = (typeof smsRequests)[number];
