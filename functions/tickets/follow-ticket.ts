import type { Container } from '../../application/container.ts';
import { seenInLists } from '../../application/follow-up/seen-in-lists.ts';
import { followTicket } from '../../application/follow-up/follow-ticket.ts';
import { followTicketRoute } from '../../contracts/http/follow-up/follow-ticket.ts';
import { forgetDeviceRoute, forgettingDevice, keepingDevice } from '../../contracts/http/follow-up/device.ts';
import * as ports from '../ports.ts';
import { endpointOf, familyOf, type Endpoint } from '../http/endpoint.ts';
import { tryingIn } from '../http/trying.ts';

type Ports = Pick<
  Container,
  | 'tickets'
  | 'rateLimiter'
  | 'proofs'
  | 'passCodes'
  | 'reads'
  | 'listLog'
  | 'registry'
  | 'keys'
  | 'salt'
  | 'cursors'
  | 'now'
>;

const container = (): Ports => ({
  tickets: ports.tickets(),
  rateLimiter: ports.rateLimiter(),
  proofs: ports.proofs,
  passCodes: ports.passCodes(),
  reads: ports.reads(),
  listLog: ports.listLog(),
  registry: ports.registry(),
  keys: ports.keys(),
  salt: ports.salt,
  cursors: ports.cursors(),
  now: ports.now,
});

/** Shows a ticket to its citizen, and forgets the browser that was known. */
export const followEndpoints: readonly Endpoint<Ports>[] = [
  endpointOf(followTicketRoute, async (container, request) => {
    const { params, query, headers, language, log } = request;
    const { number } = params;
    const secret = headers['mrejesho-secret'];
    const asked = { number, secret, cursor: query.cursor, language, log, ...tryingIn(request) };
    const { page, device } = await followTicket(container, asked);
    const lists = query.cursor === undefined ? await seenInLists(container, { number, language }) : [];
    return {
      status: 200,
      body: { ...page, ...(lists.length > 0 && { lists }) },
      ...(device !== undefined && { cookies: [keepingDevice(number, device)] }),
    };
  }),
  // A browser that shows the cookie no more is known no more: nothing is kept of it here.
  endpointOf(forgetDeviceRoute, (_: unknown, { params: { number } }) =>
    Promise.resolve({ status: 200, body: {}, cookies: [forgettingDevice(number)] }),
  ),
];

export const handler = familyOf(followEndpoints, container);
