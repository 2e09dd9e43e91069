import { askForCode } from '../../application/citizen-acts/ask-for-code.ts';
import { replaceSecret } from '../../application/citizen-acts/replace-secret.ts';
import type { Container } from '../../application/container.ts';
import { askForCodeRoute } from '../../contracts/http/follow-up/ask-for-code.ts';
import { replaceSecretRoute } from '../../contracts/http/follow-up/replace-secret.ts';
import * as ports from '../ports.ts';
import { api, type Answer } from '../http/api.ts';
import { family } from '../http/family.ts';
import { tryingIn } from '../http/trying.ts';

type Ports = Pick<
  Container,
  | 'tickets'
  | 'vault'
  | 'rateLimiter'
  | 'proofs'
  | 'passCodes'
  | 'secrets'
  | 'registry'
  | 'keys'
  | 'wait'
  | 'now'
>;

export const replaceSecretAnswer =
  (container: Ports): Answer<typeof replaceSecretRoute> =>
  async (request) => {
    const { params, body: to, language, log } = request;
    const lost = { number: params.number, to, language, log, ...tryingIn(request) };
    return { status: 202, body: await replaceSecret(container, lost) };
  };

type CodePorts = Parameters<typeof askForCode>[0];

export const askForCodeAnswer =
  (container: CodePorts): Answer<typeof askForCodeRoute> =>
  async ({ params: { number }, headers, source, language, log }) => {
    const wanted = { number, source, proof: headers['mrejesho-proof'], language, log };
    return { status: 202, body: await askForCode(container, wanted) };
  };

const container = (): Ports & CodePorts => ({
  tickets: ports.tickets(),
  vault: ports.vault(),
  rateLimiter: ports.rateLimiter(),
  proofs: ports.proofs,
  passCodes: ports.passCodes(),
  codeRequests: ports.codeRequests(),
  secrets: ports.secrets(),
  registry: ports.registry(),
  keys: ports.keys(),
  wait: ports.wait,
  now: ports.now,
});

export const handler = family([
  [replaceSecretRoute, api(replaceSecretRoute, () => replaceSecretAnswer(container()))],
  [askForCodeRoute, api(askForCodeRoute, () => askForCodeAnswer(container()))],
]);
