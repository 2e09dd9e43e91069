import { recordAttachment, type Recorder } from '../../application/attachments/record-attachment.ts';
import * as ports from '../ports.ts';
import { eachRecord, streamRecords } from '../lambda/stream-records.ts';

/** Puts on record each file of which the stream says that its check ended, or that it was taken away. */
export const recordAttachments = (recorder: Recorder) =>
  eachRecord(async (record, log) => {
    const attachment = ports.attachmentInStream(record);
    if (attachment !== undefined) await recordAttachment(recorder, { attachment, log });
  }, 'attachment-not-recorded');

export const handler = streamRecords(() =>
  recordAttachments({
    tickets: ports.tickets(),
    attachments: ports.attachments(),
    files: ports.files(),
    hashing: ports.hashing,
    now: ports.now,
  }),
);
