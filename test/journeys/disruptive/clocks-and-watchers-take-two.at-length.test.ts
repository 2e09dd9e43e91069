import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Receipt } from '../../../local/demo/citizen.ts';
import { dateInDays } from '../steps/dates.ts';
import { emailsTo } from '../steps/notices.ts';
import { asks, sends, tokensOf } from '../steps/officers.ts';
import { runs } from '../steps/schedules.ts';
import { sendsSlowly, storedTicket } from '../steps/slow-tickets.ts';
import { aCitizen } from '../steps/under-test.ts';
import { until } from '../steps/until.ts';

const registry = '/v1/officer/registry';
const why = 'Barua ya 20 Novemba 2026';
const soon = 30;
/** The administrator of the whole tree, who attacks. */
const attacker = 'salama-ngowi';
/** Administrators at the tops of two other trees. */
const [commission, auditOffice] = ['tatu-kessy', 'rukia-mwasha'] as const;
/** Who watches below the attacker: TAKUKURU's head, a custodian, an auditor, and the other administrators of the tree. */
const watchers = [
  'gerald-mlay',
  'benard-shija',
  'tumaini-lusinde',
  'shabani-kilasi',
  'flora-mkumbwa',
] as const;

const token: Record<string, string> = {};
const as = (officer: string): string => token[officer] ?? '';
const isIn = async (officer: string): Promise<boolean> =>
  (await asks('/v1/officer/me', as(officer))).status === 200;
const suspends = (officer: string, by: string = attacker, suspended = true) =>
  sends(`${registry}/officers/${officer}/record`, as(by), { suspended, why });
const decides = (officer: string, proposal: unknown, decision: string) =>
  sends(`${registry}/proposals/${String(proposal)}/decision`, as(officer), { decision, why });
interface Listed {
  readonly id: string;
  readonly act: string;
  readonly items: readonly { readonly id?: string }[];
  readonly acts: readonly string[];
}
const listedTo = async (officer: string): Promise<readonly Listed[]> =>
  (await asks(`${registry}/proposals`, as(officer))).body['proposals'] as readonly Listed[];
const toKeep = async (officer: string, suspended: string): Promise<Listed | undefined> =>
  (await listedTo(officer)).find(
    ({ act, items }) => act === 'keep-suspended' && items.some(({ id }) => id === suspended),
  );

beforeAll(async () => {
  for (const officer of [attacker, commission, auditOffice, ...watchers])
    token[officer] = (await tokensOf(officer)).access;
});

describe('an administrator who closes a hundred days', () => {
  let receipt: Receipt;

  beforeAll(async () => {
    receipt = await sendsSlowly(aCitizen(), { institution: 'dawasa' });
  });

  it('only proposes them, and no deadline moves', async () => {
    const { cycle } = await storedTicket(receipt.number);
    const add = Array.from({ length: 100 }, (_, place) => dateInDays(place + 1));
    const proposed = await sends(`${registry}/calendar`, as(attacker), { add, remove: [], why });
    expect(proposed).toMatchObject({ status: 202, body: { act: 'change-calendar' } });

    await runs('draw-consequences');
    expect((await storedTicket(receipt.number)).cycle).toEqual(cycle);
    expect(await decides(attacker, proposed.body['proposal'], 'withdraw')).toMatchObject({ status: 200 });
  });

  it('declares one near day, which oversight is told of at once, and no second one', async () => {
    const [day, other] = [dateInDays(9), dateInDays(10)];
    expect(await sends(`${registry}/calendar`, as(attacker), { add: [day], remove: [], why })).toMatchObject({
      status: 200,
    });
    const next = await sends(`${registry}/calendar`, as(attacker), { add: [other], remove: [], why });
    expect(next.status).toBe(202);
    await decides(attacker, next.body['proposal'], 'withdraw');

    await runs('draw-consequences');
    const written = day.split('-').toReversed().join('/');
    await until('oversight is told', soon, () =>
      emailsTo('upendo-urio').find((text) => text.includes(`declared that offices are closed: ${written}`)),
    );
  });

  afterAll(async () => {
    const opened = await sends(`${registry}/calendar`, as(attacker), {
      add: [],
      remove: [dateInDays(9)],
      why,
    });
    expect(opened.status).toBe(200);
  });
});

describe('an administrator who blinds those who watch', () => {
  afterAll(async () => {
    for (const officer of watchers) {
      const waiting = await toKeep(attacker, officer);
      if (waiting !== undefined) await decides(attacker, waiting.id, 'withdraw');
    }
  });

  it('does so for 24 hours, and each of them is told at once', async () => {
    for (const officer of watchers) {
      expect(await suspends(officer)).toMatchObject({ status: 200 });
      expect(await isIn(officer)).toBe(false);
    }
    await runs('draw-consequences');
    for (const officer of watchers)
      await until(`${officer} is told`, soon, () =>
        emailsTo(officer).find((text) => text.includes('Access comes back by itself on')),
      );
  });

  it('does not get beyond five in a day', async () => {
    const sixth = await suspends('kassimu-chacha');
    expect(sixth).toMatchObject({ status: 202, body: { act: 'change-officer' } });
    await decides(attacker, sixth.body['proposal'], 'withdraw');
  });

  it('is undone by an administrator of another tree, who is asked and says no', async () => {
    const asked = await toKeep(commission, 'gerald-mlay');
    expect(asked?.acts).toEqual(['confirm', 'decline']);
    expect(await decides(commission, asked?.id, 'decline')).toMatchObject({
      status: 200,
      body: { state: { code: 'declined' } },
    });
    expect(await isIn('gerald-mlay')).toBe(true);
    expect((await suspends('gerald-mlay')).status).toBe(202);
    const { body } = await asks(`${registry}/officers/gerald-mlay/history`, as(attacker));
    expect(JSON.stringify(body['changes'])).toContain('declined by Tatu Kessy');
  });

  it('is suspended by two of other trees, and is in again when two give access back', async () => {
    const proposed = await suspends(attacker, commission);
    expect(proposed.status).toBe(202);
    expect(await isIn(attacker)).toBe(true);
    expect(await decides(auditOffice, proposed.body['proposal'], 'confirm')).toMatchObject({ status: 200 });
    expect(await isIn(attacker)).toBe(false);

    const back = await suspends(attacker, auditOffice, false);
    expect(back.status).toBe(202);
    expect(await decides(commission, back.body['proposal'], 'confirm')).toMatchObject({ status: 200 });
    expect(await isIn(attacker)).toBe(true);
  });
});

describe('an administrator with an accomplice', () => {
  const accomplice = 'gerald-chibwana';
  let aboutOfficer: Receipt;
  let ordinary: Receipt;
  const opens = async ({ number }: Receipt): Promise<number> =>
    (await asks(`/v1/officer/tickets/${number}`, as(accomplice))).status;

  beforeAll(async () => {
    token[accomplice] = (await tokensOf(accomplice)).access;
    aboutOfficer = await sendsSlowly(aCitizen(), { institution: 'dawasa', aboutOfficer: 'musa-mollel' });
    ordinary = await sendsSlowly(aCitizen(), { institution: 'dawasa' });
    const appointed = await sends(`${registry}/institutions/dawasa/acting-heads`, as(attacker), {
      officer: accomplice,
      from: dateInDays(0),
      until: dateInDays(1),
      why,
    });
    expect(appointed.status).toBe(200);
  });

  afterAll(async () => {
    const ended = { officer: accomplice, why };
    await sends(`${registry}/institutions/dawasa/headship-end`, as(attacker), ended);
  });

  it('makes the accomplice acting head, who does not open what is about an officer and was there before', async () => {
    await until(
      'the accomplice opens what is about nobody',
      soon,
      async () => (await opens(ordinary)) === 200,
    );
    expect(await opens(aboutOfficer)).toBe(404);
    const listed = await until('the queue has heard of it', soon, async () => {
      const { status, body } = await asks('/v1/officer/queues/dawasa', as(accomplice));
      const text = JSON.stringify(body);
      return status === 200 && text.includes(ordinary.number) ? text : undefined;
    });
    expect(listed).not.toContain(aboutOfficer.number);
  });

  it('lets the accomplice see it with a second administrator alone', async () => {
    const asked = await sends(`${registry}/officers/${accomplice}/sight`, as(attacker), { why });
    expect(asked).toMatchObject({ status: 202, body: { act: 'end-sight-wait' } });
    expect(await opens(aboutOfficer)).toBe(404);
    await decides(commission, asked.body['proposal'], 'decline');
    expect(await opens(aboutOfficer)).toBe(404);
  });
});
