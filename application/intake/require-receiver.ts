import type { Instant } from '../../domain/foundation/time/instant.ts';
import { findReceiver, type Found } from '../../domain/ticketing/routing/find-receiver.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { Category, Registry } from '../../domain/institutions/registry/registry.ts';
import type { ValidSubmission } from '../../domain/casework/acts/submit.ts';
import { CorruptItem } from '../../domain/ticketing/tickets/ticket-store.ts';
import { RequestRefused } from '../request-refused.ts';
import { wordsComparedWithHeads } from '../tickets/heads-compared.ts';
import { nameRules } from '../tickets/name-rules.ts';
import type { NewTicket } from './new-ticket.ts';

/** Who really receives a ticket, and what follows from a name in free text. */
export interface ReceivedBy {
  readonly receiver: Institution;
  readonly naming: Pick<ValidSubmission, 'unboundName' | 'clearedHeads' | 'couldMeanHead'>;
}

type Addressing = Pick<
  NewTicket,
  | 'kind'
  | 'institution'
  | 'subject'
  | 'description'
  | 'aboutHead'
  | 'aboutHeadAsked'
  | 'aboutOfficer'
  | 'officerName'
>;

/**
 * Whether a head is looked for in the texts: in complaints whose sender did not say whether they are about the head. Who
 * names an officer may mean two people. A danger that waits for an hour is answered where it is.
 */
function textsAreCompared(
  { kind, aboutHead, aboutHeadAsked, officerName }: Addressing,
  { urgent, sensitive }: Category,
): boolean {
  if (kind !== 'complaint' || aboutHead || (urgent && !sensitive)) return false;
  return officerName !== undefined || aboutHeadAsked !== true;
}

/** Which institution really receives a ticket. Throws what stands in its way. */
export async function requireReceiver(
  ticket: Addressing,
  category: Category,
  registry: Pick<Registry, 'lineage' | 'officer'>,
  at: Instant,
): Promise<ReceivedBy> {
  const { institution: sentTo, aboutHead, aboutOfficer, officerName } = ticket;
  const { words, texts } = wordsComparedWithHeads(ticket);
  const compared = { words, ...(textsAreCompared(ticket, category) && { texts }) };
  const destination = {
    sentTo,
    category,
    aboutHead,
    ...(aboutOfficer !== undefined && { aboutOfficer }),
    ...((officerName !== undefined || compared.texts !== undefined) && {
      named: { ...compared, rules: nameRules },
    }),
  };
  const receiver = await findReceiver(registry, destination, at);
  switch (receiver.outcome) {
    case 'received':
      return { receiver: receiver.holder, naming: namingOf(receiver) };
    case 'unknown':
      throw new RequestRefused(
        receiver.what === 'officer'
          ? { code: 'unknown-officer', fields: [{ path: ['aboutOfficer'], code: 'unknown' }] }
          : { code: 'unknown-institution', fields: [{ path: ['institution'], code: 'unknown' }] },
      );
    case 'not-served': {
      const { address } = receiver;
      throw new RequestRefused({ code: 'jurisdiction-not-served', parameters: { address }, address });
    }
    case 'outside-body':
      throw new RequestRefused({ code: 'outside-body', parameters: { body: receiver.body } });
    case 'nobody':
      throw new CorruptItem('Nobody up to the top of a tree may hold the ticket.');
  }
}

function namingOf({
  because,
  clearedHeads,
}: Extract<Found, { readonly outcome: 'received' }>): ReceivedBy['naming'] {
  if (clearedHeads === undefined) return {};
  const couldMeanHead = because.includes('could-mean-head');
  return { unboundName: true, clearedHeads, ...(couldMeanHead && { couldMeanHead }) };
}
