import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { routes } from '../../../contracts/http/table/routes.ts';
import { seedsFrom, tryEach } from '../../builders/chance.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { FaultyCountry } from '../../builders/faults/a-faulty-country.ts';
import { doings, type Person } from './doings.ts';
import { aCountryOfTwoHeads, clockOf, headOf, moments } from './moments.ts';
import { comparable, everythingIn } from '../../builders/system/stored.ts';

/** What somebody is answered in the end. */
interface Outcome {
  readonly status: number;
  readonly body: unknown;
}

/** What comes of it when two people do something: what each is answered, and what is stored. */
interface End {
  readonly outcomes: readonly [Outcome, Outcome];
  readonly stored: unknown;
}

type Pair = readonly [string, string];

const tries = 40;
/** Others were faster each time: nothing is decided yet, and trying again helps. */
const isBusy = ({ status, body }: Seen): boolean => status === 503 || body['code'] === 'ticket-busy';

async function aCountryAt(moment: string, seed?: number): Promise<FaultyCountry> {
  const country = new FaultyCountry(seed, aCountryOfTwoHeads());
  await moments[moment]?.comes(country);
  return country;
}

/** Somebody who is about to do something, and does it as often as it takes to be answered. */
async function readyTo(
  name: string,
  country: FaultyCountry,
  moment: string,
  person: Person,
): Promise<() => Promise<Outcome>> {
  const when = moments[moment];
  const doing = when && doings[name]?.(country, person, when);
  if (doing === undefined) throw new Error(`Nobody can ${name}.`);
  if (doing === 'the clock wakes') return asTheStateMachineDoes(clockOf(country, await headOf(country)));
  return async () => {
    for (let made = 0; made < tries; made += 1) {
      const seen = await country.asks(doing);
      if (!isBusy(seen)) return { status: seen.status, body: comparable(seen.body) };
      expect(Number(seen.headers['retry-after'])).toBeGreaterThan(0);
    }
    throw new Error(`${name} was never answered.`);
  };
}

/** What is alike is looked up after the ticket was read, and may be newer than it: of a look that is no part of the order. */
const withoutAlike = ({ outcomes: [one, other], stored }: End): End => {
  const ordered = ({ status, body }: Outcome): Outcome => ({
    status,
    body: omit(body as { readonly alike?: unknown }, 'alike'),
  });
  return { outcomes: [ordered(one), ordered(other)], stored: withoutMarks(stored) };
};

/**
 * What is stored without three marks that say only what an act found when it began. The version that a look is recorded with: where it
 * broke off after that and was asked for again by the same name, which the API never gives twice, it may show a newer one. The end of the chain of reads: a read that is recorded
 * at once with the act comes after it in the chain, and may have shown what was before the act. The contact to which a new secret went:
 * beside a change of the contact it is the former one, and a mark of another contact than the ticket's confirms no phone.
 */
const withoutMarks = <Stored>(stored: Stored): Stored =>
  JSON.parse(JSON.stringify(stored), (key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if ('opened' in value && 'version' in value) return omit(value, 'version');
    if (key === 'reads' && 'count' in value) return undefined;
    return key === 'secret' && 'sentTo' in value ? omit(value, 'sentTo') : value;
  }) as Stored;

/** It tries a task again that failed. */
const asTheStateMachineDoes = (work: () => Promise<unknown>) => async (): Promise<Outcome> => {
  for (let made = 1; ; made += 1) {
    try {
      return { status: 200, body: comparable(await work()) };
    } catch (error) {
      if (made === tries) throw error;
    }
  }
};

async function bothReady([first, second]: Pair, country: FaultyCountry, moment: string) {
  return [await readyTo(first, country, moment, 0), await readyTo(second, country, moment, 1)] as const;
}

/** They do it one after the other. */
async function inOrder(pair: Pair, moment: string, firstIs: Person): Promise<End> {
  const country = await aCountryAt(moment);
  const [one, other] = await bothReady(pair, country, moment);
  if (firstIs === 0) {
    const outcomes = [await one(), await other()] as const;
    return { outcomes, stored: await everythingIn(country) };
  }
  const second = await other();
  return { outcomes: [await one(), second], stored: await everythingIn(country) };
}

/** They do it at once: their calls mix as the seed has it, and transactions meet. */
async function atOnce(pair: Pair, moment: string, seed: number): Promise<End> {
  const country = await aCountryAt(moment, seed);
  const [one, other] = await bothReady(pair, country, moment);
  country.scheduler.begin({ conflict: 0.2 });
  const outcomes = await Promise.all([one(), other()]);
  country.scheduler.calm();
  return { outcomes, stored: await everythingIn(country) };
}

/** Whether it changes the ticket, or shows it, where nobody does anything else. */
async function isPossible(name: string, moment: string): Promise<boolean> {
  const country = await aCountryAt(moment);
  const does = await readyTo(name, country, moment, 0);
  const { version, secret } = await headOf(country);
  const { status } = await does();
  const after = await headOf(country);
  const isChanged = after.version > version || after.secret.generation > secret.generation;
  return isChanged || (name === 'look' && status === 200);
}

const names = Object.keys(doings);
const everyPair = names.flatMap((first, place) => names.slice(place).map((second): Pair => [first, second]));

/** In which moments each is possible. */
const possibleIn = new Map<string, readonly string[]>();

/** One of the moments in which most of the two are possible. */
function momentFor(pair: Pair, seed: number): string {
  const possible = (moment: string) => pair.filter((name) => possibleIn.get(name)?.includes(moment)).length;
  const most = Math.max(...Object.keys(moments).map(possible));
  const candidates = Object.keys(moments).filter((moment) => possible(moment) === most);
  return candidates[seed % candidates.length] ?? '';
}

const isDone = ({ status }: Outcome): boolean => status < 300;

/** Each try that broke off counted as one with a wrong secret, until more are let through by a calculation alone. */
const isOutOfTries = ({ body }: Outcome): boolean =>
  (body as { readonly code?: string }).code === 'proof-of-work-needed';

/** Why an act was refused that was possible before the other: a conflict, and which. */
function expectAClearConflict({ status, body }: Outcome, because: string): void {
  if (because === 'ask for a new secret') {
    expect(body).toMatchObject({ code: 'ticket-not-found' }); // the secret that was sent opens nothing any more
  } else {
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: expect.stringMatching(/^(act-refused|ticket-closed)$/) as string });
  }
}

describe('what can be done at once', () => {
  beforeAll(async () => {
    for (const name of names) {
      const where = [];
      for (const moment of Object.keys(moments)) if (await isPossible(name, moment)) where.push(moment);
      possibleIn.set(name, where);
    }
  });

  it('is every act there is on a ticket', () => {
    const country = new FaultyCountry();
    const dummy = { number: '261100000007', secret: '00000000' };
    vi.spyOn(country, 'ticket', 'get').mockReturnValue(dummy);
    vi.spyOn(country, 'otherTicket', 'get').mockReturnValue(dummy);
    const asked = Object.values(doings).map((doing) => doing(country, 0, { comes: () => Promise.resolve() }));
    const done = new Set(asked.map((doing) => (doing === 'the clock wakes' ? doing : doing.route)));
    const acts = routes.filter(
      ({ method, path }) => method === 'POST' && /\/(tickets\/\{|identity-)/.test(path),
    );
    // They leave the ticket as it is.
    const notActs = [
      ...[
        'attach-file',
        'attach-office-file',
        'remove-attachment',
        'open-with-reason',
        'open-attachment-with-reason',
      ],
      'preview-officer-act',
      'ask-for-code',
    ];
    const missing = acts.filter(({ name }) => !done.has(name) && !notActs.includes(name));
    expect(missing.map(({ name }) => `${name}: say in doings.ts how it is done beside others`)).toEqual([]);
  });

  it.each(names)('is possible in some moment: %s', (name) => {
    expect(possibleIn.get(name)).not.toEqual([]);
  });

  it('by two people, in more than a thousand orders with conflicts between, ends as one after the other: nothing is lost, what goes together happens, and what does not is clearly refused', async () => {
    const seen = { orders: 0, together: 0, apart: 0, outOfTries: 0 };
    await tryEach(seedsFrom(1, 1), async (first) => {
      for (const [place, pair] of everyPair.entries()) {
        const seed = first + place;
        const moment = momentFor(pair, seed);
        const story = `${pair.join(' and ')}, ${moment}, seed ${seed}`;
        const ends = [await inOrder(pair, moment, 0), await inOrder(pair, moment, 1)] as const;
        const [[one, otherAfter], [oneAfter, other]] = [ends[0].outcomes, ends[1].outcomes];

        const end = await atOnce(pair, moment, seed);

        if (end.outcomes.some(isOutOfTries)) {
          seen.outOfTries += 1;
          continue;
        }
        const isSerial = ends.some((serial) => isDeepStrictEqual(withoutAlike(end), withoutAlike(serial)));
        if (!isSerial) expect(end, story).toEqual(ends[0]);
        if (isDone(one) && !isDone(oneAfter)) expectAClearConflict(oneAfter, pair[1]);
        if (isDone(other) && !isDone(otherAfter)) expectAClearConflict(otherAfter, pair[0]);
        if (pair[1] === 'look') expect(oneAfter, `${story}: a look refuses nothing`).toEqual(one);
        if (pair[0] === 'look') expect(otherAfter, `${story}: a look refuses nothing`).toEqual(other);
        seen.orders += 1;
        if (ends.every(({ outcomes }) => outcomes.every(isDone))) seen.together += 1;
        else if (isDone(one) && isDone(other)) seen.apart += 1;
      }
    });
    expect(seen.outOfTries).toBeLessThan(20);
    expect(seen.orders).toBeGreaterThan(1_000);
    expect(seen.together).toBeGreaterThan(300);
    expect(seen.apart).toBeGreaterThan(150);
  });
});
