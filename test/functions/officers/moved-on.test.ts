import { describe, expect, it, test } from 'vitest';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { aKey } from '../../builders/http-request.ts';
import { Office } from '../../builders/views/an-office.ts';

const number = '261100000013';

async function anOffice(chosen: Parameters<Office['receives']>[0] = {}) {
  const office = new Office();
  await office.receives(chosen);
  return office;
}

const acting = (
  office: Office,
  officer: string,
  route: string,
  ifMatch: string,
  body: unknown = {},
  key = aKey(),
) =>
  office.asks(officer, route, {
    params: { number },
    body,
    headers: { 'idempotency-key': key, 'if-match': ifMatch },
  });

describe('an act that says which version was seen', () => {
  test.each(['"2"', '"1", "2"', '*', ' "2"'])(
    'is done where the ticket is still that: %s',
    async (ifMatch) => {
      const office = await anOffice();
      await office.did(number, ['asha', 'note', { message: 'Iliripotiwa jana.' }]);
      expect(await acting(office, 'asha', 'acknowledge', ifMatch)).toMatchObject({
        status: 200,
        body: { version: 3 },
      });
    },
  );

  it('is not done where the ticket moved on, and told what came since: who did what and when', async () => {
    const office = await anOffice();
    await office.did(
      number,
      ['asha', 'note', { message: 'Siri ya ofisi.' }],
      ['mkuu-wakala', 'assign', { officer: 'juma' }],
      ['juma', 'start'],
    );
    const before = await office.historyOf(number);
    const { status, body, headers, text } = await acting(office, 'asha', 'acknowledge', '"2"');
    expect(status).toBe(412);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(body).toMatchObject({
      code: 'ticket-moved-on',
      title: 'Something has changed',
      version: 4,
      meanwhile: [
        {
          version: 3,
          act: { code: 'assign', word: 'Assigning' },
          by: { actor: 'head', officer: { id: 'mkuu-wakala' } },
        },
        {
          version: 4,
          act: { code: 'start', word: 'Starting work' },
          by: { actor: 'assignee', officer: { id: 'juma', name: 'Juma Kessy' } },
          status: 'in-progress',
          institution: { id: 'wakala' },
        },
      ],
    });
    expect(text).not.toContain('Siri ya ofisi');
    expect(await office.historyOf(number)).toEqual(before);
    expect(await office.reads.readsOf(number)).toEqual([]);
  });

  test.each(['W/"2"', '"wrong"', '"7"', '"1"'])(
    'is not done by a tag that is weak, or that of no version the ticket has: %s',
    async (ifMatch) => {
      const office = await anOffice();
      await office.did(number, ['asha', 'note', { message: 'Iliripotiwa jana.' }]);
      expect(await acting(office, 'asha', 'acknowledge', ifMatch)).toMatchObject({
        status: 412,
        body: { version: 2 },
      });
    },
  );

  test.each(['2', '"2', '', '"2" "3"'])('says so where the header is none: %j', async (ifMatch) => {
    const office = await anOffice();
    expect(await acting(office, 'asha', 'acknowledge', ifMatch)).toMatchObject({
      status: 400,
      body: { code: 'invalid-request', errors: [{ in: 'header', pointer: '/if-match', code: 'invalid' }] },
    });
  });

  it('is answered as before when it comes again, whatever came since', async () => {
    const office = await anOffice();
    const key = aKey();
    const first = await acting(office, 'asha', 'acknowledge', '"1"', {}, key);
    await office.did(number, ['asha', 'note', { message: 'Iliripotiwa jana.' }]);
    const again = await acting(office, 'asha', 'acknowledge', '"1"', {}, key);
    expect(first.status).toBe(200);
    expect(again.text).toBe(first.text);
  });

  it('may be sent again under the same key, with the version that was told', async () => {
    const office = await anOffice();
    const key = aKey();
    await office.did(number, ['asha', 'note', { message: 'Iliripotiwa jana.' }]);
    const { body } = await acting(office, 'asha', 'acknowledge', '"1"', {}, key);
    expect(
      await acting(office, 'asha', 'acknowledge', `"${String(body['version'])}"`, {}, key),
    ).toMatchObject({
      status: 200,
      body: { version: 3 },
    });
  });

  it('tells a former holder nothing of what came after the hand-over', async () => {
    const office = await anOffice({ ticket: { holder: 'idara', sentTo: 'idara' } });
    await office.did(
      number,
      ['mkuu-idara', 'start'],
      ['mkuu-idara', 'escalate', { reason: 'Iko juu ya mamlaka yetu.' }],
      ['asha', 'note', { message: 'Siri ya ngazi ya juu.' }],
    );
    const { status, body } = await acting(office, 'mkuu-idara', 'note', '"2"', { message: 'Tulijaribu.' });
    expect(status).toBe(412);
    expect((body['meanwhile'] as readonly { version: number }[]).map(({ version }) => version)).toEqual([3]);
  });

  it('is to who does not see the ticket as if there were none', async () => {
    const office = await anOffice();
    const foreign = await acting(office, 'jirani-1', 'acknowledge', '"7"');
    const none = await office.asks('jirani-1', 'acknowledge', {
      params: { number: '261100000021' },
      body: {},
      headers: { 'idempotency-key': aKey(), 'if-match': '"7"' },
    });
    expect(foreign.status).toBe(404);
    expect(foreign.text).toBe(none.text);
  });

  it('tells of no more than a page of what came', async () => {
    const office = await anOffice();
    for (let noted = 0; noted < 21; noted += 1) {
      await office.did(number, ['asha', 'note', { message: 'Iliripotiwa jana.' }]);
      office.now = plusSeconds(office.now, 6 * 3600);
    }
    const { body } = await acting(office, 'asha', 'note', '"1"', { message: 'Na leo.' });
    expect(body['meanwhile']).toHaveLength(20);
  });
});

it('two who act on the same version: the second is told what the first did', async () => {
  const office = await anOffice();
  const [first, second] = await Promise.all([
    acting(office, 'asha', 'acknowledge', '"1"'),
    acting(office, 'juma', 'assign-to-self', '"1"'),
  ]);
  expect([first.status, second.status].toSorted()).toEqual([200, 412]);
  const told = first.status === 412 ? first : second;
  expect(told.body['meanwhile']).toHaveLength(1);
});
