import {
  UpdateStackCommand,
  waitUntilStackUpdateComplete,
  type CloudFormationClient,
} from '@aws-sdk/client-cloudformation';

/** What of a template an update is asked by. */
interface UpdatedTemplate {
  readonly Parameters?: Readonly<Record<string, unknown>>;
}

const longestSeconds = 900;

/**
 * Updates a deployed stack to a template of at most 51,200 bytes, with its parameters, tags and role as they are. Rejects where it is not
 * updated within a quarter of an hour, or rolls back.
 */
export async function updateStack(
  stack: string,
  template: UpdatedTemplate,
  client: CloudFormationClient,
): Promise<void> {
  await client.send(
    new UpdateStackCommand({
      StackName: stack,
      TemplateBody: JSON.stringify(template),
      Parameters: Object.keys(template.Parameters ?? {}).map((ParameterKey) => ({
        ParameterKey,
        UsePreviousValue: true,
      })),
      Capabilities: ['CAPABILITY_NAMED_IAM'],
    }),
  );
  await waitUntilStackUpdateComplete({ client, maxWaitTime: longestSeconds }, { StackName: stack });
}
