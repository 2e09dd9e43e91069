import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { ArtifactType, FileAssetPackaging, Manifest } from 'aws-cdk-lib/cloud-assembly-schema';
import {
  DefaultStackSynthesizer,
  type ISynthesisSession,
  type SynthesizeStackArtifactOptions,
} from 'aws-cdk-lib/core';
import { siteBucketOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import type { Site } from './site.ts';

/** What the command line of the CDK puts in when it deploys. */
const accountThen = '${AWS::AccountId}';
const partitionThen = '${AWS::Partition}';

/** Who puts files into buckets when a stage is deployed: a role that `cdk bootstrap` made in the region. */
export const publishingRole = (
  stage: Stage,
  account: string = accountThen,
  partition: string = partitionThen,
): string =>
  Object.entries({
    '${Qualifier}': DefaultStackSynthesizer.DEFAULT_QUALIFIER,
    '${AWS::Partition}': partition,
    '${AWS::AccountId}': account,
    '${AWS::Region}': stage.region,
  }).reduce<string>(
    (arn, [placeholder, value]) => arn.replaceAll(placeholder, value),
    DefaultStackSynthesizer.DEFAULT_FILE_ASSET_PUBLISHING_ROLE_ARN,
  );

/**
 * Deploys a stack with the site. Each of its files is an asset of the stack: `cdk deploy` puts those that are not
 * there yet into the site's bucket, after the stacks that this one depends on and before this one itself. Nothing is
 * ever removed: a page that was opened before still finds what it loads, and an earlier release is there to go back to.
 */
export class SiteUpload extends DefaultStackSynthesizer {
  // The CDK binds a copy that has this one for its prototype, so no #private.
  private readonly stageOfSite: Stage;
  private readonly site: Site;

  constructor(stage: Stage, site: Site) {
    super();
    this.stageOfSite = stage;
    this.site = site;
  }

  protected override emitArtifact(
    session: ISynthesisSession,
    options: SynthesizeStackArtifactOptions = {},
  ): void {
    super.emitArtifact(session, {
      ...options,
      additionalDependencies: [...(options.additionalDependencies ?? []), this.emitSite(session)],
    });
  }

  /** Writes the files into the assembly, and which of them goes where. Answers what the CDK calls that list. */
  private emitSite({ assembly, outdir }: ISynthesisSession): string {
    const id = `${this.boundStack.artifactId}.site`;
    const file = `${id}.assets.json`;
    const destination = {
      bucketName: siteBucketOf(this.stageOfSite, accountThen),
      region: this.stageOfSite.region,
      assumeRoleArn: publishingRole(this.stageOfSite),
    };
    for (const { path, key } of this.site.objects) cpSync(path, join(outdir, id, key));
    Manifest.saveAssetManifest(
      {
        version: Manifest.version(),
        files: Object.fromEntries(
          this.site.objects.map(({ key }) => [
            key,
            {
              displayName: key,
              source: { path: `${id}/${key}`, packaging: FileAssetPackaging.FILE },
              destinations: { site: { ...destination, objectKey: key } },
            },
          ]),
        ),
      },
      join(outdir, file),
    );
    assembly.addArtifact(id, { type: ArtifactType.ASSET_MANIFEST, properties: { file } });
    return id;
  }
}
