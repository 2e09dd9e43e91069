import type { Change } from '../../../ticketing/tickets/event.ts';
import { opennesses, type Openness } from '../../../foundation/vocabulary/kinds.ts';
import { type ActInput, perform } from '../perform.ts';
import { isReached, tellingBy } from '../../../ticketing/tickets/notified.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import type { NoticeChannel } from '../../../foundation/vocabulary/notice-channels.ts';
import { isHiddenByWithdrawal } from '../../visibility/hidden-identity.ts';
import { omit } from '../../../foundation/vocabulary/omit.ts';

const howOpen = (openness: Openness): number => opennesses.indexOf(openness);

export interface OpennessChange extends ActInput {
  readonly openness: Exclude<Openness, 'anonymous'>;
  /**
   * By what the citizen can be told from now on, by the phone or the address that is left with it and saved in the
   * vault together with this. Absent: neither is left.
   */
  readonly left?: readonly NoticeChannel[];
  /** Whether the phone that is left is the one that it is left from, as its network says. Absent: none is left. */
  readonly phoneConfirmed?: boolean;
}

/**
 * The citizen becomes more open, at any time, or leaves another contact where notices do not reach the one that is
 * kept: what did not reach the citizen is used no longer. After a withdrawal, choosing the same again is a choice. Throws ActRefused. Source: docs/rules.md, Citizens.
 */
export const openUp = (
  history: TicketHistory,
  { openness, left, phoneConfirmed, ...input }: OpennessChange,
): Change => {
  const { ticket } = history;
  return perform(
    ticket,
    {
      act: 'open-up',
      ...input,
      unless: {
        'nothing-changes':
          howOpen(openness) < howOpen(ticket.openness) ||
          (openness === ticket.openness &&
            !isHiddenByWithdrawal(history) &&
            (left === undefined || isReached(ticket))),
      },
      facts: { opennessBefore: ticket.openness },
    },
    (before) =>
      left === undefined
        ? { ...before, openness }
        : {
            ...omit(before, 'outOfReach', 'toldBy'),
            openness,
            ...tellingBy(left),
            ...(phoneConfirmed !== undefined && { phoneConfirmed }),
          },
  );
};

/** The citizen's name is shown no longer, from now on; who read it, read it. Throws ActRefused. */
export const hideAgain = ({ ticket }: TicketHistory, input: ActInput): Change =>
  perform(
    ticket,
    {
      act: 'hide-again',
      ...input,
      unless: { 'nothing-changes': ticket.openness !== 'identified' },
      facts: { opennessBefore: ticket.openness },
    },
    (before) => ({ ...before, openness: 'confidential' }),
  );
