import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Receipt } from '../../../local/demo/citizen.ts';
import { aPng } from '../../builders/files.ts';
import { dateInDays, presentMonth } from '../steps/dates.ts';
import { Attachments } from '../steps/attachments.ts';
import { asks, does, readsAndDoes, sends, tokensOf } from '../steps/officers.ts';
import { linesOfTicket } from '../steps/queues.ts';
import { changeIsSeen } from '../steps/registry.ts';
import { sendsSlowly } from '../steps/slow-tickets.ts';
import { shows, tracesOf, type Hidden } from '../steps/sweep.ts';
import { aCitizen, cloud } from '../steps/under-test.ts';
import { until } from '../steps/until.ts';

/** The one whom it is about: head of a region of DAWASA. */
const named = 'pendo-kamugisha';
/** An officer of hers, the head of a unit under her, and somebody beside her, below where the complaints start. */
const under = ['kassimu-haule', 'hadija-kilasi'] as const;
const beside = 'rehema-mbwambo';
const others = ['anna-mushi', 'neema-sanga', 'salama-ngowi', 'mwanaidi-kimaro', 'tumaini-lusinde'] as const;
/** Confirms, from another tree, what takes a second administrator. */
const second = 'tatu-kessy';
const institutions = ['dawasa-kinondoni', 'dawasa', 'maji', 'kmk'];
const soon = 30;
const why = 'Uteuzi wa Novemba 2026';
const registry = '/v1/officer/registry';

const citizen = aCitizen();
/** Access tokens, by officer. She keeps hers throughout: what she may is asked of the registry. */
const token: Record<string, string> = {};
const receipts: Record<'byId' | 'aboutHead' | 'inFreeText' | 'own', Receipt> = {} as never;
let hidden: Hidden;

const openedBy = (officer: string, { number }: Receipt) =>
  asks(`/v1/officer/tickets/${number}`, token[officer]);
const administers = async (path: string, body: object): Promise<void> => {
  const done = await sends(`${registry}/${path}`, token['salama-ngowi'] ?? '', { ...body, why });
  const confirmed =
    done.status === 202
      ? await sends(`${registry}/proposals/${String(done.body['proposal'])}/decision`, token[second] ?? '', {
          decision: 'confirm',
          why,
        })
      : done;
  if (confirmed.status !== 200) throw new Error(`${path}: ${JSON.stringify(confirmed.body)}`);
};
const finds = (officer: string, changes: Partial<Hidden> = {}) =>
  tracesOf(token[officer] ?? '', { ...hidden, ...changes });

/** Queues have heard of the ticket up to this version. */
const isListed = ({ number }: Receipt, version = 1) =>
  until(`queues have heard of ${number}`, soon, async () => {
    const lines = await linesOfTicket(number);
    return lines.some((line) => (line.version ?? 0) >= version) ? true : undefined;
  });

beforeAll(async () => {
  for (const officer of [named, ...under, beside, ...others, second])
    token[officer] = (await tokensOf(officer)).access;
  receipts.own = await sendsSlowly(citizen, {});
  receipts.byId = await sendsSlowly(citizen, {
    institution: 'dawasa-kinondoni-bili',
    aboutOfficer: named,
    remedySought: 'Naomba aombe radhi.',
  });
  receipts.aboutHead = await sendsSlowly(citizen, { aboutHead: true });
  receipts.inFreeText = await sendsSlowly(citizen, { officerName: 'Bi. Pendo wa Kinondoni' });
  hidden = {
    tickets: [receipts.byId, receipts.aboutHead, receipts.inFreeText].map(({ number }) => number),
    missing: '261100000013',
    own: receipts.own.number,
    institutions,
    month: presentMonth(),
  };
});

describe('a complaint about an officer', () => {
  it('starts above her, though it was sent to a unit under her', () => {
    expect(receipts.own.institution.id).toBe('dawasa-kinondoni');
    expect(receipts.byId.institution.id).toBe('dawasa');
    expect(receipts.aboutHead.institution.id).toBe('dawasa');
  });

  it('has an attachment, and a request for an identity, which lead to it as well', async () => {
    const motivation = 'Tunahitaji kusikia shahidi huyu leo.';
    const asked = await sends(
      `/v1/officer/tickets/${receipts.byId.number}/identity-requests`,
      token['anna-mushi'] ?? '',
      {
        motivation,
      },
    );
    expect(asked).toMatchObject({ status: 201, body: { id: `${receipts.byId.number}-2` } });
    const attachments = new Attachments(receipts.byId);
    expect(await attachments.send(await attachments.ask('image/png'), aPng())).toBe(204);
    await until('the attachment is checked', soon, () => attachments.checked(1));
  });
});

describe('a complaint that names her in free text', () => {
  it('starts above her, since it could mean her: it is neither hers nor anybody’s below to know', async () => {
    expect(receipts.inFreeText.institution.id).toBe('dawasa');
    for (const officer of [named, ...under])
      expect((await openedBy(officer, receipts.inFreeText)).status).toBe(404);
    await isListed(receipts.inFreeText);
    expect(await finds(named, { asking: ({ name }) => name === 'list-institution-tickets' })).toEqual([]);
  });

  it('stays there when the head above binds the name to her', async () => {
    const { number } = receipts.inFreeText;
    const bound = await does(token['anna-mushi'] ?? '', number, 'named-officer', { officer: named });
    expect(bound).toMatchObject({
      status: 200,
      body: { act: 'name-officer', institution: { id: 'dawasa' } },
    });
    expect((await openedBy(named, receipts.inFreeText)).status).toBe(404);
    await isListed(receipts.inFreeText, Number(bound.body['version']));
  });
});

describe('by every route of officers, and to the byte', () => {
  it('the head above finds them, as do a custodian and an auditor elsewhere: the routes lead there', async () => {
    const { number } = receipts.byId;
    expect(await asks(`/v1/officer/identity-requests/${number}-2`, token['mwanaidi-kimaro'])).toMatchObject({
      status: 200,
    });
    expect(await asks(`/v1/officer/trails/${number}`, token['tumaini-lusinde'])).toMatchObject({
      status: 200,
    });
    const traces = await finds('anna-mushi', { asking: shows, areFound: true });
    const routes = new Set(traces.map((trace) => trace.split(' ')[0]));
    expect([...routes].toSorted()).toEqual([
      'list-attachments-to-officer',
      'list-institution-tickets',
      'list-own-identity-requests',
      'list-queue',
      'list-reads',
      'list-ticket-templates',
      'open-attachment',
      'open-ticket',
      'reveal-identity',
      'show-alike-tickets',
      'show-standing',
    ]);
  });

  it('she finds nothing', async () => {
    expect(await finds(named)).toEqual([]);
  });

  it.each([...under, beside])('%s finds nothing by what shows tickets', async (officer) => {
    expect(await finds(officer, { asking: shows })).toEqual([]);
  });

  it('whoever holds them reads and answers them, and the citizens read the answer', async () => {
    const anna = token['anna-mushi'] ?? '';
    const answer = {
      finding: 'upheld',
      reason: 'Lugha hiyo haikubaliki.',
      remedy: 'Ameonywa kwa maandishi.',
    };
    for (const receipt of [receipts.byId, receipts.inFreeText]) {
      expect(await openedBy('anna-mushi', receipt)).toMatchObject({
        status: 200,
        body: { shows: 'all', present: { aboutOfficer: { id: named } } },
      });
      const responded = await does(anna, receipt.number, 'response', answer);
      expect(responded.body).toMatchObject({ act: 'respond', status: { code: 'responded' } });
      expect(JSON.stringify(await citizen.follow(receipt))).toContain('Lugha hiyo haikubaliki.');
    }
  });
});

describe('whatever becomes of her', () => {
  const isHiddenFrom = (officer: string, receipt: Receipt) =>
    until(`${officer} sees ${receipt.number} no more`, 2 * changeIsSeen, async () =>
      (await openedBy(officer, receipt)).status === 404 ? true : undefined,
    );

  afterAll(async () => {
    await administers(`officers/${named}/record`, { roles: ['officer'] });
    await administers(`officers/${named}/institution`, { institution: 'dawasa-kinondoni' });
    await administers('institutions/dawasa-kinondoni/head', { officer: named });
  });

  it('acting for a head above, she finds nothing, and nor does whoever is under her by that', async () => {
    await administers('institutions/maji/acting-heads', {
      officer: named,
      from: dateInDays(-1),
      until: dateInDays(1),
    });
    try {
      expect((await asks('/v1/officer/me', token[named])).body).toMatchObject({
        heads: [
          { id: 'dawasa-kinondoni', acting: false },
          { id: 'maji', acting: true },
        ],
      });
      expect(await finds(named, { asking: shows })).toEqual([]);

      await isHiddenFrom('anna-mushi', receipts.aboutHead);
      expect(await openedBy('neema-sanga', receipts.aboutHead)).toMatchObject({ status: 200 });
    } finally {
      await administers('institutions/maji/headship-end', { officer: named });
    }
  });

  it('moved to the office that holds them, with oversight, she finds nothing', async () => {
    await administers(`officers/${named}/institution`, { institution: 'dawasa' });
    await administers(`officers/${named}/record`, { roles: ['officer', 'complaints-officer', 'oversight'] });
    expect(await finds(named, { asking: shows })).toEqual([]);
  });

  it.each(['custodian', 'auditor'])('as %s elsewhere, she finds nothing', async (role) => {
    await administers(`officers/${named}/record`, { roles: [role] });
    if (role === 'custodian') await administers(`officers/${named}/institution`, { institution: 'sheria' });
    expect(await finds(named, { asking: shows })).toEqual([]);
  });

  it('whom she was over when they were sent finds nothing, though she is gone', async () => {
    expect(await finds('kassimu-haule', { asking: shows })).toEqual([]);
  });

  it('the next head whom she was never over answers what nobody answered yet', async () => {
    const { number } = receipts.aboutHead;
    expect((await openedBy('anna-mushi', receipts.aboutHead)).status).toBe(404);
    const answer = { finding: 'partly-upheld', reason: 'Mkuu ameelekezwa kutumia lugha ya heshima.' };
    const responded = await readsAndDoes(token['neema-sanga'] ?? '', number, 'response', answer);
    expect(responded).toMatchObject({ status: 200, body: { act: 'respond', institution: { id: 'dawasa' } } });
    expect(JSON.stringify(await citizen.follow(receipts.aboutHead))).toContain(answer.reason);
  });
});

it('no notice told her or those under her of any', () => {
  const mailOf = (officer: string) => `${officer}@example.org`;
  const told = (receipt: Receipt) =>
    cloud
      .sent()
      .filter(
        ({ to, text, subject = '' }) =>
          [named, ...under].map(mailOf).includes(to) && `${subject} ${text}`.includes(receipt.number),
      );
  expect([receipts.byId, receipts.aboutHead, receipts.inFreeText].map(told)).toEqual([[], [], []]);
  expect(
    cloud.sent().some(({ to, text }) => to === mailOf('anna-mushi') && text.includes(receipts.byId.number)),
  ).toBe(true);
});
