import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { documentClient } from '../../../adapters/dynamodb/client.ts';
import { dynamoTicketStore } from '../../../adapters/dynamodb/ticket-store.ts';
import { aSubmissionToStore } from '../../builders/submission.ts';
import { impatience } from '../../builders/dynamodb/patient.ts';

const conflict = {
  __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
  CancellationReasons: ['TransactionConflict', 'None', 'None', 'None', 'None'].map((Code) => ({ Code })),
};

let server: Server | undefined;

afterEach(() => server?.close());

/** A DynamoDB that gives these answers in their order, and remembers the token of each request. */
async function answering(...answers: readonly (readonly [status: number, body: object])[]) {
  const tokens: string[] = [];
  const remember = async (request: IncomingMessage): Promise<void> => {
    const body = JSON.parse(await text(request)) as { readonly ClientRequestToken: string };
    tokens.push(body.ClientRequestToken);
  };
  server = createServer((request, response) => {
    void remember(request).then(() => {
      const [status, body] = answers[tokens.length - 1] ?? [200, {}];
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const client = documentClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const tables = { tickets: 'tickets', identities: 'identities' };
  return { tokens, store: dynamoTicketStore({ client, tables, patience: impatience() }) };
}

describe('the token of a write', () => {
  it('stays the same when an answer was lost: DynamoDB does not apply it twice', async () => {
    const { store, tokens } = await answering([500, {}], [200, {}]);

    await store.submit(aSubmissionToStore());

    expect(tokens).toHaveLength(2);
    expect(tokens[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(tokens[1]).toBe(tokens[0]);
  });

  it('is another one when the write met a conflict: it is a write of its own', async () => {
    const { store, tokens } = await answering([400, conflict], [200, {}]);

    await store.submit(aSubmissionToStore());

    expect(tokens).toHaveLength(2);
    expect(tokens[1]).not.toBe(tokens[0]);
  });
});
