import { randomSalt } from '../../adapters/crypto/salt.ts';
import { dynamoAttachmentStore } from '../../adapters/dynamodb/attachment-store.ts';
import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoReadLog } from '../../adapters/dynamodb/read-log.ts';
import { dynamoTicketStore } from '../../adapters/dynamodb/ticket-store.ts';
import { s3FileLinks } from '../../adapters/s3/file-links.ts';
import {
  listAttachmentsToOfficerRoute,
  openAttachmentRoute,
  openAttachmentWithReasonRoute,
} from '../../contracts/http/attachments.ts';
import { environment } from '../shared/environment.ts';
import { family } from '../shared/family.ts';
import { officersApi } from '../shared/officers-api.ts';
import { registryOfStage } from '../shared/registry-of-stage.ts';
import { systemTime } from '../shared/system-time.ts';
import { listAttachmentsToOfficer } from '../../application/attachments/list-attachments-to-officer.ts';
import { openAttachment, openAttachmentWithReason } from '../../application/attachments/open-attachment.ts';

type Dependencies = Parameters<typeof openAttachmentWithReason>[0] &
  Parameters<typeof listAttachmentsToOfficer>[0];

let shared: Dependencies | undefined;

/** One registry for all routes, so that they share what it remembers. */
const dependencies = (): Dependencies => (shared ??= build());

function build(): Dependencies {
  const settings = environment(['ticketsTable', 'attachmentsBucket', 'bucketInPath']);
  const client = documentClient();
  return {
    tickets: dynamoTicketStore({ client, tables: { tickets: settings.ticketsTable } }),
    attachments: dynamoAttachmentStore({ client, table: settings.ticketsTable }),
    registry: registryOfStage(client),
    reads: dynamoReadLog({ client, table: settings.ticketsTable }),
    links: s3FileLinks({
      bucket: settings.attachmentsBucket,
      settings: { inPath: settings.bucketInPath },
    }),
    salt: randomSalt,
    now: systemTime,
  };
}

export const handler = family([
  [
    listAttachmentsToOfficerRoute,
    officersApi(listAttachmentsToOfficerRoute, () => listAttachmentsToOfficer(dependencies())),
  ],
  [openAttachmentRoute, officersApi(openAttachmentRoute, () => openAttachment(dependencies()))],
  [
    openAttachmentWithReasonRoute,
    officersApi(openAttachmentWithReasonRoute, () => openAttachmentWithReason(dependencies())),
  ],
]);
