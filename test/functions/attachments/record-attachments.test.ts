import { untilAvailable } from '../../builders/until-available.ts';
import { eventsOfActs } from '../../../domain/ticketing/tickets/history.ts';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { commitmentToFile } from '../../../domain/audit/file-commitment.ts';
import { acknowledge } from '../../../domain/casework/acts/handling/acknowledge.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { recordAttachments } from '../../../functions/attachments/record-attachments.ts';
import { actOnce } from '../../../application/tickets/act-once.ts';
import { anAttachment, checked, clean, refused } from '../../builders/attachment.ts';
import { seedsFrom, tryEach } from '../../builders/chance.ts';
import { aJpeg } from '../../builders/files.ts';
import { by } from '../../builders/life.ts';
import { aSubmissionToStore } from '../../builders/submission.ts';
import { aSystem } from '../../builders/system/system.ts';
import { aTuesdayNoon, theRules } from '../../builders/ticket.ts';
import { aRecordOfAttachment } from '../events/stream-record.ts';
import { AttachmentDesk } from './an-attachment-desk.ts';

const salt = '5a'.repeat(16);
const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64url');
const filesOf = async ({ citizens, number }: AttachmentDesk) =>
  eventsOfActs({ events: await citizens.tickets.eventsOf(number) }, 'attach', 'refuse-file');

describe('a file whose check ended', () => {
  it('is in the history of its ticket, so that both what was sent and what is kept can be shown to be it', async () => {
    const desk = await AttachmentDesk.open();
    const photo = aJpeg();
    await desk.has(photo);

    const [event] = await filesOf(desk);
    const kept = [...desk.files.files.values()][0] ?? new Uint8Array();
    const { salt: under = '' } = (await desk.standing()) as { readonly salt?: string };
    expect(event).toMatchObject({ type: 'attach', version: 2, at: desk.citizens.now });
    expect(event?.facts.file).toMatchObject({
      sent: {
        size: photo.length,
        commitment: commitmentToFile({ what: 'sent', digest: digestOf(photo) }, under, hashing),
      },
      kept: {
        size: kept.length,
        commitment: commitmentToFile({ what: 'kept', digest: digestOf(kept) }, under, hashing),
      },
    });
  });

  it('is there once, however often and beside each other the stream tells it', async () => {
    const desk = await AttachmentDesk.open();
    await desk.has(aJpeg());
    const ended = await desk.standing();
    await Promise.all([desk.records(ended), desk.records(ended, ended), desk.records(ended)]);
    expect(await filesOf(desk)).toHaveLength(1);
  });

  it('is there when it was refused and its place was taken again, though that is told first', async () => {
    const desk = await AttachmentDesk.attached();
    await desk.cleans(await desk.receives(Buffer.from('MZ')));
    const first = await desk.standing();
    for (let place = 2; place <= 5; place += 1) await desk.attaches();
    await desk.attaches();
    await desk.cleans(await desk.receives(aJpeg()));
    await desk.records(await desk.standing());
    await desk.records(first);

    expect((await filesOf(desk)).map(({ type, facts }) => [type, facts.file.place])).toEqual([
      ['attach', 1],
      ['refuse-file', 1],
    ]);
  });

  it('moves nothing of its ticket but the version, closed or not', async () => {
    const desk = await AttachmentDesk.open();
    const before = await desk.citizens.tickets.load(desk.number);
    await desk.has(aJpeg());
    const after = await desk.citizens.tickets.load(desk.number);
    expect(after && omit(after, 'version', 'lastHash')).toEqual(
      before && omit(before, 'version', 'lastHash'),
    );
    expect(after?.version).toBe(2);
  });

  it('that still waits or is being checked is no news', async () => {
    const desk = await AttachmentDesk.attached();
    await desk.records(await desk.standing());
    await desk.attachments.begin(await desk.standing());
    await desk.records(await desk.standing());
    expect(await filesOf(desk)).toEqual([]);
  });

  it('comes again alone when it could not be recorded, and holds up no file of another ticket', async () => {
    const desk = await AttachmentDesk.attached();
    await desk.cleans(await desk.receives(aJpeg()));
    const ended = await desk.standing();
    const broken = { ...ended, state: 'nusu' } as unknown as typeof ended;
    const other = { ...broken, number: '261100000025' };

    expect(await desk.records(other, ended)).toEqual(['1']);
    expect(desk.citizens.captured.entries()).toContain('attachment-not-recorded');
    expect(await filesOf(desk)).toHaveLength(1);
  });
});

describe('files that are recorded while an officer acts, in many orders, with conflicts between', () => {
  it('refuse no act, and are all in the history', async () => {
    await tryEach(seedsFrom(1, 80), async (seed) => {
      const system = aSystem({ faults: { seed } });
      const { scheduler, tickets } = system;
      const submission = aSubmissionToStore();
      const { number } = submission.ticket;
      await tickets.submit(submission);
      scheduler.begin({ conflict: 0.2 });
      const ended = [clean, refused].map((outcome, place) =>
        checked(anAttachment({ number, place: place + 1, upload: `ombi-${place}` }), { ...outcome, salt }),
      );
      const record = recordAttachments(system.ports);
      const [acted, told] = await Promise.all([
        untilAvailable(() =>
          actOnce(tickets, number, 'ombi.1', {
            admit: () => undefined,
            decide: (history) =>
              acknowledge(history, { ...by.head(aTuesdayNoon), request: 'ombi.1' }, theRules()),
          }),
        ),
        record(ended.map(aRecordOfAttachment), system.captured.log),
      ]);

      scheduler.calm();
      expect(acted.event.type).toBe('acknowledge');
      expect(told).toEqual({ batchItemFailures: [] });
      const types = (await tickets.eventsOf(number)).map(({ type }) => type);
      expect(types.toSorted()).toEqual(['acknowledge', 'attach', 'refuse-file', 'submit']);
    });
  });
});
