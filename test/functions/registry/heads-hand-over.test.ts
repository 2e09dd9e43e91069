import { describe, expect, it } from 'vitest';
import { sendDueNotices } from '../../../application/notices/send-due-notices.ts';
import { runRegistryJobs } from '../../../application/registry/run-registry-jobs.ts';
import { local } from '../../builders/calendar.ts';
import { aTree } from '../../builders/administration.ts';
import { aGuardedCountry } from '../../builders/guarded-country.ts';
import { anOfficer } from '../../builders/officer.ts';
import { aKey } from '../../builders/http-request.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { RegistryOffice } from './a-registry-office.ts';

const staff = { params: { institution: 'wakala' } };
const away = { from: '2026-12-07', until: '2026-12-11' };

/** An office whose clerk is trained, and where everybody can be reached. */
class OfficeOfWakala extends RegistryOffice {
  constructor(content: RegistryContent = aTree(), trained = 'karani') {
    super(1, {
      ...content,
      officers: content.officers.map((one) => (one.id === trained ? { ...one, trained: true } : one)),
      contacts: content.officers.map(({ id }, place) => ({
        officer: id,
        email: `${id}@example.go.tz`,
        phone: `+2556000001${String(place).padStart(2, '0')}`,
      })),
    });
    this.now = local('2026-12-01 10:00:00');
  }

  handsOver(by: string, body: Readonly<Record<string, unknown>> = {}, key = aKey()) {
    return this.asks(by, 'hand-over', { ...staff, body: { deputy: 'karani', away, ...body }, key });
  }

  async isBack(by = 'mkuu') {
    const body = { deputy: 'karani', why: 'Nimerudi.' };
    return this.asks(by, 'hand-over', { ...staff, body });
  }

  async headsOf(officer: string): Promise<unknown> {
    const { body } = await this.asks(officer, 'show-me');
    return body['heads'];
  }

  async actingHeads() {
    return (await this.administration.institution('wakala'))?.actingHeads;
  }
}

describe('a head who is away', () => {
  it('hands over from the first to the last second of local days, and it ends by itself', async () => {
    const office = new OfficeOfWakala();

    expect((await office.handsOver('mkuu')).status).toBe(200);

    const term = { from: '2026-12-06T21:00:00Z', until: '2026-12-11T20:59:59Z' };
    expect(await office.actingHeads()).toEqual([{ officer: 'karani', ...term, byHead: true }]);
    expect(await office.headsOf('karani')).toEqual([]);
    office.now = local('2026-12-07 00:00:00');
    expect(await office.headsOf('karani')).toMatchObject([{ id: 'wakala', acting: true }]);
    office.now = local('2026-12-12 00:00:00');
    expect(await office.headsOf('karani')).toEqual([]);
  });

  it('begins at this moment at the earliest: nobody was at a place before they were put there', async () => {
    const office = new OfficeOfWakala();

    await office.handsOver('mkuu', { away: { from: '2026-11-01', until: '2026-12-03' } });

    expect(await office.actingHeads()).toMatchObject([{ from: office.now }]);
  });

  it('waits 24 hours for what of persons was there before, as whoever an administrator appoints', async () => {
    const office = new OfficeOfWakala();
    await office.handsOver('mkuu', { away: { ...away, from: '2026-12-01' } });

    expect((await office.administration.officer('karani'))?.gained).toMatchObject([
      { by: 'headship', institution: 'wakala', since: office.now, until: local('2026-12-02 10:00:00') },
    ]);
  });

  it('is on record in the history of the office and of the deputy, with the reason', async () => {
    const office = new OfficeOfWakala();
    await office.handsOver('mkuu', { why: 'Likizo ya mwaka.' });

    for (const subject of [
      { part: 'institution', id: 'wakala' },
      { part: 'officer', id: 'karani' },
    ] as const) {
      const { items } = await office.administration.historyOf(subject);
      expect(items).toMatchObject([
        {
          act: 'appoint-acting-head',
          by: { id: 'mkuu', institution: 'wakala' },
          why: 'Likizo ya mwaka.',
        },
      ]);
    }
  });

  it('is told with the deputy and the head above, of the beginning and of the end', async () => {
    const office = new OfficeOfWakala();
    const settles = async () => {
      await runRegistryJobs(office.ports, { log: office.captured.log, millisecondsLeft: () => 240_000 });
      await sendDueNotices(office.ports, { log: office.captured.log, millisecondsLeft: () => 240_000 });
      return office.email.taken
        .splice(0)
        .map(({ to }) => to.split('@')[0])
        .toSorted();
    };
    await office.handsOver('mkuu');
    expect(await settles()).toEqual(['karani', 'katibu', 'mkuu']);

    await office.isBack();
    expect(await settles()).toEqual(['karani', 'katibu', 'mkuu']);
  });

  it('comes back before the time, and the deputy is out with the next request', async () => {
    const office = new OfficeOfWakala();
    await office.handsOver('mkuu');
    office.now = local('2026-12-08 09:00:00');
    expect(await office.headsOf('karani')).toMatchObject([{ id: 'wakala' }]);

    expect((await office.isBack()).status).toBe(200);

    office.now = local('2026-12-08 09:02:00');
    expect(await office.headsOf('karani')).toEqual([]);
    expect(await office.actingHeads()).toBeUndefined();
  });

  it('hands over once, however often it is asked under one key', async () => {
    const office = new OfficeOfWakala();
    const key = aKey();
    const first = await office.handsOver('mkuu', {}, key);
    office.now = local('2026-12-01 10:05:00');

    expect(await office.handsOver('mkuu', {}, key)).toEqual(first);
    expect(await office.actingHeads()).toHaveLength(1);
    expect(await office.administration.version()).toBe(2);
  });

  it('ends nothing that an administrator gave', async () => {
    const office = new OfficeOfWakala();
    const body = { officer: 'karani', ...away };
    await office.asks('msimamizi', 'appoint-acting-head', { ...staff, body });

    expect(await office.isBack()).toMatchObject({ status: 409, body: { refusal: 'no-such-absence' } });
    expect(await office.actingHeads()).toHaveLength(1);
  });

  it.each([
    ['takukuru', 'mkuu-takukuru', 'the receiver of corruption'],
    ['wizara', 'katibu', 'what lies above the receiver'],
    ['mahakama', 'jaji', 'an independent office'],
  ])('gives nothing away that two administrators change: %s', async (institution, head) => {
    const country = aGuardedCountry();
    const deputy = anOfficer({ id: 'naibu', institution });
    const office = new OfficeOfWakala({ ...country, officers: [...country.officers, deputy] }, 'naibu');
    const params = { institution };

    const refused = await office.asks(head, 'hand-over', { params, body: { deputy: 'naibu', away } });

    expect(refused).toMatchObject({ status: 409, body: { refusal: 'takes-two' } });
    expect(await office.administration.version()).toBe(1);
  });

  it('is shown with the colleagues who can stand in, and who does', async () => {
    const office = new OfficeOfWakala();
    await office.handsOver('mkuu');

    const { body } = await office.asks('mkuu', 'list-staff', staff);

    expect(body).toMatchObject({
      officers: [
        { id: 'karani', standsIn: true },
        { id: 'mkuu', standsIn: true },
      ],
      actingHeads: [
        {
          officer: { id: 'karani' },
          from: '2026-12-06T21:00:00Z',
          until: '2026-12-11T20:59:59Z',
          byHead: true,
        },
      ],
    });
  });

  it('is told in words why somebody cannot stand in', async () => {
    const office = new OfficeOfWakala();
    const refused = await office.handsOver('mkuu', { deputy: 'mjumbe' });

    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'change-refused', refusal: 'works-elsewhere' },
    });
  });
});
