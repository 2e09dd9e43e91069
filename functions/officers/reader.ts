import type { TicketRead } from '../../domain/audit/read-log.ts';
import { isAllowed } from '../../domain/officers/permissions.ts';
import type { PresentOfficer } from '../../domain/officers/present-officer.ts';
import { Problem } from '../shared/problem.ts';

/** Who opens something of a ticket, as the log of reads keeps it: in the first role that may. */
export function readerOf({ id, institution, roles }: PresentOfficer): TicketRead['by'] {
  const role = roles.find((held) => isAllowed([held], 'tickets:open'));
  if (role === undefined) throw new Problem({ code: 'not-allowed' });
  return { officer: id, institution, role };
}
