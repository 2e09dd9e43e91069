import { join } from 'node:path';
import type { CloudFolder } from '../system/folder.ts';

/** What the AWS SDK and the CDK must find in the environment to speak with a local cloud and nothing else. */
export type AwsEnvironment = Readonly<Record<string, string>>;

/**
 * The person's own profiles and credentials are hidden, not only overruled: a tool that fell back on
 * them would reach AWS.
 */
export function awsEnvironment(folder: CloudFolder, awsPort: number, region: string): AwsEnvironment {
  const endpoint = `http://localhost:${awsPort}`;
  return {
    AWS_ACCESS_KEY_ID: 'test', // the name by which MiniStack knows the account's owner
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ENDPOINT_URL: endpoint,
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_CONFIG_FILE: join(folder.home, 'no-aws-config'),
    AWS_SHARED_CREDENTIALS_FILE: join(folder.home, 'no-aws-credentials'),
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

/** The person's own environment without anything of AWS, the CDK or a stage. */
export const withoutAws = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(AWS|CDK|MREJESHO)_/.test(name)));
