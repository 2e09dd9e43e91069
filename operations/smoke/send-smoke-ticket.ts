import type * as z from 'zod';
import { citizenActDone } from '../../contracts/http/citizen-acts/citizen-act.ts';
import { followedTicket } from '../../contracts/http/follow-up/follow-ticket.ts';
import type { newTicket } from '../../contracts/http/intake/submit-ticket.ts';
import { receipt } from '../../contracts/http/intake/submit-ticket.ts';
import { isTicketNumber } from '../../domain/foundation/vocabulary/check-digit.ts';
import { isSmokeTicket } from '../../domain/ticketing/tickets/smoke-ticket.ts';

/** A request to the public API. */
export interface SmokeCall {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What a smoke ticket is sent and watched by. */
export interface SmokePorts {
  readonly ask: (call: SmokeCall) => Promise<{ readonly status: number; readonly body: unknown }>;
  /** The execution of a ticket's first clock. */
  readonly clockOf: (number: string) => Promise<'running' | 'ended' | 'none'>;
  /** Waits before the clock is looked at again. */
  readonly pause: () => Promise<void>;
  /** A new key, for what is sent and for what is done. */
  readonly keys: { readonly sending: string; readonly acting: string };
  readonly say: (line: string) => void;
}

/** A step did not end as it should. The message names the step, and says what came instead, without texts and secrets. */
export class SmokeFailed extends Error {
  override readonly name = 'SmokeFailed';

  constructor(step: string, instead: string) {
    super(`${step}: ${instead}`);
  }
}

/** How often the clock is looked at: with a second between, events are told in that time even where functions start anew. */
const looks = 90;

/**
 * Sends a ticket as a citizen does without an account and without an officer, follows it, and withdraws it. Throws `SmokeFailed` at the first step that
 * ends otherwise.
 */
export async function sendSmokeTicket(
  ports: SmokePorts,
  { institution, category }: { readonly institution: string; readonly category: string },
): Promise<void> {
  const { ask, keys, say } = ports;
  const ticket: z.input<typeof newTicket> = {
    channel: 'web',
    kind: 'complaint',
    category,
    institution,
    subject: 'Jaribio la mfumo',
    description: 'Ujumbe wa majaribio baada ya kuweka toleo jipya. Hauhitaji jibu.',
    openness: 'anonymous',
  };
  const sending: SmokeCall = {
    method: 'POST',
    path: '/v1/tickets',
    headers: { 'idempotency-key': keys.sending },
    body: ticket,
  };

  const sent = read('send', receipt, await ask(sending), 201);
  const { number, secret } = sent;
  if (!isTicketNumber(number) || !isSmokeTicket(number))
    throw new SmokeFailed(
      'send',
      `${number} is not the number of a smoke ticket. Withdraw it, and check --keys.`,
    );
  if (sent.respondBy === undefined) throw new SmokeFailed('send', 'the receipt names no date of the answer');
  say(`send: ${number}, answered by ${sent.respondBy}`);

  const again = read('send again', receipt, await ask(sending), 200);
  if (again.number !== number || again.secret !== secret)
    throw new SmokeFailed('send again', 'another ticket was made of it');
  say('send again: the same receipt');

  const path = `/v1/tickets/${number}`;
  const headers = { 'mrejesho-secret': secret };
  const followed = read('follow', followedTicket, await ask({ method: 'GET', path, headers }), 200);
  say(`follow: ${followed.status.code}, at ${followed.institution.id}`);

  const { status } = await ask({ method: 'GET', path: '/v1/officer/me' });
  if (status !== 401)
    throw new SmokeFailed('officers alone', `status ${status} without a login, and not 401`);
  say('officers alone: refused without a login');

  await clockIs(ports, number, 'clock', ['running', 'ended']);

  const withdrawal: SmokeCall = {
    method: 'POST',
    path: `${path}/withdrawal`,
    headers: { ...headers, 'idempotency-key': keys.acting },
    body: { pressure: false },
  };
  const done = read('withdraw', citizenActDone, await ask(withdrawal), 200);
  if (done.status.code !== 'closed') throw new SmokeFailed('withdraw', `it is ${done.status.code}`);
  say('withdraw: closed');

  await clockIs(ports, number, 'clock ends', ['ended']);
}

type ClockState = Awaited<ReturnType<SmokePorts['clockOf']>>;

/** Waits until the clock is in one of these states. */
async function clockIs(
  { clockOf, pause, say }: SmokePorts,
  number: string,
  step: string,
  wanted: readonly ClockState[],
): Promise<void> {
  let seen = await clockOf(number);
  for (let look = 1; !wanted.includes(seen) && look < looks; look += 1) {
    await pause();
    seen = await clockOf(number);
  }
  if (!wanted.includes(seen)) throw new SmokeFailed(step, `after ${looks} looks its execution is ${seen}`);
  say(`${step}: ${seen}`);
}

function read<Body>(
  step: string,
  schema: z.ZodType<Body>,
  { status, body }: { readonly status: number; readonly body: unknown },
  wanted: number,
): Body {
  if (status !== wanted) throw new SmokeFailed(step, `status ${status}, and not ${wanted}${problemIn(body)}`);
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new SmokeFailed(step, `the answer is not what the API's contract says, at ${places}`);
}

/** The code of a problem (RFC 9457): its words may cite what was sent. */
const problemIn = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
    ? ` (${body.code})`
    : '';
