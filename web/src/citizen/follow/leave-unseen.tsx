import { LeaveQuickly } from '../../leave/leave-quickly.tsx';
import type { Followed } from './followed.ts';
import { closeTicket } from './opened-ticket.ts';

/** Leaves at once, where somebody may not want to be seen with the ticket: nothing of it stays in memory. */
export const LeaveUnseen = ({ ticket: { sensitive, openness } }: { readonly ticket: Followed }) =>
  sensitive || openness.code === 'anonymous' ? <LeaveQuickly onLeave={closeTicket} /> : null;
