import { describe, expect, it, test } from 'vitest';
import type { SchedulerOptions } from '../../builders/dynamodb/memory/scheduler.ts';
import { watchSurges } from '../../../application/surges/watch-surges.ts';
import { noticeName } from '../../../domain/messaging/notices/notice.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { consumerOfBatches } from '../../../functions/lambda/batch-consumer.ts';
import { seedsFrom } from '../../builders/chance.ts';
import { repeatedAndMixed } from '../../builders/busy-country.ts';
import { deliveringTo } from '../../builders/queue-message.ts';
import { enoughAtFirst } from '../../builders/surges.ts';
import { aSystem } from '../../builders/system/system.ts';
import { anAbout, anEvent, aState, type EventDetails } from '../../builders/ticket-event.ts';
import { aStaffedCountry } from '../../builders/views/a-staffed-country.ts';

function aWatch(faults: SchedulerOptions = {}) {
  const system = aSystem({ content: aStaffedCountry(), faults, faulty: ['surges'] });
  const handler = consumerOfBatches(
    watchSurges,
    () => system.ports,
    () => system.captured.log,
  );
  return { system, delivers: deliveringTo(handler) };
}

/** So many tickets on water from Kyela at Tuesday noon to the agency, each of its own number. */
const ticketsSent = (count: number, details: EventDetails<'submit'> = {}): readonly TicketEvent[] =>
  Array.from({ length: count }, (_, place) =>
    anEvent({
      number: String(261_100_000_000 + place),
      after: aState({ holder: 'wakala' }),
      ...details,
      subject: { category: 'maji', region: 'mbeya', council: 'kyela', ...details.subject },
    }),
  );

const toldIn = ({ system }: ReturnType<typeof aWatch>) =>
  system.notices.map(({ notice }) => noticeName(notice).split('#').slice(-2).join(' '));
const toHeads = ['wakala', 'wizara'].flatMap((office) =>
  ['email', 'sms'].map((channel) => `officer:mkuu-${office} ${channel}`),
);

describe('a surge of tickets', () => {
  it('is told to the heads of its office and above, up to the ministry, with the last ticket that made it', async () => {
    const watch = aWatch();
    const [last, ...others] = ticketsSent(enoughAtFirst);
    await watch.delivers(others);
    expect(toldIn(watch)).toEqual([]);
    await watch.delivers(last === undefined ? [] : [last]);
    expect(toldIn(watch)).toEqual(toHeads);
    expect(watch.system.notices[0]?.notice).toMatchObject({
      at: watch.system.now,
      surge: {
        category: 'maji',
        place: 'kyela',
        seen: enoughAtFirst,
        usual: 1,
        upTo: 12,
        hours: 1,
        weeks: 0,
      },
    });
  });

  it('says nothing of any ticket in its notices and its log', async () => {
    const watch = aWatch();
    await watch.delivers(ticketsSent(enoughAtFirst));
    const said = JSON.stringify(watch.system.notices);
    expect(said).not.toMatch(/2611000000/);
    expect(JSON.stringify(watch.system.captured.lines)).toMatch(/surge-began/);
  });

  it('is told to nobody where it is over when it is found: those events came late', async () => {
    const watch = aWatch();
    watch.system.now = plusSeconds(watch.system.now, 26 * 3600);
    await watch.delivers(ticketsSent(enoughAtFirst));
    expect(toldIn(watch)).toEqual([]);
    expect(await watch.system.surges.lastingUntil(0)).toHaveLength(1);
  });

  it('of a sensitive category is told at the ministry alone', async () => {
    const watch = aWatch();
    await watch.delivers(ticketsSent(enoughAtFirst, { subject: { category: 'ukatili', sensitive: true } }));
    expect(toldIn(watch)).toEqual(['officer:mkuu-wizara email', 'officer:mkuu-wizara sms']);
  });

  it.each([
    ['came by a desk', ticketsSent(30, { subject: { channel: 'desk' } })],
    ['are about somebody', ticketsSent(30, { about: anAbout({ officer: 'juma' }) })],
    ['went on', ticketsSent(30).map(({ number }) => anEvent({ number, type: 'acknowledge', version: 2 }))],
  ])('is none of tickets that %s', async (_, events) => {
    const watch = aWatch();
    await watch.delivers(events);
    expect(await watch.system.surges.lastingUntil(0)).toEqual([]);
  });
});

describe('told repeatedly, in any order, to a store that fails', () => {
  test.each(seedsFrom(1, 5))(
    'tickets are counted once, and their surge told once (order %i)',
    async (seed) => {
      const watch = aWatch({
        seed,
        rates: { conflict: 0.05, throttled: 0.05, 'time-out': 0.05, 'time-out-after-commit': 0.05 },
      });
      const events = ticketsSent(enoughAtFirst + 4);
      await watch.delivers(repeatedAndMixed(events, seed));
      await watch.delivers(events);
      watch.system.scheduler.calm();

      expect(toldIn(watch)).toEqual(toHeads);
      const [listed, ...others] = await watch.system.surges.lastingUntil(0);
      expect(others).toEqual([]);
      const seen = listed?.surge.told.seen ?? 0;
      expect(seen).toBeGreaterThanOrEqual(enoughAtFirst);
      expect(seen).toBeLessThanOrEqual(events.length);
      expect(listed?.surge.offices).toEqual([{ office: 'wakala', tickets: seen }]);
    },
  );
});
