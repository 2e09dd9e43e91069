import { describe, expect, it, test } from 'vitest';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import type { ChosenRequest } from '../../builders/http-request.ts';
import { Office } from '../../builders/views/an-office.ts';

const number = '261100000013';
const canary = 'Bomba letu halitoi maji.';

async function anOffice(chosen: Parameters<Office['receives']>[0] = {}) {
  const office = new Office();
  await office.receives({ texts: { subject: 'Maji', description: canary }, ...chosen });
  return office;
}

const standing = (office: Office, officer: string, query = {}, headers: ChosenRequest['headers'] = {}) =>
  office.asks(officer, 'show-standing', { params: { number }, query, headers });
const atIt = async (office: Office, officer: string) => {
  const { body } = await standing(office, officer);
  return (body['openBy'] as readonly { readonly text: string }[]).map(({ text }) => text);
};
const withPage = (office: Office, officer: string, page = 'open') => standing(office, officer, { page });

describe('how a ticket stands', () => {
  it('is its version, its times in words, whose it is, and what can be done on it', async () => {
    const office = await anOffice();
    await office.did(number, ['mkuu-wakala', 'assign', { officer: 'asha' }], ['asha', 'start']);
    const { status, body } = await standing(office, 'asha');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      number,
      version: 3,
      shows: 'all',
      status: { code: 'in-progress' },
      overdue: false,
      assignee: { id: 'asha', name: 'Asha Mrema' },
      openBy: [],
    });
    expect(body['clocks']).toEqual([
      {
        of: 'respond',
        state: 'runs',
        until: body['respondBy'],
        text: 'Answer due by Wednesday 16/12, 09:00: in 15 working days.',
      },
    ]);
    expect(body['acts']).toContainEqual(expect.objectContaining({ code: 'request-information' }));
    expect(body['notNow']).toContainEqual(
      expect.objectContaining({
        code: 'respond',
        whyNot: expect.objectContaining({ code: 'not-read' }) as unknown,
      }),
    );
  });

  it('says what was done last, by whom and when, to whoever sees what happened', async () => {
    const office = await anOffice();
    await office.did(number, ['mkuu-wakala', 'acknowledge'], ['asha', 'assign-to-self']);
    const { body } = await standing(office, 'mkuu-wakala');
    expect(body['latest']).toMatchObject({
      version: 3,
      act: { code: 'assign-to-self', word: 'Taking it oneself' },
      at: office.now,
      by: { actor: 'officer', officer: { id: 'asha', name: 'Asha Mrema' }, institution: { id: 'wakala' } },
    });
    expect(body['latest']).not.toHaveProperty('written');
  });

  it('says of the last act nothing to whoever sees the status alone, and of a former holder theirs', async () => {
    const office = await anOffice();
    expect((await standing(office, 'msimamizi')).body).not.toHaveProperty('latest');
    await office.did(number, [
      'mkuu-wakala',
      'transfer',
      { to: 'jirani', reason: 'Mita hii ni ya jirani zetu.' },
    ]);
    const { body: before } = await standing(office, 'mkuu-wakala');
    await office.did(number, ['mkuu-jirani', 'note', { message: 'Tumeipokea.' }]);
    const { body } = await standing(office, 'mkuu-wakala');
    expect(
      [before['latest'], body['latest']].map((latest) => (latest as { version: number }).version),
    ).toEqual([2, 2]);
  });

  it('is said in Swahili to who reads Swahili', async () => {
    const office = await anOffice();
    await office.did(number, ['mkuu-wakala', 'start']);
    const { body } = await standing(office, 'mkuu-wakala', {}, { 'accept-language': 'sw' });
    expect(body['clocks']).toEqual([
      expect.objectContaining({
        text: 'Jibu linatakiwa kufikia Jumatano 16/12, saa 3 asubuhi: bado siku 15 za kazi.',
      }),
    ]);
  });

  it.each(['sw', 'en'])(
    'says how far a deadline is in the words of the queue at that moment, in %s',
    async (language) => {
      const office = await anOffice();
      await office.listed(number);
      const headers = { 'accept-language': language };
      const hours = 60 * 60;
      for (let passed = 0; passed < 9 * 24 * hours; passed += 7 * hours) {
        const queue = await office.asks('asha', 'list-queue', { params: { institution: 'wakala' }, headers });
        const [line] = queue.body['lines'] as readonly { readonly dueWords: string }[];
        const [clock] = (await standing(office, 'asha', {}, headers)).body['clocks'] as readonly {
          readonly text: string;
        }[];
        // Swahili verbs agree with what is late: an acknowledgement (u-) here, a ticket (i-) there.
        expect(clock?.text).toContain(line?.dueWords.replace('imechelewa', 'umechelewa'));
        office.now = plusSeconds(office.now, 7 * hours);
      }
    },
  );

  it('says while the citizen is asked since when it stands, and how much is left', async () => {
    const office = await anOffice();
    await office.did(number, ['mkuu-wakala', 'request-information', { message: 'Mita yako ni namba gani?' }]);
    const { body } = await standing(office, 'mkuu-wakala');
    expect(body['clocks']).toEqual([
      {
        of: 'respond',
        state: 'stands',
        since: '2026-11-24T09:01:00Z',
        until: expect.any(String) as unknown,
        text: expect.stringMatching(
          /^The time to respond has stood still since Tuesday 24\/11, 12:01\. .*; 14 working days will then be left\.$/,
        ) as unknown,
      },
    ]);
  });

  it('holds no word of what was written, and is no read', async () => {
    const office = await anOffice();
    await office.did(number, ['asha', 'note', { message: 'Siri ya ofisi.' }]);
    const { text } = await withPage(office, 'asha');
    expect(text).not.toContain(canary);
    expect(text).not.toContain('Siri ya ofisi');
    expect(await office.reads.readsOf(number)).toEqual([]);
    expect(await office.reads.readUpTo(number, 'wakala')).toBeUndefined();
  });

  it('moves neither version nor deadline', async () => {
    const office = await anOffice();
    const before = await office.historyOf(number);
    await withPage(office, 'asha');
    expect(await office.historyOf(number)).toEqual(before);
  });

  it('is told once, and again only when something changed', async () => {
    const office = await anOffice();
    office.now = plusSeconds(office.now, 60);
    const { headers } = await standing(office, 'asha');
    const known = { 'if-none-match': String(headers['etag']) };
    office.now = plusSeconds(office.now, 15);
    const again = await standing(office, 'asha', {}, known);
    expect(again).toMatchObject({ status: 304, text: '' });
    await office.did(number, ['juma', 'assign-to-self']);
    expect(await standing(office, 'asha', {}, known)).toMatchObject({ status: 200 });
  });

  test.each([
    ['asha', ['history', 'of', 'state']],
    ['mkuu-wakala', ['history', 'of', 'readUpTo', 'state']], // who could answer it
    ['mkuu-mahakama', ['isStateDisputed', 'state']], // to whom it is as if there were none
  ])('costs %s these calls beside those of the registry, which are remembered', async (officer, calls) => {
    const office = await anOffice();
    const ofRegistry = new Set([
      'calendar',
      'categories',
      'category',
      'institution',
      'lineage',
      'officer',
      'policy',
      'version',
    ]);
    await standing(office, officer);
    expect(office.calls.filter((call) => !ofRegistry.has(call)).toSorted()).toEqual(calls);
  });

  it('says nothing of whose it is to who handed it on', async () => {
    const office = await anOffice({ ticket: { holder: 'idara', sentTo: 'idara' } });
    await office.did(
      number,
      ['mkuu-idara', 'start'],
      ['mkuu-idara', 'escalate', { reason: 'Iko juu ya mamlaka yetu.' }],
      ['mkuu-wakala', 'assign', { officer: 'asha' }],
    );
    await withPage(office, 'asha');
    const { body } = await withPage(office, 'mkuu-idara');
    expect(body).toMatchObject({ shows: 'history', openBy: [] });
    expect(body).not.toHaveProperty('assignee');
    expect(await atIt(office, 'mkuu-wakala')).toEqual(['Asha Mrema has it open since 12:03.']);
  });
});

describe('who has a ticket open', () => {
  it('is seen by colleagues at their next question, since when it is open', async () => {
    const office = await anOffice();
    await withPage(office, 'asha');
    office.now = plusSeconds(office.now, 60 * 5);
    await withPage(office, 'asha');
    expect(await atIt(office, 'mkuu-wakala')).toEqual(['Asha Mrema has it open since 12:05.']);
    expect(await atIt(office, 'asha')).toEqual([]);
  });

  it('is no longer seen once the page said that it was left, or says nothing any more', async () => {
    const office = await anOffice();
    await withPage(office, 'asha');
    await withPage(office, 'juma');
    expect(await atIt(office, 'mkuu-wakala')).toHaveLength(2);
    await withPage(office, 'asha', 'left');
    expect(await atIt(office, 'mkuu-wakala')).toEqual(['Juma Kessy has it open since 12:00.']);
    office.now = plusSeconds(office.now, 180);
    expect(await atIt(office, 'mkuu-wakala')).toEqual([]);
  });

  it('is told in words where the registry has the colleague no longer', async () => {
    const office = await anOffice();
    await office.openPages.say(number, { officer: 'ameondoka', since: office.now, saidAt: office.now });
    expect(await atIt(office, 'mkuu-wakala')).toEqual([
      'An officer who is no longer listed has it open since 12:00.',
    ]);
  });

  it('is written once in 50 seconds, however often the page asks', async () => {
    const office = await anOffice();
    let written = 0;
    for (let second = 0; second < 150; second += 5) {
      await withPage(office, 'asha');
      written += office.calls.filter((call) => call === 'say').length;
      office.now = plusSeconds(office.now, 5);
    }
    expect(written).toBe(3);
  });

  it('is seen by the head above, who is not seen below', async () => {
    const office = await anOffice();
    await withPage(office, 'asha');
    await withPage(office, 'mkuu-wizara');
    expect(await atIt(office, 'mkuu-wizara')).toEqual(['Asha Mrema has it open since 12:00.']);
    expect(await atIt(office, 'mkuu-wakala')).toEqual(['Asha Mrema has it open since 12:00.']);
    expect((await office.openPages.of(number)).map(({ officer }) => officer)).toEqual(['asha']);
  });

  it('is not told to oversight, who sees the status alone', async () => {
    const office = await anOffice();
    await withPage(office, 'asha');
    const { body } = await withPage(office, 'msimamizi');
    expect(body).toMatchObject({ shows: 'status', openBy: [] });
  });
});
