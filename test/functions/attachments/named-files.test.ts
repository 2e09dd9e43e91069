import { describe, expect, it } from 'vitest';
import { aJpeg } from '../../builders/files.ts';
import { aKey } from '../../builders/http-request.ts';
import { AttachmentDesk } from './an-attachment-desk.ts';

const message = 'Picha ya bomba lililopasuka imeambatishwa.';

/** The citizen writes, and names files by their places. */
const writes = (desk: AttachmentDesk, attachments?: readonly unknown[], key = aKey()) =>
  desk.citizens.does('reply', desk, { message, ...(attachments && { attachments }) }, { key });

async function messagesOf({ citizens, number, secret }: AttachmentDesk) {
  const { body } = await citizens.follows(number, secret, { headers: { 'accept-language': 'en' } });
  return body['messages'] as readonly { readonly attachments?: readonly object[] }[];
}

describe('a reply that names files', () => {
  it('is shown with each as far as it is, from on its way to ready', async () => {
    const desk = await AttachmentDesk.attached();
    expect((await writes(desk, [1])).status).toBe(200);
    expect(await messagesOf(desk)).toMatchObject([
      { attachments: [{ place: 1, state: { code: 'awaited' } }] },
    ]);

    await desk.cleans(await desk.receives(aJpeg()));
    await desk.records(await desk.standing());

    const [shown] = await messagesOf(desk);
    expect(shown?.attachments).toEqual([
      {
        place: 1,
        state: { code: 'clean', word: 'ready' },
        type: 'image/jpeg',
        size: expect.any(Number) as unknown,
      },
    ]);
  });

  it('goes on saying that its file was refused when another takes the place', async () => {
    const desk = await AttachmentDesk.open();
    for (let place = 1; place <= 5; place += 1) await desk.attaches();
    await writes(desk, [2]);
    await desk.cleans(await desk.receives(Buffer.from('MZ'), 2));
    await desk.records(await desk.standing(2));
    const again = await desk.attaches();

    expect(again.body['attachment']).toMatchObject({ place: 2 });
    expect(await messagesOf(desk)).toMatchObject([
      { attachments: [{ place: 2, state: { code: 'refused' }, because: { code: 'unknown-format' } }] },
    ]);
    expect((await writes(desk, [2])).status).toBe(200);
  });

  it('names none where it does not, and says nothing of it', async () => {
    const desk = await AttachmentDesk.open();
    await writes(desk);
    await writes(desk, []);

    for (const shown of await messagesOf(desk)) expect(shown).not.toHaveProperty('attachments');
  });

  it.each([
    ['nobody attached', [1], 404, 'attachment-not-found'],
    ['of a place that there is not', [6], 400, 'invalid-request'],
    ['twice', [1, 1], 400, 'invalid-request'],
  ])('is refused with a file that %s', async (_, places, status, code) => {
    const desk = await AttachmentDesk.open();
    const answer = await writes(desk, places);

    expect([answer.status, answer.body['code']]).toEqual([status, code]);
  });

  it('is refused with a file that was refused, or that another message named', async () => {
    const desk = await AttachmentDesk.open();
    await desk.has(Buffer.from('MZ'));
    expect((await writes(desk, [1])).body['code']).toBe('attachment-refused');

    await desk.has(aJpeg());
    expect((await writes(desk, [2])).status).toBe(200);
    const again = await writes(desk, [2]);
    expect([again.status, again.body['code']]).toEqual([409, 'attachment-named-before']);
    expect(again.text).toContain('2');
  });

  it('is one reply when it is sent again under its key, and another one under it is none', async () => {
    const desk = await AttachmentDesk.open();
    await desk.has(aJpeg());
    const key = aKey();
    const first = await writes(desk, [1], key);

    expect(await writes(desk, [1], key)).toEqual(first);
    expect((await writes(desk, undefined, key)).body['code']).toBe('idempotency-key-reused');
    expect(await messagesOf(desk)).toHaveLength(1);
  });

  it('asks the store of attachments nothing where it names none', async () => {
    const desk = await AttachmentDesk.open();
    let asked = 0;
    const { attachments } = desk.citizens;
    const of = attachments.of.bind(attachments);
    Reflect.set(attachments, 'of', (number: string) => {
      asked += 1;
      return of(number);
    });
    await writes(desk);
    expect(asked).toBe(0);
    await desk.attaches();
    asked = 0;
    await writes(desk, [1]);
    expect(asked).toBe(1);
  });
});
