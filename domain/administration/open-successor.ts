import type { Institution } from '../institutions/registry/institution.ts';
import { CorruptItem } from '../ticketing/tickets/ticket-store.ts';
import type { Records } from './records.ts';

/** Who takes what is sent to an institution: itself, or where it was closed, the successor that is still open. */
export async function openSuccessorOf(
  records: Pick<Records, 'institution'>,
  id: string,
): Promise<Institution> {
  const seen = new Set<string>();
  for (let next = id; !seen.has(next);) {
    seen.add(next);
    const institution = await records.institution(next);
    if (institution === undefined) throw new CorruptItem(`The registry has no ${next}.`);
    if (institution.closed === undefined) return institution;
    next = institution.closed.successor;
  }
  throw new CorruptItem(`What succeeds ${id} is closed too, in a circle.`);
}
