import { sealedCursors } from '../adapters/crypto/sealed-cursors.ts';
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../adapters/dynamodb/client.ts';
import { hashing } from '../adapters/crypto/hashing.ts';
import { randomSalt } from '../adapters/crypto/salt.ts';
import { dynamoComparableTickets } from '../adapters/dynamodb/comparable-tickets.ts';
import { altchaProofs } from '../adapters/altcha/proofs.ts';
import { dynamoRateLimiter } from '../adapters/dynamodb/rate-limiter.ts';
import { dynamoDailyCounts } from '../adapters/dynamodb/daily-counts.ts';
import { dynamoTicketStore } from '../adapters/dynamodb/ticket-store.ts';
import { memoryServerKeys } from '../test/builders/doubles/server-keys.ts';
import { loadRegistry } from '../adapters/registry-files/load-registry.ts';
import { submitTicketRoute } from '../contracts/http/intake/submit-ticket.ts';
import { familyOf } from '../functions/http/endpoint.ts';
import { edgeWith } from '../functions/http/edge.ts';
import { createLog } from '../functions/lambda/log.ts';
import { systemTime } from '../functions/lambda/system-time.ts';
import { intakeEndpoints } from '../functions/tickets/submit-ticket.ts';
import { itemSize } from '../adapters/dynamodb/item-size.ts';
import { aRequest } from '../test/builders/http-request.ts';
import { aCall } from '../test/builders/call-of.ts';
import { aSystem } from '../test/builders/system/system.ts';
import { median } from './statistics/median.ts';

const rounds = 5;
const requestsARound = 200;
const atOnce = 8;

export interface Load {
  readonly requestsPerSecond: number;
  /** Milliseconds of this process's CPU. */
  readonly cpuPerRequest: number;
}

export interface IntakeFigures {
  readonly intake: Load;
  /** A handler that parses the body and sends the same one write. */
  readonly bare: Load;
  readonly cpuRatio: number;
  /** Calls of the SDK for one request, by name. The registry is remembered for a minute and not counted. */
  readonly calls: Readonly<Record<string, number>>;
  /** Bytes of each item that the one write stores, by what it is. */
  readonly stored: Readonly<Record<string, number>>;
}

type Handler = (body: string) => Promise<unknown>;

const body = JSON.stringify({
  kind: 'complaint',
  category: 'maji',
  institution: 'dawasa-kinondoni-bili',
  subject: 'Hakuna maji mtaani kwetu kwa siku kumi',
  description: 'Tunaomba msaada. '.repeat(88).trim(),
  openness: 'confidential',
  contact: { phone: '0712345678' },
  channel: 'web',
});

async function load(handler: Handler): Promise<Load> {
  const before = process.cpuUsage();
  const began = performance.now();
  let left = requestsARound;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await handler(body);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(before);
  return {
    requestsPerSecond: requestsARound / seconds,
    cpuPerRequest: (user + system) / 1000 / requestsARound,
  };
}

const middle = (loads: readonly Load[]): Load => ({
  requestsPerSecond: median(loads.map(({ requestsPerSecond }) => requestsPerSecond)),
  cpuPerRequest: median(loads.map(({ cpuPerRequest }) => cpuPerRequest)),
});

/** The whole intake, in this process, against an endpoint that answers at once, beside a bare handler. */
export async function measureIntake(): Promise<IntakeFigures> {
  const stub = fork(join(import.meta.dirname, 'stub-endpoint.ts'));
  try {
    const [port] = (await once(stub, 'message')) as [number];
    return await measureAgainst(`http://127.0.0.1:${port}`);
  } finally {
    stub.disconnect();
  }
}

async function measureAgainst(endpoint: string): Promise<IntakeFigures> {
  const client = documentClient({
    endpoint,
    region: 'af-south-1',
    requestHandler: { requestTimeout: 60_000 }, // a slow moment is no failure here
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const calls: Record<string, number> = {};
  let written: TransactWriteCommandInput | undefined;
  client.middlewareStack.add(
    (next, context) => (args) => {
      const name = String(context.commandName);
      calls[name] = (calls[name] ?? 0) + 1;
      return next(args);
    },
    { step: 'initialize', name: 'countCalls' },
  );
  const loaded = await loadRegistry('registry');
  if (loaded.outcome === 'broken') throw new Error('The registry is broken: npm run registry:check');
  const keys = memoryServerKeys();
  const tickets = dynamoTicketStore({ client, tables: { tickets: 'tickets', identities: 'identities' } });
  const handle = familyOf(
    intakeEndpoints,
    () => ({
      tickets,
      counts: dynamoDailyCounts({ client, table: 'tickets' }),
      comparable: dynamoComparableTickets({ client, table: 'tickets' }),
      cursors: sealedCursors({ keys: () => Promise.resolve(keys), now: systemTime }),
      registry: aSystem({ content: loaded.content }).registry,
      keys: () => Promise.resolve(keys),
      hashing,
      salt: randomSalt,
      smsPrefixes: ['+255'],
      proofs: altchaProofs,
      rateLimiter: dynamoRateLimiter({ client, table: 'tickets' }),
      now: systemTime,
    }),
    { edge: () => edgeWith(undefined), log: () => createLog({ write: () => undefined }) },
  );
  let sent = 0;
  const intake: Handler = async (content) => {
    const { method, path } = submitTicketRoute;
    const from = `196.41.${sent >> 8}.${sent & 255}`; // no network sends so many that it has to prove itself
    sent += 1;
    const headers = { 'idempotency-key': randomUUID() };
    const request = aRequest({ method, path, from, headers, body: content });
    const reply = await handle(request, aCall());
    if (reply.statusCode !== 201) throw new Error(`The intake answered ${reply.statusCode}.`);
  };

  await intake(body);
  const callsOfOne = { ...calls };
  client.middlewareStack.add(
    (next, context) => (args) => {
      if (context.commandName === 'TransactWriteItemsCommand')
        written ??= args.input as TransactWriteCommandInput;
      return next(args);
    },
    { step: 'initialize', name: 'keepWrite', priority: 'high' },
  );
  await intake(body);
  client.middlewareStack.remove('keepWrite');
  const input = written;
  if (input === undefined) throw new Error('The intake wrote nothing.');
  const bare: Handler = async (content) => {
    JSON.parse(content);
    await client.send(new TransactWriteCommand(input));
    return { statusCode: 201 };
  };

  await load(intake);
  await load(bare);
  const measured: { intake: Load; bare: Load }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    measured.push({ intake: await load(intake), bare: await load(bare) });
  }
  return {
    intake: middle(measured.map((pair) => pair.intake)),
    bare: middle(measured.map((pair) => pair.bare)),
    cpuRatio: median(measured.map((pair) => pair.intake.cpuPerRequest / pair.bare.cpuPerRequest)),
    calls: callsOfOne,
    stored: sizesOf(input),
  };
}

const sizesOf = ({ TransactItems = [] }: TransactWriteCommandInput): Readonly<Record<string, number>> =>
  Object.fromEntries(
    TransactItems.flatMap(({ Put }) =>
      Put?.Item === undefined ? [] : [[String(Put.Item['entity']), itemSize(Put.Item)] as const],
    ),
  );
