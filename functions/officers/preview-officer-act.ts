import { previewOfficerAct } from '../../application/officer-acts/preview-officer-act.ts';
import { previewOfficerActRoute } from '../../contracts/http/officer-acts/preview.ts';
import * as ports from '../ports.ts';
import type { Answer } from '../http/api.ts';
import { officersApi } from '../http/officers-api.ts';

type Ports = Parameters<typeof previewOfficerAct>[0];

export const previewOfficerActAnswer =
  (container: Ports): Answer<typeof previewOfficerActRoute> =>
  async ({ params, headers, body, officer, language }) => ({
    status: 200,
    body: await previewOfficerAct(container, {
      ...params,
      ...body,
      versionsSeen: headers['if-match'],
      officer,
      language,
    }),
  });

export const handler = officersApi(previewOfficerActRoute, () =>
  previewOfficerActAnswer({
    tickets: ports.tickets(),
    registry: ports.registry(),
    reads: ports.readsUpTo(),
    hashing: ports.hashing,
    salt: ports.salt,
    accessPoints: ports.accessPoints(),
    now: ports.now,
  }),
);
