import { beforeEach, describe, expect, it } from 'vitest';
import { sendDueNotices } from '../../../application/notices/send-due-notices.ts';
import { isDirectionNotice } from '../../../domain/messaging/notices/notice.ts';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import type { ReplyOf } from '../../../web/src/api/routes.ts';
import { aKey } from '../../builders/http-request.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { aStaffedCountry } from '../../builders/views/a-staffed-country.ts';
import { Office } from '../../builders/views/an-office.ts';

const numbers = ['261100000013', '261100000021', '261100000039'] as const;
const words = 'Wapeni maafisa hadi Alhamisi.';
const asked = { institution: 'wakala', goal: 'answer', dueDate: '2026-12-01', words };

/** An agency with three tickets of its own, a sensitive one and one about its head. */
async function anAgency(): Promise<Office> {
  const country = aStaffedCountry();
  const contacts = country.officers.map(({ id }) => ({ officer: id, email: `${id}@example.go.tz` }));
  const office = new Office({ ...country, contacts });
  for (const number of numbers) await office.receives({ ticket: { number } });
  await office.receives({ ticket: { number: '261100000047', sensitive: true, category: 'ukatili' } });
  await office.receives({ ticket: { number: '261100000054', aboutHead: true } });
  for (const number of [...numbers, '261100000047', '261100000054']) await office.listed(number);
  return office;
}

let office: Office;
beforeEach(async () => {
  office = await anAgency();
});

const gives = (officer: string, chosen: object = {}, key = aKey()): Promise<Seen> =>
  office.asks(officer, 'direct-institution', {
    body: { ...asked, ...chosen },
    headers: { 'idempotency-key': key },
  });

const acts = (officer: string, direction: string, body: object, key = aKey()): Promise<Seen> =>
  office.asks(officer, 'act-on-institution-direction', {
    params: { direction },
    body,
    headers: { 'idempotency-key': key },
  });

const opens = (officer: string, direction: string): Promise<Seen> =>
  office.asks(officer, 'show-institution-direction', { params: { direction } });

async function given(chosen: object = {}, officer = 'msimamizi'): Promise<string> {
  const { status, text, body } = await gives(officer, chosen);
  if (status !== 200) throw new Error(`It was not given: ${text}`);
  return String(body['id']);
}

const told = (): readonly string[] =>
  office.notices
    .map(({ notice }) => notice)
    .filter(isDirectionNotice)
    .map(({ says, recipient }) => `${says} ${recipient}`)
    .toSorted();

async function clockRuns(at: Instant): Promise<void> {
  office.now = at;
  await sendDueNotices(office.ports, { log: office.captured.log, millisecondsLeft: () => Infinity });
}

describe('a direction to an institution', () => {
  it('shows before it is given what it would include and what would follow', async () => {
    const { body } = await office.asks('msimamizi', 'plan-institution-direction', {
      params: { institution: 'wakala' },
      query: { dueDate: '2026-12-01' },
    });
    expect(body).toMatchObject({
      included: 3,
      steps: { unacknowledged: 3, appealed: 0, unassigned: 0, 'in-work': 0, 'awaiting-citizen': 0 },
      isAll: true,
      dueBy: '2026-12-01T12:30:00Z',
      coming: [
        { step: 'ask-again' },
        { step: 'remind-before' },
        { step: 'miss', at: '2026-12-01T12:30:01Z' },
      ],
      above: { id: 'wizara' },
    });
  });

  it('includes neither what is sensitive nor what is about a person', async () => {
    const direction = await given();
    expect((await opens('msimamizi', direction)).body).toMatchObject({ included: 3, done: 0, left: 3 });
  });

  it('tells the head of the institution, and who answers it tells the giver', async () => {
    const direction = await given();
    expect(told()).toEqual(['give officer:mkuu-wakala']);
    const said = await acts('mkuu-wakala', direction, { act: 'answer', words: 'Tutajibu yote Ijumaa.' });
    expect(said.status).toBe(200);
    expect(told()).toEqual(['answer officer:msimamizi', 'give officer:mkuu-wakala']);
    await clockRuns(office.now);
    expect(office.email.taken.map(({ to, subject }) => [to, subject])).toEqual(
      expect.arrayContaining([
        ['mkuu-wakala@example.go.tz', expect.stringContaining('directs')],
        ['msimamizi@example.go.tz', expect.stringContaining('said what it will do')],
      ]),
    );
  });

  it('is told to who directs by that office once its date passed, until it is reported', async () => {
    const late = async (reader: string, institution: string) => {
      const { status, body } = await office.asks(reader, 'show-today', { params: { institution } });
      expect(status).toBe(200);
      return (body as unknown as ReplyOf<'show-today'>).priorities
        .filter(({ rule }) => rule === 'late-directions')
        .map(({ figure, why }) => `${figure}: ${why}`);
    };
    const direction = await given();
    expect(await late('msimamizi', 'kmk')).toEqual([]);
    await clockRuns('2026-12-01T12:30:01Z');
    expect(await late('msimamizi', 'kmk')).toEqual(['1: wakala: 1 day late']);
    await clockRuns('2026-12-04T12:30:01Z');
    expect(await late('msimamizi', 'kmk')).toEqual(['1: wakala: 3 days late']);
    expect(await late('mkuu-wizara', 'wizara')).toEqual([]);
    expect((await acts('mkuu-wakala', direction, { act: 'report', words: 'Yamejibiwa.' })).status).toBe(200);
    expect(await late('msimamizi', 'kmk')).toEqual([]);
  });

  it('counts its progress by itself, the same for both sides', async () => {
    const direction = await given({ goal: 'assign' });
    await office.did(numbers[0], ['asha', 'acknowledge'], ['mkuu-wakala', 'assign', { officer: 'asha' }]);
    for (const reader of ['msimamizi', 'mkuu-wakala', 'mkuu-wizara', 'asha'])
      expect((await opens(reader, direction)).body).toMatchObject({ included: 3, done: 1, left: 2 });
    const { body } = await office.asks('msimamizi', 'list-institution-directions', { query: {} });
    expect(body['directions']).toMatchObject([{ id: direction, done: 1, left: 2, state: 'given' }]);
  });

  it('is not there for who may not read it, like one that is missing', async () => {
    const direction = await given();
    const foreign = await opens('jirani-1', direction);
    const missing = await opens('jirani-1', 'AAAAAAAAAAAAAAAA');
    expect([foreign.status, foreign.body['code']]).toEqual([404, 'no-such-direction']);
    expect(missing.body).toMatchObject({ status: 404, code: 'no-such-direction' });
    const { body } = await office.asks('jirani-1', 'list-institution-directions', { query: {} });
    expect(body['directions']).toEqual([]);
  });

  it('is given by who oversees or heads a level above, and by nobody else', async () => {
    for (const [officer, status] of [
      ['msimamizi', 200],
      ['mkuu-wizara', 200],
      ['mkuu-kmk', 200],
      ['mkuu-wakala', 403],
      ['asha', 403],
      ['mlalamikiwa', 403],
      ['jirani-1', 403],
    ] as const)
      expect([officer, (await gives(officer)).status]).toEqual([officer, status]);
  });

  it('is given once by a request, and each act is done once', async () => {
    const key = aKey();
    const first = await gives('msimamizi', {}, key);
    expect((await gives('msimamizi', {}, key)).body).toEqual(first.body);
    expect((await gives('msimamizi', { words: 'Mengine.' }, key)).body['code']).toBe(
      'idempotency-key-reused',
    );
    const direction = String(first.body['id']);
    const actKey = aKey();
    const answer = { act: 'answer', words: 'Tutajibu.' };
    const done = await acts('mkuu-wakala', direction, answer, actKey);
    expect((await acts('mkuu-wakala', direction, answer, actKey)).body).toEqual(done.body);
    expect((await opens('msimamizi', direction)).body['version']).toBe(2);
  });

  it('is refused without tickets, with a date behind, and answered only with words', async () => {
    expect((await gives('msimamizi', { step: 'appealed' })).body['code']).toBe('nothing-to-direct');
    expect((await gives('msimamizi', { dueDate: '2026-11-20' })).body['code']).toBe('date-not-ahead');
    const direction = await given();
    expect((await acts('mkuu-wakala', direction, { act: 'answer' })).body['code']).toBe(
      'direction-wants-words',
    );
    expect((await acts('asha', direction, { act: 'report' })).status).toBe(403);
    expect((await acts('mkuu-wakala', direction, { act: 'close' })).status).toBe(403);
  });

  it('asks again after two working days, reminds two before the date, and once it passed tells the head above and the giver', async () => {
    const direction = await given();
    await clockRuns('2026-11-26T09:01:00Z');
    expect(told()).toContain('ask-again officer:mkuu-wakala');
    await clockRuns('2026-11-30T04:31:00Z');
    expect(told()).toContain('remind-before officer:mkuu-wakala');
    await clockRuns('2026-12-01T12:31:00Z');
    expect(told().filter((one) => one.startsWith('miss'))).toEqual([
      'miss officer:mkuu-wakala',
      'miss officer:mkuu-wizara',
      'miss officer:msimamizi',
    ]);
    const { body } = await opens('msimamizi', direction);
    expect(body).toMatchObject({ late: true, state: 'given' });
    expect(body['events']).toMatchObject([
      { type: 'give' },
      { type: 'ask-again' },
      { type: 'remind-before' },
      { type: 'miss', told: { id: 'wizara' } },
    ]);
  });

  it('is closed by the giver, and stands among what ended, no more among what is open', async () => {
    const direction = await given();
    await acts('mkuu-wakala', direction, { act: 'report' });
    expect((await acts('msimamizi', direction, { act: 'close' })).status).toBe(200);
    const listed = async (state: string) =>
      (await office.asks('msimamizi', 'list-institution-directions', { query: { state } })).body[
        'directions'
      ];
    expect(await listed('open')).toEqual([]);
    expect(await listed('ended')).toMatchObject([{ id: direction, state: 'closed', acts: [] }]);
    expect((await acts('msimamizi', direction, { act: 'remind' })).body['code']).toBe('direction-moved-on');
  });
});
