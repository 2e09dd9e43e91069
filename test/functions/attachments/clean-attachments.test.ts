import { describe, expect, it } from 'vitest';
import { queueMessages } from '../../../functions/lambda/queue-messages.ts';
import { aJpeg, cameraWords, exifSegment } from '../../builders/files.ts';
import { aBatch } from '../../builders/queue-message.ts';
import { aCall } from '../../builders/call-of.ts';
import { aCapturedLog } from '../../builders/captured-log.ts';
import { AttachmentDesk } from './an-attachment-desk.ts';

const stateOf = async (desk: AttachmentDesk, place = 1) =>
  desk.attachments.find({ number: desk.number, place });

describe('the cleaner', () => {
  it('keeps the cleaned file, says what it is, and deletes what was sent', async () => {
    const desk = await AttachmentDesk.attached();
    const upload = await desk.receives(aJpeg([exifSegment()]));
    await desk.cleans(upload);

    const [file, ...more] = [...desk.files.files.values()];
    expect(more).toEqual([]);
    expect(await stateOf(desk)).toMatchObject({ state: 'clean', format: 'jpeg', size: file?.length });
    for (const word of cameraWords) expect(Buffer.from(file ?? []).includes(word)).toBe(false);
    expect(await desk.quarantine.fetch(upload)).toBeUndefined();
  });

  it('goes by the content: a page said to be a picture is refused and deleted', async () => {
    const desk = await AttachmentDesk.open();
    await desk.attaches({ body: { type: 'image/png' } });
    const upload = await desk.receives(Buffer.from('<!doctype html><script>alert(1)</script>'));
    await desk.cleans(upload);

    expect(await stateOf(desk)).toMatchObject({ state: 'refused', because: 'unknown-format' });
    expect(desk.files.files.size).toBe(0);
    expect(await desk.quarantine.fetch(upload)).toBeUndefined();
  });

  it('that hears of a file again, after its end or beside it, changes nothing', async () => {
    const desk = await AttachmentDesk.attached();
    const upload = await desk.receives(aJpeg());
    await Promise.all([desk.cleans(upload), desk.cleans(upload)]);
    const settled = await stateOf(desk);
    await desk.cleans(upload);

    expect(settled).toMatchObject({ state: 'clean' });
    expect(await stateOf(desk)).toEqual(settled);
  });

  it('deletes unread what is sent once more by a form whose file was checked', async () => {
    const desk = await AttachmentDesk.open();
    await desk.has(aJpeg());
    const settled = await stateOf(desk);
    const upload = await desk.receives(Buffer.from('MZ'));
    await desk.cleans(upload);

    expect(await stateOf(desk)).toEqual(settled);
    expect(await desk.quarantine.fetch(upload)).toBeUndefined();
  });

  it('deletes what comes to a place that awaits another file', async () => {
    const desk = await AttachmentDesk.attached();
    const late = await desk.receives(aJpeg());
    await desk.attachments.take({ ...late, upload: 'lingine', turn: 2, state: 'awaited' }, late);
    await desk.cleans(late);

    expect(await stateOf(desk)).toMatchObject({ state: 'awaited', upload: 'lingine' });
    expect(await desk.quarantine.fetch(late)).toBeUndefined();
  });

  it('refuses what is past the limit, though no form takes it', async () => {
    const desk = await AttachmentDesk.attached();
    await desk.cleans(await desk.receives(new Uint8Array(10 * 1024 * 1024 + 1)));
    expect(await stateOf(desk)).toMatchObject({ state: 'refused', because: 'too-large' });
  });

  it('refuses a file that ended it three times, without opening it once more', async () => {
    const desk = await AttachmentDesk.open();
    desk.citizens.clean = () => {
      throw new Error('The memory is used up.');
    };
    await desk.attaches();
    const upload = await desk.receives(aJpeg());
    for (const attempt of [1, 2, 3]) await expect(desk.cleans(upload, attempt)).rejects.toThrow();
    expect(await stateOf(desk)).toMatchObject({ state: 'checking' });
    await desk.cleans(upload, 4);

    expect(await stateOf(desk)).toMatchObject({ state: 'refused', because: 'not-checked' });
    expect(desk.citizens.captured.entries()).toContain('attachment-not-checked');
  });

  it('refuses a file that is gone before it could be checked, so that nobody waits for ever', async () => {
    const desk = await AttachmentDesk.attached();
    const upload = await desk.receives(aJpeg());
    await desk.quarantine.discard(upload);
    await desk.cleans(upload);
    expect(await stateOf(desk)).toMatchObject({ state: 'refused', because: 'not-checked' });
  });

  it('writes nothing of a file into its log', async () => {
    const desk = await AttachmentDesk.open();
    await desk.has(Buffer.from('siri kubwa'));
    await desk.has(aJpeg([exifSegment()]));
    expect(desk.citizens.captured.lines.join('')).not.toMatch(/siri|SimuYangu|Mahali/);
  });
});

describe('a queue of any messages', () => {
  const numbers = (body: string) =>
    body === 'skip'
      ? { passedOver: 'passed-over' }
      : { content: Number.parseInt(body, 10), fields: { number: body } };

  it('brings back those that failed, and passes over what it need not know', async () => {
    const { log, entries } = aCapturedLog();
    const seen: number[] = [];
    const receive = (_: unknown, { content }: { readonly content: number }) => {
      if (content === 2) throw new Error('It is broken.');
      seen.push(content);
      return Promise.resolve();
    };
    const handler = queueMessages(
      numbers,
      receive,
      () => undefined,
      () => log,
    );

    expect(await handler(aBatch('1', '2', 'skip', '3'), aCall())).toEqual({
      batchItemFailures: [{ itemIdentifier: 'm-2' }],
    });
    expect(seen).toEqual([1, 3]);
    expect(entries()).toEqual(expect.arrayContaining(['message-not-handled', 'passed-over']));
  });
});
