import { attachOfficeFile, removeOfficeFile } from '../../application/attachments/attach-office-file.ts';
import { listAttachmentsToOfficer } from '../../application/attachments/list-attachments-to-officer.ts';
import { openAttachment, openAttachmentWithReason } from '../../application/attachments/open-attachment.ts';
import type { Container } from '../../application/container.ts';
import {
  attachOfficeFileRoute,
  listAttachmentsToOfficerRoute,
  openAttachmentRoute,
  openAttachmentWithReasonRoute,
} from '../../contracts/http/attachments/attachments.ts';
import * as ports from '../ports.ts';
import { endpointOf, okEndpointOf, type Endpoint } from '../http/endpoint.ts';
import { officersFamily } from '../http/officers-family.ts';

type Ports = Pick<
  Container,
  'tickets' | 'attachments' | 'registry' | 'reads' | 'forms' | 'links' | 'salt' | 'hashing' | 'now'
>;

/** Lists and opens the files of a ticket, for officers, and takes those that they send. */
export const officerAttachmentEndpoints: readonly Endpoint<Ports>[] = [
  endpointOf(attachOfficeFileRoute, async (container, request) => {
    const { params, headers, body, officer, language } = request;
    const asked = { ...params, officer, language };
    if (body.does === 'remove') {
      const attachment = await removeOfficeFile(container, { ...asked, ...body });
      return { status: 200, body: { attachment } };
    }
    const idempotencyKey = headers['idempotency-key'];
    const { isNew, ...taken } = await attachOfficeFile(container, { ...asked, ...body, idempotencyKey });
    return { status: isNew ? 201 : 200, body: taken };
  }),
  okEndpointOf(
    listAttachmentsToOfficerRoute,
    async (container, { params: { number }, officer, language }) => {
      const attachments = await listAttachmentsToOfficer(container, { number, officer, language });
      return { attachments };
    },
  ),
  okEndpointOf(openAttachmentRoute, (container, { params, officer, requestId: request }) =>
    openAttachment(container, { ...params, officer, request }),
  ),
  okEndpointOf(openAttachmentWithReasonRoute, (container, { params, headers, body, officer }) =>
    openAttachmentWithReason(container, {
      ...params,
      ...body,
      officer,
      idempotencyKey: headers['idempotency-key'],
    }),
  ),
];

const container = (): Ports => ({
  tickets: ports.tickets(),
  attachments: ports.attachments(),
  registry: ports.registry(),
  reads: ports.reads(),
  forms: ports.forms(),
  links: ports.links(),
  salt: ports.salt,
  hashing: ports.hashing,
  now: ports.now,
});

export const handler = officersFamily(officerAttachmentEndpoints, container);
