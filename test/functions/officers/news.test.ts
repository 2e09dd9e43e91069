import { describe, expect, it, vi } from 'vitest';
import { sendNotices } from '../../../application/notices/send-notices.ts';
import { note } from '../../../domain/casework/acts/handling/note.ts';
import { daysNewsStay, newsLimits, type NewsItem } from '../../../domain/messaging/news/news.ts';
import { newsBesideLists } from '../../../domain/foundation/vocabulary/news-beside-lists.ts';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { Office } from '../../builders/views/an-office.ts';

interface Page {
  readonly items: readonly {
    readonly id: string;
    readonly kind: string;
    readonly words?: string;
    readonly isNew: boolean;
  }[];
  readonly watched: readonly { readonly number: string }[];
  readonly tickets: readonly { readonly number: string; readonly subject?: string }[];
  readonly unread: number;
  readonly toldUntil?: Instant;
  readonly unknown?: number;
  readonly choices: readonly { readonly kind: string; readonly email: string }[];
}

const newsOf = async (office: Office, officer: string): Promise<Page> => {
  const { status, body } = await office.asks(officer, 'list-news');
  expect(status).toBe(200);
  return body as unknown as Page;
};

const changes = (office: Office, officer: string, body: unknown) =>
  office.asks(officer, 'change-news', { body });

/** Who tells officers hears of the newest event, as often as asked. */
async function isTold(office: Office, number: string, times = 1): Promise<void> {
  const event = (await office.historyOf(number)).events.at(-1);
  if (event === undefined) throw new Error('Nothing happened.');
  for (let time = 0; time < times; time += 1)
    await sendNotices(office.ports, { event, log: office.captured.log });
}

async function withMention(ticket = {}) {
  const { office, number } = await Office.holding({ ticket });
  await office.did(number, ['asha', 'note', { message: '@Juma tuahidi pampu?', mentions: ['juma'] }]);
  await isTold(office, number, 2);
  return { office, number };
}

describe('a mention', () => {
  it('stands in the news of whom it calls on, once, with its words, who wrote it and the ticket', async () => {
    const { office, number } = await withMention();
    const { items, tickets, unread } = await newsOf(office, 'juma');
    expect(items).toEqual([
      expect.objectContaining({
        id: `${number}-2`,
        kind: 'mentioned',
        number,
        act: expect.objectContaining({ code: 'note' }) as unknown,
        by: { id: 'asha', name: 'Asha Mrema' },
        words: '@Juma tuahidi pampu?',
        isNew: true,
      }),
    ]);
    expect(tickets).toMatchObject([{ number, subject: expect.any(String) as unknown }]);
    expect(unread).toBe(1);
    expect((await newsOf(office, 'mkuu-wakala')).items).toEqual([]);
  });

  it('is new until its reader read their news, and stays', async () => {
    const { office } = await withMention();
    const until = office.now;
    for (let time = 0; time < 2; time += 1)
      expect((await changes(office, 'juma', { does: 'read', until })).body).toEqual({});
    expect(await newsOf(office, 'juma')).toMatchObject({ unread: 0, items: [{ isNew: false }] });
  });

  it('cannot be read before it came', async () => {
    const { office, number } = await Office.holding();
    await changes(office, 'juma', { does: 'read', until: plusSeconds(office.now, 3600) });
    office.now = plusSeconds(office.now, 60);
    await office.did(number, ['asha', 'note', { message: '@Juma tuahidi pampu?', mentions: ['juma'] }]);
    await isTold(office, number);
    expect((await newsOf(office, 'juma')).unread).toBe(1);
  });

  it('is new where it was told late, also when all that was told before was read meanwhile', async () => {
    const { office, number } = await Office.holding();
    await office.did(number, ['asha', 'note', { message: '@Juma tuahidi pampu?', mentions: ['juma'] }]);
    const [held] = (await office.historyOf(number)).events.slice(-1);
    office.now = plusSeconds(office.now, 10);
    await office.did(number, ['asha', 'note', { message: '@Juma au kisima?', mentions: ['juma'] }]);
    await isTold(office, number);
    office.now = plusSeconds(office.now, 10);
    const { toldUntil: until } = await newsOf(office, 'juma');
    await changes(office, 'juma', { does: 'read', until });
    expect(await newsOf(office, 'juma')).toMatchObject({ unread: 0 });
    office.now = plusSeconds(office.now, 15);
    if (held === undefined) throw new Error('Nothing happened.');
    const toldAt = office.now;
    for (let time = 0; time < 2; time += 1) {
      await sendNotices(office.ports, { event: held, log: office.captured.log });
      const { unread, items, toldUntil } = await newsOf(office, 'juma');
      expect([unread, items.map(({ isNew }) => isNew)]).toEqual([1, [false, true]]);
      expect(toldUntil).toBe(toldAt);
      office.now = plusSeconds(office.now, 60);
    }
  });

  it('is told no more once it stood in News for as long as it stands there', async () => {
    const { office, number } = await Office.holding();
    await office.did(number, ['asha', 'note', { message: '@Juma tuahidi pampu?', mentions: ['juma'] }]);
    office.now = plusSeconds(office.now, (daysNewsStay + 1) * 24 * 60 * 60);
    await isTold(office, number);
    expect((await newsOf(office, 'juma')).items).toEqual([]);
  });

  it.each([{ kind: 'praised' }, { act: 'praise' }])(
    'of a later release, %o, hides no other, and is counted where its ticket may be seen',
    async (later) => {
      const { office, number } = await withMention();
      const hidden = '261100000021';
      await office.receives({ ticket: { number: hidden, aboutOfficer: 'juma' } });
      const item = { officer: 'juma', kind: 'mentioned', version: 9, at: office.now, act: 'note' } as const;
      for (const of of [number, hidden]) await office.news.add({ ...item, number: of, ...later } as NewsItem);
      const { items, unknown } = await newsOf(office, 'juma');
      expect([items.map(({ id }) => id), unknown]).toEqual([[`${number}-2`], 1]);
    },
  );

  it('shows nothing to whom the ticket is hidden from by now, and is counted no longer', async () => {
    const { office } = await withMention();
    const hidden = {
      officer: 'juma',
      kind: 'mentioned',
      number: '261100000021',
      version: 2,
      act: 'note',
    } as const;
    await office.receives({ ticket: { number: hidden.number, aboutOfficer: 'juma' } });
    const item: NewsItem = { ...hidden, at: office.now, by: 'asha' };
    await office.news.add(item);
    const page = await newsOf(office, 'juma');
    expect(JSON.stringify(page)).not.toContain(hidden.number);
    expect(page.unread).toBe(1);
  });

  it('is on record as a list that shows words, and not where nothing is shown', async () => {
    const { office } = await withMention();
    const recorded: unknown[] = [];
    const recordList = office.listLog.recordList.bind(office.listLog);
    office.listLog.recordList = (read) => {
      recorded.push(read);
      return recordList(read);
    };
    await newsOf(office, 'juma');
    await newsOf(office, 'mkuu-wakala');
    expect(recorded).toMatchObject([{ by: { officer: 'juma' }, queue: 'wakala' }]);
  });
});

describe('the first page of a queue', () => {
  const toldBeside = async (office: Office, query: Readonly<Record<string, string>> = { counts: 'true' }) => {
    const { status, body } = await office.asks('juma', 'list-queue', {
      params: { institution: 'wakala' },
      query,
    });
    expect(status).toBe(200);
    return body['news'];
  };

  it('tells what is new without a word of it, where it is counted, until it is read', async () => {
    const { office, number } = await withMention();
    const { toldUntil } = await newsOf(office, 'juma');
    const told = [{ id: `${number}-2`, kind: 'mentioned', number, toldAt: toldUntil }];
    expect(await toldBeside(office)).toEqual(told);
    expect(await toldBeside(office, { counts: 'true', here: 'true', sort: 'age' })).toEqual(told);
    expect(await toldBeside(office, {})).toBeUndefined();
    await changes(office, 'juma', { does: 'read', until: toldUntil });
    expect(await toldBeside(office)).toEqual([]);
  });

  it('tells nothing of what is hidden by now, and no more than a few', async () => {
    const { office, number } = await Office.holding();
    const hidden = '261100000021';
    await office.receives({ ticket: { number: hidden, aboutOfficer: 'juma' } });
    const item = { officer: 'juma', kind: 'watched', at: office.now, act: 'note' } as const;
    await office.news.add({ ...item, number: hidden, version: 2 });
    expect(await toldBeside(office)).toEqual([]);
    for (let version = 2; version < 2 * newsBesideLists; version += 1)
      await office.news.add({ ...item, number, version, at: plusSeconds(item.at, version) });
    expect(await toldBeside(office)).toHaveLength(newsBesideLists);
  });

  it('is told without news where these cannot be read, which is logged', async () => {
    const { office } = await Office.holding();
    vi.spyOn(office.ports.newsReader, 'newest').mockRejectedValue(new StoreUnavailable('Too much.'));
    expect(await toldBeside(office)).toBeUndefined();
    expect(office.captured.lines.join('')).toContain('"news-not-listed"');
  });

  it('tells as many as ever behind what is hidden by now', async () => {
    const { office, number } = await Office.holding();
    const hidden = '261100000021';
    await office.receives({ ticket: { number: hidden, aboutOfficer: 'juma' } });
    const item = { officer: 'juma', kind: 'watched', act: 'note' } as const;
    for (let version = 2; version < 2 * newsBesideLists; version += 1)
      for (const of of [number, hidden])
        await office.news.add({ ...item, number: of, version, at: plusSeconds(office.now, version) });
    const told = await toldBeside(office);
    expect(told).toHaveLength(newsBesideLists);
    expect(told).not.toContainEqual(expect.objectContaining({ number: hidden }));
  });
});

describe('watching', () => {
  it('is for whoever may open a ticket, who is told of what others do there without a word of it', async () => {
    const { office, number } = await Office.holding();
    expect((await changes(office, 'juma', { does: 'watch', ticket: number })).body).toEqual({
      watches: true,
    });
    expect((await office.asks('juma', 'open-ticket', { params: { number } })).body['watched']).toBe(true);
    expect((await office.asks('asha', 'open-ticket', { params: { number } })).body).not.toHaveProperty(
      'watched',
    );
    await office.did(number, ['asha', 'note', { message: 'Siri kubwa.' }]);
    expect((await office.historyOf(number)).events.at(-1)?.watched).toBe(true);
    await isTold(office, number, 2);
    const { items, watched } = await newsOf(office, 'juma');
    expect(items).toMatchObject([{ kind: 'watched', act: { code: 'note' } }]);
    expect(items[0]).not.toHaveProperty('words');
    expect(watched).toMatchObject([{ number }]);
    expect((await newsOf(office, 'asha')).items).toEqual([]);
  });

  it('tells who sees the status alone neither who works on it nor what it is about or where', async () => {
    const { office, number } = await Office.holding();
    await office.did(number, ['mkuu-wakala', 'assign', { officer: 'juma' }]);
    expect((await changes(office, 'mkuu-kmk', { does: 'watch', ticket: number })).status).toBe(200);
    await office.did(number, ['asha', 'note', { message: 'Siri kubwa.' }]);
    await isTold(office, number);
    const { items, tickets } = await newsOf(office, 'mkuu-kmk');
    expect(tickets).toMatchObject([{ number, status: { code: expect.any(String) as unknown } }]);
    for (const name of ['category', 'place', 'assignee', 'unit', 'subject'])
      expect(tickets[0]).not.toHaveProperty(name);
    expect(items.map(({ kind }) => kind)).toEqual(['watched']);
    for (const name of ['by', 'act', 'words']) expect(items[0]).not.toHaveProperty(name);
  });

  it('tells nobody of what they did themselves, nor after they stopped', async () => {
    const { office, number } = await Office.holding();
    await changes(office, 'juma', { does: 'watch', ticket: number });
    await office.did(number, ['juma', 'acknowledge']);
    await isTold(office, number);
    await changes(office, 'juma', { does: 'unwatch', ticket: number });
    await office.did(number, ['asha', 'note', { message: 'Baadaye.' }]);
    await isTold(office, number);
    expect(await newsOf(office, 'juma')).toMatchObject({ items: [], watched: [] });
  });

  it('is refused like a ticket that is not there to whom it is hidden from', async () => {
    const { office, number } = await Office.holding({ ticket: { aboutOfficer: 'juma' } });
    expect((await changes(office, 'juma', { does: 'watch', ticket: number })).status).toBe(404);
    expect((await changes(office, 'jirani-1', { does: 'watch', ticket: number })).status).toBe(404);
    expect(await office.news.watchersOf(number)).toEqual([]);
  });

  it('tells nothing to whom the ticket is hidden from by now, in whatever way', async () => {
    const { office, number } = await Office.holding({ ticket: { aboutOfficer: 'juma' } });
    await office.watchedMarks.mark(number);
    await office.news.watch('juma', { number, since: office.now });
    await office.did(number, ['asha', 'note', { message: 'Kuhusu Juma.' }]);
    await isTold(office, number);
    expect((await office.newsReader.of('juma')).items).toEqual([]);
    expect(await newsOf(office, 'juma')).toMatchObject({ items: [], watched: [], tickets: [], unread: 0 });
  });

  it('is of so many tickets an officer, and no more', async () => {
    const { office, number } = await Office.holding();
    for (let place = 0; place < newsLimits.watched; place += 1)
      await office.news.watch('juma', { number: `2610${String(place).padStart(8, '0')}`, since: office.now });
    const { status, body } = await changes(office, 'juma', { does: 'watch', ticket: number });
    expect([status, body['title']]).toEqual([409, 'No more at once']);
    await office.news.unwatch('juma', '261000000000', office.now);
    expect((await changes(office, 'juma', { does: 'watch', ticket: number })).status).toBe(200);
  });

  it('costs no act on a ticket anything that nobody watches: its event says nothing of it', async () => {
    const { office, number } = await Office.holding();
    await office.did(number, ['asha', 'note', { message: 'Bila mfuatiliaji.' }]);
    expect((await office.historyOf(number)).events.at(-1)).not.toHaveProperty('watched');
  });

  it('survives an act that was decided on before it began', async () => {
    const { office, number } = await Office.holding();
    const before = await office.historyOf(number);
    await changes(office, 'juma', { does: 'watch', ticket: number });
    const input = {
      by: { actor: 'officer', officer: 'asha', institution: 'wakala' },
      at: office.now,
    } as const;
    expect(await office.tickets.save(note(before, input))).toBe('saved');
    expect((await office.ticket(number)).watched).toBe(true);
  });
});

describe('a ticket that was given to somebody', () => {
  it("stands in their news, and in nobody else's", async () => {
    const { office, number } = await Office.holding();
    await office.did(number, ['mkuu-wakala', 'assign', { officer: 'juma' }]);
    await isTold(office, number, 2);
    expect((await newsOf(office, 'juma')).items).toMatchObject([
      { kind: 'assigned', act: { code: 'assign' } },
    ]);
    expect((await newsOf(office, 'asha')).items).toEqual([]);
  });
});

describe('a note for whoever has a ticket next', () => {
  it('is shown with the news that it was given to them, and on top of the ticket until they acted', async () => {
    const { office, number } = await Office.holding();
    await office.did(
      number,
      ['mkuu-wakala', 'note', { message: 'Cheti kinakuja Alhamisi.', handOver: true }],
      ['mkuu-wakala', 'assign', { officer: 'juma' }],
    );
    await isTold(office, number);
    expect((await newsOf(office, 'juma')).items).toMatchObject([
      { kind: 'assigned', words: 'Cheti kinakuja Alhamisi.' },
    ]);
    const opened = async () => (await office.asks('juma', 'open-ticket', { params: { number } })).body;
    const { present } = await opened();
    expect(present).toMatchObject({ handedOver: 2 });
    await office.did(number, ['juma', 'acknowledge']);
    expect((await opened())['present']).not.toHaveProperty('handedOver');
  });

  it('is shown to nobody who is shown no notes', async () => {
    const { office, number } = await Office.holding();
    await office.did(number, ['asha', 'note', { message: 'Cheti kinakuja Alhamisi.', handOver: true }]);
    const { body } = await office.asks('msimamizi', 'open-ticket', { params: { number } });
    expect(JSON.stringify(body)).not.toMatch(/handedOver|Cheti/u);
  });
});

describe('when an e-mail comes', () => {
  it.each([
    ['assigned', 'at-once'],
    ['watched', 'none'],
  ])('is as usual until they choose, and then as they chose: %s', async (kind, email) => {
    const { office } = await Office.holding();
    const usual = (await newsOf(office, 'juma')).choices.find((choice) => choice.kind === kind);
    expect(usual?.email).toBe('morning');
    expect((await changes(office, 'juma', { does: 'choose', kind, email })).status).toBe(200);
    expect((await newsOf(office, 'juma')).choices).toContainEqual({ kind, email });
  });
});
