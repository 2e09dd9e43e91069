import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';
import type { AggregatorAccount } from '../africas-talking/sms-sender.ts';
import { reachingStore } from '../dynamodb/engine/unavailable.ts';
import { remembered } from './remembered.ts';
import type { SecretOptions } from './server-keys.ts';

const account = z.object({ username: z.string().min(1), apiKey: z.string().min(1) });

/** The secret is not an account. The message tells nothing of it. */
export class UnreadableAccount extends Error {
  override readonly name = 'UnreadableAccount';
}

/**
 * The account with the aggregator of SMS, `{"username":"…","apiKey":"…"}`, fetched when first needed and again after
 * five minutes. Throws `StoreUnavailable`, `UnreadableAccount`.
 */
export function secretAggregatorAccount({
  client,
  secret,
  now = Date.now,
}: SecretOptions): () => Promise<AggregatorAccount> {
  return remembered(now, async () => {
    const command = new GetSecretValueCommand({ SecretId: secret });
    const { SecretString: text = '' } = await reachingStore(() => client.send(command));
    return readAccount(text);
  });
}

function readAccount(text: string): AggregatorAccount {
  try {
    return account.parse(JSON.parse(text));
  } catch {
    throw new UnreadableAccount('The account of the aggregator is no JSON with username and apiKey.');
  }
}
