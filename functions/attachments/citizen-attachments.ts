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
import { endpointOf, familyOf, okEndpointOf, type Endpoint } from '../http/endpoint.ts';
import { tryingIn } from '../http/trying.ts';

type Ports = Pick<
  Container,
  | 'tickets'
  | 'attachments'
  | 'counts'
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

/** Takes, lists, gives and removes the files of a ticket, for who holds its secret. */
export const citizenAttachmentEndpoints: readonly Endpoint<Ports>[] = [
  endpointOf(attachFileRoute, async (container, request) => {
    const { headers, body, language } = request;
    const { isNew, ...taken } = await attachFile(container, {
      ...holderIn(request),
      idempotencyKey: headers['idempotency-key'],
      type: body.type,
      language,
    });
    return { status: isNew ? 201 : 200, body: taken };
  }),
  okEndpointOf(listAttachmentsRoute, async (container, request) => {
    const attachments = await listAttachments(container, {
      ...holderIn(request),
      language: request.language,
    });
    return { attachments };
  }),
  okEndpointOf(downloadAttachmentRoute, (container, request) =>
    downloadAttachment(container, { ...holderIn(request), place: request.params.place }),
  ),
  okEndpointOf(removeAttachmentRoute, async (container, request) => {
    const { params, body, language } = request;
    const removal = { ...holderIn(request), ...body, place: params.place, language };
    return { attachment: await removeAttachment(container, removal) };
  }),
];

const container = (): Ports => ({
  tickets: ports.tickets(),
  attachments: ports.attachments(),
  counts: ports.counts(),
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

export const handler = familyOf(citizenAttachmentEndpoints, container);
