import { apiIdOf, deployedIn, outputOf } from '../deployed/deployed.ts';
import type { ReadSecret } from '../ministack/read-secret.ts';
import type { CloudFolder } from '../system/folder.ts';
import type { Origin } from './edge.ts';

/** How long a value of the origin secret is used before it is read again: a rotation reaches the edge after it. */
const freshFor = 30_000;

/**
 * The API of the cloud in `folder`: undefined until it is deployed, and again when the secret can't be
 * read because the cloud is down.
 */
export function originOf(
  folder: CloudFolder,
  port: number,
  readSecret: ReadSecret,
): () => Promise<Origin | undefined> {
  let known: { readonly origin: Origin; readonly until: number } | undefined;
  return async () => {
    if (known !== undefined && Date.now() < known.until) return known.origin;
    const deployed = deployedIn(folder);
    if (deployed === undefined) return undefined;
    const secret = await readSecret(outputOf(deployed, 'api', 'OriginSecret')).catch(() => undefined);
    if (secret === undefined) return undefined;
    const origin = {
      port,
      host: `${apiIdOf(deployed)}.execute-api.localhost:${port}`,
      secret,
      buckets: {
        sent: outputOf(deployed, 'attachments', 'QuarantineBucket'),
        kept: outputOf(deployed, 'attachments', 'AttachmentsBucket'),
      },
    };
    known = { origin, until: Date.now() + freshFor };
    return origin;
  };
}
