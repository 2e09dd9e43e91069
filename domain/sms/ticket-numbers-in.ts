import { isTicketNumber } from '../vocabulary/check-digit.ts';

/** Digits as people write a number of twelve: in groups, with spaces, dots, dashes or strokes between them. */
const groups = /\d+(?:[\s./-]{1,2}\d+)*/gu;
const digits = /\d+/gu;
const length = 12;
/** It begins with the year and the month: twelve other digits, of a bill perhaps, are no number with a slip in it. */
const beginsWithMonth = /^[2-9]\d(?:0[1-9]|1[0-2])/;

/** What could be the number of a ticket, as somebody wrote it. */
export interface NumberWritten {
  readonly digits: string;
  /** Its check digit is right. */
  readonly isNumber: boolean;
}

/** Whole groups that are twelve digits together, of one run of them. */
function twelvesIn(run: readonly string[]): readonly string[] {
  return run.flatMap((_, from) => {
    let joined = '';
    for (const group of run.slice(from)) {
      joined += group;
      if (joined.length >= length) break;
    }
    return joined.length === length && beginsWithMonth.test(joined) ? [joined] : [];
  });
}

/**
 * Every twelve digits of a text that may be the number of a ticket, in the order in which they stand there, those with a
 * right check digit first. Digits of a longer number are none.
 */
export function ticketNumbersIn(text: string): readonly NumberWritten[] {
  const runs = [...text.matchAll(groups)].map(([run]) => [...run.matchAll(digits)].map(([group]) => group));
  const found = [...new Set(runs.flatMap(twelvesIn))];
  return found
    .map((written) => ({ digits: written, isNumber: isTicketNumber(written) }))
    .toSorted((a, b) => Number(b.isNumber) - Number(a.isNumber));
}
