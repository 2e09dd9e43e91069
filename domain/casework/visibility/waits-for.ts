import type { Institution } from '../../institutions/registry/institution.ts';
import type { GainedSight } from '../../institutions/registry/officer.ts';
import type { AccessRequest } from './access-request.ts';
import { sightWaits } from '../../institutions/registry/gained-sight.ts';
import { plusSeconds } from '../../foundation/time/instant.ts';
import { isAboutSomebody, isOfPersons } from './accessed-ticket.ts';

/** Whether it was sent before somebody was let see such tickets who does not see them yet, or in the same second. */
export const isSentBefore = (
  { ticket, context }: AccessRequest,
  { since, until }: Pick<GainedSight, 'since' | 'until'>,
): boolean => context.now < until && ticket.submittedAt <= since;

/**
 * Whether the viewer does not see the ticket yet by what one administrator let them see: it is about a person, names one,
 * or is sensitive, and was sent before. Source: docs/rules.md, Administrators.
 */
export function waitsFor(request: AccessRequest, by: Pick<GainedSight, 'by' | 'institution'>): boolean {
  const { gained = [] } = request.viewer;
  if (gained.length === 0 || !isOfPersons(request.ticket)) return false;
  return gained.some(
    (gain) => gain.by === by.by && gain.institution === by.institution && isSentBefore(request, gain),
  );
}

/** Whether the people of a successor do not see the ticket yet as one of the closed institution. */
export const waitsToSucceed = (
  request: AccessRequest,
  { gained = [] }: Pick<Institution, 'gained'>,
  closed: string,
): boolean =>
  isOfPersons(request.ticket) &&
  gained.some(({ by, of, ...gain }) => by === 'succession' && of === closed && isSentBefore(request, gain));

/** Whether the viewer is trained for sensitive matters and does not wait for what was there before. */
export const isTrainedFor = (request: AccessRequest): boolean =>
  request.viewer.trained && !waitsFor(request, { by: 'training' });

/**
 * Whether whoever stands in for somebody is not shown the ticket by that: it is about a person, names one, or is sensitive
 * and the deputy untrained. Source: docs/rules.md, Out of office.
 */
export const isKeptFromDeputies = (request: AccessRequest): boolean =>
  isAboutSomebody(request.ticket) ||
  request.ticket.unboundName === true ||
  (request.ticket.sensitive && !isTrainedFor(request));

/** Whether the viewer stands in for the officer to whom the ticket is assigned, and is shown it by that already. */
export function standsInForAssignee(request: AccessRequest): boolean {
  const { viewer, ticket } = request;
  const standing = viewer.standsInFor?.find(({ officer }) => officer === ticket.assignee);
  if (standing === undefined || isKeptFromDeputies(request)) return false;
  const waits = { since: standing.named, until: plusSeconds(standing.named, sightWaits) };
  return !(ticket.sensitive && isSentBefore(request, waits));
}
