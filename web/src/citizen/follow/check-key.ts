import { isTicketNumber } from '../../../../domain/foundation/vocabulary/check-digit.ts';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { digitsOfTicket } from '../../platform/digits.ts';
import { followTexts as texts } from './texts.ts';

/** What is wrong with a ticket's number, as soon as it can be told: digits alone. */
export function errorInNumber(digits: string): Text | undefined {
  if (digits.length < digitsOfTicket.number) return texts.numberShort;
  if (digits.length > digitsOfTicket.number) return texts.numberLong;
  return isTicketNumber(digits) ? undefined : texts.numberMistyped;
}

/** What is wrong with a receipt secret, digits alone, before anybody is asked. */
export function errorInSecret(digits: string): Text | undefined {
  if (digits.length < digitsOfTicket.secret) return texts.secretShort;
  return digits.length > digitsOfTicket.secret ? texts.secretLong : undefined;
}
