import { statSync } from 'node:fs';
import { askBucket } from '../../adapters/s3/objects.ts';
import { deployedIn, outputOf, type Deployed } from '../deployed/deployed.ts';
import type { AwsEnvironment } from '../ministack/aws-environment.ts';
import type { CloudFolder } from '../system/folder.ts';
import type { ReleasedSite } from './answer-with-site.ts';
import { ServedFile } from './served-file.ts';
import { siteBucket } from '../deployed/site-bucket.ts';

/**
 * The site of the cloud in `folder`: undefined until it is deployed. A file is read from the bucket once and then kept:
 * a key never changes its content. A release begins with the next request after it was deployed.
 */
export function siteOf(folder: CloudFolder, aws: AwsEnvironment): () => ReleasedSite | undefined {
  const kept = new Map<string, ServedFile>();
  let seen: { readonly at: number; readonly site: ReleasedSite | undefined } | undefined;
  return () => {
    const at = statSync(folder.deployed, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (seen?.at !== at) seen = { at, site: releasedSite(deployedIn(folder), aws, kept) };
    return seen.site;
  };
}

function releasedSite(
  deployed: Deployed | undefined,
  aws: AwsEnvironment,
  kept: Map<string, ServedFile>,
): ReleasedSite | undefined {
  if (deployed?.site === undefined) return undefined;
  const bucket = siteBucket(aws, outputOf(deployed, 'site', 'SiteBucket'));
  return {
    known: deployed.site,
    file: async (key) => {
      const known = kept.get(key);
      if (known !== undefined) return known;
      const reply = await askBucket(bucket, 'GET', { key });
      if (!reply.ok) return undefined;
      const file = new ServedFile(
        new Uint8Array(await reply.arrayBuffer()),
        reply.headers.get('content-type') ?? 'application/octet-stream',
        reply.headers.get('etag') ?? `"${key}"`,
      );
      kept.set(key, file);
      return file;
    },
  };
}
