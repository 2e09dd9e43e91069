import type { Opened, TicketStatusOfApi } from './opened.ts';

/** What may be done by now: as the page read it, or as it was told since. */
export type ActsNow = Pick<Opened | TicketStatusOfApi, 'acts' | 'notNow' | 'whyNone' | 'version'>;
