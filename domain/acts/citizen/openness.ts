import type { Change } from '../../tickets/event.ts';
import { opennesses, type Openness } from '../../vocabulary/kinds.ts';
import { type ActInput, perform } from '../perform.ts';
import type { TicketHistory } from '../../tickets/ticket-store.ts';
import { omit } from '../../vocabulary/omit.ts';

const howOpen = (openness: Openness): number => opennesses.indexOf(openness);

export interface OpennessChange extends ActInput {
  readonly openness: Exclude<Openness, 'anonymous'>;
  /** A phone or an address was left with it, and is saved in the vault together with this. */
  readonly contactLeft: boolean;
}

/**
 * The citizen becomes more open, at any time, or leaves another phone where messages did not reach the one
 * that is kept. Throws ActRefused. Source: docs/rules.md, Citizens.
 */
export const openUp = (
  { ticket }: TicketHistory,
  { openness, contactLeft, ...input }: OpennessChange,
): Change =>
  perform(
    ticket,
    {
      act: 'open-up',
      ...input,
      unless: {
        'nothing-changes':
          howOpen(openness) < howOpen(ticket.openness) ||
          (openness === ticket.openness && !(contactLeft && ticket.outOfReach === true)),
      },
      facts: { opennessBefore: ticket.openness },
    },
    (before) =>
      contactLeft ? { ...omit(before, 'outOfReach'), openness, canBeTold: true } : { ...before, openness },
  );

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
