import { monthOf } from '../../../domain/casework/queues/queue-entries-of.ts';
import { type Instant, instantOf } from '../../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../../domain/foundation/time/local-day.ts';

/** The clock of the offices of the sample: its day begins three hours before that of UTC. */
const timeZone = 'Africa/Dar_es_Salaam';

/** So many days from now, or before now. */
export const inDays = (days: number): Instant => instantOf(Date.now() + days * 86_400_000);

/** The date in the offices so many days from now, or before now: `2026-11-24`. */
export const dateInDays = (days: number): string => localDateAt(inDays(days), timeZone);

/** The month in the offices of a moment: `2026-11`. */
export const monthInOffices = (at: string): string => monthOf(instantOf(Date.parse(at)), timeZone);

/** The month in the offices now: `2026-11`. */
export const presentMonth = (): string => monthInOffices(inDays(0));
