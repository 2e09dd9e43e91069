import {
  beforeRemoval,
  type CheckedAttachment,
  type RemovedAttachment,
} from '../../domain/ticketing/attachments/attachment.ts';
import type { AttachmentStore } from '../../domain/ticketing/attachments/attachment-store.ts';
import type { CleanFiles } from '../../domain/ticketing/attachments/files.ts';
import { attachmentEvent, removalEvent } from '../../domain/casework/acts/put-on-record.ts';
import type { Change } from '../../domain/ticketing/tickets/event.ts';
import type { TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { changeByHistory } from '../tickets/change-ticket.ts';

/** What puts attachments on record works with: of files it can only delete. */
export interface Recorder extends Pick<Container, 'tickets' | 'hashing' | 'now'> {
  readonly attachments: Pick<AttachmentStore, 'erase'>;
  readonly files: Pick<CleanFiles, 'remove'>;
}

interface Heard<Told> {
  readonly attachment: Told;
  readonly log: Log;
}

/**
 * Puts a file whose check ended into the history of its ticket, once, and that its citizen took it away. What parses
 * files of strangers may not write there: it leaves the end of the check with the attachment.
 */
export async function recordAttachment(
  recorder: Recorder,
  { attachment, log }: Heard<CheckedAttachment | RemovedAttachment>,
): Promise<void> {
  if (attachment.state === 'removed') await recordRemoval(recorder, { attachment, log });
  // An office's file is in the history by what is sent with it.
  else if (attachment.by === undefined) await recordCheck(recorder, { attachment, log });
}

const recordCheck = (recorder: Recorder, { attachment, log }: Heard<CheckedAttachment>): Promise<void> =>
  record(recorder, attachment.number, log, (history) =>
    attachmentEvent(history, attachment, recorder.now(), recorder.hashing),
  );

/** The file goes first: from then on nothing can give it out. What says which it was goes last. */
async function recordRemoval(
  recorder: Recorder,
  { attachment, log }: Heard<RemovedAttachment>,
): Promise<void> {
  const { files, attachments, now } = recorder;
  const file = beforeRemoval(attachment);
  if (file === undefined) return;
  const isCitizens = file.by === undefined;
  if (isCitizens) await recordCheck(recorder, { attachment: file, log }); // where it was taken away at once
  await files.remove(file);
  if (isCitizens) await record(recorder, file.number, log, (history) => removalEvent(history, file, now()));
  await attachments.erase(file);
}

async function record(
  { tickets }: Recorder,
  number: string,
  log: Log,
  decide: (history: TicketHistory) => Change | undefined,
): Promise<void> {
  const change = await changeByHistory(tickets, number, decide);
  if (change === undefined) return;
  const { version, type } = change.event;
  log.info('attachment-recorded', { number, version, type });
}
