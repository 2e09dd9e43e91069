import { describe, expect, it } from 'vitest';
import { replyOfCitizen } from '../../../domain/casework/acts/handling/reply.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { anAttachment, clean, refused } from '../../builders/attachment.ts';
import { by } from '../../builders/life.ts';
import { aKey } from '../../builders/http-request.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { Office } from '../../builders/views/an-office.ts';

const number = '261100000013';

async function anOffice(holder = 'wakala'): Promise<Office> {
  const office = new Office();
  await office.receives({ ticket: { holder, sentTo: holder } });
  return office;
}

const placesOf = ({ body }: Seen) =>
  (body['attachments'] as readonly { readonly place: number }[]).map(({ place }) => place);

describe('the attachments of an opened ticket', () => {
  it('come with it, each as far as it is, and cost no call more', async () => {
    const without = await anOffice();
    await without.opens('asha', number);
    const office = await anOffice();
    await office.attached(number);
    await office.attached(number, 2, refused);
    await office.attachments.take(anAttachment({ number, place: 3, upload: 'ombi-3' }));
    const { body } = await office.opens('asha', number);

    expect(body['attachments']).toMatchObject([
      { place: 1, state: { code: 'clean', word: 'ready' }, type: 'image/jpeg', size: 1234 },
      { place: 2, state: { code: 'refused' }, because: { code: 'unknown-format' } },
      { place: 3, state: { code: 'awaited' } },
    ]);
    expect(office.calls).toEqual(without.calls);
  });

  it('stand in its history in plain words of both languages, without digest and commitment', async () => {
    const office = await anOffice();
    await office.attached(number);
    await office.attached(number, 2, refused);
    const inSwahili = await office.asks('asha', 'open-ticket', {
      params: { number },
      headers: { 'accept-language': 'sw' },
    });
    const inEnglish = await office.opens('asha', number);

    const told = [inSwahili, inEnglish].map(({ body }) =>
      (body['history'] as readonly Record<'act' | 'facts' | 'by', unknown>[])
        .slice(1)
        .map(({ act, facts, by }) => ({ act, facts, by })),
    );
    expect(told).toMatchObject([
      [{ act: { word: 'Kuambatisha faili' } }, { act: { word: 'Kukataliwa kwa faili' } }],
      [
        { act: { word: 'Attaching a file' }, by: { actor: 'citizen' } },
        { act: { word: 'Refusing a file' }, by: { actor: 'system' } },
      ],
    ]);
    expect(told[1]?.map(({ facts }) => facts)).toEqual([
      { file: { place: 1, type: 'image/jpeg', size: 1234 } },
      {
        file: {
          place: 2,
          because: {
            code: 'unknown-format',
            word: 'The file is neither a JPEG or PNG picture nor a PDF. Send one of these.',
          },
        },
      },
    ]);
    expect(inEnglish.text).not.toMatch(/commitment|muhtasari|5a5a/);
  });

  it('are to a former holder those that were checked before it handed the ticket on, on every path', async () => {
    const office = await anOffice('idara');
    await office.attached(number, 1);
    await office.did(
      number,
      ['mkuu-idara', 'start'],
      ['mkuu-idara', 'escalate', { reason: 'Iko juu ya mamlaka yetu.' }],
    );
    await office.attached(number, 2);

    expect(placesOf(await office.opens('mkuu-idara', number))).toEqual([1]);
    expect(placesOf(await office.opens('mkuu-wakala', number))).toEqual([1, 2]);
    const list = { params: { number } };
    expect(placesOf(await office.asks('mkuu-idara', 'list-attachments-to-officer', list))).toEqual([1]);
    const opened = async (place: number) =>
      (await office.asks('mkuu-idara', 'open-attachment', { params: { number, place: String(place) } }))
        .status;
    expect([await opened(1), await opened(2)]).toEqual([200, 404]);
  });
});

describe('oversight and an attachment', () => {
  const reason = { reason: 'Imepitiliza muda katika ngazi ya mwisho.' };
  const opens = (office: Office, body: unknown = reason, key = aKey()) =>
    office.asks('msimamizi', 'open-attachment-with-reason', {
      method: 'POST',
      params: { number, place: '1' },
      body,
      headers: { 'idempotency-key': key },
    });

  it('sees none without a reason, not even that there is one', async () => {
    const office = await anOffice();
    await office.attached(number);
    const { body } = await office.opens('msimamizi', number);
    expect(body).not.toHaveProperty('attachments');
    const list = await office.asks('msimamizi', 'list-attachments-to-officer', { params: { number } });
    expect(placesOf(list)).toEqual([]);
    const plain = await office.asks('msimamizi', 'open-attachment', { params: { number, place: '1' } });
    expect([plain.status, plain.body['code']]).toEqual([404, 'attachment-not-found']);
  });

  it('opens one with a reason, recorded once for the same key before the link is given', async () => {
    const office = await anOffice();
    await office.attached(number);
    const key = aKey();
    const first = await opens(office, reason, key);
    expect(first.status).toBe(200);
    expect(first.body['url']).toContain(`as=${number}-1.jpg`);
    expect(await opens(office, reason, key)).toEqual(first);

    const reads = await office.reads.readsOf(number);
    expect(reads).toHaveLength(1);
    expect(reads[0]).toMatchObject({
      by: { officer: 'msimamizi', role: 'oversight' },
      opened: 'attachment',
      attachment: '1',
    });
    expect(reads[0]?.commitment).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(reads)).not.toContain('Imepitiliza');
  });

  it('gets no link when that cannot be recorded', async () => {
    const office = await anOffice();
    await office.attached(number);
    let given = false;
    Reflect.set(office.files, 'link', () => {
      given = true;
    });
    Reflect.set(office.reads, 'record', () => Promise.reject(new StoreUnavailable('throttled')));
    expect((await opens(office)).status).toBe(503);
    expect(given).toBe(false);
  });

  it.each([
    ['no reason', {}],
    ['an empty one', { reason: '  ' }],
  ])('is asked for the reason: %s', async (_what, body) => {
    const office = await anOffice();
    await office.attached(number);
    const answer = await opens(office, body);
    expect([answer.status, answer.body['code']]).toEqual([400, 'invalid-request']);
    expect(await office.reads.readsOf(number)).toEqual([]);
  });

  it('is told why a refused one cannot be opened, and nothing is recorded', async () => {
    const office = await anOffice();
    await office.attached(number, 1, refused);
    const { status, body } = await opens(office);
    expect([status, body['code']]).toEqual([409, 'attachment-refused']);
    expect(await office.reads.readsOf(number)).toEqual([]);
  });

  it('sees nothing of independent institutions, whatever the reason', async () => {
    const office = await anOffice('mahakama');
    await office.attached(number, 1, clean);
    expect((await opens(office)).status).toBe(404);
  });
});

describe('files that a message or an appeal names', () => {
  const named = { attachments: [{ place: 1, upload: 'ombi-1' }] };
  const shown = [{ place: 1, state: { code: 'clean', word: 'ready' }, type: 'image/jpeg', size: 1234 }];

  it('stand beside it in the history that an officer opens', async () => {
    const office = await anOffice();
    await office.attached(number);
    await office.did(number, ['mkuu-wakala', 'start']);
    await office.citizen(number, (history, rules) =>
      replyOfCitizen(history, { ...by.citizen(office.now), ...named }, rules),
    );
    const { body, text } = await office.opens('asha', number);

    const history = body['history'] as readonly { readonly facts: { readonly attachments?: unknown } }[];
    expect(history.at(-1)?.facts.attachments).toEqual(shown);
    expect(text).not.toContain('ombi-1');
  });
});
