import { actorFor } from './acting.ts';
import { actNames, type Act, type Actor } from '../vocabulary/acts.ts';
import type { Ticket } from '../tickets/ticket.ts';

type Where = (ticket: Ticket) => boolean;

const isDisputed: Where = ({ objectionDueAt }) => objectionDueAt !== undefined;
const needsResponse: Where = ({ cycle }) => cycle.respondBy !== undefined;

/** Acts that the table allows, and that make sense only where this holds as well. */
const onlyWhere: Readonly<Partial<Record<Act, Where>>> = {
  extend: needsResponse,
  escalate: needsResponse,
  'keep-transfer': isDisputed,
  'undo-transfer': isDisputed,
  'raise-urgency': ({ kind, urgent }) => kind === 'complaint' && !urgent,
  'lower-urgency': ({ urgent }) => urgent,
  'name-officer': ({ unboundName }) => unboundName === true,
  part: ({ mergedInto }) => mergedInto !== undefined,
  'carry-on': ({ urgent, closedBecause }) => urgent && closedBecause === 'withdrawn',
  'request-identity': ({ openness }) => openness !== 'anonymous',
  'take-in': () => false, // comes with a merger
};

/** The acts that these actors may ask for now. The rules may still refuse one: how often, until when, to whom. */
export const offeredActs = (ticket: Ticket, actors: ReadonlySet<Actor>): readonly Act[] =>
  actNames.filter(
    (act) => actorFor(act, actors, ticket.status) !== undefined && (onlyWhere[act]?.(ticket) ?? true),
  );
