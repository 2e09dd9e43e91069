import type { ActByPhone } from '../../foundation/vocabulary/acts.ts';

/** An act of a citizen that is asked for by SMS, and done elsewhere. */
export type SmsActRequest = Exclude<ActByPhone, 'reply'>;

/** What somebody asks the service for by SMS, besides writing to the institution. */
export type SmsRequest = 'status' | 'help' | 'secret' | 'stop' | 'start' | SmsActRequest;
