import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { rollUpMeasures } from '../../../application/measures/roll-up-measures.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { atAnyStep, type StepCounts } from '../../../domain/analytics/measures/category-readings.ts';
import type { PriorityRule } from '../../../domain/analytics/priorities/priorities.ts';
import type { ListedFigure } from '../../../domain/foundation/vocabulary/queue-filters.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { aCapturedLog } from '../../builders/captured-log.ts';
import { aPlay, playLife } from '../../builders/lives/played-life.ts';
import { numberAt } from '../../builders/numbered-tickets.ts';
import { aPolicy } from '../../builders/policy.ts';
import { Office } from '../../builders/views/an-office.ts';

/** Offices of the staffed country, by the names that lives have for theirs. */
const offices = { kituo: 'wakala', maji: 'jirani', umeme: 'jirani', halmashauri: 'wakala' } as const;

/** An event of a life, in the staffed country and under a number of its own. */
function inTheCountry(event: TicketEvent, number: string): TicketEvent {
  const named = Object.entries(offices).reduce(
    (text, [place, office]) => text.replaceAll(`"${place}"`, `"${office}"`),
    JSON.stringify(event),
  );
  return { ...(JSON.parse(named) as TicketEvent), number };
}

/** Who oversees, who heads the ministry, and the heads below, each with what they may look into. */
const readers = [
  ['msimamizi', 'kmk'],
  ['msimamizi', 'wizara'],
  ['msimamizi', 'jirani'],
  ['mkuu-kmk', 'kmk'],
  ['mkuu-kmk', 'jirani'],
  ['mkuu-wizara', 'wizara'],
  ['mkuu-wizara', 'wakala'],
  ['mkuu-wakala', 'wakala'],
] as const;

interface Standing {
  readonly waiting: number;
  readonly unacknowledged: number;
  readonly overdueToAnswer: number;
  readonly overdueToAcknowledge: number;
}

/** What the first screen counts, and the list to which each figure leads. */
const countedBy: Readonly<Record<ListedFigure, keyof Standing>> = {
  waiting: 'waiting',
  unacknowledged: 'unacknowledged',
  'overdue-to-answer': 'overdueToAnswer',
  'overdue-to-acknowledge': 'overdueToAcknowledge',
};
const figures = Object.keys(countedBy) as ListedFigure[];

interface Counted {
  readonly standing: Standing;
  /** Absent where one kind is asked for. */
  readonly steps?: Readonly<Record<'waiting' | 'overdue', StepCounts>>;
}

interface Today extends Counted {
  readonly itself?: Pick<Counted, 'standing'>;
  readonly units: readonly (Counted & { readonly institution: { readonly id: string } })[];
  readonly priorities: readonly {
    readonly rule: PriorityRule;
    readonly figure: string;
    readonly what: string;
    readonly list?: Readonly<Record<'institution' | 'figure', string>> & {
      readonly category?: string;
      readonly here?: true;
    };
  }[];
}

describe('the list of a figure', () => {
  const office = new Office();

  beforeAll(async () => {
    const plays = fc.sample(aPlay, { numRuns: 120, seed: 33 });
    const lives = plays.map((play) => playLife(play, aPolicy()));
    for (const [place, { random, calendars }] of lives.entries()) {
      const events = random.life.events.map((event) => inTheCountry(event, numberAt(place)));
      await office.lists(events);
      for (const event of events)
        await office.ports.measuresProjector.apply(event, (version) => {
          const calendar = calendars.get(version ?? 1);
          if (calendar === undefined) throw new Error('A life has a calendar of its own.');
          return Promise.resolve(calendar);
        });
    }
    office.now = plusSeconds(office.now, 600);
    for (let runs = 0; runs < 5; runs += 1)
      await rollUpMeasures(office.ports, { log: aCapturedLog().log, millisecondsLeft: () => 60_000 });
  }, 60_000);

  /** How many tickets are on all pages of a list. */
  async function countListed(reader: string, institution: string, query: Readonly<Record<string, string>>) {
    const numbers = new Set<string>();
    let cursor: string | undefined;
    do {
      const { body, status } = await office.asks(reader, 'list-queue', {
        params: { institution },
        query: { ...query, ...(cursor !== undefined && { cursor }) },
      });
      expect(status).toBe(200);
      for (const { number } of body['lines'] as readonly { readonly number: string }[]) numbers.add(number);
      cursor = body['next'] as string | undefined;
    } while (cursor !== undefined);
    return numbers.size;
  }

  it.each(readers)('has as many tickets as it counts: for %s at %s, of each kind', async (reader, place) => {
    const seen: number[] = [];
    const listed: PriorityRule[] = [];
    const itself: number[] = [];
    const holds = async (institution: string, figure: string, query: object, counted: number) => {
      seen.push(counted);
      const found = await countListed(reader, institution, { figure, ...query });
      expect([institution, figure, query, found]).toEqual([institution, figure, query, counted]);
    };
    for (const kind of [undefined, 'complaint', 'question'] as const) {
      const ofKind = kind === undefined ? {} : { kind };
      const { body } = await office.asks(reader, 'show-today', {
        params: { institution: place },
        query: ofKind,
      });
      const today = body as unknown as Today;
      const counted = [{ ...today, institution: { id: place } }, ...today.units];
      for (const { institution, standing, steps } of counted) {
        for (const figure of figures)
          await holds(institution.id, figure, ofKind, standing[countedBy[figure]]);
        expect(steps === undefined).toBe(kind !== undefined);
        if (steps === undefined) continue;
        expect(atAnyStep(steps.waiting)).toBe(standing.waiting);
        expect(steps.waiting.unacknowledged + steps.waiting.appealed).toBe(standing.unacknowledged);
        expect(atAnyStep(steps.overdue)).toBe(standing.overdueToAnswer);
      }
      expect(today.itself === undefined).toBe(today.units.length === 0);
      if (today.itself !== undefined) {
        for (const figure of figures)
          await holds(place, figure, { ...ofKind, here: 'true' }, today.itself.standing[countedBy[figure]]);
        itself.push(today.itself.standing.waiting);
      }
      for (const { list, figure, rule } of today.priorities)
        if (list !== undefined) {
          const { category, here } = list;
          const query = {
            ...ofKind,
            ...(category !== undefined && { category }),
            ...(here === true && { here: 'true' }),
          };
          await holds(list.institution, list.figure, query, Number(figure));
          listed.push(rule);
        }
    }
    expect(Math.max(...seen)).toBeGreaterThan(0);
    if (place === 'wizara') expect(Math.max(...itself)).toBeGreaterThan(0);
    if (place === 'kmk') expect(listed).toContain('overdue');
    if (reader === 'mkuu-wizara' && place === 'wizara') expect(listed).toContain('overdue-in-category');
  });

  it('goes with kind, category, region and what is held here alone', async () => {
    const asks = (query: Readonly<Record<string, string>>) =>
      office.asks('mkuu-wakala', 'list-queue', { params: { institution: 'wakala' }, query });
    expect((await asks({ figure: 'waiting', urgent: 'true' })).status).toBe(400);
    expect((await asks({ figure: 'waiting', sort: 'age' })).status).toBe(400);
    expect((await asks({ region: 'mkoa-dodoma' })).status).toBe(400);
    expect((await asks({ figure: 'waiting', category: 'maji', region: 'mkoa-dodoma' })).status).toBe(200);
  });
});
