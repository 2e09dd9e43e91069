import type { StateAlarm } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Log } from '../log.ts';

/** Rings where the head of a ticket is not what its newest event says; the line names the fields, and no value. */
export const reportsStateMismatch =
  (log: Log): StateAlarm =>
  ({ number, fields }) => {
    log.error('head-not-as-recorded', { number, outcome: fields.join(', ') });
  };
