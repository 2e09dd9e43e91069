import { createHash, timingSafeEqual } from 'node:crypto';
import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { reachingStore } from '../dynamodb/engine/unavailable.ts';
import { remembered } from './remembered.ts';
import type { SecretOptions } from './server-keys.ts';

/** Says whether somebody knows the secret that we share with them. */
export interface SharedSecretCheck {
  /** Whether `presented` is the current secret or the previous one, compared in constant time. */
  admits(presented: string | undefined): Promise<boolean>;
}

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

async function valueOf(
  client: SecretsManagerClient,
  secret: string,
  stage: 'AWSCURRENT' | 'AWSPREVIOUS',
): Promise<string | undefined> {
  const command = new GetSecretValueCommand({ SecretId: secret, VersionStage: stage });
  const answer = await reachingStore(() => client.send(command));
  return answer.SecretString;
}

/** A secret that was never rotated has no previous value. */
async function previousValueOf(client: SecretsManagerClient, secret: string): Promise<string | undefined> {
  try {
    return await valueOf(client, secret, 'AWSPREVIOUS');
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

/** The values of a secret that count: the current one, and the one before where there was one. */
export async function presentAndFormer(
  client: SecretsManagerClient,
  secret: string,
): Promise<readonly string[]> {
  const values = await Promise.all([valueOf(client, secret, 'AWSCURRENT'), previousValueOf(client, secret)]);
  return values.filter((value): value is string => value !== undefined && value !== '');
}

/** A value that is not known may be a new one, if what we know is older than this, in milliseconds. */
const worthAskingAgain = 10_000;

/** A secret that we share with others, fetched when first needed and again after five minutes: a rotation locks nobody out. */
export function sharedSecret({ client, secret, now = Date.now }: SecretOptions): SharedSecretCheck {
  const accepted = remembered(now, async () => (await presentAndFormer(client, secret)).map(digestOf));
  return {
    async admits(presented) {
      if (presented === undefined) return false;
      const digest = digestOf(presented);
      // Digests have one length, and every value is compared: the time tells nothing.
      const isAmong = (values: readonly Buffer[]): boolean =>
        values.map((value) => timingSafeEqual(value, digest)).includes(true);
      return isAmong(await accepted()) || isAmong(await accepted(worthAskingAgain));
    },
  };
}
