import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  TransactWriteCommand,
  type DynamoDBDocumentClient,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { reachingStore } from './unavailable.ts';

type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** What became of a transaction: written, met by another write, or refused by the conditions of some items. */
export type TransactionOutcome<Name extends string> =
  | { readonly outcome: 'written' }
  | { readonly outcome: 'met-another' }
  | { readonly outcome: 'refused'; readonly by: ReadonlySet<Name> };

/** Reasons of cancellation that pass by themselves: the same write may succeed a moment later. */
const passing: ReadonlySet<string | undefined> = new Set([
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

/**
 * Writes all items or none. The items have names, because DynamoDB tells the reasons of a refusal by
 * place only. Where one item met another write and a second one's condition failed, nothing is settled
 * yet: that counts as met. Throws `StoreUnavailable` when the store does not answer; whether it wrote is
 * unknown then.
 */
export async function transact<Name extends string>(
  client: DynamoDBDocumentClient,
  writes: Readonly<Partial<Record<Name, Write>>>,
): Promise<TransactionOutcome<Name>> {
  const named = Object.entries(writes) as [Name, Write][];
  try {
    const command = new TransactWriteCommand({ TransactItems: named.map(([, write]) => write) });
    await reachingStore(() => client.send(command));
    return { outcome: 'written' };
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code);
    if (codes.some((code) => passing.has(code))) return { outcome: 'met-another' };
    const refusing = named.filter((_, place) => codes[place] === 'ConditionalCheckFailed');
    if (refusing.length === 0) throw error;
    return { outcome: 'refused', by: new Set(refusing.map(([name]) => name)) };
  }
}
