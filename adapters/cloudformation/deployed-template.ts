import {
  CloudFormationClient,
  CloudFormationServiceException,
  GetTemplateCommand,
} from '@aws-sdk/client-cloudformation';

const isMissing = (error: unknown): boolean =>
  error instanceof CloudFormationServiceException &&
  error.name === 'ValidationError' &&
  error.message.includes('does not exist');

/** Credentials and endpoint come from the SDK's standard environment. */
export const cloudFormationIn = (region: string): CloudFormationClient =>
  new CloudFormationClient({ region, maxAttempts: 5 });

/** Reads the template that a stack was deployed with, as its text; undefined where there is no such stack. */
export async function deployedTemplate(
  stack: string,
  client: CloudFormationClient,
): Promise<string | undefined> {
  try {
    const command = new GetTemplateCommand({ StackName: stack, TemplateStage: 'Original' });
    return (await client.send(command)).TemplateBody;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
