import { randomSalt } from '../../adapters/crypto/salt.ts';
import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoDailyCounts } from '../../adapters/dynamodb/daily-counts.ts';
import { dynamoTicketStore } from '../../adapters/dynamodb/ticket-store.ts';
import { secretsClient } from '../../adapters/secrets-manager/client.ts';
import { secretServerKeys } from '../../adapters/secrets-manager/server-keys.ts';
import { submitDeskTicketRoute } from '../../contracts/http/submit-desk-ticket.ts';
import type { TimeRules } from '../../domain/deadlines/clock-steps.ts';
import type { Instant } from '../../domain/deadlines/instant.ts';
import { faultOfStamp } from '../../domain/tickets/desk-stamp.ts';
import { without } from '../../domain/tickets/without.ts';
import type { Answer } from '../shared/api.ts';
import { environment } from '../shared/environment.ts';
import { officersApi } from '../shared/officers-api.ts';
import { Problem } from '../shared/problem.ts';
import { registryOfStage } from '../shared/registry-of-stage.ts';
import { systemTime } from '../shared/system-time.ts';
import { institutionsById } from '../../application/tickets/institutions-by-id.ts';
import { receiptOf } from '../../application/intake/receipt.ts';
import { slipOf } from '../../application/intake/slip.ts';
import { takeIn, type DependenciesOfIntake } from '../../application/intake/receive-ticket.ts';

export interface DependenciesOfDesk extends DependenciesOfIntake {
  /** Where citizens follow tickets up on the web. */
  readonly webAddress: string;
}

/**
 * Takes in what an officer writes down for somebody who came, or from a letter. The officer is its scribe and
 * never handles it. The receipt secret stands in the slip alone, which is printed.
 */
export function submitDeskTicket(dependencies: DependenciesOfDesk): Answer<typeof submitDeskTicketRoute> {
  const { registry, webAddress: address } = dependencies;
  return async ({ body, headers, officer, language, log }) => {
    const { way, receivedAt } = body;
    const scribe = `officer:${officer.id}`;
    const sent = await takeIn(dependencies, {
      body: { ...body, channel: 'desk' },
      idempotencyKey: `${scribe} ${headers['idempotency-key']}`, // another officer's key is another key
      desk: {
        by: { actor: 'officer', officer: officer.id, institution: officer.institution },
        desk: { way, receivedAt },
      },
      source: scribe,
      perDay: ({ limits }) => limits.desk.ticketsPerDay,
      tooMany: 'too-many-desk-tickets',
      check: (at, rules) => demandStamp(receivedAt, at, rules),
      log,
    });
    const { ticket, event, secret, isNew } = sent;
    const { holder, respondBy } = event.after;
    const [receipt, institutionOf, { timeZone }] = await Promise.all([
      receiptOf(sent, registry, language),
      institutionsById(registry, [holder]),
      registry.calendar(),
    ]);
    const institution = institutionOf(holder);
    const slip = slipOf({ ticket, secret, institution, respondBy, timeZone, address });
    return { status: isNew ? 201 : 200, body: { ...without(receipt, 'secret'), slip } };
  };
}

function demandStamp(receivedAt: Instant, at: Instant, rules: TimeRules): void {
  const code = faultOfStamp(receivedAt, at, rules);
  if (code === undefined) return;
  throw new Problem({ code: 'invalid-request', fields: [{ in: 'body', path: ['receivedAt'], code }] });
}

export const handler = officersApi(submitDeskTicketRoute, () => {
  const settings = environment(['ticketsTable', 'identitiesTable', 'serverKeysSecret', 'webAddress']);
  const client = documentClient();
  const tables = { tickets: settings.ticketsTable, identities: settings.identitiesTable };
  return submitDeskTicket({
    tickets: dynamoTicketStore({ client, tables }),
    counts: dynamoDailyCounts({ client, table: settings.ticketsTable }),
    registry: registryOfStage(client),
    keys: secretServerKeys({ client: secretsClient(), secret: settings.serverKeysSecret }),
    webAddress: settings.webAddress,
    salt: randomSalt,
    now: systemTime,
  });
});
