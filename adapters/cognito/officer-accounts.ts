import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  AdminUpdateUserAttributesCommand,
  CognitoIdentityProviderClient,
  paginateListUserPools,
  paginateListUsers,
  UsernameExistsException,
  UserNotFoundException,
  type AttributeType,
  type UserType,
} from '@aws-sdk/client-cognito-identity-provider';
import { namingOperations } from '../aws/named-operations.ts';
import { instantOf } from '../../domain/foundation/time/instant.ts';
import type {
  OfficerAccount,
  OfficerAccounts,
  OfficersPool,
} from '../../domain/institutions/officers/officer-accounts.ts';

/** Cognito lists no more at once. */
const pageSize = 60;

/** Region, credentials and endpoint come from the SDK's standard environment. Waits for as long as Cognito slows it down. */
export const cognitoClient = (): CognitoIdentityProviderClient =>
  new CognitoIdentityProviderClient({
    retryMode: 'adaptive',
    maxAttempts: 10,
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 30_000 },
  });

/** A client for functions: it waits for nobody longer than a request or a step of a job may. */
export const promptCognitoClient = (): CognitoIdentityProviderClient =>
  namingOperations(
    new CognitoIdentityProviderClient({
      maxAttempts: 3,
      requestHandler: { connectionTimeout: 1_000, requestTimeout: 4_000, throwOnRequestTimeout: true },
    }),
  );

/** The id of the user pool of this name; undefined where there is none. */
export async function poolNamed(
  name: string,
  client: CognitoIdentityProviderClient = cognitoClient(),
): Promise<string | undefined> {
  for await (const { UserPools = [] } of paginateListUserPools({ client }, { MaxResults: pageSize })) {
    const pool = UserPools.find(({ Name }) => Name === name);
    if (pool !== undefined) return pool.Id;
  }
  return undefined;
}

const attribute = (attributes: readonly AttributeType[], name: string): string | undefined =>
  attributes.find(({ Name }) => Name === name)?.Value;

function subjectOf(attributes: readonly AttributeType[] = []): string {
  const subject = attribute(attributes, 'sub');
  if (subject === undefined) throw new Error('Cognito gave an account no subject.');
  return subject;
}

const stateOf = ({ Enabled, UserStatus }: UserType): OfficerAccount['state'] => {
  if (Enabled === false) return 'closed';
  return UserStatus === 'FORCE_CHANGE_PASSWORD' ? 'invited' : 'in-use';
};

function accountOf(user: UserType): OfficerAccount {
  const { Username: name, Attributes: attributes = [], UserLastModifiedDate: changed } = user;
  if (name === undefined || changed === undefined)
    throw new Error('Cognito listed an account without a name.');
  return {
    name,
    subject: subjectOf(attributes),
    email: attribute(attributes, 'email'),
    state: stateOf(user),
    changedAt: instantOf(changed.getTime()),
  };
}

/** An address to which the pool sends codes without asking for a first one. */
const verified = (email: string): AttributeType[] => [
  { Name: 'email', Value: email },
  { Name: 'email_verified', Value: 'true' },
];

/** Finds accounts of a user pool by their names. */
export const cognitoAccountFinder =
  (pool: string, client: CognitoIdentityProviderClient): OfficerAccounts['find'] =>
  async (name) => {
    try {
      const { UserAttributes, ...user } = await client.send(
        new AdminGetUserCommand({ UserPoolId: pool, Username: name }),
      );
      return accountOf({ ...user, ...(UserAttributes !== undefined && { Attributes: UserAttributes }) });
    } catch (error) {
      if (error instanceof UserNotFoundException) return undefined;
      throw error;
    }
  };

/** Makes and finds accounts of a user pool. Cognito sends no mail of its own: that ends at about 50 a day. */
export function cognitoAccountMaker(
  pool: string,
  client: CognitoIdentityProviderClient,
): OfficersPool['accounts'] {
  return {
    find: cognitoAccountFinder(pool, client),

    async make({ name, email, temporaryPassword }) {
      try {
        const { User: user } = await client.send(
          new AdminCreateUserCommand({
            UserPoolId: pool,
            Username: name,
            TemporaryPassword: temporaryPassword,
            MessageAction: 'SUPPRESS',
            UserAttributes: verified(email),
          }),
        );
        return { subject: subjectOf(user?.Attributes) };
      } catch (error) {
        if (error instanceof UsernameExistsException) return 'taken';
        throw error;
      }
    },

    async renewPassword({ name, temporaryPassword }) {
      await client.send(
        new AdminSetUserPasswordCommand({
          UserPoolId: pool,
          Username: name,
          Password: temporaryPassword,
          Permanent: false,
        }),
      );
    },

    async changeEmail({ name, email }) {
      await client.send(
        new AdminUpdateUserAttributesCommand({
          UserPoolId: pool,
          Username: name,
          UserAttributes: verified(email),
        }),
      );
    },
  };
}

/** The accounts in a user pool, all of them too. */
export const cognitoOfficerAccounts = (
  pool: string,
  client: CognitoIdentityProviderClient = cognitoClient(),
): OfficerAccounts => ({
  ...cognitoAccountMaker(pool, client),
  async list() {
    const accounts: OfficerAccount[] = [];
    const pages = paginateListUsers({ client, pageSize }, { UserPoolId: pool });
    for await (const { Users = [] } of pages) accounts.push(...Users.map(accountOf));
    return accounts;
  },
});
