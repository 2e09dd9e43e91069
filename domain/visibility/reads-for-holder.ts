import { assignedTo, complaintsPlaces, isHead, worksForHolder } from './capacity-tests.ts';
import type { Facts, Look } from './access-request.ts';
import type { Matter } from './accessed-ticket.ts';
import { sightOf } from './sight.ts';
import type { Viewer } from './viewer.ts';

/** Named by the head of the holder itself, not of a level above. */
const takesItsComplaints = (look: Look): boolean => complaintsPlaces(look).includes(look.matter.holder);

const ofHolder = [worksForHolder, assignedTo, isHead, takesItsComplaints];

/**
 * Whether somebody of the holder reads the whole ticket when the viewer opens it: an officer or head of it,
 * whoever has the duties of a head who is missing, an officer of the unit that works on it, or its own
 * complaints officer. Source: docs/rules.md, Reading before answering; docs/adr/0189.
 */
export function readsForHolder(viewer: Viewer, matter: Matter, facts: Facts): boolean {
  const look: Look = { viewer, matter, facts };
  return sightOf(viewer, matter, facts).sees === 'all' && ofHolder.some((isOfHolder) => isOfHolder(look));
}
