import { headsOf } from '../registry/head-of.ts';
import type { Ticket } from '../tickets/ticket.ts';
import type { AccessContext } from './access-request.ts';
import type { AccessedTicket } from './accessed-ticket.ts';
import { noPast, type Past } from './past.ts';
import { sightOf } from './sight.ts';
import type { Viewer } from './viewer.ts';

/** What the head of a ticket says: who may see it, and whether anybody has a past with it. */
export type HeadSeen = AccessedTicket &
  Pick<Ticket, 'channel'> & { readonly cycle: Pick<Ticket['cycle'], 'number'> };

const firstCycle = 1;

/** Whether somebody can have written it down, or answered it below. */
const hasPast = ({ channel, cycle }: HeadSeen): boolean => channel === 'desk' || cycle.number > firstCycle;

/** All but the viewer who could have the duties of the holder's head below the root are kept from them. */
const keptBelowRoot = ({ id }: Viewer, { holder, now }: AccessContext): Past => ({
  ...noPast,
  respondedBelow: holder
    .slice(0, -1)
    .flatMap((node) => headsOf(node, now))
    .filter((head) => head !== id),
});

/**
 * Whether the viewer could see anything of the ticket by what its head says, whatever its history adds: where this
 * says no, nobody need read that. A history opens nothing but a guarded ticket to the head of the root, where all below
 * are kept from the duties of its head. Source: docs/design/visibility.md, A no rests on the head.
 */
export function couldBeSeen(viewer: Viewer, head: HeadSeen, context: AccessContext): boolean {
  const pasts = hasPast(head) ? [noPast, keptBelowRoot(viewer, context)] : [noPast];
  return pasts.some((past) => sightOf(viewer, head, { ...context, past }).sees !== 'nothing');
}
