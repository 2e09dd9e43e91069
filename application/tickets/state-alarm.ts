import type { StateAlarm } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Log } from '../log.ts';

/**
 * Logs that ticket state is not what its newest event states, with the fields and no values; an alarm rings on it.
 */
export const reportsStateMismatch =
  (log: Log): StateAlarm =>
  ({ number, fields }) => {
    log.error('head-not-as-recorded', { number, outcome: fields.join(', ') });
  };
