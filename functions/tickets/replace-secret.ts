import { replaceSecret } from '../../application/citizen-acts/replace-secret.ts';
import type { Container } from '../../application/container.ts';
import { replaceSecretRoute } from '../../contracts/http/replace-secret.ts';
import * as ports from '../ports.ts';
import { api, type Answer } from '../http/api.ts';

type Ports = Pick<
  Container,
  'tickets' | 'vault' | 'guesses' | 'secrets' | 'registry' | 'keys' | 'wait' | 'now'
>;

export const replaceSecretAnswer =
  (container: Ports): Answer<typeof replaceSecretRoute> =>
  async ({ params: { number }, body: to, language, source, log }) => ({
    status: 202,
    body: await replaceSecret(container, { number, to, language, source, log }),
  });

export const handler = api(replaceSecretRoute, () =>
  replaceSecretAnswer({
    tickets: ports.tickets(),
    vault: ports.vault(),
    guesses: ports.guesses(),
    secrets: ports.secrets(),
    registry: ports.registry(),
    keys: ports.keys(),
    wait: ports.wait,
    now: ports.now,
  }),
);
