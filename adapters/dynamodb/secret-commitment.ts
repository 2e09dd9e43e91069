import { GetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { commitmentToSecret } from '../../domain/audit/secret-commitment.ts';
import { firstGeneration, type SecretCommitment } from '../../domain/ticketing/tickets/receipt-secret.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { hashing } from '../crypto/hashing.ts';
import { secretKeys, ticketKeys } from './engine/keys.ts';
import type { Item } from './engine/read-item.ts';
import { reachingStore } from './engine/unavailable.ts';

/** A ticket that there is not is asked for like one whose secret was never replaced. */
const itsKey = (number: string, state: Ticket | undefined) => {
  const generation = state?.secret.generation ?? firstGeneration;
  return generation === firstGeneration ? ticketKeys.event(number, 1) : secretKeys.secret(number, generation);
};

const noItem: Item = { facts: { secretKey: '1', secretCommitment: '0'.repeat(22) } };

/** What the submission, or the record of a replacement, says of a receipt secret: one item, of whatever size its ticket is. */
export async function readSecretCommitment(
  client: DynamoDBDocumentClient,
  table: string,
  number: string,
  state: Ticket | undefined,
): Promise<SecretCommitment> {
  const command = new GetCommand({ TableName: table, Key: itsKey(number, state), ConsistentRead: true });
  const { Item: item } = await reachingStore(() => client.send(command));
  const recorded = secretRecordedIn(number, item ?? noItem);
  if (state === undefined) {
    if (typeof recorded !== 'string') recorded.matches(''); // as much as for one that there is
    return 'missing';
  }
  return item === undefined ? 'missing' : recorded;
}

/** By the item of a submission, or of a replacement. */
function secretRecordedIn(number: string, { facts, key, secretHash }: Item): SecretCommitment {
  if (typeof key === 'string' && typeof secretHash === 'string')
    return { key, matches: (hash) => hash === secretHash };
  const { secretKey, secretCommitment } = (facts ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof secretKey !== 'string' || typeof secretCommitment !== 'string') return 'unsaid';
  return {
    key: secretKey,
    matches: (hash) => commitmentToSecret(number, hash, hashing) === secretCommitment,
  };
}
