import { beforeAll, describe, expect, it } from 'vitest';
import type { Receipt } from '../../local/demo/citizen.ts';
import { presentMonth } from './steps/dates.ts';
import { climbOf, eventsOf } from './steps/history.ts';
import { asks, does, tokensOf } from './steps/officers.ts';
import { linesOfTicket } from './steps/queues.ts';
import { sendsSlowly } from './steps/slow-tickets.ts';
import { shows, tracesOf, type Hidden } from './steps/sweep.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen, cloud } from './steps/under-test.ts';
import { until } from './steps/until.ts';

/** The office that is named, and its chain below the top, which is above TAKUKURU too. */
const chain = ['dawasa-kinondoni', 'dawasa', 'maji'];
/** Everybody there who works with tickets: heads, officers, and complaints officers. */
const headNamed = 'pendo-kamugisha';
const ofChain = [
  headNamed,
  'kassimu-haule',
  'anna-mushi',
  'musa-mollel',
  'hamisi-kibwana',
  'latifa-sichone',
  'zawadi-mkenda',
] as const;
const director = 'gerald-mlay';
const investigator = 'furaha-temba';
const soon = 30;

const citizen = aCitizen();
const description = 'Msoma mita aliomba elfu hamsini ili asikate maji.';
const token: Record<string, string> = {};
/** Under the deadlines of real life: it stays with TAKUKURU while people act on it. */
let receipt: Receipt;
/** Under deadlines in seconds: it climbs. */
let climbing: Receipt;
let hidden: Hidden;

const act = (officer: string, what: string, body: object = {}) =>
  does(token[officer] ?? '', receipt.number, what, body);
const opened = (officer: string) => asks(`/v1/officer/tickets/${receipt.number}`, token[officer]);

beforeAll(async () => {
  for (const officer of [...ofChain, director, investigator])
    token[officer] = (await tokensOf(officer)).access;
  const own = await sendsSlowly(citizen, {});
  climbing = await citizen.send(
    aComplaint({ category: 'rushwa', institution: 'dawasa-kinondoni', description }),
  );
  receipt = await sendsSlowly(citizen, { category: 'rushwa', description });
  hidden = {
    tickets: [receipt.number, climbing.number],
    missing: '261100000013',
    own: own.number,
    institutions: chain,
    month: presentMonth(),
  };
});

describe('a complaint of corruption', () => {
  it('is confidential by default, as the list of categories tells apps', async () => {
    const { body } = await asks('/v1/categories');
    expect(body['categories']).toContainEqual(
      expect.objectContaining({
        id: 'rushwa',
        onlyReceiver: expect.objectContaining({ id: 'takukuru' }) as unknown,
        defaultOpenness: 'confidential',
      }),
    );
  });

  it('starts at TAKUKURU, whatever office it names, and tells its citizen so', () => {
    for (const { institution, next } of [receipt, climbing]) {
      expect(institution.id).toBe('takukuru');
      expect(next.join(' ')).toContain('TAKUKURU');
    }
  });

  it('climbs beside the chain of the office named when nobody answers', async () => {
    await until('it is at the top', 60, async () =>
      (await climbOf(climbing.number)).at(-1) === 'kmk' ? true : undefined,
    );
    expect(await climbOf(climbing.number)).toEqual(['takukuru', 'utumishi', 'kmk']);
  });
});

describe('the office named, and its chain', () => {
  const institutionsOf = async ({ number }: Receipt) =>
    (await linesOfTicket(number)).flatMap(({ SK }) => (SK.includes('#') ? [SK.split('#')[1]] : []));

  it('do not count it: it stands in none of their queues and lists', async () => {
    await until('the queues have heard of both', soon, async () => {
      const [staying, climbed] = await Promise.all([receipt, climbing].map(institutionsOf));
      return staying?.includes('takukuru') === true && climbed?.includes('kmk') === true ? true : undefined;
    });
    const places = (await Promise.all([receipt, climbing].map(institutionsOf))).flat();
    expect([...new Set(places)].toSorted()).toEqual(['kmk', 'takukuru', 'utumishi']);
  });

  it('finds it by no route of officers, to the byte, if she heads the office', async () => {
    expect(await tracesOf(token[headNamed] ?? '', hidden)).toEqual([]);
  });

  it.each(ofChain.slice(1))('%s finds it by no route that shows tickets, to the byte', async (officer) => {
    expect(await tracesOf(token[officer] ?? '', { ...hidden, asking: shows })).toEqual([]);
  });
});

describe('TAKUKURU', () => {
  it('works on it under the confidence of its citizen', async () => {
    expect((await act(director, 'acknowledgement')).status).toBe(200);
    expect((await act(director, 'assignment', { officer: investigator })).status).toBe(200);
    const { status, body } = await opened(investigator);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      submission: { description, sentTo: { id: 'dawasa-kinondoni' } },
      present: { openness: { code: 'confidential' }, assignee: { id: investigator } },
    });
    expect(JSON.stringify(body)).not.toContain(citizen.phone.slice(1));
  });

  it('hands it to none of them, by no act', async () => {
    const reason = 'Wao ndio wahusika wakuu.';
    const handedOn = await act(director, 'transfer', { to: 'dawasa', reason });
    expect(handedOn).toMatchObject({ status: 409, body: { refusal: 'only-one-receives' } });
    expect((await act(director, 'assignment', { unit: 'dawasa-kinondoni' })).status).toBe(409);
    expect((await act(director, 'assignment', { officer: headNamed })).status).toBe(409);
  });

  it('asks its citizen, who answers, and is answered', async () => {
    const asked = await act(investigator, 'information-request', { message: 'Jambo hili lilitokea lini?' });
    expect(asked.body).toMatchObject({ status: { code: 'awaiting-citizen' } });
    expect(await citizen.act(receipt, 'replies', { message: 'Jumatatu iliyopita.' })).toMatchObject({
      institution: { id: 'takukuru' },
    });
    const answer = { finding: 'upheld', reason: 'Mtumishi huyo amefikishwa mahakamani.' };
    await opened(investigator);
    expect((await act(investigator, 'response', answer)).body).toMatchObject({
      act: 'respond',
      institution: { id: 'takukuru' },
    });
    expect(JSON.stringify(await citizen.follow(receipt))).toContain(answer.reason);
    expect(await citizen.act(receipt, 'acceptance')).toMatchObject({ status: { code: 'closed' } });
    const acts = (await eventsOf(receipt.number)).map(({ type }) => type);
    expect(acts).toEqual([
      'submit',
      'acknowledge',
      'assign',
      'request-information',
      'reply',
      'respond',
      'accept',
    ]);
  });
});

describe('when all is over', () => {
  it('the heads of the office and the agency named find it no more than before', async () => {
    await until('the queues have heard that it is closed', soon, async () =>
      (await linesOfTicket(receipt.number)).every(({ entity }) => entity !== 'line') ? true : undefined,
    );
    for (const officer of [headNamed, 'anna-mushi'])
      expect(await tracesOf(token[officer] ?? '', { ...hidden, asking: shows })).toEqual([]);
  });

  it('nobody of them was ever told', () => {
    const told = (receipts: readonly Receipt[]) => {
      const numbers = receipts.map(({ number }) => number);
      const messages = cloud
        .sent()
        .filter(({ text, subject = '' }) => numbers.some((number) => `${subject} ${text}`.includes(number)));
      return [...new Set(messages.flatMap(({ channel, to }) => (channel === 'email' ? [to] : [])))];
    };
    expect(told([receipt])).toEqual(expect.arrayContaining([`${director}@example.org`]));
    const strangers = told([receipt, climbing]).filter((to) =>
      [...ofChain, 'hadija-kilasi', 'neema-mbogoni', 'pendo-hyera'].some((officer) =>
        to.startsWith(`${officer}@`),
      ),
    );
    expect(strangers).toEqual([]);
  });
});
