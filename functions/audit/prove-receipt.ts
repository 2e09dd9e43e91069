import { proveReceipt } from '../../application/record/prove-receipt.ts';
import { proveReceiptRoute } from '../../contracts/http/record/prove-receipt.ts';
import * as ports from '../ports.ts';
import { familyOf, okEndpointOf, type Endpoint } from '../http/endpoint.ts';
import { tryingIn } from '../http/trying.ts';

type Ports = Parameters<typeof proveReceipt>[0];

/** Proves that a ticket was received. */
export const receiptEndpoints: readonly Endpoint<Ports>[] = [
  okEndpointOf(proveReceiptRoute, (container, request) => {
    const { params, headers, log } = request;
    const holder = { number: params.number, secret: headers['mrejesho-secret'], ...tryingIn(request), log };
    return proveReceipt(container, holder);
  }),
];

const container = (): Ports => ({
  tickets: ports.tickets(),
  rateLimiter: ports.rateLimiter(),
  proofs: ports.proofs,
  passCodes: ports.passCodes(),
  registry: ports.registry(),
  keys: ports.keys(),
  submissions: ports.submissions(),
  checkpoints: ports.publishedAuditLog(),
  checkpointEverySeconds: ports.checkpointEverySeconds(),
  hashing: ports.hashing,
  now: ports.now,
});

export const handler = familyOf(receiptEndpoints, container);
