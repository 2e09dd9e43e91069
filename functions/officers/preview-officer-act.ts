import { previewOfficerAct } from '../../application/officer-acts/preview-officer-act.ts';
import { previewOfficerActRoute } from '../../contracts/http/officer-acts/preview.ts';
import * as ports from '../ports.ts';
import { okEndpointOf, type Endpoint } from '../http/endpoint.ts';
import { officersFamily } from '../http/officers-family.ts';

type Ports = Parameters<typeof previewOfficerAct>[0];

/** Decides as an act would, and stores nothing. */
export const previewEndpoints: readonly Endpoint<Ports>[] = [
  okEndpointOf(previewOfficerActRoute, (container, { params, headers, body, officer, language }) =>
    previewOfficerAct(container, {
      ...params,
      ...body,
      versionsSeen: headers['if-match'],
      officer,
      language,
    }),
  ),
];

const container = (): Ports => ({
  tickets: ports.ticketReader(),
  attachments: ports.attachments(),
  registry: ports.registry(),
  reads: ports.readsUpTo(),
  hashing: ports.hashing,
  salt: ports.salt,
  accessPoints: ports.accessPoints(),
  now: ports.now,
});

export const handler = officersFamily(previewEndpoints, container);
