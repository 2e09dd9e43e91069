import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faults } from '../../builders/dynamodb/memory/scheduler.ts';
import { incidentOf } from '../../../domain/analytics/similarity/tell-of-alike.ts';
import type { ComparableTicket } from '../../../domain/ticketing/tickets/comparable-tickets.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import type { AlikeTelling } from '../../../domain/foundation/vocabulary/localities.ts';
import { aCategory } from '../../builders/category.ts';
import { checkProperty } from '../../builders/chance.ts';
import { aKey } from '../../builders/http-request.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aSmallCountry } from '../../builders/views/a-small-country.ts';
import { Service } from '../../builders/views/service.ts';

const place = { council: 'nyamagana' };
const pothole = {
  subject: 'Shimo kubwa barabarani',
  description: 'Kuna shimo kubwa, magari yanagonga.',
  place,
};
const draft = { kind: 'complaint', category: 'barabara', institution: 'kituo', ...pothole };

const phoneAt = (at: number): string => `07130${String(at).padStart(5, '0')}`;
const from = (at: number, details: Readonly<Record<string, unknown>> = {}) =>
  aNewTicket({ ...pothole, contact: { phone: phoneAt(at) }, ...details });

/** The citizens' API where roads are told of, from one ticket on unless another telling is given. */
class Street extends Service {
  constructor(toldOfAlike: AlikeTelling | 'never' = 'of-one', perAddress = 500) {
    super(
      aSmallCountry({
        categories: [
          aCategory({ ...(toldOfAlike !== 'never' && { toldOfAlike }) }),
          aCategory({ id: 'umeme', toldOfAlike: 'of-one' }),
          aCategory({ id: 'rushwa', kinds: ['complaint'], onlyReceiver: 'takukuru' }),
          aCategory({ id: 'afya', sensitive: true }),
        ],
        policy: aPolicy({ ticketsPerDay: { perPhone: 10, perAddress } }),
      }),
    );
  }

  asks(details: Readonly<Record<string, unknown>> = {}, language = 'en') {
    return this.answers('tell-before-sending', {
      body: { ...draft, ...details },
      headers: { 'accept-language': language },
    });
  }

  async isTold(details: Readonly<Record<string, unknown>> = {}): Promise<readonly Told[]> {
    const { status, body } = await this.asks(details);
    expect(status).toBe(200);
    return body['incidents'] as readonly Told[];
  }

  async mark(): Promise<string> {
    const [told] = await this.isTold();
    if (told === undefined) throw new Error('Nobody wrote of it.');
    return told.mark;
  }

  /** How many are counted in the incident of that ticket. */
  async countOf(number: unknown): Promise<number> {
    const open: readonly ComparableTicket[] = await this.comparable.openAt('kituo', 'barabara');
    return open.filter((ticket) => incidentOf(ticket) === number).length;
  }
}

interface Told {
  readonly mark: string;
  readonly atLeast: number;
  readonly since: string;
  readonly text: string;
}

describe('who is about to send', () => {
  it('is told of one who wrote of the same in the street: since when and where, in both languages', async () => {
    const street = new Street();
    await street.sends(from(1));
    expect(await street.isTold()).toEqual([
      {
        mark: expect.stringMatching(/^\w+\.[\w-]+$/) as string,
        atLeast: 1,
        since: '2026-11-24',
        place: {
          id: 'nyamagana',
          name: { sw: 'Ofisi ya nyamagana', en: 'Office of nyamagana' },
          shortName: { sw: 'Wilaya ya Nyamagana', en: 'Nyamagana District' },
        },
        text: 'At least one person has written about something similar (Roads, Nyamagana District) since 24 November 2026, and waits for an answer.',
      },
    ]);
    const { body } = await street.asks({}, 'sw');
    expect(body['incidents']).toMatchObject([
      {
        text: 'Angalau mtu mmoja ameshaandika kuhusu jambo linalofanana (Barabara, Wilaya ya Nyamagana) tangu 24 Novemba 2026, na bado anasubiri jibu.',
      },
    ]);
  });

  it('is told no word, number or phone of the others, not even in the mark', async () => {
    const street = new Street();
    const { body } = await street.sends(
      from(1, { description: 'Shimo kubwa, Juma Shabani ameanguka, magari.' }),
    );
    const { text } = await street.asks();
    const [mark = ''] = /\.[\w-]+/.exec(text) ?? [];
    const unsealed = Buffer.from(mark, 'base64url').toString('latin1');
    for (const hidden of [String(body['number']), String(body['secret']), 'Juma', phoneAt(1).slice(1)]) {
      expect(text).not.toContain(hidden);
      expect(unsealed).not.toContain(hidden);
    }
  });

  it('is told of several as of three, where each meets it alone', async () => {
    const street = new Street('of-several');
    for (const at of [1, 2]) await street.sends(from(at));
    expect(await street.isTold()).toEqual([]);
    await street.sends(from(3));
    expect(await street.isTold()).toMatchObject([{ atLeast: 3 }]);
  });

  it.each<[string, object]>([
    [
      'another place',
      {
        place: { council: 'nyamagana', region: 'mwanza' },
        subject: 'Taa',
        description: 'Taa za barabarani haziwaki kabisa usiku.',
      },
    ],
    ['no place', { place: {} }],
    ['another kind', { kind: 'question' }],
    ['another category', { category: 'umeme' }],
    ['another office', { institution: 'halmashauri' }],
    ['one receiver alone', { category: 'rushwa' }],
    ['a sensitive category', { category: 'afya' }],
  ])('is told nothing of %s', async (_, details) => {
    const street = new Street();
    await street.sends(from(1));
    expect(await street.isTold({ ...details })).toEqual([]);
  });

  it('is told nothing in a category that tells of nobody', async () => {
    const street = new Street('never');
    for (const at of [1, 2, 3]) await street.sends(from(at));
    expect(await street.isTold()).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['is about the head', { aboutHead: true }],
    ['names an officer', { officerName: 'Bwana Mussa wa dirisha la tatu' }],
    [
      'names somebody in its text',
      { description: 'Kuna shimo kubwa, magari yanagonga. Fundi anaitwa Juma.' },
    ],
  ])('is told nothing of a ticket that %s', async (_, details) => {
    const street = new Street();
    expect((await street.sends(from(1, details))).status).toBe(201);
    expect(await street.isTold()).toEqual([]);
    expect(await street.isTold({ institution: 'halmashauri' })).toEqual([]);
  });

  it('is told nothing more of those who were answered', async () => {
    const street = new Street();
    const { body } = await street.sends(from(1));
    await street.does('withdraw', { number: body['number'], secret: body['secret'] }, { pressure: false });
    expect(await street.isTold()).toEqual([]);
  });

  it('asks as often as tickets could be sent from there, and then sends all the same', async () => {
    const street = new Street('of-one', 2);
    await street.isTold();
    await street.isTold();
    const refused = await street.asks();
    expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-comparisons' } });
    expect((await street.sends(from(1))).status).toBe(201);
  });

  it('is told what is wrong as when sending', async () => {
    expect(await new Street().asks({ institution: 'hakuna' })).toMatchObject({
      status: 422,
      body: { code: 'unknown-institution' },
    });
  });
});

describe('"me too"', () => {
  it('is a ticket with a number and a secret of its own, counted with the first', async () => {
    const street = new Street();
    const { body: first } = await street.sends(from(1));
    const { status, body } = await street.sends(from(2, { sameAs: await street.mark() }));
    expect(status).toBe(201);
    expect(body['number']).not.toBe(first['number']);
    expect(body['secret']).not.toBe(first['secret']);
    expect(body['sameIncident']).toBe(true);
    expect(body['next']).toContain(
      'Umehesabiwa pamoja na wengine walioandika kuhusu jambo hili. Jibu lako utalisoma kwa namba yako ya kumbukumbu.',
    );
    expect(await street.countOf(first['number'])).toBe(2);
    expect(first).not.toHaveProperty('sameIncident');
  });

  it('is counted exactly once, however often it is sent, also when it was withdrawn and sent again', async () => {
    const street = new Street();
    const { body: first } = await street.sends(from(1));
    const key = aKey();
    const meToo = from(2, { sameAs: await street.mark() });
    const receipt = await street.sends(meToo, { key });
    for (let again = 0; again < 3; again += 1) {
      const repeated = await street.sends(meToo, { key });
      expect(repeated).toMatchObject({ status: 200, body: receipt.body });
    }
    expect(await street.countOf(first['number'])).toBe(2);
    await street.does('withdraw', receipt.body, { pressure: false });
    expect(await street.countOf(first['number'])).toBe(1);
    expect((await street.sends(meToo, { key })).status).toBe(200);
    expect(await street.countOf(first['number'])).toBe(1);
  });

  it('is counted exactly once each where many come at once, each often, and calls of the store fail', async () => {
    await checkProperty(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.integer(), async (people, seed) => {
        const street = new Street();
        const { body: first } = await street.sends(from(0));
        const mark = await street.mark();
        street.scheduler.begin(Object.fromEntries(faults.map((fault) => [fault, ((seed >>> 3) % 3) / 20])));
        const sendings = Array.from({ length: people }, (_, at) => ({
          key: aKey(),
          body: from(at + 1, { sameAs: mark }),
        }));
        const once = () => Promise.all(sendings.map(({ key, body }) => street.sends(body, { key })));
        await Promise.all([once(), once(), once()]);
        street.scheduler.calm();
        await once();
        expect(await street.countOf(first['number'])).toBe(people + 1);
      }),
      { numRuns: 40 },
    );
  });

  it('to a "me too" is counted with the first of all', async () => {
    const street = new Street();
    const { body: first } = await street.sends(from(1));
    await street.sends(from(2, { sameAs: await street.mark() }));
    await street.sends(from(3, { sameAs: await street.mark() }));
    expect(await street.countOf(first['number'])).toBe(3);
    expect(await street.isTold()).toMatchObject([{ atLeast: 3 }]);
  });

  it('goes on with the others where the first was withdrawn', async () => {
    const street = new Street();
    const { body: first } = await street.sends(from(1));
    await street.sends(from(2, { sameAs: await street.mark() }));
    await street.does('withdraw', first, { pressure: false });
    expect((await street.sends(from(3, { sameAs: await street.mark() }))).body['sameIncident']).toBe(true);
    expect(await street.countOf(first['number'])).toBe(2);
  });

  it.each<
    [
      string,
      (street: Street, mark: string, first: Record<'number' | 'secret', unknown>) => Promise<object> | object,
    ]
  >([
    [
      'all of it were answered meanwhile',
      async (street, sameAs, first) => {
        await street.does('withdraw', first, { pressure: false });
        return { sameAs };
      },
    ],
    [
      'the mark is more than an hour old',
      (street, sameAs) => {
        street.now = plusSeconds(street.now, 3601);
        return { sameAs };
      },
    ],
    ['the mark is of another category', (_, sameAs) => ({ sameAs, category: 'umeme' })],
    ['the mark is of another office', (_, sameAs) => ({ sameAs, institution: 'halmashauri' })],
    ['the mark is of another kind', (_, sameAs) => ({ sameAs, kind: 'question' })],
    ['the mark was forged', () => ({ sameAs: '1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' })],
    ['it is about the head', (_, sameAs) => ({ sameAs, aboutHead: true })],
  ])('is received, and counted with nobody, where %s: the receipt says so, and again', async (_, happens) => {
    const street = new Street();
    const { body: first } = await street.sends(from(1));
    const details = await happens(street, await street.mark(), first as Record<'number' | 'secret', unknown>);
    const key = aKey();
    const { status, body } = await street.sends(from(2, { ...details }), { key });
    expect(status).toBe(201);
    expect(body['sameIncident']).toBe(false);
    expect(body['next']).toContainEqual(expect.stringMatching(/^Hukuhesabiwa pamoja na wengine/));
    expect(await street.countOf(first['number'])).toBeLessThanOrEqual(1);
    expect((await street.sends(from(2, { ...details }), { key })).body).toEqual(body);
  });

  it('is refused where the mark cannot be one', async () => {
    const { status, body } = await new Street().sends(from(1, { sameAs: 'mimi pia' }));
    expect(status).toBe(400);
    expect(body['errors']).toMatchObject([{ pointer: '/sameAs', code: 'not-a-mark' }]);
  });
});
