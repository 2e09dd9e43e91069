import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { FaultyCountry } from '../../builders/faults/a-faulty-country.ts';
import type { Scenario } from './requests-of-routes.ts';
import { byTheDay, comparable, everythingIn } from '../../builders/system/stored.ts';

/** A later try comes so many seconds after the first. */
export const secondsBetweenTries = 7;

/** A country as it is before the request. */
export async function before({ given }: Scenario, seed?: number): Promise<FaultyCountry> {
  const country = new FaultyCountry(seed);
  await given?.(country);
  return country;
}

/** A reply to be compared: that it is a repeat shows in the status, and in what is told once, alone. */
function answerOf({ status, body }: Seen, { toldOnce, saysSame }: Pick<Scenario, 'toldOnce' | 'saysSame'>) {
  if (toldOnce !== undefined && status < 300) expect(toldOnce in body).toBe(status === 201);
  return {
    status: status === 201 ? 200 : status,
    body: comparable(saysSame === true ? asDone(body) : toldOnce === undefined ? body : omit(body, toldOnce)),
  };
}

/** Rows that were done before as those that are done now. */
const asDone = (body: Seen['body']): Seen['body'] => ({
  ...body,
  rows: (body['rows'] as readonly { readonly state: string }[] | undefined)?.map((row) => ({
    ...row,
    state: row.state === 'same' ? 'done' : row.state,
  })),
});

/** What the request is answered and leaves behind where nothing fails, so many seconds after what was before. */
async function wellAfter(scenario: Scenario, seconds: number) {
  const country = await before(scenario);
  country.now = plusSeconds(country.now, seconds);
  const asked = scenario.asks(country);
  let reply: Seen | undefined;
  const calls = await country.plan.during(undefined, async () => {
    reply = await country.asks(asked);
  });
  if (reply === undefined) throw new Error('There was no reply.');
  return { calls, reply: answerOf(reply, scenario), stored: await everythingIn(country) };
}

/** How a request ends where nothing fails: with its first try, or with one that comes later. */
export class AsItShouldBe {
  /** The calls of stores, in order. */
  readonly calls: readonly string[];
  readonly status: number;
  readonly #scenario: Scenario;
  readonly #untouched: unknown;
  readonly #ends: readonly { readonly reply: unknown; readonly stored: unknown }[];

  private constructor(
    scenario: Scenario,
    untouched: unknown,
    first: Awaited<ReturnType<typeof wellAfter>>,
    later: Awaited<ReturnType<typeof wellAfter>>,
  ) {
    this.#scenario = scenario;
    this.#untouched = untouched;
    this.#ends = [first, later];
    this.calls = first.calls;
    this.status = first.reply.status;
  }

  static async of(scenario: Scenario): Promise<AsItShouldBe> {
    const untouched = await everythingIn(await before(scenario));
    const first = await wellAfter(scenario, 0);
    return new AsItShouldBe(scenario, untouched, first, await wellAfter(scenario, secondsBetweenTries));
  }

  /** Not all of it has the moment of one try. */
  get #comesByAndBy(): boolean {
    return this.#scenario.handsOut !== undefined || this.#scenario.inParts === true;
  }

  /** Everything is stored that should be, once, and the reply says so. */
  expectDone(reply: Seen, stored: unknown): void {
    const [first, later] = this.#ends;
    const ended = { reply: answerOf(reply, this.#scenario), stored };
    if (this.#comesByAndBy) expect(byTheDay(ended)).toEqual(byTheDay(bothOf(first)));
    else if (!isDeepStrictEqual(ended, bothOf(later))) expect(ended).toEqual(bothOf(first));
  }

  /** All of it is stored, or nothing; of what is done in parts, some of them. */
  expectWhole(stored: unknown): void {
    if (this.#scenario.inParts === true || isDeepStrictEqual(stored, this.#untouched)) return;
    expect(stored).toEqual(bothOf(this.#ends[0]).stored);
  }
}

const bothOf = (end: { readonly reply: unknown; readonly stored: unknown } | undefined) => ({
  reply: end?.reply,
  stored: end?.stored,
});
