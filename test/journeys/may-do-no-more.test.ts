import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { describe, expect, it } from 'vitest';
import {
  functionNames,
  functions,
  partitionReaches,
  type FunctionDescription,
  type FunctionName,
  type PartitionReach,
  type ReachName,
} from '../../lib/config/functions.ts';
import { attempts, forbiddenOnly, type Attempt, type Credentials } from './steps/attempts.ts';
import { identities } from './steps/aws.ts';

async function credentialsOf(name: FunctionName): Promise<Credentials> {
  const { Credentials: given } = await identities.send(
    new AssumeRoleCommand({
      RoleArn: `arn:aws:iam::000000000000:role/mrejesho-local-${name}`,
      RoleSessionName: 'journey',
    }),
  );
  return {
    accessKeyId: given?.AccessKeyId ?? '',
    secretAccessKey: given?.SecretAccessKey ?? '',
    sessionToken: given?.SessionToken ?? '',
  };
}

/**
 * What is narrowed to some partitions of a table: the local cloud looks at no condition and allows the whole
 * table. That the condition is there, the tests of the stacks hold.
 */
const narrowed = Map.groupBy(
  Object.entries(partitionReaches).map(([name, { of }]) => ({ of, name: name as PartitionReach })),
  ({ of }): ReachName => of,
);

const may = (name: FunctionName, { reach, action }: Attempt): boolean => {
  const { may: allowed }: FunctionDescription = functions[name];
  const reaches = [reach, ...(narrowed.get(reach) ?? []).map(({ name }) => name)];
  return reaches.some((name) => allowed[name]?.includes(action) === true);
};

const denials = [
  'AccessDeniedException',
  'AccessDenied',
  'AuthorizationError',
  'AuthorizationErrorException',
];

/** An attempt that is allowed may still find nothing. */
async function isDenied(attempt: Attempt, credentials: Credentials): Promise<boolean> {
  try {
    await attempt.as(credentials);
    return false;
  } catch (error) {
    return error instanceof Error && denials.includes(error.name);
  }
}

const named = ({ reach, action }: Attempt): string => `${action} on ${reach}`;

describe('the role of a function, with permissions enforced', () => {
  it.each(functionNames)('%s: may do what its description says and nothing else', async (name) => {
    const credentials = await credentialsOf(name);
    const tried = [...attempts, ...forbiddenOnly.filter((attempt) => !may(name, attempt))];

    const denied = await Promise.all(tried.map((attempt) => isDenied(attempt, credentials)));

    const allowed = tried.filter((_, index) => denied[index] === false);
    expect(allowed.map(named)).toEqual(tried.filter((attempt) => may(name, attempt)).map(named));
  });
});
