import { LeaveQuickly } from '../../leave/leave-quickly.tsx';
import type { Followed } from './followed.ts';
import { closeUnseen } from './opened-ticket.ts';

/** Whether somebody may not want to be seen with the ticket. */
export const isForNobodysEyes = ({ sensitive, openness }: Followed): boolean =>
  sensitive || openness.code === 'anonymous';

/** Leaves at once: nothing of the ticket stays in memory, and the device is known at it no more. */
export const LeaveUnseen = ({ ticket }: { readonly ticket: Followed }) =>
  ticket.sensitive ? <LeaveQuickly onLeave={closeUnseen} beside /> : null;
