import { askForCode } from '../../application/citizen-acts/ask-for-code.ts';
import { replaceSecret } from '../../application/citizen-acts/replace-secret.ts';
import { askForCodeRoute } from '../../contracts/http/follow-up/ask-for-code.ts';
import { replaceSecretRoute } from '../../contracts/http/follow-up/replace-secret.ts';
import * as ports from '../ports.ts';
import { endpointOf, familyOf, type Endpoint } from '../http/endpoint.ts';
import { tryingIn } from '../http/trying.ts';

type Ports = Parameters<typeof replaceSecret>[0] & Parameters<typeof askForCode>[0];

/** Replaces lost secrets and sends codes. */
export const secretEndpoints: readonly Endpoint<Ports>[] = [
  endpointOf(replaceSecretRoute, async (container, request) => {
    const { params, body: to, language, log } = request;
    const lost = { number: params.number, to, language, log, ...tryingIn(request) };
    return { status: 202, body: await replaceSecret(container, lost) };
  }),
  endpointOf(askForCodeRoute, async (container, { params: { number }, headers, source, language, log }) => {
    const wanted = { number, source, proof: headers['mrejesho-proof'], language, log };
    return { status: 202, body: await askForCode(container, wanted) };
  }),
];

const container = (): Ports => ({
  tickets: ports.tickets(),
  vault: ports.vault(),
  rateLimiter: ports.rateLimiter(),
  proofs: ports.proofs,
  passCodes: ports.passCodes(),
  codeRequests: ports.codeRequests(),
  secrets: ports.secrets(),
  registry: ports.registry(),
  keys: ports.keys(),
  now: ports.now,
});

export const handler = familyOf(secretEndpoints, container);
