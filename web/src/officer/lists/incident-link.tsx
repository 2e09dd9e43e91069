import { useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import type { QueuedTicket } from './queued-ticket.ts';
import { ofIncident } from './texts.ts';

interface IncidentLinkProps {
  readonly incident: QueuedTicket['incident'] | undefined;
}

/** Leads from a main ticket to its incident, and says how many tickets that has. Of others nothing. */
export function IncidentLink({ incident }: IncidentLinkProps) {
  const say = useSay();
  if (incident?.tickets === undefined) return null;
  return (
    <WorkLink to="incident" number={incident.number} class="of-incident">
      <span aria-hidden="true">×{incident.tickets}</span>
      <span class="unseen">{say(ofIncident(incident.tickets))}</span>
    </WorkLink>
  );
}
