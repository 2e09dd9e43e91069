import type { Job } from '../../../domain/administration/jobs.ts';
import { describe, expect, it } from 'vitest';
import { changeCalendar } from '../../../domain/administration/holidays.ts';
import { closeInstitution, moveInstitution } from '../../../domain/administration/institutions.ts';
import { changeOfficer, moveOfficer, removeOfficer } from '../../../domain/administration/officers.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { local } from '../../builders/calendar.ts';
import { ChangingCountry } from './a-changing-country.ts';

const manyTickets = 60;

/** Sixty tickets, three pages of them. */
async function withMany(country: ChangingCountry): Promise<readonly string[]> {
  const numbers: string[] = [];
  for (let made = 0; made < manyTickets; made += 1) numbers.push(await country.receives());
  return numbers;
}

const assigneesOf = async (country: ChangingCountry, numbers: readonly string[]) =>
  new Set(await Promise.all(numbers.map(async (number) => (await country.ticket(number)).assignee)));

describe('an officer who is removed', () => {
  it('has no ticket any more with the next run, and no clock changed', async () => {
    const country = new ChangingCountry();
    const number = await country.receives();
    const before = await country.ticket(number);
    await country.does(removeOfficer, { id: 'karani' });

    await country.runs();

    const { assignee, cycle, nextWakeAt, arming, status } = await country.ticket(number);
    expect({ assignee, cycle, nextWakeAt, arming, status }).toEqual({
      assignee: undefined,
      cycle: before.cycle,
      nextWakeAt: before.nextWakeAt,
      arming: before.arming,
      status: before.status,
    });
    expect(await country.happened(number)).toEqual(['unassign']);
  });

  it('has none however many there were, each unassigned once', async () => {
    const country = new ChangingCountry();
    const numbers = await withMany(country);
    await country.does(removeOfficer, { id: 'karani' });

    await country.settles();

    expect(await assigneesOf(country, numbers)).toEqual(new Set([undefined]));
    for (const number of numbers) expect(await country.happened(number)).toEqual(['unassign']);
  });

  it('loses a ticket too that somebody who did not know it yet gave them a minute later', async () => {
    const country = new ChangingCountry();
    await country.does(removeOfficer, { id: 'karani' });
    await country.runs();
    const number = await country.receives();

    await country.settles();

    expect(await country.happened(number)).toEqual(['unassign']);
  });
});

describe('an officer whose tickets a colleague takes over', () => {
  const toHead = { id: 'karani', ticketsTo: 'mkuu' };
  const takesOver = async (number: string, country: ChangingCountry) =>
    (await country.tickets.eventsOf(number)).slice(1).map(({ type, by, facts }) => ({ type, by, facts }));

  it('hands on each, in every status, with its deadlines, and its history says of whom', async () => {
    const country = new ChangingCountry();
    const running = await country.receives();
    const answered = await country.receives({ status: 'responded', respondedAt: country.now });
    const before = await country.ticket(running);
    await country.does(removeOfficer, toHead);

    await country.settles();

    const facts = { officer: 'mkuu', formerOfficer: 'karani' };
    for (const number of [running, answered])
      expect(await takesOver(number, country)).toEqual([{ type: 'assign', by: { actor: 'system' }, facts }]);
    const { assignee, cycle, nextWakeAt, arming, status } = await country.ticket(running);
    expect({ assignee, cycle, nextWakeAt, arming, status }).toEqual({
      assignee: 'mkuu',
      cycle: before.cycle,
      nextWakeAt: before.nextWakeAt,
      arming: before.arming,
      status: before.status,
    });
  });

  it('hands on all of many once, broken off or not, and moved as well as removed', async () => {
    const country = new ChangingCountry();
    const numbers = await withMany(country);
    await country.does(moveOfficer, { ...toHead, institution: 'bodi' });
    let asked = 0;
    await country.runs({}, () => ((asked += 1) <= 3 ? 240_000 : 0));
    const [job] = (await country.administration.unfinished()).filter(
      ({ consequence: task }) => task.what === 'unassign',
    );
    expect(job?.round.cursor).toBeDefined();

    await country.settles();

    expect(await assigneesOf(country, numbers)).toEqual(new Set(['mkuu']));
    for (const number of numbers) expect(await country.happened(number)).toEqual(['assign']);
  });

  it.each([
    ['is sensitive', { sensitive: true }],
    ['is about an officer', { aboutOfficer: 'mjumbe' }],
    ['is about a head', { aboutHead: true }],
    ['names somebody in free text', { unboundName: true as const }],
    ['is worked on elsewhere by now', { mergedInto: '261100000099' }],
  ])('leaves to the head who gives it out what %s', async (_, details) => {
    const country = new ChangingCountry();
    const [kept, other] = [await country.receives(details), await country.receives()];
    await country.does(removeOfficer, toHead);

    await country.settles();

    expect(await country.happened(kept)).toEqual(['unassign']);
    expect((await country.ticket(other)).assignee).toBe('mkuu');
  });

  it('leaves them to the head where the colleague left meanwhile', async () => {
    const country = new ChangingCountry();
    const number = await country.receives();
    await country.does(removeOfficer, toHead);
    await country.does(removeOfficer, { id: 'mkuu' });

    await country.settles();

    expect(await country.happened(number)).toEqual(['unassign']);
  });
});

describe('an officer who is moved', () => {
  it('leaves the tickets of the former place, and keeps what they get at the new one', async () => {
    const country = new ChangingCountry();
    const left = await country.receives();
    await country.does(moveOfficer, { id: 'karani', institution: 'bodi' });
    await country.runs();
    const kept = await country.receives({ holder: 'bodi' });

    await country.settles();

    expect((await country.ticket(left)).assignee).toBeUndefined();
    expect((await country.ticket(kept)).assignee).toBe('karani');
  });

  it('leaves the sensitive ones alone when only the training ended', async () => {
    const country = new ChangingCountry();
    await country.does(changeOfficer, { id: 'karani', trained: true });
    const [sensitive, other] = [await country.receives({ sensitive: true }), await country.receives()];

    await country.does(changeOfficer, { id: 'karani', trained: false });
    await country.settles();

    expect((await country.ticket(sensitive)).assignee).toBeUndefined();
    expect((await country.ticket(other)).assignee).toBe('karani');
  });
});

describe('an institution that is closed', () => {
  it('gives its open tickets to the successor, with their deadlines and windows', async () => {
    const country = new ChangingCountry();
    const running = await country.receives({ holder: 'bodi' });
    const windowEndsAt = local('2026-12-24 23:59:59');
    const answered = await country.receives({
      holder: 'bodi',
      status: 'responded',
      respondedAt: country.now,
      windowEndsAt,
    });
    const elsewhere = await country.receives();
    const { cycle } = await country.ticket(running);
    await country.does(removeOfficer, { id: 'mjumbe' });
    await country.does(closeInstitution, { id: 'bodi', successor: 'wakala' });

    await country.settles();

    expect(await country.ticket(running)).toMatchObject({ holder: 'wakala', cycle, heldBefore: [] });
    expect(await country.ticket(answered)).toMatchObject({ holder: 'wakala', windowEndsAt });
    expect(await country.happened(elsewhere)).toEqual([]);
    expect(await country.inQueueOf('bodi')).toEqual([]);
    expect(await country.inQueueOf('wakala')).toEqual([running, answered, elsewhere].toSorted());
  });

  it('and whose successor is closed too gives them to who is left', async () => {
    const country = new ChangingCountry();
    const number = await country.receives({ holder: 'kitengo' });
    await country.does(closeInstitution, { id: 'kitengo', successor: 'bodi' });
    await country.does(removeOfficer, { id: 'mjumbe' });
    await country.does(closeInstitution, { id: 'bodi', successor: 'wakala' });

    await country.settles();

    expect((await country.ticket(number)).holder).toBe('wakala');
  });
});

describe('an institution that is moved', () => {
  it('takes what lies under it along, and its tickets are seen from the new levels above', async () => {
    const country = new ChangingCountry();
    const [ofAgency, ofUnit] = [await country.receives(), await country.receives({ holder: 'kitengo' })];
    const other = await country.receives({ holder: 'bodi' });
    await country.does(moveInstitution, { id: 'wakala', parent: 'hazina' });

    await country.settles();

    expect((await country.registry.institution('kitengo'))?.ancestors).toEqual(['wakala', 'hazina', 'ikulu']);
    expect(await country.inQueueOf('hazina')).toEqual([ofAgency, ofUnit]);
    expect(await country.inQueueOf('wizara')).toEqual([other]);
    expect(await country.happened(ofUnit)).toEqual([]);
  });
});

describe('what was closed under an institution that is moved', () => {
  it('lies where its parent lies at once, for whoever still reads what it held', async () => {
    const country = new ChangingCountry();
    await country.does(closeInstitution, { id: 'kitengo', successor: 'bodi' });

    await country.does(moveInstitution, { id: 'wakala', parent: 'hazina' });

    const lineage = await country.registry.lineage('kitengo');
    expect(lineage?.above.map(({ id }) => id)).toEqual(['wakala', 'hazina', 'ikulu']);
  });
});

describe('a calendar that is changed late', () => {
  const feast = { add: ['2026-11-27'], remove: [] };

  it('moves the deadlines that have not passed, and arms the clocks anew', async () => {
    const country = new ChangingCountry();
    const number = await country.receives();
    const before = await country.ticket(number);

    await country.does(changeCalendar, feast);
    await country.settles();

    const after = await country.ticket(number);
    expect(after.cycle).toMatchObject({
      number: 1,
      acknowledgeBy: before.cycle.acknowledgeBy,
      respondBy: local('2026-12-17 12:00'),
      calendarVersion: 2,
    });
    expect(after.arming).toBe(before.arming + 1);
    expect(await country.happened(number)).toEqual(['recompute']);
  });

  it('lets what has passed stand', async () => {
    const country = new ChangingCountry();
    const number = await country.receives({ status: 'submitted' });
    country.now = local('2026-12-17 09:00:00');

    await country.does(changeCalendar, feast);
    await country.settles();

    expect((await country.ticket(number)).cycle.respondBy).toBe(local('2026-12-16 12:00'));
  });

  it('moves each of many once, in whatever shard its clock waits', async () => {
    const country = new ChangingCountry();
    const numbers = await withMany(country);

    await country.does(changeCalendar, feast);
    await country.settles();

    for (const number of numbers) expect(await country.happened(number)).toEqual(['recompute']);
  });

  it('twice in a row counts by the newest one', async () => {
    const country = new ChangingCountry();
    const number = await country.receives();

    await country.does(changeCalendar, feast);
    await country.does(changeCalendar, { add: ['2026-11-30'], remove: [] });
    await country.settles();

    expect((await country.ticket(number)).cycle).toMatchObject({
      respondBy: local('2026-12-18 12:00'),
      calendarVersion: 3,
    });
    expect(await country.happened(number)).toEqual(['recompute']);
  });

  it('and put back gives the deadlines of before', async () => {
    const country = new ChangingCountry();
    const number = await country.receives();
    await country.does(changeCalendar, feast);
    await country.settles();

    await country.does(changeCalendar, { add: [], remove: feast.add });
    await country.settles();

    expect((await country.ticket(number)).cycle.respondBy).toBe(local('2026-12-16 12:00'));
  });
});

describe('a job that is broken off', () => {
  const calls = [1, 2, 5, 11, 23, 47, 71];

  it.each(calls)('at the call %i of the store goes on, and each ticket is unassigned once', async (call) => {
    const country = new ChangingCountry();
    const numbers = await withMany(country);
    await country.does(removeOfficer, { id: 'karani' });
    let made = 0;
    const breaking = new Proxy(country.tickets, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]): unknown => {
          made += 1;
          if (made >= call) return Promise.reject(new StoreUnavailable('cut off'));
          return Reflect.apply(member as (...all: unknown[]) => unknown, target, given);
        };
      },
    });

    await country.runs({ tickets: breaking });
    await country.settles();

    expect(await assigneesOf(country, numbers)).toEqual(new Set([undefined]));
    for (const number of numbers) expect(await country.happened(number)).toEqual(['unassign']);
  });

  it('by the end of the time goes on where it was, not at the beginning', async () => {
    const country = new ChangingCountry();
    const numbers = await withMany(country);
    await country.does(changeCalendar, { add: ['2026-11-27'], remove: [] });
    const isRecounting = ({ consequence: task }: Job) => task.what === 'recompute';
    let asked = 0;
    await country.runs({}, () => ((asked += 1) <= 12 ? 240_000 : 0)); // who is told comes first

    const moved = await Promise.all(numbers.map(async (number) => (await country.happened(number)).length));
    const job = (await country.administration.unfinished()).find(isRecounting);
    expect(job?.round.cursor).toBeDefined();
    expect(moved.filter((acts) => acts === 1).length).toBeGreaterThan(0);
    expect(moved.filter((acts) => acts === 0).length).toBeGreaterThan(0);

    await country.settles();
    for (const number of numbers) expect(await country.happened(number)).toEqual(['recompute']);
  });

  it('whose answers get lost does everything once', async () => {
    const country = new ChangingCountry();
    const numbers = await withMany(country);
    await country.does(changeCalendar, { add: ['2026-11-27'], remove: [] });
    country.scheduler.begin({ 'time-out-after-commit': 0.2, throttled: 0.1, conflict: 0.1 });
    await country.runs();

    await country.settles();

    for (const number of numbers) expect(await country.happened(number)).toEqual(['recompute']);
  });

  it('on one ticket does the others, says so, and tries again', async () => {
    const country = new ChangingCountry();
    const numbers = await withMany(country);
    const [bad = ''] = numbers;
    await country.does(removeOfficer, { id: 'karani' });
    const broken = new Proxy(country.tickets, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]): unknown =>
          given[0] === bad
            ? Promise.reject(new Error('spoilt'))
            : Reflect.apply(member as (...all: unknown[]) => unknown, target, given);
      },
    });

    await country.runs({ tickets: broken });
    country.now = plusSeconds(country.now, 300);
    await country.runs({ tickets: broken });

    expect(await country.happened(bad)).toEqual([]);
    expect(JSON.stringify(country.captured.lines)).toContain('consequence-not-drawn');
    expect(await country.administration.unfinished()).toHaveLength(1);
    await country.settles();
    expect(await country.happened(bad)).toEqual(['unassign']);
  });

  it('stops when another run goes on with it', async () => {
    const country = new ChangingCountry();
    const numbers = await withMany(country);
    await country.does(removeOfficer, { id: 'karani' });

    await Promise.all([country.runs(), country.runs()]);
    await country.settles();

    for (const number of numbers) expect(await country.happened(number)).toEqual(['unassign']);
  });
});

describe('a run', () => {
  it('that finds no job says so, and reads nothing else', async () => {
    const country = new ChangingCountry();
    const unread = new Proxy(country.tickets, {
      get: (_, name) => expect.unreachable(`${String(name)} was asked for`),
    });

    await country.runs({ tickets: unread });

    expect(country.captured.lines.join()).toContain('"entry":"consequences-drawn","count":0,"remaining":0');
  });
});
