import * as z from 'zod';
import { clockSteps, type ClockStep, type Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import type { Item } from '../engine/read-item.ts';

/** Short names of clock steps in stored ticket state: the words alone would take a tenth of its 1 KB. */
const stepNames: Readonly<Record<ClockStep, string>> = {
  'reminder-first': 'r1',
  'reminder-second': 'r2',
  'acknowledgement-missed': 'a1',
  'acknowledgement-missed-again': 'a2',
  flagged: 'fl',
  'window-closing': 'wc',
  'objection-missed': 'ob',
  'remedy-due': 'rd',
};

const stepsByName = new Map<string, ClockStep>(clockSteps.map((step) => [stepNames[step], step]));

/** A step as it is stored. */
export const storedStep = z
  .string()
  .transform((stored) => stepsByName.get(stored))
  .pipe(z.enum(clockSteps));

/** Ticket state with its clock steps as they are stored. */
export const withShortSteps = (head: Pick<Ticket, 'cycle'>): Item => ({
  ...head,
  cycle: { ...head.cycle, steps: head.cycle.steps.map((step) => stepNames[step]) },
});
