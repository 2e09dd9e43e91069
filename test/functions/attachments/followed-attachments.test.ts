import { describe, expect, it } from 'vitest';
import { aJpeg } from '../../builders/files.ts';
import { AttachmentDesk } from './an-attachment-desk.ts';

async function follows({ citizens, number, secret }: AttachmentDesk, language: string) {
  const { body, text } = await citizens.follows(number, secret, { headers: { 'accept-language': language } });
  const timeline = body['timeline'] as readonly Record<'type' | 'by' | 'text', string>[];
  return {
    attachments: body['attachments'],
    files: timeline.filter(({ type }) => type !== 'submit').map(({ type, by, text }) => ({ type, by, text })),
    text,
  };
}

describe('a citizen who follows a ticket', () => {
  it('sees a file wait, be checked, and be ready or refused with why, in both languages', async () => {
    const desk = await AttachmentDesk.attached();
    expect((await follows(desk, 'sw')).attachments).toMatchObject([
      { place: 1, state: { code: 'awaited', word: 'linasubiriwa' } },
    ]);
    await desk.attachments.begin(await desk.receives(aJpeg()));
    expect((await follows(desk, 'en')).attachments).toMatchObject([
      { place: 1, state: { code: 'checking', word: 'being checked' } },
    ]);
    await desk.cleans(await desk.standing());
    await desk.records(await desk.standing());
    await desk.has(Buffer.from('MZ'));

    const inSwahili = await follows(desk, 'sw');
    expect(inSwahili.attachments).toMatchObject([
      { place: 1, state: { word: 'lipo tayari' }, type: 'image/jpeg' },
      { place: 2, state: { word: 'halikukubaliwa' }, because: { code: 'unknown-format' } },
    ]);
    expect(inSwahili.files).toEqual([
      { type: 'attach', by: 'you', text: 'Faili uliloambatisha limekaguliwa na lipo tayari kusomwa.' },
      {
        type: 'refuse-file',
        by: 'system',
        text: 'Faili ulilotuma halikukubaliwa, na limefutwa. Faili si picha ya JPEG au PNG, wala si PDF. Tuma mojawapo ya hizo.',
      },
    ]);
    expect((await follows(desk, 'en')).files.map(({ text }) => text)).toEqual([
      'The file that you attached was checked and is ready to be read.',
      'The file that you sent was not accepted, and was deleted. The file is neither a JPEG or PNG picture nor a PDF. Send one of these.',
    ]);
    expect(inSwahili.text).not.toMatch(/commitment|digest|salt/);
  });
});
