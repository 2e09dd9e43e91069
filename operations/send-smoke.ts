import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { secretsClient } from '../adapters/secrets-manager/client.ts';
import { secretServerKeys } from '../adapters/secrets-manager/server-keys.ts';
import { executionState } from '../adapters/step-functions/execution-state.ts';
import { smokeKey } from '../domain/ticketing/tickets/smoke-ticket.ts';
import { joinLocalCloud } from './command-line/local-cloud.ts';
import { runCommand } from './command-line/run-command.ts';
import { smokeRequest, smokeUsage, type SmokeRequest, type SmokeStage } from './smoke/arguments.ts';
import { sendSmokeTicket, type SmokeCall } from './smoke/send-smoke-ticket.ts';

/** Sends a smoke ticket through a stage: `npm run smoke`. Exit code 1 where a step fails. */
async function smoke(given: readonly string[]): Promise<void> {
  const { where, ...what } = smokeRequest(given);
  const { url, keys, machine } = stageOf(where);
  const serverKeys = await secretServerKeys({ client: secretsClient(), secret: keys })();
  await sendSmokeTicket(
    {
      ask: (call) => askAt(url, call),
      clockOf: (number) => executionState(machine, { number, cycle: 1, arming: 0 }),
      pause: () => pause(1_000),
      keys: { sending: smokeKey(serverKeys, randomBytes(6).toString('hex')), acting: randomUUID() },
      say: (line) => void process.stdout.write(`${line}\n`),
    },
    what,
  );
}

function stageOf(where: SmokeRequest['where']): SmokeStage {
  if ('url' in where) return where;
  const { webUrl, serverKeysSecret, stateMachineArn } = joinLocalCloud(where.cloud);
  return { url: webUrl, keys: serverKeysSecret, machine: stateMachineArn };
}

/** How long a reply may take: the edge gives up after 30 seconds. */
const patience = 35_000;

async function askAt(url: string, { method, path, headers, body }: SmokeCall) {
  const reply = await fetch(`${url}${path}`, {
    method,
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(patience),
  });
  const text = await reply.text();
  try {
    return { status: reply.status, body: JSON.parse(text) as unknown };
  } catch {
    return { status: reply.status, body: undefined };
  }
}

await runCommand({
  usage: smokeUsage,
  afterFailure:
    'A smoke ticket that was sent stays open, and its clock runs: no officer sees it, and nobody is told.',
  run: smoke,
});
