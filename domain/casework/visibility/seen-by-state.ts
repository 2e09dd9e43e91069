import { shortMarkOf } from '../../institutions/registry/head-mark.ts';
import { officeHeadsOf } from '../../institutions/registry/head-of.ts';
import { barredByState } from '../../ticketing/tickets/kept-from-deciding.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';
import type { AccessContext } from './access-request.ts';
import type { AccessedTicket } from './accessed-ticket.ts';
import { noPast, type Past } from './past.ts';
import { actorsOf } from './actors.ts';
import { toldTheName } from './identity.ts';
import { sightOf } from './sight.ts';
import type { Viewer } from './viewer.ts';

/** What the head of a ticket says: who may see it, and who does not decide on it any more. */
export type StateSeen = AccessedTicket &
  Pick<Ticket, 'channel' | 'keptFromDeciding'> & { readonly cycle: Pick<Ticket['cycle'], 'number'> };

/**
 * What the past of a ticket can be by its head. Where that is from before it said so, all but the viewer who could have the
 * duties of the holder's head below the root may be kept from them, or nobody.
 */
function pastsByHead({ id }: Viewer, state: StateSeen, { holder, now }: AccessContext): readonly Past[] {
  const marks = barredByState(state);
  // Whoever answered it may hear of it: so nobody is kept out for a mark that is somebody else's too.
  const others = holder.flatMap((node) => officeHeadsOf(node, now)).filter((officer) => officer !== id);
  if (marks === undefined) return [noPast, { ...noPast, respondedBelow: others }];
  return [{ ...noPast, respondedBelow: others.filter((officer) => marks.includes(shortMarkOf(officer))) }];
}

/**
 * Whether the viewer could see anything of the ticket by what its head says, whatever its history adds: where this
 * says no, nobody need read that. A history opens nothing but a guarded ticket to the head of the root, where all below
 * are kept from the duties of its head: who is, heads say. Source: docs/design/denials.md, A no rests on the head.
 */
export const couldBeSeen = (viewer: Viewer, state: StateSeen, context: AccessContext): boolean =>
  pastsByHead(viewer, state, context).some(
    (past) => sightOf(viewer, state, { ...context, past }).sees !== 'nothing',
  );

/** Whether the viewer sees all of the ticket by what its head says, whatever its history adds. */
export const surelySeesAll = (viewer: Viewer, state: StateSeen, context: AccessContext): boolean =>
  pastsByHead(viewer, state, context).every(
    (past) => sightOf(viewer, state, { ...context, past }).sees === 'all',
  );

/** Whether the viewer sees something of the ticket by what its head says, whatever its history adds. */
export const surelySees = (viewer: Viewer, state: StateSeen, context: AccessContext): boolean =>
  pastsByHead(viewer, state, context).every(
    (past) => sightOf(viewer, state, { ...context, past }).sees !== 'nothing',
  );

/**
 * Whether the viewer is told the name of who is known by what the head of the ticket says, whatever its history adds: but that the sender
 * withdrew it since, which what is kept of the name says. Where the head does not say who is kept from deciding, nobody is told.
 */
export const surelyToldName = (
  viewer: Viewer,
  state: StateSeen & Pick<Ticket, 'openness'>,
  context: AccessContext,
): boolean =>
  state.openness === 'identified' &&
  barredByState(state)?.includes(shortMarkOf(viewer.id)) === false &&
  pastsByHead(viewer, state, context).every((past) => {
    const actors = actorsOf(viewer, state, { ...context, past });
    return toldTheName.some((actor) => actors.has(actor));
  });
