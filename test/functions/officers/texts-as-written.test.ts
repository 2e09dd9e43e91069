import { describe, expect, it } from 'vitest';
import { FollowedTicket } from '../../builders/views/a-followed-ticket.ts';
import { Office } from '../../builders/views/an-office.ts';

const number = '261100000013';
const texts = { subject: 'Maji', description: 'Bomba letu halitoi maji.' };
const forgedTexts = { subject: 'Asante', description: 'Kila kitu kiko sawa.' };

async function anOffice(): Promise<Office> {
  const office = new Office();
  await office.receives({ texts });
  await office.did(number, ['asha', 'note', { message: 'Iliripotiwa jana.' }]);
  return office;
}

/** How often it rang, with what. */
const alarms = ({ captured }: Pick<Office, 'captured'>) =>
  captured.lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ entry }) => entry === 'text-not-as-written')
    .map(({ level, number: of, version, outcome }) => ({ level, of, version, outcome }));

describe('a text that an officer opens', () => {
  it('is shown as it was written, and nothing rings', async () => {
    const office = await anOffice();

    const { status, body } = await office.opens('asha', number);

    expect([status, body['submission']]).toEqual([200, expect.objectContaining(texts)]);
    expect(body['submission']).not.toHaveProperty('lost');
    expect(alarms(office)).toEqual([]);
  });

  it.each([
    ['forged', 'was edited in the store', forgedTexts, 'they were changed, so they are not shown'],
    ['missing', 'was deleted from the store', undefined, 'nothing says that they were erased'],
  ] as const)('is said to be %s when what was sent %s', async (code, _what, stored, says) => {
    const office = await anOffice();
    office.tampersWithTexts(number, stored);

    const { status, body, text } = await office.opens('asha', number);

    expect(status).toBe(200);
    expect(body['submission']).toMatchObject({
      lost: { code },
      description: expect.stringContaining(says) as string,
    });
    expect(text).not.toContain('sawa');
    expect(alarms(office)).toEqual([{ level: 'error', of: number, version: 1, outcome: code }]);
  });

  it.each([
    ['forged', 'was edited', { message: 'Haikuripotiwa.' }],
    ['missing', 'was deleted', undefined],
  ] as const)('is said to be %s when what was written with an act %s', async (code, _what, stored) => {
    const office = await anOffice();
    office.tampersWithWritten(number, 2, stored);

    const { status, body, text } = await office.opens('asha', number);

    expect(status).toBe(200);
    expect(body['history']).toMatchObject([{ version: 1 }, { version: 2, written: {}, lost: { code } }]);
    expect(text).not.toContain('Haikuripotiwa');
    expect(alarms(office)).toEqual([{ level: 'error', of: number, version: 2, outcome: code }]);
  });

  it('is said to be forged where somebody put one beside an act with which nothing was written', async () => {
    const office = await anOffice();
    await office.did(number, ['asha', 'acknowledge']);
    office.tampersWithWritten(number, 3, { message: 'Maneno ya kubuni.' });

    const { body, text } = await office.opens('asha', number);

    expect(body['history']).toMatchObject([{}, {}, { version: 3, lost: { code: 'forged' } }]);
    expect(text).not.toContain('kubuni');
  });

  it('rings for nobody who is shown no text', async () => {
    const office = await anOffice();
    office.tampersWithTexts(number);

    const { body } = await office.opens('mtunza', number);

    expect(body).not.toHaveProperty('submission');
    expect(alarms(office)).toEqual([]);
  });
});

describe('a text that its citizen follows up', () => {
  it('is said to be forged or missing in its place, in both languages', async () => {
    const followed = await FollowedTicket.sent();
    await followed.isAcknowledged();
    await followed.isWrittenTo('Tumefika.');
    await followed.isAnswered();
    const { service } = followed;
    service.tampersWithTexts(followed.number, forgedTexts);
    service.tampersWithWritten(followed.number, 3, { message: 'Hatutakuja.' });
    service.tampersWithWritten(followed.number, 4);

    const [sw, en] = [await followed.follows('sw'), await followed.follows('en')];

    const forged = { sw: 'yamebadilishwa', en: 'they were changed' };
    const missing = { sw: 'hayapo tena', en: 'are missing' };
    for (const [language, { status, body, text }] of [
      ['sw', sw],
      ['en', en],
    ] as const) {
      const like = (words: typeof forged): string => expect.stringContaining(words[language]) as string;
      expect(status).toBe(200);
      expect(body).toMatchObject({
        description: like(forged),
        lost: { code: 'forged', word: like(forged) },
        messages: [{ text: like(forged), lost: { code: 'forged' } }],
        responses: [{ reason: like(missing), lost: { code: 'missing' } }],
      });
      expect(text).not.toMatch(/Hatutakuja|kiko sawa/);
    }
    expect(alarms(followed.service)).toEqual(
      [sw, en].flatMap(() => [
        { level: 'error', of: followed.number, version: 1, outcome: 'forged' },
        { level: 'error', of: followed.number, version: 3, outcome: 'forged' },
        { level: 'error', of: followed.number, version: 4, outcome: 'missing' },
      ]),
    );
  });
});
