import { describe, expect, it } from 'vitest';
import { moveInstitution } from '../../../domain/administration/institutions.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { withHeadings } from '../../../domain/institutions/registry/headings.ts';
import { replyOfCitizen } from '../../../domain/casework/acts/handling/reply.ts';
import { withdraw } from '../../../domain/casework/acts/citizen/withdraw.ts';
import { administer, fromTheTop } from '../../builders/administration.ts';
import { local } from '../../builders/calendar.ts';
import { wordedPageSize } from '../../../domain/casework/queues/queues.ts';
import { by } from '../../builders/life.ts';
import { anInstitution } from '../../builders/lineage.ts';
import { anOfficer } from '../../builders/officer.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { Office } from '../../builders/views/an-office.ts';
import { aStaffedCountry } from '../../builders/views/a-staffed-country.ts';

const number = '261100000013';
const aMessage = 'Tunahitaji namba ya mita yako.';

async function anOffice(chosen: Parameters<Office['receives']>[0] = {}, office = new Office()) {
  await office.receives(chosen);
  await office.listed(number);
  return office;
}

const queueOf = (office: Office, officer: string, institution: string, query = {}): Promise<Seen> =>
  office.asks(officer, 'list-queue', { params: { institution }, query });

const ticketsOf = (office: Office, officer: string, institution: string, query = {}): Promise<Seen> =>
  office.asks(officer, 'list-institution-tickets', {
    params: { institution },
    query: { month: '2026-11', state: 'open', ...query },
  });

const numbersIn = ({ body }: Seen): readonly string[] =>
  ((body['lines'] ?? body['tickets']) as readonly { readonly number: string }[]).map((line) => line.number);

describe('a queue', () => {
  it('shows what a line shows, and is no read of the ticket', async () => {
    const office = await anOffice();
    await office.did(number, ['mkuu-wakala', 'assign', { officer: 'asha' }]);
    await office.listed(number);
    const { status, body } = await queueOf(office, 'asha', 'wakala');
    expect(status).toBe(200);
    expect(body).toEqual({
      lines: [
        {
          number,
          kind: { code: 'complaint', word: 'complaint' },
          urgent: false,
          status: { code: 'submitted', word: 'not acknowledged' },
          due: expect.any(String) as unknown,
          dueDate: '2026-11-26',
          overdue: false,
          dueLook: 'later',
          dueWords: 'in 2 working days',
          dueShort: 'in 2 days',
          institution: expect.objectContaining({ id: 'wakala' }) as unknown,
          assignee: { id: 'asha', name: 'Asha Mrema' },
          category: { id: 'barabara', name: { sw: 'Barabara', en: 'Roads' } },
          submittedAt: '2026-11-24T06:00:00Z',
          submittedDate: '2026-11-24',
          age: 'today',
          acknowledgeBy: '2026-11-26T06:00:00Z',
          acknowledgeByDate: '2026-11-26',
          newMessage: false,
          subject: 'Maji hayatoki mtaa wa Sinza',
        },
      ],
    });
    expect(await office.reads.readsOf(number)).toEqual([]);
  });

  it.each([
    ['asha', 'wakala', [number]],
    ['mkuu-wakala', 'wakala', [number]],
    ['mkuu-wizara', 'wizara', [number]],
    ['mkuu-wizara', 'wakala', [number]],
    ['mkuu-kmk', 'wakala', [number]],
    ['mlalamikiwa', 'wizara', [number]],
    ['mlalamikiwa', 'wakala', [number]],
    ['msimamizi', 'kmk', [number]],
    ['karani', 'idara', []],
    ['jirani-1', 'jirani', []],
  ])('is read by %s at %s, who finds %j', async (officer, institution, numbers) => {
    expect(numbersIn(await queueOf(await anOffice(), officer, institution))).toEqual(numbers);
  });

  it.each([
    ['nobody has acknowledged', []],
    ['somebody acknowledged', [['mkuu-wakala', 'acknowledge']]],
    [
      'somebody works on',
      [
        ['mkuu-wakala', 'assign', { officer: 'asha' }],
        ['asha', 'start'],
      ],
    ],
    ['waits for its citizen', [['mkuu-wakala', 'request-information', { message: aMessage }]]],
    [
      'was answered',
      [['mkuu-wakala', 'respond', { finding: 'answered', reason: aMessage, remedy: aMessage }]],
    ],
  ] as const)(
    'says of a ticket that %s what the opened ticket says: whether it is overdue',
    async (_, acts) => {
      const office = await anOffice();
      await office.opens('mkuu-wakala', number);
      await office.did(number, ...acts);
      await office.listed(number);
      for (const days of [0, 1, 3, 14, 30, 60]) {
        office.now = plusSeconds(aTuesdayNoon, days * 86_400 + 3600);
        const { body } = await queueOf(office, 'mkuu-wakala', 'wakala');
        const opened = await office.opens('mkuu-wakala', number);
        expect(body).toMatchObject({ lines: [{ overdue: opened.body['overdue'] }] });
      }
    },
  );

  it('says that what nobody acknowledged in time is overdue, though its answer is not', async () => {
    const office = await anOffice();
    office.now = local('2026-11-26 12:00:01');
    expect((await queueOf(office, 'asha', 'wakala')).body).toMatchObject({
      lines: [{ dueDate: '2026-11-26', overdue: true }],
    });
    expect((await office.opens('asha', number)).body).toMatchObject({
      respondByDate: '2026-12-16',
      overdue: true,
    });
  });

  it('is filtered by one thing, or by two that go together', async () => {
    const office = await anOffice({ ticket: { place: { council: 'jirani', ward: 'jirani' } } });
    const found = async (query: Record<string, string>, institution = 'wakala') =>
      numbersIn(await queueOf(office, 'mkuu-wizara', institution, query));
    for (const query of [
      { status: 'submitted' },
      { here: 'true' },
      { unassigned: 'true' },
      { unacknowledged: 'true' },
      { category: 'barabara' },
      { ward: 'jirani' },
      { here: 'true', unassigned: 'true' },
      { here: 'true', unacknowledged: 'true' },
      { category: 'barabara', ward: 'jirani' },
    ])
      expect([query, await found(query)]).toEqual([query, [number]]);
    for (const query of [
      { kind: 'question' },
      { assignee: 'asha' },
      { urgent: 'true' },
      { overdue: 'true' },
      { category: 'maji' },
      { here: 'true', overdue: 'true' },
    ])
      expect([query, await found(query)]).toEqual([query, []]);
    expect(await found({ here: 'true' }, 'wizara')).toEqual([]);
    expect(await found({ unassigned: 'true' }, 'wizara')).toEqual([]);
    expect(await found({ unacknowledged: 'true' }, 'wizara')).toEqual([number]);
  });

  it.each([
    [{ status: 'submitted', urgent: 'true' }, '/urgent'],
    [{ status: 'submitted', overdue: 'true', urgent: 'true' }, '/urgent'],
    [{ sort: 'age' }, '/sort'],
    [{ sort: 'due', overdue: 'true' }, '/sort'],
  ])('says of %j that it is answered for what is held here alone', async (query, pointer) => {
    const { status, body } = await queueOf(await anOffice(), 'asha', 'wakala', query);
    expect([status, body['errors']]).toEqual([
      400,
      [expect.objectContaining({ in: 'query', code: 'no-such-filters', pointer })],
    ]);
    const here = await queueOf(await anOffice(), 'asha', 'wakala', { ...query, here: 'true' });
    expect(here.status).toBe(200);
  });

  it.each(['2026-02-30', 'kesho'])('refuses the day %s', async (from) => {
    const { status } = await queueOf(await anOffice(), 'asha', 'wakala', { from });
    expect(status).toBe(400);
  });

  it('is filtered by anything together, of what is held here, and says what else each filter would find', async () => {
    const office = await anOffice({ ticket: { place: { council: 'jirani', ward: 'jirani' } } });
    const asked = (query: Record<string, string>) =>
      queueOf(office, 'asha', 'wakala', { sort: 'age', here: 'true', counts: 'true', ...query });
    const some = await asked({ status: 'submitted', kind: 'complaint', ward: 'jirani', channel: 'web' });
    expect([numbersIn(some), some.body['narrowed']]).toEqual([
      [number],
      expect.objectContaining({ found: 1, unassigned: 1, categories: { barabara: 1 }, channels: { web: 1 } }),
    ]);
    expect(some.body).not.toHaveProperty('counts');
    const none = await asked({ status: 'submitted', kind: 'question' });
    expect([numbersIn(none), none.body['narrowed']]).toEqual([
      [],
      expect.objectContaining({ found: 0, kinds: { complaint: 1 }, statuses: {} }),
    ]);
  });

  it('takes no filter but one that is asked for', async () => {
    const { status } = await queueOf(await anOffice(), 'asha', 'wakala', { here: 'false' });
    expect(status).toBe(400);
  });

  it('names the place that the citizen said, as far as the registry knows it', async () => {
    const office = await anOffice({ ticket: { place: { council: 'jirani', ward: 'haipo' } } });
    expect((await queueOf(office, 'asha', 'wakala')).body).toMatchObject({
      lines: [{ place: { council: { id: 'jirani', name: { en: 'Office of jirani' } } } }],
    });
  });

  it('says of what happened outside any council where that was', async () => {
    const office = await anOffice({ ticket: { place: { whereabouts: 'abroad' } } });
    expect((await queueOf(office, 'asha', 'wakala')).body).toMatchObject({
      lines: [{ place: { whereabouts: { code: 'abroad', word: 'abroad' } } }],
    });
  });

  it('says where a ticket is worked on that its citizen wrote, until somebody acts on it', async () => {
    const office = await anOffice();
    await office.did(number, ['mkuu-wakala', 'assign', { officer: 'asha' }]);
    const isNew = async () => {
      await office.listed(number);
      const pages = [
        await queueOf(office, 'asha', 'wakala'),
        await office.asks('asha', 'list-own-tickets'),
        await queueOf(office, 'mkuu-wizara', 'wizara'),
      ];
      return pages.map(({ body }) => (body['lines'] as { newMessage: boolean }[])[0]?.newMessage);
    };
    expect(await isNew()).toEqual([false, false, false]);
    office.now = plusSeconds(office.now, 60);
    await office.citizen(number, (history, rules) =>
      replyOfCitizen(history, { by: { actor: 'citizen' }, at: office.now }, rules),
    );
    expect(await isNew()).toEqual([true, true, false]);
    await office.did(number, ['asha', 'note', { message: 'Nimeona.' }]);
    expect(await isNew()).toEqual([false, false, false]);
  });

  it('leaves out what the officer may not see: the sensitive, and what is about them or whom they are under', async () => {
    const sensitive = await anOffice({ ticket: { sensitive: true } });
    expect(numbersIn(await queueOf(sensitive, 'asha', 'wakala'))).toEqual([]);
    const named = await anOffice({ ticket: { holder: 'wizara', aboutOfficer: 'mkuu-wizara' } });
    expect(numbersIn(await queueOf(named, 'mkuu-wizara', 'wizara'))).toEqual([]);
    expect(numbersIn(await queueOf(named, 'mlalamikiwa', 'wizara'))).toEqual([]);
  });

  it('takes the cursor of a page for the same officer and listing alone', async () => {
    const office = new Office();
    const numbers = Array.from({ length: 30 }, (_, place) => `2611000001${String(place).padStart(2, '0')}`);
    for (const each of numbers) {
      await office.receives({ ticket: { number: each } });
      await office.listed(each);
    }
    const first = await queueOf(office, 'asha', 'wakala');
    const cursor = String(first.body['next']);
    const rest = await queueOf(office, 'asha', 'wakala', { cursor });
    expect([...numbersIn(first), ...numbersIn(rest)].toSorted()).toEqual(numbers);
    for (const stolen of [
      await queueOf(office, 'juma', 'wakala', { cursor }),
      await queueOf(office, 'asha', 'wakala', { cursor, status: 'submitted' }),
      await queueOf(office, 'asha', 'wakala', { cursor: 'haipo' }),
    ]) {
      expect(stolen.body).toMatchObject({ code: 'invalid-request', errors: [{ code: 'not-a-cursor' }] });
    }
  });
});

describe('a queue that is asked for again and again', () => {
  const asked = (office: Office, etag: unknown, query = {}) =>
    office.asks('asha', 'list-queue', {
      params: { institution: 'wakala' },
      query,
      headers: { 'if-none-match': String(etag) },
    });

  it('is sent once, until something in it changes', async () => {
    const office = await anOffice();
    const { etag } = (await queueOf(office, 'asha', 'wakala')).headers;
    const again = await asked(office, etag);
    expect([again.status, again.text]).toEqual([304, '']);
    expect(again.headers).toMatchObject({ etag, 'cache-control': 'no-store' });

    await office.did(number, ['mkuu-wakala', 'acknowledge']);
    await office.listed(number);

    expect((await asked(office, etag)).status).toBe(200);
  });

  it('is sent anew each half hour where it has a next page, before the cursor to that ends', async () => {
    const office = new Office();
    for (let place = 0; place < 25; place += 1) {
      const each = `2611000001${String(place).padStart(2, '0')}`;
      await office.receives({ ticket: { number: each } });
      await office.listed(each);
    }
    const first = await queueOf(office, 'asha', 'wakala');
    const { etag } = first.headers;
    const start = office.now;
    office.now = plusSeconds(start, 1799);
    expect((await asked(office, etag)).status).toBe(304);
    expect(numbersIn(await queueOf(office, 'asha', 'wakala', { cursor: first.body['next'] }))).toHaveLength(
      5,
    );
    office.now = plusSeconds(start, 1800);
    expect((await asked(office, etag)).status).toBe(200);
  });

  it('is refused as before to who may read it no longer, whatever they name', async () => {
    const office = await anOffice();
    const replies = [await asked(office, '*'), await queueOf(office, 'karani', 'wakala')];
    expect(replies.map(({ status }) => status)).toEqual([304, 403]);
  });
});

describe('the pages of a listing', () => {
  const count = 58;
  /** Of which these complain about Asha. */
  const about = [1, 2, 30, 31, 57];
  const places = Array.from({ length: count }, (_, place) => place);

  async function aBusyOffice(): Promise<Office> {
    const office = new Office();
    for (const place of places) {
      const number = `2611000001${String(place).padStart(2, '0')}`;
      const aboutAsha = about.includes(place) ? { aboutOfficer: 'asha' } : {};
      await office.receives({ ticket: { number, assignee: 'asha', ...aboutAsha } });
      await office.listed(number);
    }
    return office;
  }

  const pagesOf = (entries: number, size: number): readonly number[] =>
    Array.from({ length: Math.ceil(entries / size) }, (_, page) => Math.min(size, entries - page * size));

  async function sizesOf(list: (cursor: object) => Promise<Seen>): Promise<readonly number[]> {
    const sizes: number[] = [];
    let cursor: object | undefined = {};
    while (cursor !== undefined) {
      const page: Seen = await list(cursor);
      sizes.push(numbersIn(page).length);
      cursor = page.body['next'] === undefined ? undefined : { cursor: page.body['next'] };
    }
    return sizes;
  }

  it.each<[string, (office: Office, officer: string, cursor: object) => Promise<Seen>, number]>([
    ['a queue', (office, officer, cursor) => queueOf(office, officer, 'wakala', cursor), wordedPageSize],
    [
      'a queue by kind',
      (office, officer, cursor) => queueOf(office, officer, 'wakala', { kind: 'complaint', ...cursor }),
      wordedPageSize,
    ],
    [
      'a queue by assignee',
      (office, officer, cursor) => queueOf(office, officer, 'wakala', { assignee: 'asha', ...cursor }),
      wordedPageSize,
    ],
    [
      "an institution's tickets",
      (office, officer, cursor) => ticketsOf(office, officer, 'wakala', cursor),
      25,
    ],
  ])(
    'of %s are full or the last for whom some of its tickets are about, as for everybody',
    async (_, list, size) => {
      const office = await aBusyOffice();
      expect(await sizesOf((cursor) => list(office, 'juma', cursor))).toEqual(pagesOf(count, size));
      expect(await sizesOf((cursor) => list(office, 'asha', cursor))).toEqual(
        pagesOf(count - about.length, size),
      );
    },
  );

  it("of an officer's own tickets are full or the last", async () => {
    const office = await aBusyOffice();
    const own = (query: object) => office.asks('asha', 'list-own-tickets', { query: { ...query } });
    expect(await sizesOf(own)).toEqual(pagesOf(count - about.length, wordedPageSize));
  });

  it('are made by the same calls, whether some of their tickets are hidden or not', async () => {
    const office = await aBusyOffice();
    await queueOf(office, 'juma', 'wakala');
    const calls = [...office.calls];
    await queueOf(office, 'asha', 'wakala');
    expect(office.calls).toEqual(calls);
  });
});

describe('oversight', () => {
  it.each(['wakala', 'idara', 'jirani', 'wizara', 'kmk'])(
    'reads the queue and the tickets of %s, as of every institution of the nation',
    async (institution) => {
      const office = await anOffice({ ticket: { holder: institution, sentTo: institution } });
      expect(numbersIn(await queueOf(office, 'msimamizi', institution))).toEqual([number]);
      expect(numbersIn(await ticketsOf(office, 'msimamizi', institution))).toEqual([number]);
    },
  );

  it('reads none of an independent tree, of which it sees counts alone, nor where no tickets are taken', async () => {
    const country = aStaffedCountry();
    const island = anInstitution({ id: 'kisiwa', notServed: { address: 'mrejesho.example' } });
    const office = new Office({ ...country, institutions: [...country.institutions, island] });
    for (const institution of ['mahakama', 'kisiwa', 'haipo'])
      expect((await queueOf(office, 'msimamizi', institution)).status).toBe(403);
  });

  it('is told what an institution handed on by nobody: the line does not say where that lies', async () => {
    const office = await anOffice();
    expect((await ticketsOf(office, 'msimamizi', 'wakala', { role: 'held' })).status).toBe(403);
  });

  it('is shown lines that say status, holder and date, not who works on it, and finds none by that', async () => {
    const office = await anOffice();
    await office.did(number, ['mkuu-wakala', 'assign', { officer: 'asha' }]);
    await office.listed(number);
    const { body, text } = await queueOf(office, 'msimamizi', 'wakala');
    expect(body).toMatchObject({
      lines: [{ number, status: { code: 'submitted' }, institution: { id: 'wakala' } }],
    });
    expect(text).not.toContain('Asha');
    expect(text).not.toContain('barabara');
    for (const query of [{ assignee: 'asha' }, { assignee: 'asha', here: 'true' }, { category: 'barabara' }])
      expect(numbersIn(await queueOf(office, 'msimamizi', 'wakala', query))).toEqual([]);
    expect(numbersIn(await queueOf(office, 'msimamizi', 'wakala', { here: 'true' }))).toEqual([number]);
    expect(numbersIn(await queueOf(office, 'mkuu-wizara', 'wakala', { assignee: 'asha' }))).toEqual([number]);
  });

  it('finds there no sensitive ticket without training, and none about whom it is itself', async () => {
    const sensitive = await anOffice({ ticket: { sensitive: true } });
    expect(numbersIn(await queueOf(sensitive, 'msimamizi', 'wakala'))).toEqual([]);
    const named = await anOffice({ ticket: { aboutOfficer: 'msimamizi' } });
    expect(numbersIn(await queueOf(named, 'msimamizi', 'wakala'))).toEqual([]);
  });
});

describe('the queues of an institution that was moved', () => {
  /** A second ministry, to which the agency with its units is moved. */
  async function moving(): Promise<Office> {
    const country = aStaffedCountry();
    const ministry = anInstitution({
      id: 'bodi',
      kind: 'ministry',
      parent: 'kmk',
      ancestors: ['kmk'],
      head: { officer: 'mkuu-bodi' },
    });
    const head = anOfficer({ id: 'mkuu-bodi', institution: 'bodi', roles: ['head'] });
    const office = await anOffice(
      { ticket: { holder: 'idara', sentTo: 'idara' } },
      new Office({
        ...country,
        institutions: [...country.institutions, ministry],
        officers: [...country.officers, ...withHeadings([head], [ministry])],
      }),
    );
    await administer(
      office.administration,
      moveInstitution,
      { id: 'wakala', parent: 'bodi' },
      fromTheTop({ by: { id: 'msimamizi-mkuu', institution: 'kmk' }, at: office.now }),
    );
    return office;
  }

  it('show its tickets at the old levels no more, at once', async () => {
    const office = await moving();
    for (const officer of ['mkuu-wizara', 'mlalamikiwa', 'mkuu-kmk'])
      expect(numbersIn(await queueOf(office, officer, 'wizara'))).toEqual([]);
    expect(numbersIn(await queueOf(office, 'mkuu-kmk', 'kmk'))).toEqual([number]);
    expect((await queueOf(office, 'mkuu-wizara', 'idara')).status).toBe(403);
  });

  it('are open to the new levels at once, which have the lines themselves when they were followed', async () => {
    const office = await moving();
    expect(numbersIn(await queueOf(office, 'mkuu-bodi', 'idara'))).toEqual([number]);
    expect(numbersIn(await queueOf(office, 'mkuu-bodi', 'wakala'))).toEqual([number]);
    await office.listed(number);
    expect(numbersIn(await queueOf(office, 'mkuu-bodi', 'bodi'))).toEqual([number]);
  });
});

describe('the queue of a unit', () => {
  it('shows its officers what the institution gave it', async () => {
    const office = await anOffice();
    await office.did(number, ['mkuu-wakala', 'assign', { unit: 'idara' }]);
    await office.listed(number);
    expect(numbersIn(await queueOf(office, 'karani', 'idara'))).toEqual([number]);
    expect(numbersIn(await queueOf(office, 'mkuu-idara', 'idara'))).toEqual([number]);
  });
});

describe('an officer’s own tickets', () => {
  it('are those assigned to the officer, as long as they may see them', async () => {
    const office = await anOffice();
    const own = async (officer: string) =>
      numbersIn(await office.asks(officer, 'list-own-tickets', { query: {} }));
    expect(await own('asha')).toEqual([]);
    await office.did(number, ['mkuu-wakala', 'assign', { officer: 'asha' }]);
    await office.listed(number);
    expect(await own('asha')).toEqual([number]);
    expect(await own('juma')).toEqual([]);
  });
});

describe('an institution’s tickets of a month', () => {
  it('are those that came in it, those closed in it, and those handed on', async () => {
    const office = await anOffice({ ticket: { holder: 'idara', sentTo: 'idara' } });
    expect(numbersIn(await ticketsOf(office, 'karani', 'idara'))).toEqual([number]);
    expect(numbersIn(await ticketsOf(office, 'karani', 'idara', { month: '2026-10' }))).toEqual([]);
    await office.did(
      number,
      ['mkuu-idara', 'start'],
      ['mkuu-idara', 'escalate', { reason: 'Iko juu ya mamlaka yetu.' }],
    );
    await office.citizen(number, (history, rules) =>
      withdraw(history, { ...by.citizen(office.now), pressure: false }, rules),
    );
    await office.listed(number);
    expect(numbersIn(await ticketsOf(office, 'karani', 'idara'))).toEqual([]);
    expect(numbersIn(await ticketsOf(office, 'karani', 'idara', { role: 'held', state: 'closed' }))).toEqual([
      number,
    ]);
    const closed = await ticketsOf(office, 'asha', 'wakala', { state: 'closed' });
    expect(closed.body['tickets']).toMatchObject([
      { number, role: 'holding', state: 'closed', since: office.now, sinceDate: '2026-11-24' },
    ]);
  });

  it('that were handed on are listed to those of the institution, and not to the heads above', async () => {
    const office = await anOffice();
    expect((await ticketsOf(office, 'mkuu-wakala', 'idara')).status).toBe(200);
    expect((await ticketsOf(office, 'mkuu-wakala', 'idara', { role: 'held' })).status).toBe(403);
    expect((await ticketsOf(office, 'mkuu-idara', 'idara', { role: 'held' })).status).toBe(200);
  });

  it('are refused where the institution is not the officer’s, and without a month', async () => {
    const office = await anOffice();
    expect((await ticketsOf(office, 'asha', 'jirani')).status).toBe(403);
    expect((await ticketsOf(office, 'asha', 'wakala', { month: '2026-13' })).status).toBe(400);
  });
});
