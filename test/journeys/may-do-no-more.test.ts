import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { describe, expect, it } from 'vitest';
import {
  functionNames,
  functions,
  type FunctionDescription,
  type FunctionName,
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
const narrowed: Readonly<Partial<Record<ReachName, readonly ReachName[]>>> = {
  identities: ['officer-contacts'],
  tickets: ['failed-logins', 'list-reads'],
  'tickets/GSI1': ['lists-of-queues'],
  registry: ['answer-templates'],
  measures: ['publications', 'own-counts', 'rounds', 'suggestion-reports'],
};

const may = (name: FunctionName, { reach, action }: Attempt): boolean => {
  const { may: allowed }: FunctionDescription = functions[name];
  return [reach, ...(narrowed[reach] ?? [])].some((name) => allowed[name]?.includes(action) === true);
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
