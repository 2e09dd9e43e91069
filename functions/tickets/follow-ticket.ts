import type { Container } from '../../application/container.ts';
import { followTicket } from '../../application/follow-up/follow-ticket.ts';
import { followTicketRoute } from '../../contracts/http/follow-ticket.ts';
import { forgetDeviceRoute, forgettingDevice } from '../../contracts/http/device.ts';
import * as ports from '../ports.ts';
import { api, type Answer } from '../http/api.ts';
import { family } from '../http/family.ts';

type Ports = Pick<Container, 'tickets' | 'guesses' | 'reads' | 'registry' | 'keys' | 'cursors' | 'now'>;

export const followTicketAnswer =
  (container: Ports): Answer<typeof followTicketRoute> =>
  async ({ params: { number }, query: { cursor }, headers, language, source, log }) => {
    const secret = headers['mrejesho-secret'];
    return {
      status: 200,
      body: await followTicket(container, { number, secret, cursor, language, source, log }),
    };
  };

const container = (): Ports => ({
  tickets: ports.tickets(),
  guesses: ports.guesses(),
  reads: ports.reads(),
  registry: ports.registry(),
  keys: ports.keys(),
  cursors: ports.cursors(),
  now: ports.now,
});

/** A browser that shows the cookie no more is known no more: nothing is kept of it here. */
export const forgetDeviceAnswer =
  (): Answer<typeof forgetDeviceRoute> =>
  ({ params: { number } }) =>
    Promise.resolve({ status: 200, body: {}, cookies: [forgettingDevice(number)] });

export const handler = family([
  [followTicketRoute, api(followTicketRoute, () => followTicketAnswer(container()))],
  [forgetDeviceRoute, api(forgetDeviceRoute, forgetDeviceAnswer)],
]);
