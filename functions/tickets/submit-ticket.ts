import { submitTicketRoute } from '../../contracts/http/submit-ticket.ts';
import { api, type Answer } from '../shared/api.ts';
import { receiptOf } from '../../application/intake/receipt.ts';
import { takeIn, type DependenciesOfIntake } from '../../application/intake/receive-ticket.ts';
import * as ports from '../ports.ts';

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

export const handler = api(submitTicketRoute, () =>
  submitTicket({
    tickets: ports.ticketsWithIdentities(),
    counts: ports.counts(),
    registry: ports.registry(),
    keys: ports.keys(),
    salt: ports.salt,
    now: ports.now,
  }),
);
