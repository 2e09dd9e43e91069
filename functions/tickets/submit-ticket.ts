import { randomSalt } from '../../adapters/crypto/salt.ts';
import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoDailyCounts } from '../../adapters/dynamodb/daily-counts.ts';
import { dynamoTicketStore } from '../../adapters/dynamodb/ticket-store.ts';
import { secretsClient } from '../../adapters/secrets-manager/client.ts';
import { secretServerKeys } from '../../adapters/secrets-manager/server-keys.ts';
import { submitTicketRoute } from '../../contracts/http/submit-ticket.ts';
import { api, type Answer } from '../shared/api.ts';
import { environment } from '../shared/environment.ts';
import { registryOfStage } from '../shared/registry-of-stage.ts';
import { systemTime } from '../shared/system-time.ts';
import { receiptOf } from './receipt.ts';
import { takeIn, type DependenciesOfIntake } from './take-in.ts';

/** Takes a ticket in, once: sending it again with the same key gives the same receipt. */
export function submitTicket(dependencies: DependenciesOfIntake): Answer<typeof submitTicketRoute> {
  return async ({ body, headers, language, source, log }) => {
    const { isNew, ...sent } = await takeIn(dependencies, {
      body,
      idempotencyKey: headers['idempotency-key'],
      source,
      perDay: ({ ticketsPerDay }) => ticketsPerDay.perAddress,
      tooMany: 'too-many-tickets',
      log,
    });
    return {
      status: isNew ? 201 : 200,
      headers: { location: submitTicketRoute.path + `/${sent.ticket.number}` },
      body: await receiptOf(sent, dependencies.registry, language),
    };
  };
}

export const handler = api(submitTicketRoute, () => {
  const settings = environment(['ticketsTable', 'identitiesTable', 'serverKeysSecret']);
  const client = documentClient();
  const tables = { tickets: settings.ticketsTable, identities: settings.identitiesTable };
  return submitTicket({
    tickets: dynamoTicketStore({ client, tables }),
    counts: dynamoDailyCounts({ client, table: settings.ticketsTable }),
    registry: registryOfStage(client),
    keys: secretServerKeys({ client: secretsClient(), secret: settings.serverKeysSecret }),
    salt: randomSalt,
    now: systemTime,
  });
});
