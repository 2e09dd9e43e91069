import { describe, expect, it } from 'vitest';
import { attachmentLimits } from '../../../domain/ticketing/attachments/limits.ts';
import { readText } from '../../../domain/foundation/vocabulary/plain-text.ts';
import { aCategory } from '../../builders/category.ts';
import { aPolicy, lasting } from '../../builders/policy.ts';
import { aSmallCountry } from '../../builders/views/a-small-country.ts';
import { Service } from '../../builders/views/service.ts';

const country = aSmallCountry();
const shows = (changed: Partial<typeof country> = {}) =>
  new Service({ ...country, ...changed }).answers('show-vocabulary');

type Coded = Readonly<Record<string, unknown>>;
const listIn = (body: Readonly<Record<string, unknown>>, name: string) => body[name] as readonly Coded[];

describe('the vocabulary', () => {
  it('says of every kind when it is answered, by the policy in force', async () => {
    const { body } = await shows();
    expect(listIn(body, 'kinds').map(({ code, answered }) => [code, answered])).toEqual([
      ['complaint', true],
      ['question', true],
      ['suggestion', false],
      ['opinion', false],
      ['compliment', false],
    ]);
  });

  it('explains each way of being known in sentences, as many in both languages', async () => {
    const { body } = await shows();
    const opennesses = listIn(body, 'opennesses');
    expect(opennesses.map(({ code }) => code)).toEqual(['anonymous', 'confidential', 'identified']);
    for (const { meaning } of opennesses) {
      const { sw, en } = meaning as Readonly<Record<'sw' | 'en', readonly string[]>>;
      expect(sw.length).toBeGreaterThan(2);
      expect(en).toHaveLength(sw.length);
    }
  });

  it('names the deadlines of the whole country, and none of one institution or category alone', async () => {
    const { rows } = aPolicy();
    const [row] = rows;
    if (row === undefined) throw new Error('The policy has no rows.');
    const quicker = { ...row, acknowledge: lasting(1, 'working-days') };
    const policy = aPolicy({
      rows: [...rows, { ...quicker, institution: 'wizara' }, { ...quicker, category: 'barabara' }],
    });

    const { body } = await shows({ policy });

    const { rows: shown, undoAcceptance } = body['deadlines'] as {
      readonly rows: readonly Coded[];
      readonly undoAcceptance: Coded;
    };
    expect(shown.map(({ kind, urgent }) => `${String(kind)} ${String(urgent)}`)).toEqual(
      rows.map(({ kind, urgent }) => `${kind} ${urgent}`),
    );
    expect(shown[0]).toEqual({
      kind: 'complaint',
      urgent: false,
      acknowledge: { amount: 2, unit: 'working-days', words: { sw: 'siku 2 za kazi', en: '2 working days' } },
      respond: { amount: 15, unit: 'working-days', words: { sw: 'siku 15 za kazi', en: '15 working days' } },
      appealWindow: { amount: 30, unit: 'days', words: { sw: 'siku 30', en: '30 days' } },
    });
    expect(undoAcceptance['words']).toEqual({ sw: 'siku 3', en: '3 days' });
  });

  it('states limits by which a text is really judged', async () => {
    const service = new Service();
    const { body } = await service.answers('show-vocabulary');
    const { texts, files } = body['limits'] as {
      readonly texts: Readonly<Record<string, { readonly atMost: number; readonly lines: boolean }>>;
      readonly files: Coded;
    };
    const { atMost = 0 } = texts['subject'] ?? {};
    const sends = (subject: string) =>
      service.sends({
        kind: 'complaint',
        category: 'barabara',
        institution: 'wizara',
        subject,
        description: 'Shimo.',
        openness: 'anonymous',
        channel: 'web',
      });

    const tooLong = await sends('n̄'.repeat(atMost + 1));
    expect((await sends('n̄'.repeat(atMost))).status).toBe(201);
    expect(tooLong.body['errors']).toMatchObject([{ pointer: '/subject', code: 'too-long', limit: atMost }]);
    for (const rules of Object.values(texts))
      expect(readText('x'.repeat(rules.atMost), rules)).toHaveProperty('text');
    expect(files).toMatchObject({ atMost: attachmentLimits.places, bytes: attachmentLimits.bytes });
  });

  it('names each number to call once, with who is shown it and whether it is for children', async () => {
    const police = { number: '112', name: { sw: 'Polisi', en: 'Police' } };
    const child = { number: '116', name: { sw: 'Mtoto', en: 'Child' }, forChildren: true } as const;
    const { body } = await shows({
      categories: [
        ...country.categories.filter(({ emergencyNumbers }) => emergencyNumbers.length === 0),
        aCategory({ id: 'moto', emergencyNumbers: [police] }),
        aCategory({ id: 'watoto', emergencyNumbers: [child, police] }),
      ],
    });
    expect(body['emergencyNumbers']).toEqual([
      { ...police, categories: ['moto', 'watoto'] },
      { ...child, categories: ['watoto'] },
    ]);
  });

  it('says where citizens read and write', async () => {
    const { body } = await shows();
    expect(body['access']).toEqual({
      ussdCode: '*152*00#',
      dial: { sw: '*152*00#', en: '*152*00#' },
      webAddress: 'mrejesho.example',
    });
  });

  it('is the same in both languages, and has another version as soon as anything differs', async () => {
    const service = new Service();
    const inEnglish = await service.answers('show-vocabulary', { headers: { 'accept-language': 'en' } });
    const inSwahili = await service.answers('show-vocabulary');
    expect(inEnglish.body).toEqual(inSwahili.body);
    expect(inEnglish.headers['etag']).not.toBe(inSwahili.headers['etag']);

    const changed = await shows({ policy: aPolicy({ windowWarning: lasting(6, 'days') }) });
    expect(changed.body['version']).not.toBe(inSwahili.body['version']);
  });

  it('may be kept for five minutes, and is not sent again to who has it', async () => {
    const service = new Service();
    const first = await service.answers('show-vocabulary');
    const { etag } = first.headers;
    expect(first.headers['cache-control']).toBe('public, max-age=300');
    const again = await service.answers('show-vocabulary', { headers: { 'if-none-match': String(etag) } });
    expect([again.status, again.text, again.headers['etag']]).toEqual([304, '', etag]);
  });
});
