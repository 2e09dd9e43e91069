import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoGuessLog } from '../../adapters/dynamodb/guess-log.ts';
import { dynamoRegistry } from '../../adapters/dynamodb/registry/registry.ts';
import { dynamoTicketStore } from '../../adapters/dynamodb/ticket-store.ts';
import { secretsClient } from '../../adapters/secrets-manager/client.ts';
import { secretServerKeys } from '../../adapters/secrets-manager/server-keys.ts';
import { followTicketRoute } from '../../contracts/http/follow-ticket.ts';
import { opens } from '../../domain/tickets/receipt-secret.ts';
import { api, type Answer } from '../shared/api.ts';
import type { Container } from '../shared/container.ts';
import { environment } from '../shared/environment.ts';
import { Problem } from '../shared/problem.ts';
import { systemTime } from '../shared/system-time.ts';
import { followedTicketOf } from './followed-ticket.ts';
import { beforeTrying } from './guessing.ts';

type Dependencies = Pick<Container, 'tickets' | 'guesses' | 'registry' | 'keys' | 'now'>;

/**
 * Shows a ticket to whoever has its receipt secret. A ticket that does not exist and a wrong secret are
 * one answer after the same calls.
 */
export function followTicket(dependencies: Dependencies): Answer<typeof followTicketRoute> {
  const { tickets, guesses, registry, keys, now } = dependencies;
  return async ({ params: { number }, headers, language, source }) => {
    const at = now();
    const [serverKeys, { timeZone }] = await Promise.all([keys(), registry.calendar()]);
    const { wasWrong } = await beforeTrying(guesses, serverKeys, { number, source, at, timeZone });

    const file = await tickets.open(number);
    const isRightful = opens(serverKeys, number, headers['mrejesho-secret'], file?.ticket);
    if (file === undefined || !isRightful) {
      await wasWrong();
      throw new Problem({ code: 'ticket-not-found' });
    }
    return { status: 200, body: await followedTicketOf(file, registry, { language, timeZone, now: at }) };
  };
}

export const handler = api(followTicketRoute, () => {
  const settings = environment(['ticketsTable', 'registryTable', 'serverKeysSecret']);
  const client = documentClient();
  return followTicket({
    tickets: dynamoTicketStore({ client, tables: { tickets: settings.ticketsTable } }),
    guesses: dynamoGuessLog({ client, table: settings.ticketsTable }),
    registry: dynamoRegistry({ client, table: settings.registryTable }),
    keys: secretServerKeys({ client: secretsClient(), secret: settings.serverKeysSecret }),
    now: systemTime,
  });
});
