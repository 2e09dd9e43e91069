import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

/** Names by its ARN as whom this process calls AWS. Credentials, region and endpoint come from the SDK's standard environment. */
export async function callerOfAws(): Promise<string> {
  const { Arn: arn } = await new STSClient({ maxAttempts: 5 }).send(new GetCallerIdentityCommand({}));
  if (arn === undefined) throw new Error('STS names no caller.');
  return arn;
}
