import type { SmsActRequest } from '../../domain/messaging/sms/sms-requests.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../catalogue.ts';

const t = catalogue<typeof import('#texts/acts')>('acts');

/** What somebody wants to do who asks for an act by SMS, at the beginning of a sentence. */
export const smsActNames: Readonly<Record<SmsActRequest, Text>> = t.smsAct;
