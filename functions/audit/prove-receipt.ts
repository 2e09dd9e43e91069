import { proveReceipt } from '../../application/record/prove-receipt.ts';
import { proveReceiptRoute } from '../../contracts/http/record/prove-receipt.ts';
import * as ports from '../ports.ts';
import { api, type Answer } from '../http/api.ts';
import { tryingIn } from '../http/trying.ts';

type Ports = Parameters<typeof proveReceipt>[0];

export const proveReceiptAnswer =
  (container: Ports): Answer<typeof proveReceiptRoute> =>
  async (request) => {
    const { params, headers, log } = request;
    const holder = { number: params.number, secret: headers['mrejesho-secret'], ...tryingIn(request), log };
    return { status: 200, body: await proveReceipt(container, holder) };
  };

export const handler = api(proveReceiptRoute, () =>
  proveReceiptAnswer({
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
  }),
);
