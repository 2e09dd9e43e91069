import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keepClocks } from '../../../application/clocks/keep-clocks.ts';
import { fillLake } from '../../../application/lake/fill-lake.ts';
import { projectMeasures } from '../../../application/measures/project-measures.ts';
import { sendNotices } from '../../../application/notices/send-notices.ts';
import { projectQueues } from '../../../application/queues/project-queues.ts';
import { watchSurges } from '../../../application/surges/watch-surges.ts';
import { serialise } from '../../../contracts/events/message.ts';
import { smokeKey } from '../../../domain/ticketing/tickets/smoke-ticket.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { consumerOfBatches } from '../../../functions/lambda/batch-consumer.ts';
import { consumer, consumerOfAll } from '../../../functions/lambda/consumer.ts';
import { projectionsQueue } from '../../../functions/projections/project-events.ts';
import { mergersQueue } from '../../../functions/mergers/keep-mergers.ts';
import { aCall } from '../../builders/call-of.ts';
import { aCategory } from '../../builders/category.ts';
import { memoryServerKeys } from '../../builders/doubles/server-keys.ts';
import { aNewTicket, anAnonymousTicket } from '../../builders/new-ticket.ts';
import { aBatch } from '../../builders/queue-message.ts';
import { aSmallCountry } from '../../builders/views/a-small-country.ts';
import { Service } from '../../builders/views/service.ts';

const place = { council: 'nyamagana' };
const key = smokeKey(memoryServerKeys(), 'a1b2c3d4e5f6');
const aService = () => new Service(aSmallCountry({ categories: [aCategory({ toldOfAlike: 'of-one' })] }));

/** A ticket that was sent, and its events. */
async function sent(service: Service, body: Record<string, unknown>, under?: string) {
  const { status, body: receipt } = await service.sends(body, { key: under });
  expect(status).toBe(201);
  const number = String(receipt['number']);
  const history = await service.tickets.history(number);
  return { number, secret: receipt['secret'], events: history?.events ?? [] };
}

describe('a ticket under a smoke key', () => {
  it('has a number of its own kind, a receipt like any other, and is the same when it is sent again', async () => {
    const service = aService();
    const first = await service.sends(anAnonymousTicket(), { key });
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({
      number: expect.stringMatching(/^2631\d{8}$/) as unknown,
      respondBy: '2026-12-16T09:00:00Z',
    });
    const again = await service.sends(anAnonymousTicket(), { key });
    expect([again.status, again.body]).toEqual([200, first.body]);
  });

  it('is followed and withdrawn by its receipt, and stands in the audit log', async () => {
    const service = aService();
    const ticket = await sent(service, anAnonymousTicket(), key);
    const withdrawn = await service.does('withdraw', ticket, { pressure: false });
    expect(withdrawn.status).toBe(200);
    const { body } = await service.follows(ticket.number, ticket.secret);
    expect(body).toMatchObject({ status: { code: 'closed', because: 'withdrawn' } });
    const history = await service.tickets.history(ticket.number);
    expect(history?.events.map(({ type }) => type)).toEqual(['submit', 'withdraw']);
  });

  it('is a ticket like any other where it has a contact: nobody is left untold', async () => {
    const { number } = await sent(aService(), aNewTicket(), key);
    expect(number).toMatch(/^2611/);
  });

  it('is no incident that others are told of, as an unmarked one is', async () => {
    const told = async (under?: string) => {
      const service = aService();
      await sent(service, anAnonymousTicket({ place }), under);
      const { subject, description, kind, category, institution } = anAnonymousTicket();
      const reply = await service.answers('tell-before-sending', {
        body: { subject, description, kind, category, institution, place },
      });
      return (reply.body['incidents'] as readonly unknown[]).length;
    };
    expect([await told(), await told(key)]).toEqual([1, 0]);
  });
});

/** What is stored and sent beyond the tickets themselves: how often each table was written, rows, messages, orders. */
const projected = ({ database, lake, sms, email, orders }: Service) => ({
  queues: database.revision('projections'),
  measures: database.revision('measures'),
  outbox: database.revision('outbox'),
  lake: lake.rows.length,
  messages: sms.taken.length + email.taken.length,
  orders: orders.take().length,
});

/** What each queue that is told of events does of them. */
const consumers = {
  'keep-queues': (service: Service) => consumer(projectQueues, () => service.ports),
  'keep-measures': (service: Service) => consumer(projectMeasures, () => service.ports),
  'watch-surges': (service: Service) => consumerOfBatches(watchSurges, () => service.ports),
  'fill-lake': (service: Service) => consumer(fillLake, () => service.ports),
  'project-events': (service: Service) => projectionsQueue(() => service.ports),
  'send-notices': (service: Service) => consumer(sendNotices, () => service.ports),
  'keep-mergers': (service: Service) => mergersQueue(() => service.ports),
} as const;

const hears = async (
  service: Service,
  name: keyof typeof consumers,
  events: readonly TicketEvent[],
): Promise<void> => {
  const { batchItemFailures } = await consumers[name](service)(aBatch(...events.map(serialise)), aCall());
  expect(batchItemFailures).toEqual([]);
};

describe('what is told of events', () => {
  it.each(Object.keys(consumers) as (keyof typeof consumers)[])(
    '%s makes nothing of those of a smoke ticket',
    async (name) => {
      const service = aService();
      const ticket = await sent(service, anAnonymousTicket({ place }), key);
      await service.does('withdraw', ticket, { pressure: true });
      const { events = [] } = (await service.tickets.history(ticket.number)) ?? {};
      const untouched = projected(service);
      await hears(service, name, events);
      expect(projected(service)).toEqual(untouched);
    },
  );

  it.each([
    ['keep-queues', 'queues'],
    ['keep-measures', 'measures'],
    ['watch-surges', 'measures'],
    ['fill-lake', 'lake'],
    ['project-events', 'queues'],
    ['project-events', 'measures'],
    ['project-events', 'lake'],
    ['send-notices', 'outbox'],
  ] as const)('%s makes something of those of a citizen', async (name, where) => {
    const service = aService();
    const { events } = await sent(service, aNewTicket({ place }));
    const untouched = projected(service);
    await hears(service, name, events);
    expect(projected(service)[where]).toBeGreaterThan(untouched[where]);
  });

  it('the keeper of clocks starts one for both', async () => {
    const service = aService();
    const [ofCitizen, ofSmoke] = [
      await sent(service, anAnonymousTicket()),
      await sent(service, anAnonymousTicket(), key),
    ];
    const handler = consumerOfAll(keepClocks, () => service.ports);
    await handler(aBatch(...[...ofCitizen.events, ...ofSmoke.events].map(serialise)), aCall());
    expect(service.clocks.running.map(({ clock }) => clock.number)).toEqual([
      ofCitizen.number,
      ofSmoke.number,
    ]);
  });

  it('is told of all tickets in the keeper of clocks alone', () => {
    const ofAll = globSync('functions/*/*.ts').filter((file) =>
      readFileSync(file, 'utf8').includes('consumerOfAll('),
    );
    expect(ofAll.toSorted()).toEqual(['functions/clocks/keep-clocks.ts']);
  });
});
