import type { GainedSight } from '../registry/officer.ts';
import type { AccessRequest } from './access-request.ts';
import { isAboutSomebody } from './accessed-ticket.ts';

/**
 * Whether the viewer does not see the ticket yet by what one administrator let them see: it is about a person, names one,
 * or is sensitive, and was sent before. Source: docs/rules.md, Administrators.
 */
export function waitsFor(
  { viewer, ticket, context }: AccessRequest,
  by: Pick<GainedSight, 'by' | 'institution'>,
): boolean {
  const { gained = [] } = viewer;
  if (gained.length === 0) return false;
  if (!isAboutSomebody(ticket) && ticket.unboundName !== true && !ticket.sensitive) return false;
  return gained.some(
    (gain) =>
      gain.by === by.by &&
      gain.institution === by.institution &&
      context.now < gain.until &&
      ticket.submittedAt < gain.since,
  );
}
