import {
  assignedTo,
  complaintsPlaces,
  isOfficeHead,
  standsInAsAssignee,
  worksForHolder,
} from './capacity-tests.ts';
import type { AccessContext, AccessRequest } from './access-request.ts';
import type { AccessedTicket } from './accessed-ticket.ts';
import { sightOf } from './sight.ts';
import type { Viewer } from './viewer.ts';

/** Named by the head of the holder itself, not of a level above. */
const takesItsComplaints = (request: AccessRequest): boolean =>
  complaintsPlaces(request).includes(request.ticket.holder);

const ofHolder = [worksForHolder, assignedTo, standsInAsAssignee, isOfficeHead, takesItsComplaints];

/**
 * Whether somebody of the holder reads the whole ticket when the viewer opens it: an officer or head of it,
 * whoever has the duties of a head who is missing, an officer of the unit that works on it, or its own
 * complaints officer. Source: docs/rules.md, Reading before answering; docs/adr/0189.
 */
export function readsForHolder(viewer: Viewer, ticket: AccessedTicket, context: AccessContext): boolean {
  const request: AccessRequest = { viewer, ticket, context };
  return (
    sightOf(viewer, ticket, context).sees === 'all' && ofHolder.some((isOfHolder) => isOfHolder(request))
  );
}
