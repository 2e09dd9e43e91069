import type { ReplyOf } from '../../api/routes.ts';

/** A ticket that waits, as the API lists it. */
export type QueuedTicket = ReplyOf<'list-queue'>['lines'][number];
