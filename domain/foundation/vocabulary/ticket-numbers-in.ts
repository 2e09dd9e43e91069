import { isTicketNumber } from './check-digit.ts';

/** Digits as people write a number of twelve: in groups, with spaces, dots, dashes, brackets or strokes between them. */
const groups = /\d+(?:[\s.,:;/_()|+*\p{Dash}]{1,6}\d+)*/gu;
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

/** The places of whole groups that are twelve digits together, of one run of them: from the first to behind the last. */
function twelvesIn(run: readonly string[]): readonly (readonly [number, number])[] {
  return run.flatMap((_, from) => {
    let joined = '';
    let to = from;
    while (to < run.length && joined.length < length) joined += run[to++] ?? '';
    return joined.length === length && beginsWithMonth.test(joined) ? [[from, to] as const] : [];
  });
}

const groupsOf = (run: string): readonly string[] => [...run.matchAll(digits)].map(([group]) => group);

/** The text without what may be the number of a ticket. */
export const withoutTicketNumbers = (text: string): string =>
  text.replaceAll(groups, (run) => {
    const found = twelvesIn(groupsOf(run));
    let place = -1;
    return run.replaceAll(digits, (group) => {
      place += 1;
      return found.some(([from, to]) => from <= place && place < to) ? '' : group;
    });
  });

/**
 * Every twelve digits of a text that may be the number of a ticket, in the order in which they stand there, those with a
 * right check digit first. Digits of a longer number are none.
 */
export function ticketNumbersIn(text: string): readonly NumberWritten[] {
  const runs = [...text.matchAll(groups)].map(([run]) => groupsOf(run));
  const found = new Set(
    runs.flatMap((run) => twelvesIn(run).map(([from, to]) => run.slice(from, to).join(''))),
  );
  return [...found]
    .map((written) => ({ digits: written, isNumber: isTicketNumber(written) }))
    .toSorted((a, b) => Number(b.isNumber) - Number(a.isNumber));
}
