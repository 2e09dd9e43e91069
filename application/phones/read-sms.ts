import { readRequest, type RequestRead } from '../../domain/messaging/sms/read-request.ts';
import {
  ticketNumbersIn,
  withoutTicketNumbers,
} from '../../domain/foundation/vocabulary/ticket-numbers-in.ts';
import { canBeSeen } from '../../domain/foundation/vocabulary/plain-text.ts';

/** What an SMS says, as far as that can be seen without looking anything up. */
export interface SmsRead {
  /** What it asks the service for, if it does. */
  readonly request?: RequestRead;
  /** Twelve digits that could be a ticket's number, the likeliest first. */
  readonly numbers: readonly string[];
  /** It has words besides. */
  readonly hasWords: boolean;
  /** None of them has a right check digit. */
  readonly mistyped: boolean;
}

const isWord = (part: string): boolean => canBeSeen(part) && !/^\d+$/.test(part);

/** Reads what somebody wrote: what it asks for, and the numbers in it. */
export function readSms(text: string): SmsRead {
  const numbers = ticketNumbersIn(text);
  const words = withoutTicketNumbers(text);
  const request = readRequest(words, { hasNumber: numbers.length > 0 });
  return {
    ...(request !== undefined && { request }),
    hasWords: words.split(/[^\p{L}\p{N}]+/u).some(isWord),
    numbers: numbers.map(({ digits }) => digits),
    mistyped: numbers.length > 0 && !numbers.some(({ isNumber }) => isNumber),
  };
}
