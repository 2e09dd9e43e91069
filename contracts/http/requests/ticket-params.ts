import * as z from 'zod';
import { isTicketNumber } from '../../../domain/foundation/vocabulary/check-digit.ts';
import type { ProblemCode } from '../problems/problems.ts';
import { refuse } from '../problems/refuse.ts';

/** A ticket's number as people write it: 12 digits, perhaps grouped, the last one its check digit. */
export const ticketNumberParam = z
  .string()
  .meta({
    description: 'The number of a ticket: 12 digits; spaces and hyphens between them are ignored.',
    examples: ['261112345671'],
  })
  .transform((written, context) => {
    const digits = written.replaceAll(/[\s-]/gu, '');
    if (!/^[0-9]{12}$/.test(digits)) return refuse(context, { problem: 'number-malformed' });
    return isTicketNumber(digits) ? digits : refuse(context, { problem: 'number-mistyped' });
  });

export const ticketParams = z.object({ number: ticketNumberParam });

/** What can be wrong with the number that an officer asks for. */
export const numberProblems = [
  'number-malformed',
  'number-mistyped',
  'no-such-ticket',
] as const satisfies readonly ProblemCode[];
