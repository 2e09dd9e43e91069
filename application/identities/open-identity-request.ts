import type { openIdentityRequestRoute } from '../../contracts/http/identities/open-request.ts';
import { CorruptItem } from '../../domain/tickets/ticket-store.ts';
import { officersById } from '../tickets/officers-by-id.ts';
import { readerAs } from '../access/reading-role.ts';
import type { Answer } from '../../functions/shared/api.ts';
import type { Container } from '../container.ts';
import { institutionsById } from '../tickets/institutions-by-id.ts';
import { demandRequest } from './find-identity-request.ts';
import { listedRequestOf } from './shown-identity-request.ts';

/**
 * Shows a custodian why an identity is asked for. The read is recorded first: where that fails, nothing is
 * shown. Of the ticket itself a custodian sees no text.
 */
export function openIdentityRequest({
  tickets,
  registry,
  reads,
  now,
}: Pick<Container, 'tickets' | 'registry' | 'reads' | 'now'>): Answer<typeof openIdentityRequestRoute> {
  return async ({ params: { id }, officer, language, requestId, log }) => {
    const at = now();
    const { number, asked } = id;
    const history = await tickets.history(number);
    const found = await demandRequest(history, asked, { officer, now: at }, registry);
    await reads.record({
      number,
      at,
      by: readerAs(officer, 'custodian'),
      opened: 'identity-request',
      request: requestId,
    });
    log.info('identity-request-opened', { number, version: asked });

    const { asker, institution } = found.request;
    const [words, { timeZone }, institutionOf, officerOf] = await Promise.all([
      tickets.writtenWith(number, asked),
      registry.calendar(),
      institutionsById(registry, [institution]),
      officersById(registry, [asker]),
    ]);
    const motivation = words?.reason;
    if (motivation === undefined) throw new CorruptItem('A request for an identity lacks its motivation.');
    const reader = { institution: institutionOf(institution), language, timeZone };
    return {
      status: 200,
      body: { ...listedRequestOf(found, reader, at), asker: officerOf(asker), motivation },
    };
  };
}
