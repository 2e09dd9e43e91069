import { sealedCursors } from '../../adapters/crypto/sealed-cursors.ts';
import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoGuessLog } from '../../adapters/dynamodb/guess-log.ts';
import { dynamoReadLog } from '../../adapters/dynamodb/read-log.ts';
import { dynamoTicketStore } from '../../adapters/dynamodb/ticket-store.ts';
import { secretsClient } from '../../adapters/secrets-manager/client.ts';
import { secretServerKeys } from '../../adapters/secrets-manager/server-keys.ts';
import { followTicketRoute } from '../../contracts/http/follow-ticket.ts';
import { api, type Answer } from '../shared/api.ts';
import type { Container } from '../../application/container.ts';
import { environment } from '../shared/environment.ts';
import { olderThan, pageStart, readsPerPage } from '../../application/listings/older-pages.ts';
import { registryOfStage } from '../shared/registry-of-stage.ts';
import { systemTime } from '../shared/system-time.ts';
import { rulesInForce } from '../../application/tickets/rules-in-force.ts';
import { admissionBySecret } from '../../application/access/admission.ts';
import { followedTicketOf } from '../../application/follow-up/followed-ticket.ts';
import { answersOf } from '../../application/follow-up/responses.ts';

type Dependencies = Pick<
  Container,
  'tickets' | 'guesses' | 'reads' | 'registry' | 'keys' | 'cursors' | 'now'
>;

/** Shows a ticket to whoever has its receipt secret. */
export function followTicket(dependencies: Dependencies): Answer<typeof followTicketRoute> {
  const { tickets, guesses, reads, registry, keys, cursors, now } = dependencies;
  return async ({ params: { number }, query: { cursor }, headers, language, source }) => {
    const at = now();
    const [serverKeys, rules] = await Promise.all([keys(), rulesInForce(registry)]);
    const secret = headers['mrejesho-secret'];
    const admit = await admissionBySecret(guesses, serverKeys, { number, secret, source, at, rules });
    const file = await admit(await tickets.open(number));
    const reader = { language, timeZone: rules.calendar.timeZone, now: at };
    const owner = { reader: 'citizen', listing: `${followTicketRoute.name} ${number}` };
    const start = await pageStart(cursors, cursor, owner);
    const [page, readsShown, answers] = await Promise.all([
      start === undefined ? file.page : tickets.pageBefore(number, start.version),
      reads.readsBefore(number, readsPerPage, start?.count),
      answersOf(file, tickets),
    ]);
    const shown = { page, answers, reads: readsShown };
    const body = await followedTicketOf(file, shown, registry, reader);
    const { events } = page;
    return {
      status: 200,
      body: { ...body, ...(await olderThan({ events, reads: readsShown }, cursors, owner)) },
    };
  };
}

export const handler = api(followTicketRoute, () => {
  const settings = environment(['ticketsTable', 'serverKeysSecret']);
  const client = documentClient();
  const keys = secretServerKeys({ client: secretsClient(), secret: settings.serverKeysSecret });
  return followTicket({
    tickets: dynamoTicketStore({ client, tables: { tickets: settings.ticketsTable } }),
    guesses: dynamoGuessLog({ client, table: settings.ticketsTable }),
    reads: dynamoReadLog({ client, table: settings.ticketsTable }),
    registry: registryOfStage(client),
    keys,
    cursors: sealedCursors({ keys, now: systemTime }),
    now: systemTime,
  });
});
