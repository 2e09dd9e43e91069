import type { IntakePorts } from '../../application/intake/receive-ticket.ts';
import { submitTicket } from '../../application/intake/submit-ticket.ts';
import { submitTicketRoute } from '../../contracts/http/submit-ticket.ts';
import * as ports from '../ports.ts';
import { api, type Answer } from '../http/api.ts';

export const submitTicketAnswer =
  (container: IntakePorts): Answer<typeof submitTicketRoute> =>
  async ({ body: ticket, headers, language, source, log }) => {
    const idempotencyKey = headers['idempotency-key'];
    const sent = { ticket, idempotencyKey, language, source, log };
    const { receipt, isNew } = await submitTicket(container, sent);
    return {
      status: isNew ? 201 : 200,
      headers: { location: `${submitTicketRoute.path}/${receipt.number}` },
      body: receipt,
    };
  };

export const handler = api(submitTicketRoute, () =>
  submitTicketAnswer({
    tickets: ports.ticketsWithIdentities(),
    counts: ports.counts(),
    registry: ports.registry(),
    keys: ports.keys(),
    hashing: ports.hashing,
    salt: ports.salt,
    smsPrefixes: ports.smsPrefixes(),
    now: ports.now,
  }),
);
