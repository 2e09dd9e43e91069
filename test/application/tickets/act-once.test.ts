import { untilAvailable } from '../../builders/until-available.ts';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { describe, expect, it } from 'vitest';
import type { SchedulerOptions } from '../../builders/dynamodb/memory/scheduler.ts';
import type { Change } from '../../../domain/ticketing/tickets/event.ts';
import { acknowledge } from '../../../domain/casework/acts/handling/acknowledge.ts';
import { note } from '../../../domain/casework/acts/handling/note.ts';
import { start } from '../../../domain/casework/acts/handling/start.ts';
import { ActRefused } from '../../../domain/casework/acts/refusals.ts';
import type { TicketHistory } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { actOnce } from '../../../application/tickets/act-once.ts';
import { actRequest } from '../../../application/tickets/act-request.ts';
import { StillContended } from '../../../application/still-contended.ts';
import { seedsFrom, tryEach } from '../../builders/chance.ts';
import { aSubmissionToStore } from '../../builders/submission.ts';
import { System } from '../../builders/system/system.ts';
import { aTuesdayNoon, theRules } from '../../builders/ticket.ts';

type Decide = (history: TicketHistory, request: string) => Change;

const deedOf = (officer: string, request: string) => ({
  by: { actor: 'head', officer, institution: 'kituo' } as const,
  at: aTuesdayNoon,
  request,
});

/** What an officer can do: of two acknowledgements, and of two beginnings, only one is possible. */
const doings: Readonly<Record<string, (officer: string) => Decide>> = {
  acknowledge: (officer) => (history, request) => acknowledge(history, deedOf(officer, request), theRules()),
  start: (officer) => (history, request) => start(history, deedOf(officer, request), theRules()),
  note: (officer) => (history, request) => note(history, deedOf(officer, request)),
};

const outsider = new Error('There is no such ticket for you.');

class Office extends System {
  readonly number: string;

  private constructor(number: string, seed: number) {
    super({ faults: { seed }, faulty: ['tickets'] });
    this.number = number;
  }

  static async open({ seed = 1, rates = {} }: SchedulerOptions = {}): Promise<Office> {
    const submission = aSubmissionToStore();
    const office = new Office(submission.ticket.number, seed);
    await office.tickets.submit(submission);
    office.scheduler.begin(rates);
    return office;
  }

  does(officer: string, act: keyof typeof doings, key = `${officer}-${act}`, body: unknown = {}) {
    const request = actRequest(hashing, { asker: `officer:${officer}`, idempotencyKey: key, act, body });
    const decide = doings[act]?.(officer);
    if (decide === undefined) throw new Error(`Nobody can do ${act}.`);
    return actOnce(this.tickets, this.number, request, {
      admit: (history) => {
        if (history === undefined) throw outsider;
      },
      decide: (history) => decide(history, request),
    });
  }

  async history() {
    this.scheduler.calm();
    return (await this.tickets.eventsOf(this.number)).map(({ type }) => type);
  }
}

describe('an act', () => {
  it('is done, and told with its event', async () => {
    const office = await Office.open();
    const { ticket, event } = await office.does('asha', 'acknowledge');
    expect(ticket.status).toBe('acknowledged');
    expect(event).toMatchObject({ type: 'acknowledge', version: 2 });
  });

  it('is not done again when the same request comes again, however much happened since', async () => {
    const office = await Office.open();
    const { event } = await office.does('asha', 'note', 'key-1');
    await office.does('juma', 'acknowledge');

    const again = await office.does('asha', 'note', 'key-1');

    expect(again.event).toEqual(event);
    expect(await office.history()).toEqual(['submit', 'note', 'acknowledge']);
  });

  it('belongs to whoever asks: the same key of another person is another act', async () => {
    const office = await Office.open();
    await office.does('asha', 'note', 'key-1');
    await office.does('juma', 'note', 'key-1');
    expect(await office.history()).toEqual(['submit', 'note', 'note']);
  });

  it.each([
    ['another body', 'note', { message: 'another' }],
    ['another act', 'acknowledge', {}],
  ] as const)('is refused when the key was used for %s', async (_, act, body) => {
    const office = await Office.open();
    await office.does('asha', 'note', 'key-1');
    await expect(office.does('asha', act, 'key-1', body)).rejects.toMatchObject({
      facts: { code: 'idempotency-key-reused' },
    });
  });

  it('is not decided for whoever is not admitted, and the store is not asked twice', async () => {
    const office = await Office.open();
    const decide = () => {
      throw new Error('It was decided.');
    };
    const request = actRequest(hashing, { asker: 'citizen', idempotencyKey: 'k', act: 'note', body: {} });
    const acting = actOnce(office.tickets, '261199999999', request, {
      admit: () => {
        throw outsider;
      },
      decide,
    });
    await expect(acting).rejects.toBe(outsider);
  });
});

/** An act that lost is refused by the rules, or told to try again: never lost in silence. */
const isClear = (error: unknown): boolean => error instanceof ActRefused || error instanceof StillContended;

const seeds = seedsFrom(1, 150);

describe('two officers who act at once, in many orders, with conflicts between', () => {
  it('leave the history of one order, with nothing lost; acts that go together both happen', async () => {
    await tryEach(seeds, async (seed) => {
      const office = await Office.open({ seed, rates: { conflict: 0.2 } });
      const outcomes = await Promise.allSettled([
        untilAvailable(() => office.does('asha', 'acknowledge', 'key-1')),
        untilAvailable(() => office.does('juma', 'note', 'key-2')),
      ]);
      const done = outcomes.flatMap((outcome) =>
        outcome.status === 'fulfilled' ? [outcome.value.event.type] : [],
      );
      expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);
      expect((await office.history()).toSorted()).toEqual(['submit', ...done].toSorted());
    });
  });

  it('and of two that exclude each other one happens, and the other is refused by the rules', async () => {
    await tryEach(seeds, async (seed) => {
      const office = await Office.open({ seed, rates: { conflict: 0.2 } });
      const outcomes = await Promise.allSettled([
        untilAvailable(() => office.does('asha', 'acknowledge', 'key-1')),
        untilAvailable(() => office.does('juma', 'acknowledge', 'key-2')),
      ]);
      const refused = outcomes.flatMap((outcome) =>
        outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
      );
      expect(refused).toHaveLength(1);
      expect(refused[0]).toBeInstanceOf(ActRefused);
      expect(await office.history()).toEqual(['submit', 'acknowledge']);
    });
  });
});

describe('an act through a store that fails', () => {
  it('by chance, many times, leaves each act at most once, and what was answered is there', async () => {
    await tryEach(seedsFrom(1, 50), async (seed) => {
      const office = await Office.open({
        seed,
        rates: { conflict: 0.1, throttled: 0.1, 'time-out': 0.1, 'time-out-after-commit': 0.1 },
      });
      const persistently = async (officer: string, act: 'note' | 'acknowledge' | 'start') => {
        for (let tries = 0; tries < 40; tries += 1) {
          try {
            await office.does(officer, act);
            return act;
          } catch (error) {
            if (error instanceof StoreUnavailable) continue;
            if (isClear(error)) return undefined;
            throw error;
          }
        }
        return undefined;
      };
      const done = await Promise.all([
        persistently('asha', 'note'),
        persistently('juma', 'note'),
        persistently('asha', 'acknowledge'),
        persistently('juma', 'start'),
      ]);
      const answered = done.flatMap((act) => act ?? []);
      const history = await office.history();
      for (const act of ['note', 'acknowledge', 'start'] as const) {
        const times = history.filter((type) => type === act).length;
        expect(times, act).toBe(answered.filter((name) => name === act).length);
      }
    });
  });
});
