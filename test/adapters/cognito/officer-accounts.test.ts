import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  AdminUpdateUserAttributesCommand,
  CognitoIdentityProviderClient,
  ListUserPoolsCommand,
  ListUsersCommand,
  UsernameExistsException,
  UserNotFoundException,
  type UserStatusType,
} from '@aws-sdk/client-cognito-identity-provider';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, it } from 'vitest';
import { cognitoOfficerAccounts, poolNamed } from '../../../adapters/cognito/officer-accounts.ts';

const client = new CognitoIdentityProviderClient({ region: 'af-south-1' });
const cognito = mockClient(client);
const accounts = cognitoOfficerAccounts('af-south-1_Pool', client);
beforeEach(() => cognito.reset());

const user = (name: string, status: UserStatusType, enabled = true) => ({
  Username: name,
  Attributes: [
    { Name: 'sub', Value: `sub-${name}` },
    { Name: 'email', Value: `${name}@example.org` },
  ],
  UserStatus: status,
  Enabled: enabled,
  UserLastModifiedDate: new Date('2026-11-24T06:00:00Z'),
});

it('an account is made with a temporary password, and Cognito sends no mail of its own', async () => {
  cognito.on(AdminCreateUserCommand).resolves({ User: user('karani', 'FORCE_CHANGE_PASSWORD') });
  const made = { name: 'karani', email: 'karani@example.org', temporaryPassword: 'Abcd-efgh-2345' };

  expect(await accounts.make(made)).toEqual({ subject: 'sub-karani' });
  expect(cognito.commandCalls(AdminCreateUserCommand)[0]?.args[0].input).toEqual({
    UserPoolId: 'af-south-1_Pool',
    Username: 'karani',
    TemporaryPassword: 'Abcd-efgh-2345',
    MessageAction: 'SUPPRESS',
    UserAttributes: [
      { Name: 'email', Value: 'karani@example.org' },
      { Name: 'email_verified', Value: 'true' },
    ],
  });
});

it('a name that is taken is said to be, and every other error is one', async () => {
  const made = { name: 'karani', email: 'karani@example.org', temporaryPassword: 'Abcd-efgh-2345' };
  cognito
    .on(AdminCreateUserCommand)
    .rejectsOnce(new UsernameExistsException({ message: 'taken', $metadata: {} }))
    .rejects(new Error('as Cognito puts it'));
  expect(await accounts.make(made)).toBe('taken');
  await expect(accounts.make(made)).rejects.toThrow('as Cognito puts it');
});

it('an account is found by its name, and of one that is not there nothing is', async () => {
  const { Attributes, ...found } = user('karani', 'CONFIRMED');
  cognito
    .on(AdminGetUserCommand)
    .resolvesOnce({ ...found, UserAttributes: Attributes })
    .rejectsOnce(new UserNotFoundException({ message: 'no such user', $metadata: {} }))
    .rejects(new Error('as Cognito puts it'));
  expect(await accounts.find('karani')).toEqual({
    ...{ name: 'karani', subject: 'sub-karani', email: 'karani@example.org' },
    ...{ state: 'in-use', changedAt: '2026-11-24T06:00:00Z' },
  });
  expect(await accounts.find('zawadi')).toBeUndefined();
  await expect(accounts.find('zawadi')).rejects.toThrow('as Cognito puts it');
});

it('all pages of accounts are listed, each with what became of it', async () => {
  cognito
    .on(ListUsersCommand)
    .resolvesOnce({ Users: [user('a', 'FORCE_CHANGE_PASSWORD')], PaginationToken: 'more' })
    .resolves({ Users: [user('b', 'CONFIRMED'), user('c', 'CONFIRMED', false)] });
  expect(await accounts.list()).toEqual(
    (['invited', 'in-use', 'closed'] as const).map((state, at) => {
      const name = 'abc'.charAt(at);
      const email = `${name}@example.org`;
      return { name, subject: `sub-${name}`, email, state, changedAt: '2026-11-24T06:00:00Z' };
    }),
  );
  expect(cognito.commandCalls(ListUsersCommand)[1]?.args[0].input).toMatchObject({
    PaginationToken: 'more',
  });
});

it('a renewed password is temporary too', async () => {
  cognito.on(AdminSetUserPasswordCommand).resolves({});
  await accounts.renewPassword({ name: 'karani', temporaryPassword: 'Abcd-efgh-2345' });
  expect(cognito.commandCalls(AdminSetUserPasswordCommand)[0]?.args[0].input).toMatchObject({
    Username: 'karani',
    Password: 'Abcd-efgh-2345',
    Permanent: false,
  });
});

it('another address is taken as verified: the pool asks nobody for a code first', async () => {
  cognito.on(AdminUpdateUserAttributesCommand).resolves({});
  await accounts.changeEmail({ name: 'karani', email: 'p.mlay@example.org' });
  expect(cognito.commandCalls(AdminUpdateUserAttributesCommand)[0]?.args[0].input).toEqual({
    UserPoolId: 'af-south-1_Pool',
    Username: 'karani',
    UserAttributes: [
      { Name: 'email', Value: 'p.mlay@example.org' },
      { Name: 'email_verified', Value: 'true' },
    ],
  });
});

it('a pool is found by its name on a later page, or is none', async () => {
  cognito
    .on(ListUserPoolsCommand)
    .resolvesOnce({ UserPools: [{ Id: 'x', Name: 'mrejesho-dev-officers' }], NextToken: 'more' })
    .resolves({ UserPools: [{ Id: 'y', Name: 'mrejesho-prod-officers' }] });
  expect(await poolNamed('mrejesho-prod-officers', client)).toBe('y');
  cognito.reset();
  cognito.on(ListUserPoolsCommand).resolves({ UserPools: [] });
  expect(await poolNamed('mrejesho-prod-officers', client)).toBeUndefined();
});
