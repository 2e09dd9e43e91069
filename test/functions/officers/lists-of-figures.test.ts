import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { rollUpMeasures } from '../../../application/measures/roll-up-measures.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
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

interface Standing {
  readonly open: number;
  readonly inProgress: number;
  readonly overdue: number;
  readonly acknowledgementOverdue: number;
}

/** What each list of a figure holds, in terms of the figures of measures. */
const countedBy: Readonly<Record<ListedFigure, (standing: Standing) => number>> = {
  waiting: ({ open, inProgress }) => open + inProgress,
  unacknowledged: ({ open }) => open,
  'overdue-to-answer': ({ overdue }) => overdue,
  'overdue-to-acknowledge': ({ acknowledgementOverdue }) => acknowledgementOverdue,
};
const figures = Object.keys(countedBy) as ListedFigure[];

/** Who oversees, who heads the ministry, and the heads below, each with what they may look into. */
const readers = [
  ['msimamizi', 'wakala'],
  ['msimamizi', 'jirani'],
  ['mkuu-kmk', 'jirani'],
  ['mkuu-wizara', 'wakala'],
  ['mkuu-wizara', 'jirani'],
  ['mkuu-wakala', 'wakala'],
] as const;

describe('the list of a figure', () => {
  const office = new Office();

  beforeAll(async () => {
    const plays = fc.sample(aPlay, { numRuns: 60, seed: 33 });
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
    for (const kind of [undefined, 'complaint', 'question'] as const) {
      const ofKind = kind === undefined ? {} : { kind };
      const { body } = await office.asks(reader, 'show-measures', {
        params: { institution: place },
        query: ofKind,
      });
      for (const figure of figures) {
        const counted = countedBy[figure](body['standing'] as Standing);
        seen.push(counted);
        expect([figure, kind, await countListed(reader, place, { figure, ...ofKind })]).toEqual([
          figure,
          kind,
          counted,
        ]);
      }
    }
    expect(Math.max(...seen)).toBeGreaterThan(0);
  });

  it('goes with kind, category and region alone', async () => {
    const asks = (query: Readonly<Record<string, string>>) =>
      office.asks('mkuu-wakala', 'list-queue', { params: { institution: 'wakala' }, query });
    expect((await asks({ figure: 'waiting', urgent: 'true' })).status).toBe(400);
    expect((await asks({ figure: 'waiting', sort: 'age' })).status).toBe(400);
    expect((await asks({ region: 'mkoa-dodoma' })).status).toBe(400);
    expect((await asks({ figure: 'waiting', category: 'maji', region: 'mkoa-dodoma' })).status).toBe(200);
  });
});
