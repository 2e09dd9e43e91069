import { dynamoAttachmentStore } from '../../adapters/dynamodb/attachment-store.ts';
import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoGuessLog } from '../../adapters/dynamodb/guess-log.ts';
import { dynamoTicketStore } from '../../adapters/dynamodb/ticket-store.ts';
import { s3FileLinks } from '../../adapters/s3/file-links.ts';
import { s3UploadForms } from '../../adapters/s3/upload-forms.ts';
import { secretsClient } from '../../adapters/secrets-manager/client.ts';
import { secretServerKeys } from '../../adapters/secrets-manager/server-keys.ts';
import {
  attachFileRoute,
  downloadAttachmentRoute,
  listAttachmentsRoute,
} from '../../contracts/http/attachments.ts';
import { api } from '../shared/api.ts';
import { environment } from '../shared/environment.ts';
import { family } from '../shared/family.ts';
import { registryOfStage } from '../shared/registry-of-stage.ts';
import { systemTime } from '../shared/system-time.ts';
import { attachFile } from '../../application/attachments/attach-file.ts';
import { downloadAttachment } from '../../application/attachments/download-attachment.ts';
import { listAttachments } from '../../application/attachments/list-attachments.ts';

type Dependencies = Parameters<typeof attachFile>[0] & Parameters<typeof downloadAttachment>[0];

let shared: Dependencies | undefined;

/** One registry for all routes, so that they share what it remembers. */
const dependencies = (): Dependencies => (shared ??= build());

function build(): Dependencies {
  const settings = environment([
    ...(['ticketsTable', 'serverKeysSecret'] as const),
    ...(['quarantineBucket', 'attachmentsBucket', 'bucketInPath'] as const),
  ]);
  const client = documentClient();
  const buckets = { inPath: settings.bucketInPath };
  return {
    tickets: dynamoTicketStore({ client, tables: { tickets: settings.ticketsTable } }),
    attachments: dynamoAttachmentStore({ client, table: settings.ticketsTable }),
    guesses: dynamoGuessLog({ client, table: settings.ticketsTable }),
    registry: registryOfStage(client),
    keys: secretServerKeys({ client: secretsClient(), secret: settings.serverKeysSecret }),
    forms: s3UploadForms({ bucket: settings.quarantineBucket, settings: buckets }),
    links: s3FileLinks({ bucket: settings.attachmentsBucket, settings: buckets }),
    now: systemTime,
  };
}

export const handler = family([
  [attachFileRoute, api(attachFileRoute, () => attachFile(dependencies()))],
  [listAttachmentsRoute, api(listAttachmentsRoute, () => listAttachments(dependencies()))],
  [downloadAttachmentRoute, api(downloadAttachmentRoute, () => downloadAttachment(dependencies()))],
]);
