import { randomSalt } from '../../adapters/crypto/salt.ts';
import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoRegistry } from '../../adapters/dynamodb/registry/registry.ts';
import { dynamoTicketStore } from '../../adapters/dynamodb/ticket-store.ts';
import { secretsClient } from '../../adapters/secrets-manager/client.ts';
import { secretServerKeys } from '../../adapters/secrets-manager/server-keys.ts';
import { submitTicketRoute } from '../../contracts/http/submit-ticket.ts';
import { secondsUntil } from '../../domain/tickets/guesses.ts';
import { api, type Answer } from '../shared/api.ts';
import type { Container } from '../shared/container.ts';
import { environment } from '../shared/environment.ts';
import { dayEndsAt, localDateAt } from '../shared/local-day.ts';
import { Problem } from '../shared/problem.ts';
import { systemTime } from '../shared/system-time.ts';
import { categoryOf } from './category-of.ts';
import { checkPlace } from './check-place.ts';
import { receiptOf } from './receipt.ts';
import { receiverOf } from './receiver-of.ts';
import { repeatedTicket } from './repeated-ticket.ts';
import { seedOf, sourceHashOf } from './request-hashes.ts';
import { store } from './store-submission.ts';

type Dependencies = Pick<Container, 'tickets' | 'registry' | 'keys' | 'salt' | 'now'>;

/** Takes a ticket in, once: sending it again with the same key gives the same receipt. */
export function submitTicket({
  tickets,
  registry,
  keys,
  salt,
  now,
}: Dependencies): Answer<typeof submitTicketRoute> {
  return async ({ body, headers, language, source, log }) => {
    const at = now();
    const [serverKeys, category, policy, calendar] = await Promise.all([
      keys(),
      categoryOf(body, registry),
      registry.currentPolicy(),
      registry.calendar(),
      checkPlace(body.place, registry),
    ]);
    const receiver = await receiverOf(body, category, registry, at);
    const seed = seedOf(headers['idempotency-key']);
    const day = localDateAt(at, calendar.timeZone);

    const stored = await store(tickets, serverKeys, {
      body,
      category,
      receiver: receiver.id,
      rules: { policy, calendar },
      at,
      seed,
      source: { hash: sourceHashOf(serverKeys, day, source), day, limit: policy.ticketsPerDay },
      salt: salt(),
    });
    if (stored.outcome === 'too-many') {
      throw new Problem(
        { code: 'too-many-tickets', parameters: { limit: policy.ticketsPerDay } },
        secondsUntil(dayEndsAt(at, calendar.timeZone), at),
      );
    }
    const isNew = stored.outcome === 'stored';
    const sent = isNew ? stored : await repeatedTicket(tickets, serverKeys, seed, stored.record, body);
    const { number, version } = sent.ticket;
    log.info(isNew ? 'ticket-submitted' : 'submission-repeated', { number, version });
    return {
      status: isNew ? 201 : 200,
      headers: { location: submitTicketRoute.path + `/${number}` },
      body: await receiptOf(sent, registry, language),
    };
  };
}

export const handler = api(submitTicketRoute, () => {
  const settings = environment(['ticketsTable', 'identitiesTable', 'registryTable', 'serverKeysSecret']);
  const client = documentClient();
  const tables = { tickets: settings.ticketsTable, identities: settings.identitiesTable };
  return submitTicket({
    tickets: dynamoTicketStore({ client, tables }),
    registry: dynamoRegistry({ client, table: settings.registryTable }),
    keys: secretServerKeys({ client: secretsClient(), secret: settings.serverKeysSecret }),
    salt: randomSalt,
    now: systemTime,
  });
});
