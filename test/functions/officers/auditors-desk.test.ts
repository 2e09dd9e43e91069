import { describe, expect, it, vi } from 'vitest';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { aStaffedCountry } from '../../builders/views/a-staffed-country.ts';
import { Office } from '../../builders/views/an-office.ts';

const texts = { subject: 'Maji', description: 'Bomba letu halitoi maji.' };
const [first, second] = ['261100000013', '261100000021'] as const;

/** A Tuesday: offices are open from 07:30 to 15:30 in East Africa. */
const noon = '2026-11-24T09:00:00Z';
const midnight = '2026-11-24T21:30:00Z';
const evening = '2026-11-24T16:00:00Z';

async function anOffice(ticket: object = {}, trained = false) {
  const country = aStaffedCountry();
  const officers = country.officers.map((one) => (one.id === 'mkaguzi' ? { ...one, trained } : one));
  const office = new Office({ ...country, officers });
  await office.receives({ texts, ticket });
  await office.receives({ texts, ticket: { number: second } });
  return office;
}

async function opensAt(office: Office, officer: string, number: string, at: Instant): Promise<void> {
  office.now = at;
  await office.opens(officer, number);
}

const asksFor = (office: Office, query: object, officer = 'mkaguzi') =>
  office.asks(officer, 'show-audit', { query: { from: '2026-11-20', until: '2026-11-25', ...query } });
const readers = (office: Office, query: object = {}) => asksFor(office, { view: 'readers', ...query });
const looks = (office: Office, who: string, query: object = {}) =>
  asksFor(office, { view: 'looks', who, ...query });

async function aDayOfLooks() {
  const office = await anOffice();
  await opensAt(office, 'asha', first, noon);
  await opensAt(office, 'asha', second, evening);
  await opensAt(office, 'asha', first, midnight);
  await opensAt(office, 'mkuu-wizara', first, noon);
  office.now = '2026-11-25T09:00:00Z';
  return office;
}

describe('the desk of an auditor', () => {
  it('counts what each officer opened, at night, while offices are closed, and of tickets of other offices', async () => {
    const { status, body } = await readers(await aDayOfLooks());
    expect(status).toBe(200);
    expect(body['readers']).toHaveLength(2);
    expect(body['readers']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          officer: { id: 'asha', name: 'Asha Mrema' },
          role: { code: 'officer', word: 'officer' },
          ...{ looks: 3, closed: 2, night: 1, notOwn: 0, identities: 0 },
        }),
        expect.objectContaining({
          officer: expect.objectContaining({ id: 'mkuu-wizara' }) as object,
          ...{ looks: 1, closed: 0, night: 0, notOwn: 1 },
        }),
      ]),
    );
  });

  it('counts looks by the hour that the clock of the offices shows', async () => {
    const { body } = await readers(await aDayOfLooks());
    const asha = (body['readers'] as readonly { officer: { id: string }; byHour: readonly number[] }[]).find(
      ({ officer }) => officer.id === 'asha',
    );
    expect(asha?.byHour.flatMap((count, hour) => (count > 0 ? [[hour, count]] : []))).toEqual([
      [0, 1],
      [12, 1],
      [19, 1],
    ]);
  });

  it('counts the days that are asked for, and no other', async () => {
    const office = await aDayOfLooks();
    // 21:30 in UTC is half past midnight of the next day in the offices.
    const { body } = await readers(office, { from: '2026-11-25', until: '2026-11-25' });
    expect(body['readers']).toMatchObject([{ officer: { id: 'asha' }, looks: 1, night: 1 }]);
    const none = await readers(office, { from: '2026-11-20', until: '2026-11-23' });
    expect(none.body['readers']).toEqual([]);
  });

  it('lists what an officer opened, the newest first, and why it was allowed', async () => {
    const office = await aDayOfLooks();
    const { body } = await looks(office, 'asha');
    expect(body).toMatchObject({
      who: { id: 'asha', name: 'Asha Mrema' },
      looks: [
        { number: first, at: midnight, opened: 'ticket', ground: 'own-office' },
        { number: second, at: evening, ground: 'own-office' },
        { number: first, at: noon, ground: 'own-office' },
      ],
    });
    expect((await looks(office, 'mkuu-wizara')).body).toMatchObject({
      looks: [{ number: first, ground: 'above' }],
    });
    expect((await looks(office, 'asha')).text).not.toContain(texts.subject);
  });

  it('lists looks in pages that are full or the last, each once', async () => {
    const office = await anOffice();
    for (let look = 0; look < 45; look += 1) await office.opens('asha', first);
    const pages: number[] = [];
    const moments = new Set<string>();
    for (let query: object | undefined = {}; query !== undefined;) {
      const { body } = await looks(office, 'asha', query);
      pages.push((body['looks'] as readonly unknown[]).length);
      moments.add(JSON.stringify(body['looks']));
      query = body['next'] === undefined ? undefined : { cursor: body['next'] };
    }
    expect(pages).toEqual([20, 20, 5]);
    expect((await readers(office)).body['readers']).toMatchObject([{ looks: 45 }]);
  });

  it.each([
    ['about the auditor', { aboutOfficer: 'mkaguzi' }],
    ['about somebody over the auditor', { aboutOfficer: 'mkuu-kmk' }],
    ['of a sensitive category, without training', { sensitive: true }],
    ['that names somebody in free text whom no head bound', { unboundName: true }],
  ] as const)('neither counts nor lists who opened a ticket %s', async (_, ticket) => {
    const office = await anOffice(ticket);
    const before = await readers(office);
    for (const number of [first, second])
      await office.reads.record({
        number,
        at: noon,
        by: { officer: 'mkuu-wakala', institution: 'wakala', role: 'head' },
        opened: 'ticket',
        request: number,
      });
    expect(before.body['readers']).toEqual([]);
    expect((await readers(office)).body['readers']).toMatchObject([{ looks: 1 }]);
    expect((await looks(office, 'mkuu-wakala')).body['looks']).toMatchObject([{ number: second }]);
  });

  it('counts and lists who opened a sensitive ticket to an auditor who was trained', async () => {
    const office = await anOffice({ sensitive: true }, true);
    await office.opens('mkuu-wakala', first);
    expect((await readers(office)).body['readers']).toMatchObject([{ looks: 1 }]);
    expect((await looks(office, 'mkuu-wakala')).body['looks']).toMatchObject([{ number: first }]);
  });

  it("puts an auditor's own look on record before it is shown", async () => {
    const office = await aDayOfLooks();
    await looks(office, 'asha');
    for (const number of [first, second])
      expect(await office.listLog.listsOf('looks-of-asha', number, '2026-11-25T00:00:00Z')).toEqual([
        { at: office.now, by: { institution: 'kmk', role: 'auditor' } },
      ]);
    vi.spyOn(office.listLog, 'recordList').mockRejectedValue(new StoreUnavailable('Down.'));
    const { status, text } = await looks(office, 'mkuu-wizara');
    expect(status).toBe(503);
    expect(text).not.toContain(first);
  });

  it.each([
    ['ends before it begins', { from: '2026-11-25', until: '2026-11-24' }],
    ['is longer than 92 days', { from: '2026-08-25', until: '2026-11-25' }],
    ['has no such day', { from: '2026-02-30' }],
  ])('refuses a period that %s', async (_, query) => {
    const { status, body } = await readers(await anOffice(), query);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'invalid-request' });
  });

  it('gives nobody a page with the cursor of another officer, or of other days', async () => {
    const office = await anOffice();
    for (let look = 0; look < 25; look += 1) await office.opens('asha', first);
    const { body } = await looks(office, 'asha');
    const cursor = body['next'];
    expect((await looks(office, 'asha', { cursor })).status).toBe(200);
    expect((await looks(office, 'juma', { cursor })).status).toBe(400);
    expect((await looks(office, 'asha', { cursor, from: '2026-11-21' })).status).toBe(400);
  });
});
