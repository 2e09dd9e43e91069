import { cleanAttachment, type Cleaner } from '../../application/attachments/clean-attachment.ts';
import { fileReceived } from '../../contracts/events/file-received.ts';
import type { QuarantinedFile } from '../../domain/ticketing/attachments/files.ts';
import * as ports from '../ports.ts';
import { queueMessages, type Reading } from '../lambda/queue-messages.ts';

const uploads: Reading<QuarantinedFile> = (body) => {
  const { key } = fileReceived.parse(JSON.parse(body));
  const upload = ports.fileOfKey(key);
  return upload === undefined
    ? { passedOver: 'file-of-another-kind-passed-over' }
    : { content: upload, fields: { number: upload.number } };
};

export const handler = queueMessages(
  uploads,
  (cleaner: Cleaner, { content: upload, ...received }) => cleanAttachment(cleaner, { upload, ...received }),
  (): Cleaner => ({
    attachments: ports.attachments(),
    quarantine: ports.quarantine(),
    files: ports.files(),
    clean: ports.clean,
    hashing: { sha256: ports.sha256 },
    salt: ports.salt,
    now: ports.now,
  }),
);
