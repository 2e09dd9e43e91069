import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Route } from '../../../contracts/http/route.ts';
import { patiently } from '../../../local/demo/patiently.ts';
import { officersRequests, type Asked, type OfficersRequest } from './officers-routes.ts';
import { changeIsSeen } from './registry.ts';
import { cloud } from './under-test.ts';

/** What the API answered, to the byte. */
interface Answered {
  readonly status: number;
  readonly headers: string;
  readonly text: string;
}

/** They differ with each reply, whatever is asked. */
const passing: ReadonlySet<string> = new Set(['date', 'apigw-requestid', 'x-amzn-requestid']);
/** The local cloud starts a process for each call that another keeps waiting. */
const atOnce = 4;

async function answer(token: string, { route, address, body }: OfficersRequest): Promise<Answered> {
  const request = {
    method: route.method,
    headers: {
      authorization: `Bearer ${token}`,
      'accept-language': 'en',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(route.headers !== undefined && { 'idempotency-key': randomUUID() }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
  const reply = await patiently(() => fetch(`${cloud.apiUrl}${address}`, request));
  const headers = [...reply.headers].filter(([name]) => !passing.has(name));
  return { status: reply.status, headers: JSON.stringify(headers), text: await reply.text() };
}

/** All pages of a listing, and of anything else the one answer. */
async function answers(token: string, request: OfficersRequest): Promise<readonly Answered[]> {
  const first = await answer(token, request);
  const pages = [first];
  for (let next = nextOf(first); next !== undefined; next = nextOf(pages.at(-1))) {
    const address = `${request.address}${request.address.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next)}`;
    pages.push(await answer(token, { ...request, address }));
  }
  return pages;
}

function nextOf(page: Answered | undefined): string | undefined {
  if (page?.status !== 200 || !page.headers.includes('application/json')) return undefined;
  const { next } = JSON.parse(page.text) as { readonly next?: unknown };
  return typeof next === 'string' ? next : undefined;
}

export interface Hidden extends Omit<Asked, 'number'> {
  readonly tickets: readonly string[];
  /** A number that was given to no ticket. */
  readonly missing: string;
  /** Which routes are asked. Absent: all. */
  readonly asking?: (route: Route) => boolean;
  /** They are to be found: a difference counts at once. */
  readonly areFound?: true;
}

/**
 * The routes that show something. One of those who must not see a ticket asks all routes on the deployed stacks; the
 * others ask these. That every route decides alike for everybody is held in memory: `test/functions/authority/`.
 */
export const shows = ({ method }: Route): boolean => method === 'GET';

/**
 * Asks every route of officers for tickets that whoever has this token must not know of, and says what
 * told them from one that does not exist. Empty: nothing did.
 */
export async function tracesOf(
  token: string,
  { tickets, missing, asking = () => true, areFound, ...around }: Hidden,
): Promise<readonly string[]> {
  const requestsFor = (number: string) =>
    officersRequests({ ...around, number }).filter(({ route }) => asking(route));
  const asMissing = requestsFor(missing);
  const asHidden = tickets.map(requestsFor);
  const traces: string[] = [];
  let passed: Promise<void> | undefined;
  const memoryPasses = () => (passed ??= wait(areFound ? 0 : changeIsSeen * 1000));
  const waiting = asMissing.entries();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const [place, request] of waiting) {
        const compared = asHidden.flatMap((requests) => requests[place] ?? []);
        traces.push(
          ...(await tracesIn(token, { missing: request, hidden: compared, tickets, memoryPasses })),
        );
      }
    }),
  );
  return traces.toSorted();
}

interface Comparison {
  readonly missing: OfficersRequest;
  readonly hidden: readonly OfficersRequest[];
  readonly tickets: readonly string[];
  readonly memoryPasses: () => Promise<void>;
}

/**
 * What the answers to one request tell. One that names no ticket is asked once. A difference counts when it
 * is still there once no function remembers an earlier registry.
 */
async function tracesIn(
  token: string,
  { missing, hidden, tickets, memoryPasses }: Comparison,
): Promise<readonly string[]> {
  const { name } = missing.route;
  const answersTo = async (request: OfficersRequest) =>
    besidesItsNumbers(request, await answers(token, request));
  const expected = await answersTo(missing);
  const told = (found: readonly Answered[]) =>
    tickets.filter((number) => found.some(({ text, headers }) => `${text}${headers}`.includes(number)));
  const traces = told(expected).map((number) => `${name} at ${missing.address} shows ${number}`);
  for (const request of hidden.filter((other) => !isSame(other, missing))) {
    if (isDeepStrictEqual(await answersTo(request), expected)) continue;
    await memoryPasses();
    const [was, is] = [await answersTo(missing), await answersTo(request)];
    if (!isDeepStrictEqual(is, was)) {
      traces.push(
        `${name} answers ${statusesOf(is)} at ${request.address}, and ${statusesOf(was)} for a ticket that does not exist`,
      );
    }
  }
  return traces;
}

const statusesOf = (replies: readonly Answered[]): string => replies.map(({ status }) => status).join();

/** Answers without the numbers that the body of the request names: to say them again tells nothing. */
function besidesItsNumbers({ body }: OfficersRequest, found: readonly Answered[]): readonly Answered[] {
  const named = JSON.stringify(body ?? {}).match(/\b\d{12}\b/g) ?? [];
  return found.map((one) => ({
    ...one,
    text: named.reduce((text, number) => text.replaceAll(number, 'its number'), one.text),
  }));
}

const isSame = (one: OfficersRequest, other: OfficersRequest): boolean =>
  one.address === other.address && JSON.stringify(one.body) === JSON.stringify(other.body);
