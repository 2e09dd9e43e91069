import type { components } from '../../api/officer-schema.ts';

/** A ticket that waits, as the API lists it. */
export type QueuedTicket = components['schemas']['QueueLine'];
