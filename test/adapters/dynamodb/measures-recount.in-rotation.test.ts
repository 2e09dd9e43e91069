import { BatchWriteCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, inject, it } from 'vitest';
import { newEventItem } from '../../../adapters/dynamodb/items/event-item.ts';
import { addFigures } from '../../../adapters/dynamodb/add-figures.ts';
import { measureKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import type { FigureUpdate } from '../../../adapters/dynamodb/figure-updates.ts';
import { patience } from '../../../adapters/dynamodb/engine/retry.ts';
import { dynamoRegistry } from '../../../adapters/dynamodb/registry/registry.ts';
import { dynamoRollUpStore } from '../../../adapters/dynamodb/roll-up-store.ts';
import { rollUpMeasures } from '../../../application/measures/roll-up-measures.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { aCapturedLog } from '../../builders/captured-log.ts';
import { dynamoMeasuresProjector } from '../../../adapters/dynamodb/measures-projector.ts';
import { dynamoRegistryWriter } from '../../../adapters/dynamodb/registry/registry-writer.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { isSmokeTicket, smokeMonth } from '../../../domain/ticketing/tickets/smoke-ticket.ts';
import { localDateAt } from '../../../domain/foundation/time/local-day.ts';
import { Recounter } from '../../../operations/measures/recount.ts';
import { recountReport } from '../../../operations/measures/report.ts';
import { BusyCountry, busyInstitutions } from '../../builders/busy-country.ts';
import { aCalendar } from '../../builders/calendar.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import { aRegistryContent } from '../../builders/small-registry.ts';
import { clientFor, createTables } from '../../builders/dynamodb/tables.ts';
import { authentic } from '../../builders/registry-macs.ts';

const { events } = new BusyCountry(80, 5);
const [first] = events;
const smokeNumberOf = (number: string): string =>
  `${number.slice(0, 2)}${smokeMonth(number.slice(2, 4))}${number.slice(4)}`;

describe.each(inject('engines'))('a recount on $name', ({ endpoint }) => {
  const client = clientFor(endpoint);

  /** A stage with these events on record, of which measures heard some. */
  async function aStage(heard: readonly TicketEvent[], recorded = events) {
    const tables = await createTables(client, 'tickets', 'measures', 'registry', 'identities');
    const content = aRegistryContent({ calendar: aCalendar(), institutions: busyInstitutions });
    await dynamoRegistryWriter({ ...authentic, client, tables }).write({
      ...content,
      basedOn: 0,
      version: 1,
      by: 'test',
      at: '2026-11-24T09:00:00Z',
    });
    for (let start = 0; start < recorded.length; start += 25) {
      const puts = recorded
        .slice(start, start + 25)
        .map((event) => ({ PutRequest: { Item: newEventItem(event) } }));
      await client.send(new BatchWriteCommand({ RequestItems: { [tables.tickets]: puts } }));
    }
    const measuresProjector = dynamoMeasuresProjector({
      client,
      table: tables.measures,
      now: () => aTuesdayNoon,
    });
    for (const event of heard) await measuresProjector.apply(event, () => Promise.resolve(aCalendar()));
    return { tables, recounter: new Recounter(client, tables, authentic.macs) };
  }

  /** What somebody adds to an item who should not. */
  const spoiled = (tables: { readonly measures: string }, placed: FigureUpdate) =>
    addFigures({ client, table: tables.measures, patience }, placed, { treeDay: '2026-11-24' });

  it('finds nothing where all events were heard', async () => {
    const { recounter } = await aStage(events);
    const found = await recounter.compare();
    expect(found).toMatchObject({ events: 80, misheard: [], wrong: [] });
    expect(recountReport(found).join()).toMatch(/^\d+ tickets with 80 events, \d+ figures: no difference\.$/);
  });

  it('passes over smoke tickets, of which measures are never told, and writes none of them', async () => {
    const smoke = events
      .filter(({ number }) => number === first?.number)
      .map((event) => ({ ...event, number: smokeNumberOf(event.number) }));
    expect(smoke.map(({ number }) => isSmokeTicket(number))).toContain(true);
    const { recounter, tables } = await aStage(events, [...smoke, ...events]);
    const stored = async () => (await client.send(new ScanCommand({ TableName: tables.measures }))).Items;
    const before = await stored();

    const found = await recounter.compare();

    expect(found).toMatchObject({ events: 80, misheard: [], wrong: [] });
    await recounter.repair(found);
    expect(await stored()).toEqual(before);
  });

  it('names a figure that somebody changed, and puts it right', async () => {
    const { recounter, tables } = await aStage(events);
    const cell = {
      institution: first?.after.holder ?? '',
      day: localDateAt(first?.at ?? '2026-11-24T09:00:00Z', aCalendar().timeZone),
    };
    const adds = new Map([[cell.day, { 'question.arrived': 2 }]]);
    await spoiled(tables, { key: measureKeys.itself(cell.institution, cell.day.slice(0, 7)), adds });

    const found = await recounter.compare();

    expect(found.wrong).toMatchObject([{ ...cell, figure: 'question.arrived' }]);
    expect(found.wrong.map(({ stored, recounted }) => stored - recounted)).toEqual([2]);
    await recounter.repair(found);
    expect(await recounter.compare()).toMatchObject({ misheard: [], wrong: [] });
  });

  it('names a sum that somebody changed, and puts it right, beside what rounds have still to add', async () => {
    const half = events.length / 2;
    const { recounter, tables } = await aStage(events.slice(0, half));
    const ports = {
      rollUpStore: dynamoRollUpStore({ client, table: tables.measures }),
      registry: dynamoRegistry({ ...authentic, client, table: tables.registry }),
      now: () => plusSeconds(aTuesdayNoon, 29 * 86_400),
      settlingSeconds: 120,
    };
    await rollUpMeasures(ports, { log: aCapturedLog().log, millisecondsLeft: () => 60_000 });
    const later = () => plusSeconds(aTuesdayNoon, 29 * 86_400);
    const measuresProjector = dynamoMeasuresProjector({ client, table: tables.measures, now: later });
    for (const event of events.slice(half))
      await measuresProjector.apply(event, () => Promise.resolve(aCalendar()));
    expect(await recounter.compare()).toMatchObject({ misheard: [], wrong: [], wrongSums: [] });
    const adds = new Map([['2026-11', { 'question.arrived': 2 }]]);
    await spoiled(tables, { key: measureKeys.month('wizara', '2026-11'), adds });
    await spoiled(tables, { key: measureKeys.now('mkoa'), adds });

    const found = await recounter.compare();

    expect(found.wrongSums).toMatchObject([{ institution: 'wizara', figure: 'question.arrived' }]);
    expect(found.wrongTrends).toMatchObject([{ institution: 'mkoa', figure: 'question.arrived' }]);
    expect(recountReport(found).join()).toContain('with all under it, 2026-11 wizara question.arrived');
    expect(recountReport(found).join()).toContain('in its trend, 2026-11 mkoa question.arrived');
    await recounter.repair(found);
    expect(await recounter.compare()).toMatchObject({
      misheard: [],
      wrong: [],
      wrongSums: [],
      wrongTrends: [],
    });
  });

  it('counts anew what lies in items of before, as after the deployment that no longer reads them', async () => {
    const { recounter, tables } = await aStage(events);
    const rounds = {
      rollUpStore: dynamoRollUpStore({ client, table: tables.measures }),
      registry: dynamoRegistry({ ...authentic, client, table: tables.registry }),
      now: () => plusSeconds(aTuesdayNoon, 86_400),
      settlingSeconds: 120,
    };
    await rollUpMeasures(rounds, { log: aCapturedLog().log, millisecondsLeft: () => 60_000 });
    const asItWas = await recounter.compare();
    expect(asItWas).toMatchObject({ misheard: [], wrong: [], wrongSums: [], wrongTrends: [] });
    const { Items: items = [] } = await client.send(new ScanCommand({ TableName: tables.measures }));
    const figures = items.filter(({ entity }) => entity === 'figures');
    for (const item of figures)
      await client.send(new PutCommand({ TableName: tables.measures, Item: { ...item, v: 1 } }));
    const places = new Set(figures.map(({ SK }) => String(SK).split('#')[0]));
    expect([...places].toSorted()).toEqual(['AHEAD', 'DAYS', 'ITSELF', 'MONTH', 'NOW', 'SENT']);

    const found = await recounter.compare();

    for (const wrong of [found.wrong, found.wrongSums, found.wrongTrends])
      expect(wrong?.every(({ stored }) => stored === 0) && wrong.length > 10).toBe(true);
    await recounter.repair(found);
    expect(await recounter.compare()).toEqual(asItWas);
  });

  it.each([
    ['of a day', measureKeys.days('wizara'), '2026-11-24', 'question.arrived'],
    ['of a date to come', measureKeys.ahead('mkoa'), '2026-12-08', 'question.due.late'],
    ['of since when it waits', measureKeys.now('mkoa'), '2026-11-23', 'question.since.'],
    ['of what stands by category', measureKeys.days('wizara'), 'all', 'category:maji.waiting.unassigned'],
    ['of what a category has overdue', measureKeys.days('mkoa'), '20261123', 'category:maji.overdue'],
    ['of what was sent of a category', measureKeys.sent('wizara'), '2026-11-23', 'category:maji.sent.mara'],
  ])('names a sum %s that somebody changed, and puts it right', async (_, key, day, figure) => {
    const { recounter, tables } = await aStage(events);
    const rounds = {
      rollUpStore: dynamoRollUpStore({ client, table: tables.measures }),
      registry: dynamoRegistry({ ...authentic, client, table: tables.registry }),
      now: () => plusSeconds(aTuesdayNoon, 1_200),
      settlingSeconds: 120,
    };
    await rollUpMeasures(rounds, { log: aCapturedLog().log, millisecondsLeft: () => 60_000 });
    await spoiled(tables, { key, adds: new Map([[day, { [figure]: 2 }]]) });

    const found = await recounter.compare();

    expect(found.wrongSums?.map(({ stored, recounted }) => stored - recounted)).toEqual([2]);
    expect(found.wrongSums?.[0]?.figure).toMatch(figure);
    await recounter.repair(found);
    expect(await recounter.compare()).toMatchObject({ wrong: [], wrongSums: [], wrongTrends: [] });
  });

  it('names the tickets of which events were lost, counts them, and none of these twice when they come', async () => {
    const lost = events.filter((_, place) => place % 3 === 2);
    const { recounter, tables } = await aStage(events.filter((event) => !lost.includes(event)));

    const found = await recounter.compare();

    expect([...found.misheard].toSorted()).toEqual([...new Set(lost.map(({ number }) => number))].toSorted());
    await recounter.repair(found);
    const measuresProjector = dynamoMeasuresProjector({
      client,
      table: tables.measures,
      now: () => aTuesdayNoon,
    });
    for (const event of lost)
      expect(await measuresProjector.apply(event, () => Promise.resolve(aCalendar()))).toBe('nothing-new');
    expect(await recounter.compare()).toMatchObject({ misheard: [], wrong: [] });
  });
});
