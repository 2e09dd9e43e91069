import type { SecretHolder } from '../../application/attachments/admitted.ts';
import { attachFile } from '../../application/attachments/attach-file.ts';
import { downloadAttachment } from '../../application/attachments/download-attachment.ts';
import { listAttachments } from '../../application/attachments/list-attachments.ts';
import { removeAttachment } from '../../application/attachments/remove-attachment.ts';
import type { Container } from '../../application/container.ts';
import {
  attachFileRoute,
  downloadAttachmentRoute,
  listAttachmentsRoute,
  removeAttachmentRoute,
} from '../../contracts/http/attachments/attachments.ts';
import * as ports from '../ports.ts';
import { api, type Answer } from '../http/api.ts';
import { family } from '../http/family.ts';
import { tryingIn } from '../http/trying.ts';

type Ports = Pick<
  Container,
  | 'tickets'
  | 'attachments'
  | 'reads'
  | 'rateLimiter'
  | 'proofs'
  | 'passCodes'
  | 'registry'
  | 'keys'
  | 'hashing'
  | 'forms'
  | 'links'
  | 'now'
>;

type Asked = Parameters<typeof tryingIn>[0] & {
  readonly params: Pick<SecretHolder, 'number'>;
  readonly log: SecretHolder['log'];
  readonly headers: { readonly 'mrejesho-secret': string };
};

/** Whoever asks with the receipt secret of the ticket in the path. */
const holderIn = (request: Asked): SecretHolder => ({
  number: request.params.number,
  secret: request.headers['mrejesho-secret'],
  log: request.log,
  ...tryingIn(request),
});

export const attachFileAnswer =
  (container: Ports): Answer<typeof attachFileRoute> =>
  async (request) => {
    const { headers, body, language } = request;
    const { isNew, ...taken } = await attachFile(container, {
      ...holderIn(request),
      idempotencyKey: headers['idempotency-key'],
      type: body.type,
      language,
    });
    return { status: isNew ? 201 : 200, body: taken };
  };

export const listAttachmentsAnswer =
  (container: Ports): Answer<typeof listAttachmentsRoute> =>
  async (request) => {
    const attachments = await listAttachments(container, {
      ...holderIn(request),
      language: request.language,
    });
    return { status: 200, body: { attachments } };
  };

export const downloadAttachmentAnswer =
  (container: Ports): Answer<typeof downloadAttachmentRoute> =>
  async (request) => ({
    status: 200,
    body: await downloadAttachment(container, { ...holderIn(request), place: request.params.place }),
  });

export const removeAttachmentAnswer =
  (container: Ports): Answer<typeof removeAttachmentRoute> =>
  async (request) => {
    const { params, body, language } = request;
    const removal = { ...holderIn(request), ...body, place: params.place, language };
    return { status: 200, body: { attachment: await removeAttachment(container, removal) } };
  };

const container = (): Ports => ({
  tickets: ports.tickets(),
  attachments: ports.attachments(),
  reads: ports.reads(),
  rateLimiter: ports.rateLimiter(),
  proofs: ports.proofs,
  passCodes: ports.passCodes(),
  registry: ports.registry(),
  keys: ports.keys(),
  hashing: ports.hashing,
  forms: ports.forms(),
  links: ports.links(),
  now: ports.now,
});

export const handler = family([
  [attachFileRoute, api(attachFileRoute, () => attachFileAnswer(container()))],
  [listAttachmentsRoute, api(listAttachmentsRoute, () => listAttachmentsAnswer(container()))],
  [removeAttachmentRoute, api(removeAttachmentRoute, () => removeAttachmentAnswer(container()))],
  [downloadAttachmentRoute, api(downloadAttachmentRoute, () => downloadAttachmentAnswer(container()))],
]);
