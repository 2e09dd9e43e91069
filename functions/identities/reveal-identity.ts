import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoIdentityVault } from '../../adapters/dynamodb/identity-vault.ts';
import { dynamoReadLog } from '../../adapters/dynamodb/read-log.ts';
import { dynamoTicketStore } from '../../adapters/dynamodb/ticket-store.ts';
import { revealIdentityRoute } from '../../contracts/http/identities/reveal-identity.ts';
import { viewOf } from '../../domain/identities/view.ts';
import { isActOf } from '../../domain/tickets/acting.ts';
import { demandSight } from '../../application/access/demand-sight.ts';
import { readerAs, readingRole } from '../../application/access/reading-role.ts';
import type { Answer } from '../shared/api.ts';
import type { Container } from '../../application/container.ts';
import { environment } from '../shared/environment.ts';
import { officersApi } from '../shared/officers-api.ts';
import { Problem } from '../shared/problem.ts';
import { registryOfStage } from '../shared/registry-of-stage.ts';
import { systemTime } from '../shared/system-time.ts';

type Dependencies = Pick<Container, 'tickets' | 'registry' | 'reads' | 'vault' | 'now'>;

/**
 * Shows who sent a ticket to the officer to whom that was granted, while it lasts and the officer still
 * handles the ticket. Each look is recorded first: where that fails, the vault is not even asked.
 */
export function revealIdentity({
  tickets,
  registry,
  reads,
  vault,
  now,
}: Dependencies): Answer<typeof revealIdentityRoute> {
  return async ({ params: { number }, officer, requestId, log }) => {
    const at = now();
    const history = await tickets.history(number);
    const seen = await demandSight(history, { officer, now: at }, registry);
    const view = viewOf(seen.history, officer.id, at);
    if (view === undefined || !isActOf('request-identity', seen.actors)) {
      throw new Problem({ code: 'identity-not-granted' });
    }
    await reads.record({
      number,
      at,
      by: readerAs(officer, readingRole(officer, seen.actors)),
      opened: 'identity',
      request: requestId,
    });
    log.info('identity-opened', { number, version: view.asked });
    const { name, phone } = (await vault.contactOf(number)) ?? {};
    return {
      status: 200,
      body: {
        number,
        ...(name !== undefined && { name }),
        ...(phone !== undefined && { phone }),
        viewUntil: view.viewUntil,
      },
    };
  };
}

export const handler = officersApi(revealIdentityRoute, () => {
  const settings = environment(['ticketsTable', 'identitiesTable']);
  const client = documentClient();
  return revealIdentity({
    tickets: dynamoTicketStore({ client, tables: { tickets: settings.ticketsTable } }),
    registry: registryOfStage(client),
    reads: dynamoReadLog({ client, table: settings.ticketsTable }),
    vault: dynamoIdentityVault({ client, table: settings.identitiesTable }),
    now: systemTime,
  });
});
