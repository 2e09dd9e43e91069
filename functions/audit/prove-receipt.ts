import { proveReceipt } from '../../application/record/prove-receipt.ts';
import { proveReceiptRoute } from '../../contracts/http/prove-receipt.ts';
import * as ports from '../ports.ts';
import { api, type Answer } from '../http/api.ts';

type Ports = Parameters<typeof proveReceipt>[0];

export const proveReceiptAnswer =
  (container: Ports): Answer<typeof proveReceiptRoute> =>
  async ({ params: { number }, headers, source }) => {
    const secret = headers['mrejesho-secret'];
    return { status: 200, body: await proveReceipt(container, { number, secret, source }) };
  };

export const handler = api(proveReceiptRoute, () =>
  proveReceiptAnswer({
    tickets: ports.tickets(),
    guesses: ports.guesses(),
    registry: ports.registry(),
    keys: ports.keys(),
    submissions: ports.submissions(),
    checkpoints: ports.publishedRecord(),
    checkpointEverySeconds: ports.checkpointEverySeconds(),
    hashing: ports.hashing,
    now: ports.now,
  }),
);
