import { beforeAll, describe, expect, it } from 'vitest';
import type { Receipt } from '../../local/demo/citizen.ts';
import { presentMonth } from './steps/dates.ts';
import { asks, does, tokensOf } from './steps/officers.ts';
import { linesOfTicket, queueOf } from './steps/queues.ts';
import { sendsSlowly } from './steps/slow-tickets.ts';
import { shows, tracesOf } from './steps/sweep.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen, cloud } from './steps/under-test.ts';
import { until } from './steps/until.ts';

/** She heads DAWASA, he leads a region of it, and the minister is above both. */
const named = 'anna-mushi';
const below = 'rehema-mbwambo';
const above = 'latifa-sichone';
const words = 'Anna Mushi, mkuu wa DAWASA';
const soon = 30;

const citizen = aCitizen();
const token: Record<string, string> = {};
const sorts = ['own', 'meansNobody', 'meansHer', 'referred'] as const;
const receipts: Record<(typeof sorts)[number] | 'throughTheApi', Receipt> = {} as never;
const aboutHer = () => [receipts.throughTheApi, receipts.meansNobody, receipts.meansHer, receipts.referred];

const opened = (officer: string, { number }: Receipt) =>
  asks(`/v1/officer/tickets/${number}`, token[officer]);
const acts = (officer: string, { number }: Receipt, what: string, body: unknown) =>
  does(token[officer] ?? '', number, what, body);
const mailTo = (officer: string, { number }: Receipt) =>
  cloud
    .sent()
    .filter(
      ({ to, text, subject = '' }) =>
        to === `${officer}@example.org` && `${subject} ${text}`.includes(number),
    );
const isListed = ({ number }: Receipt) =>
  until(`queues have heard of ${number}`, soon, async () =>
    (await linesOfTicket(number)).length > 0 ? true : undefined,
  );

beforeAll(async () => {
  for (const officer of [named, below, above]) token[officer] = (await tokensOf(officer)).access;
  const sent = aComplaint({ institution: 'dawasa', 'officer-name': words });
  receipts.throughTheApi = await citizen.send(sent);
  for (const sort of sorts)
    receipts[sort] = await sendsSlowly(citizen, {
      institution: 'dawasa',
      ...(sort !== 'own' && { officerName: words }),
    });
});

describe('a complaint that names the head of DAWASA in free text', () => {
  it('starts at the ministry, and its sender is told why', () => {
    expect(receipts.own.institution.id).toBe('dawasa');
    expect(aboutHer().map(({ institution }) => institution.id)).toEqual(['maji', 'maji', 'maji', 'maji']);
    expect(receipts.throughTheApi.next).toContainEqual(
      expect.stringContaining('Ulichoandika kinaweza kumhusu mkuu wa ofisi'),
    );
  });

  it('is opened by the minister, and never by her or those below: not even to say that it means nobody', async () => {
    expect(await opened(above, receipts.meansHer)).toMatchObject({
      status: 200,
      body: { shows: 'all', submission: { officerName: words } },
    });
    for (const officer of [named, below])
      for (const receipt of aboutHer()) {
        expect((await opened(officer, receipt)).status).toBe(404);
        expect((await acts(officer, receipt, 'named-officer', { officer: null })).status).toBe(404);
      }
  });

  it('stands in no queue of hers, and nothing that officers ask tells her of it', async () => {
    for (const receipt of aboutHer()) await isListed(receipt);
    const waiting = await queueOf('dawasa');
    for (const { number } of [receipts.meansNobody, receipts.meansHer, receipts.referred])
      expect(waiting).not.toContain(number);
    const traces = await tracesOf(token[named] ?? '', {
      tickets: [receipts.meansHer.number, receipts.meansNobody.number],
      missing: '261100000013',
      own: receipts.own.number,
      institutions: ['dawasa', 'maji'],
      month: presentMonth(),
      asking: shows,
    });
    expect(traces).toEqual([]);
  });

  it('stays at the ministry when the minister says that it means her', async () => {
    const bound = await acts(above, receipts.meansHer, 'named-officer', { officer: named });
    expect(bound).toMatchObject({ status: 200, body: { institution: { id: 'maji' } } });
    expect((await opened(named, receipts.meansHer)).status).toBe(404);
  });

  it('comes down when the minister says that it means nobody, and its sender is told', async () => {
    const sentBefore = mailTo(named, receipts.meansNobody);
    expect(sentBefore).toEqual([]);
    const none = await acts(above, receipts.meansNobody, 'named-officer', { officer: null });
    expect(none).toMatchObject({
      status: 200,
      body: { institution: { id: 'dawasa' }, status: { code: 'submitted' } },
    });
    expect(await opened(named, receipts.meansNobody)).toMatchObject({ status: 200, body: { shows: 'all' } });
    await until('its sender is told', soon, () =>
      cloud.sent().find(({ text }) => text.includes(`${receipts.meansNobody.number} sasa liko DAWASA`)),
    );
    const { timeline } = await citizen.follow(receipts.meansNobody);
    expect(JSON.stringify(timeline)).toContain('Imeamuliwa jina uliloandika linamhusu nani.');
  });

  it('that is referred to a body outside may be appealed', async () => {
    expect((await opened(above, receipts.referred)).status).toBe(200);
    const referral = { body: 'Mahakama ya Mwanzo Kariakoo', reason: 'Shauri hili tayari liko mahakamani.' };
    expect(await acts(above, receipts.referred, 'referral', referral)).toMatchObject({
      status: 200,
      body: { status: { code: 'responded' } },
    });
    const appealed = await citizen.act(receipts.referred, 'appeals', {
      grounds: 'Halijawahi kupelekwa mahakamani.',
    });
    expect(appealed).toMatchObject({ act: 'appeal', institution: { id: 'kmk' } });
    expect((await opened(named, receipts.referred)).status).toBe(404);
  });

  it('was told of in a message to the minister, and in none to her', async () => {
    await until('the minister is told', soon, () => mailTo(above, receipts.meansHer)[0]);
    for (const receipt of [receipts.throughTheApi, receipts.meansHer, receipts.referred]) {
      expect(mailTo(named, receipt)).toEqual([]);
      expect(mailTo(below, receipt)).toEqual([]);
    }
  });
});
