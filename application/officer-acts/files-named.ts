import { officeFilesToName, type OfficeFilesToName } from '../../domain/casework/acts/name-files.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Policy } from '../../domain/foundation/policy/policy.ts';
import type { NamedFile } from '../../domain/ticketing/tickets/facts.ts';
import type { TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { RefusalCode } from '../../words/refusals.ts';
import { checkedInSeconds } from '../attachments/remove-attachment.ts';
import type { Container } from '../container.ts';
import { RequestRefused } from '../request-refused.ts';

/** With what an officer writes, by their places on the ticket. */
export type PlacesOfFiles = Readonly<Partial<Record<'attachments', readonly number[]>>>;

const whyNotNamed = {
  'not-there': 'attachment-not-found',
  refused: 'attachment-refused',
  'not-checked': 'attachment-not-checked',
  'named-before': 'attachment-named-before',
} as const satisfies Record<Exclude<OfficeFilesToName['outcome'], 'there'>, RefusalCode>;

interface Naming {
  readonly history: TicketHistory;
  readonly officer: PresentOfficer;
  readonly policy: Policy;
}

/**
 * The files that an officer sends with what they write: their own, clean, and sent with nothing before. Without any the store is not
 * asked. Throws the problems `too-many-attachments`, `attachment-not-found`, `attachment-not-checked`, `attachment-refused`
 * and `attachment-named-before`.
 */
export async function filesOfAct(
  {
    attachments,
    hashing,
  }: Pick<Container, 'hashing'> & { readonly attachments: Pick<Container['attachments'], 'of'> },
  details: object,
  { history, officer, policy }: Naming,
): Promise<readonly NamedFile[]> {
  const { attachments: places = [] }: PlacesOfFiles = details;
  if (places.length === 0) return [];
  const { perAct: limit } = policy.limits.officeFiles;
  if (places.length > limit)
    throw new RequestRefused({ code: 'too-many-attachments', parameters: { limit } });
  const all = await attachments.of(history.ticket.number);
  const found = officeFilesToName(places, all, history, { officer: officer.id, hashing });
  if (found.outcome === 'there') return found.files;
  const { outcome, place } = found;
  throw new RequestRefused(
    { code: whyNotNamed[outcome], parameters: { place } },
    outcome === 'not-checked' ? checkedInSeconds : undefined,
  );
}
