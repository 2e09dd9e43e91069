import type { SmsTicketState } from '../../domain/messaging/sms/ticket-state.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../catalogue.ts';

const t = catalogue<typeof import('#texts/sms')>('sms');

/** How far a ticket is, in the fewest words. `{li}` is the concord of its kind. */
export const smsStateTexts: Readonly<Record<SmsTicketState['state'], Text>> = t.smsState;

/**
 * What is said of a request besides. What names `{place}` is left out where the stage has none, what names `{ussd}` where
 * nothing can be dialled; `{where}` is empty then.
 */
export const smsExplanations = t.smsExplanations;
export type SmsExplanation = keyof typeof smsExplanations;
