import { describe, expect, it } from 'vitest';
import { sendDueNotices } from '../../../application/notices/send-due-notices.ts';
import { runRegistryJobs } from '../../../application/registry/run-registry-jobs.ts';
import { local } from '../../builders/calendar.ts';
import { aTree } from '../../builders/administration.ts';
import { anOfficer } from '../../builders/officer.ts';
import { RegistryOffice } from './a-registry-office.ts';

const staff = { params: { institution: 'wakala' } };
const away = { from: '2026-12-07', until: '2026-12-11' };
const asha = { by: 'asha', deputy: 'karani' };

/** The agency with a second clerk, where everybody can be reached by e-mail. */
class OfficeWithTwoClerks extends RegistryOffice {
  constructor() {
    const tree = aTree();
    const officers = [...tree.officers, anOfficer({ id: 'asha', institution: 'wakala' })];
    super(1, {
      ...tree,
      officers,
      contacts: officers.map(({ id }) => ({ officer: id, email: `${id}@example.go.tz` })),
    });
    this.now = local('2026-12-01 10:00:00');
  }

  isOut({ by, deputy }: typeof asha = asha, body: Readonly<Record<string, unknown>> = {}) {
    return this.asks(by, 'hand-over', { ...staff, body: { deputy, away, ...body } });
  }

  ends(by: string, body: Readonly<Record<string, unknown>>) {
    return this.asks(by, 'hand-over', { ...staff, body });
  }

  async deputyships() {
    return (await this.administration.officer('karani'))?.deputyships;
  }

  async absences() {
    return (await this.administration.officer('asha'))?.absences;
  }

  async told() {
    const run = { log: this.captured.log, millisecondsLeft: () => 240_000 };
    await runRegistryJobs(this.ports, run);
    await sendDueNotices(this.ports, run);
    return this.email.taken.splice(0);
  }
}

describe('an officer who is out', () => {
  it('names a deputy from the first to the last second of local days, on record of both', async () => {
    const office = new OfficeWithTwoClerks();

    expect((await office.isOut(asha, { why: 'Likizo ya mwaka.' })).status).toBe(200);

    const term = { from: '2026-12-06T21:00:00Z', until: '2026-12-11T20:59:59Z', named: office.now };
    expect(await office.absences()).toEqual([{ deputy: 'karani', ...term }]);
    expect(await office.deputyships()).toEqual([{ officer: 'asha', ...term }]);
    for (const id of ['asha', 'karani']) {
      const { items } = await office.administration.historyOf({ part: 'officer', id });
      expect(items).toMatchObject([{ act: 'change-officer', by: { id: 'asha' }, why: 'Likizo ya mwaka.' }]);
    }
    expect((await office.administration.institution('wakala'))?.actingHeads).toBeUndefined();
  });

  it('is told by e-mail with the deputy and the head of the office, of the beginning and of the end', async () => {
    const office = new OfficeWithTwoClerks();
    await office.isOut();

    const begun = await office.told();
    expect(begun.map(({ to }) => to.split('@')[0]).toSorted()).toEqual(['asha', 'karani', 'mkuu']);
    expect(begun[0]?.subject).toContain('Out of office');

    await office.ends('asha', { deputy: 'karani' });
    const ended = await office.told();
    expect(ended.map(({ to }) => to.split('@')[0]).toSorted()).toEqual(['asha', 'karani', 'mkuu']);
  });

  it.each([
    ['whoever is back', 'asha', {}],
    ['the deputy', 'karani', { absent: 'asha' }],
  ])('ends it at once: %s', async (_, by, body) => {
    const office = new OfficeWithTwoClerks();
    await office.isOut(asha, { away: { ...away, from: '2026-12-01' } });
    office.now = local('2026-12-03 09:00:00');

    expect((await office.ends(by, { deputy: 'karani', ...body })).status).toBe(200);

    expect(await office.deputyships()).toBeUndefined();
    expect(await office.absences()).toMatchObject([{ until: office.now }]);
  });

  it('is ended by nobody else', async () => {
    const office = new OfficeWithTwoClerks();
    await office.isOut();

    expect(await office.ends('mkuu', { deputy: 'karani', absent: 'asha' })).toMatchObject({
      status: 409,
      body: { refusal: 'no-such-absence' },
    });
    expect(await office.deputyships()).toHaveLength(1);
  });

  it.each([
    ['the officer moves', 'asha', 'move-officer', { institution: 'bodi' }],
    ['the deputy moves', 'karani', 'move-officer', { institution: 'bodi' }],
    ['the officer is removed', 'asha', 'remove-officer', {}],
    ['the deputy works on tickets no more', 'karani', 'change-officer', { roles: ['complaints-officer'] }],
  ])('has no deputy any more when %s', async (_, officer, act, body) => {
    const office = new OfficeWithTwoClerks();
    await office.isOut(asha, { away: { ...away, from: '2026-12-01' } });
    office.now = local('2026-12-03 09:00:00');

    expect((await office.asks('msimamizi', act, { params: { officer }, body })).status).toBe(200);

    expect(await office.deputyships()).toBeUndefined();
    expect(await office.absences()).toMatchObject([{ until: office.now }]);
  });

  it('is out for 120 days of a year, however they are named', async () => {
    const office = new OfficeWithTwoClerks();
    const out = (from: string, until: string) => office.isOut(asha, { away: { from, until } });

    expect((await out('2026-12-07', '2027-02-04')).status).toBe(200);
    expect((await out('2027-03-01', '2027-04-29')).status).toBe(200);
    expect(await out('2027-06-01', '2027-06-02')).toMatchObject({ body: { refusal: 'absence-too-long' } });
    expect((await out('2028-01-10', '2028-01-20')).status).toBe(200);
  });
});

describe('a head who is out', () => {
  it('has the deputy for the own tickets too, and both end together', async () => {
    const office = new OfficeWithTwoClerks();
    await office.isOut({ by: 'mkuu', deputy: 'karani' });

    expect(await office.deputyships()).toMatchObject([{ officer: 'mkuu' }]);
    expect((await office.administration.institution('wakala'))?.actingHeads).toMatchObject([
      { officer: 'karani', byHead: true },
    ]);

    await office.ends('karani', { deputy: 'karani', absent: 'mkuu' });

    expect(await office.deputyships()).toBeUndefined();
    expect((await office.administration.institution('wakala'))?.actingHeads).toBeUndefined();
  });

  it('has no deputy any more when another becomes head', async () => {
    const office = new OfficeWithTwoClerks();
    await office.isOut({ by: 'mkuu', deputy: 'karani' }, { away: { ...away, from: '2026-12-01' } });
    office.now = local('2026-12-03 09:00:00');

    await office.asks('msimamizi', 'appoint-head', { ...staff, body: { officer: 'asha' } });

    expect((await office.administration.institution('wakala'))?.actingHeads).toBeUndefined();
  });
});
