import type { NewTicket } from '../../contracts/http/submit-ticket.ts';
import type { Instant } from '../../domain/deadlines/instant.ts';
import { findReceiver } from '../../domain/institutions/find-receiver.ts';
import type { Institution } from '../../domain/institutions/institution.ts';
import type { Category, Registry } from '../../domain/institutions/registry.ts';
import { CorruptItem } from '../../domain/tickets/ticket-store.ts';
import { Problem } from '../shared/problem.ts';

/** Which institution really receives a ticket. Throws the problem that stands in its way. */
export async function receiverOf(
  ticket: Pick<NewTicket, 'institution' | 'aboutHead' | 'aboutOfficer'>,
  category: Category,
  registry: Pick<Registry, 'lineage' | 'officer'>,
  at: Instant,
): Promise<Institution> {
  const { institution: sentTo, aboutHead, aboutOfficer } = ticket;
  const destination = { sentTo, category, aboutHead, ...(aboutOfficer !== undefined && { aboutOfficer }) };
  const receiver = await findReceiver(registry, destination, at);
  switch (receiver.outcome) {
    case 'received':
      return receiver.holder;
    case 'unknown':
      throw new Problem(
        receiver.what === 'officer'
          ? { code: 'unknown-officer', fields: [{ in: 'body', path: ['aboutOfficer'], code: 'unknown' }] }
          : { code: 'unknown-institution', fields: [{ in: 'body', path: ['institution'], code: 'unknown' }] },
      );
    case 'not-served': {
      const { address } = receiver;
      throw new Problem({ code: 'jurisdiction-not-served', parameters: { address }, address });
    }
    case 'outside-body':
      throw new Problem({ code: 'outside-body', parameters: { body: receiver.body } });
    case 'nobody':
      throw new CorruptItem('Nobody up to the top of a tree may hold the ticket.');
  }
}
