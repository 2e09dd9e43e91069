import type { Change } from '../../tickets/event.ts';
import { opennesses, type Openness } from '../../vocabulary/kinds.ts';
import { type Deed, perform } from '../perform.ts';
import type { TicketHistory } from '../../tickets/ticket-store.ts';
import { without } from '../../vocabulary/omit.ts';

const howOpen = (openness: Openness): number => opennesses.indexOf(openness);

export interface OpeningUp extends Deed {
  readonly openness: Exclude<Openness, 'anonymous'>;
  /** A phone or an address was left with it, and is saved in the vault together with this. */
  readonly contactLeft: boolean;
}

/**
 * The citizen becomes more open, at any time, or leaves another phone where messages did not reach the one
 * that is kept. Throws ActRefused. Source: docs/rules.md, Citizens.
 */
export const openUp = ({ ticket }: TicketHistory, { openness, contactLeft, ...deed }: OpeningUp): Change =>
  perform(
    ticket,
    {
      act: 'open-up',
      ...deed,
      unless: {
        'nothing-changes':
          howOpen(openness) < howOpen(ticket.openness) ||
          (openness === ticket.openness && !(contactLeft && ticket.outOfReach === true)),
      },
      facts: { opennessBefore: ticket.openness },
    },
    (before) =>
      contactLeft ? { ...without(before, 'outOfReach'), openness, canBeTold: true } : { ...before, openness },
  );

/** The citizen's name is shown no longer, from now on; who read it, read it. Throws ActRefused. */
export const hideAgain = ({ ticket }: TicketHistory, deed: Deed): Change =>
  perform(
    ticket,
    {
      act: 'hide-again',
      ...deed,
      unless: { 'nothing-changes': ticket.openness !== 'identified' },
      facts: { opennessBefore: ticket.openness },
    },
    (before) => ({ ...before, openness: 'confidential' }),
  );
