import { listAttachmentsToOfficer } from '../../application/attachments/list-attachments-to-officer.ts';
import { openAttachment, openAttachmentWithReason } from '../../application/attachments/open-attachment.ts';
import type { Container } from '../../application/container.ts';
import {
  listAttachmentsToOfficerRoute,
  openAttachmentRoute,
  openAttachmentWithReasonRoute,
} from '../../contracts/http/attachments/attachments.ts';
import * as ports from '../ports.ts';
import type { Answer } from '../http/api.ts';
import { family } from '../http/family.ts';
import { officersApi } from '../http/officers-api.ts';

type Ports = Pick<
  Container,
  'tickets' | 'attachments' | 'registry' | 'reads' | 'links' | 'salt' | 'hashing' | 'now'
>;

export const listAttachmentsToOfficerAnswer =
  (
    container: Pick<Ports, 'tickets' | 'attachments' | 'registry' | 'now'>,
  ): Answer<typeof listAttachmentsToOfficerRoute> =>
  async ({ params: { number }, officer, language }) => {
    const attachments = await listAttachmentsToOfficer(container, { number, officer, language });
    return { status: 200, body: { attachments } };
  };

export const openAttachmentAnswer =
  (container: Ports): Answer<typeof openAttachmentRoute> =>
  async ({ params, officer, requestId: request }) => ({
    status: 200,
    body: await openAttachment(container, { ...params, officer, request }),
  });

export const openAttachmentWithReasonAnswer =
  (container: Ports): Answer<typeof openAttachmentWithReasonRoute> =>
  async ({ params, headers, body, officer }) => ({
    status: 200,
    body: await openAttachmentWithReason(container, {
      ...params,
      ...body,
      officer,
      idempotencyKey: headers['idempotency-key'],
    }),
  });

const container = (): Ports => ({
  tickets: ports.tickets(),
  attachments: ports.attachments(),
  registry: ports.registry(),
  reads: ports.reads(),
  links: ports.links(),
  salt: ports.salt,
  hashing: ports.hashing,
  now: ports.now,
});

export const handler = family([
  [
    listAttachmentsToOfficerRoute,
    officersApi(listAttachmentsToOfficerRoute, () => listAttachmentsToOfficerAnswer(container())),
  ],
  [openAttachmentRoute, officersApi(openAttachmentRoute, () => openAttachmentAnswer(container()))],
  [
    openAttachmentWithReasonRoute,
    officersApi(openAttachmentWithReasonRoute, () => openAttachmentWithReasonAnswer(container())),
  ],
]);
