import type { PlainAnswer } from '../../domain/messaging/sms/sms-inbox.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../catalogue.ts';

const t = catalogue<typeof import('#texts/sms')>('sms');

/** What an SMS is answered, in one message of its own. */
interface SmsAnswerText {
  readonly says: Text;
  /** Where to go on. It is left out where the stage has no place: `{place}` is one of `smsPlaces`. */
  readonly goesOn?: Text;
  /** What is said behind that, in any case. */
  readonly ends?: Text;
}

export const smsAnswerTexts: Readonly<Record<PlainAnswer, SmsAnswerText>> = t.smsAnswer;

/** Where citizens read and write, by what the stage has. */
export const smsPlaces = t.smsPlaces;
