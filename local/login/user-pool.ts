import * as z from 'zod';
import { OperatorError } from '../system/operator-error.ts';
import type { DemoLogin } from './demo-logins.ts';

/** A user pool of the local cloud. */
export interface Pool {
  /** Where Cognito answers on 127.0.0.1. */
  readonly port: number;
  readonly region: string;
  readonly id: string;
}

const Attributes = z.array(z.object({ Name: z.string(), Value: z.string().optional() }));
const Created = z.object({ User: z.object({ Attributes }) });
const Found = z.object({ UserAttributes: Attributes });
const Refused = z.object({ __type: z.string() });

/** Calls Cognito as the account's owner, whose signature MiniStack doesn't check: a start needs no SDK. */
async function call({ port, region }: Pool, action: string, body: object): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSCognitoIdentityProviderService.${action}`,
      authorization:
        `AWS4-HMAC-SHA256 Credential=test/20260101/${region}/cognito-idp/aws4_request, ` +
        'SignedHeaders=host, Signature=none',
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  });
}

async function refusalOf(reply: Response): Promise<string | undefined> {
  if (reply.ok) return undefined;
  const { data } = Refused.safeParse(await reply.clone().json());
  return data?.__type ?? String(reply.status);
}

const subjectOf = (attributes: z.infer<typeof Attributes>): string => {
  const subject = attributes.find(({ Name }) => Name === 'sub')?.Value;
  if (subject === undefined) throw new Error('Cognito gave a user no subject.');
  return subject;
};

/** Makes a login whose password need not be changed, unless it is there already, and answers its subject. */
export async function makeLogin(pool: Pool, { login, password }: DemoLogin): Promise<string> {
  const user = { UserPoolId: pool.id, Username: login };
  const created = await call(pool, 'AdminCreateUser', {
    ...user,
    MessageAction: 'SUPPRESS',
    UserAttributes: [
      { Name: 'email', Value: `${login}@example.org` },
      { Name: 'email_verified', Value: 'true' },
    ],
  });
  const refusal = await refusalOf(created);
  if (refusal?.includes('UsernameExistsException') === true) {
    const found = Found.parse(await (await call(pool, 'AdminGetUser', user)).json());
    return subjectOf(found.UserAttributes);
  }
  if (refusal !== undefined) throw new OperatorError(`Cognito refused the login ${login}: ${refusal}.`);
  const set = await call(pool, 'AdminSetUserPassword', { ...user, Password: password, Permanent: true });
  const unset = await refusalOf(set);
  if (unset !== undefined) throw new OperatorError(`Cognito refused the password of ${login}: ${unset}.`);
  return subjectOf(Created.parse(await created.json()).User.Attributes);
}
