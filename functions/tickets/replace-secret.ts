import { replaceSecret } from '../../application/citizen-acts/replace-secret.ts';
import type { Container } from '../../application/container.ts';
import { replaceSecretRoute } from '../../contracts/http/replace-secret.ts';
import * as ports from '../ports.ts';
import { api, type Answer } from '../http/api.ts';
import { tryingIn } from '../http/trying.ts';

type Ports = Pick<
  Container,
  'tickets' | 'vault' | 'guesses' | 'proofs' | 'secrets' | 'registry' | 'keys' | 'wait' | 'now'
>;

export const replaceSecretAnswer =
  (container: Ports): Answer<typeof replaceSecretRoute> =>
  async (request) => {
    const { params, body: to, language, log } = request;
    const lost = { number: params.number, to, language, log, ...tryingIn(request) };
    return { status: 202, body: await replaceSecret(container, lost) };
  };

export const handler = api(replaceSecretRoute, () =>
  replaceSecretAnswer({
    tickets: ports.tickets(),
    vault: ports.vault(),
    guesses: ports.guesses(),
    proofs: ports.proofs,
    secrets: ports.secrets(),
    registry: ports.registry(),
    keys: ports.keys(),
    wait: ports.wait,
    now: ports.now,
  }),
);
