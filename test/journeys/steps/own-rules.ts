import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { randomSalt } from '../../../adapters/crypto/salt.ts';
import { documentClient } from '../../../adapters/dynamodb/client.ts';
import { dynamoDailyCounts } from '../../../adapters/dynamodb/daily-counts.ts';
import { newPolicyItems } from '../../../adapters/dynamodb/items/policy-item.ts';
import { dynamoRegistry } from '../../../adapters/dynamodb/registry/registry.ts';
import { dynamoTicketStore } from '../../../adapters/dynamodb/ticket-store.ts';
import { secretServerKeys } from '../../../adapters/secrets-manager/server-keys.ts';
import { submitTicket } from '../../../application/intake/submit-ticket.ts';
import { receipt, submitTicketRoute } from '../../../contracts/http/intake/submit-ticket.ts';
import type { Policy, PolicyRow } from '../../../domain/foundation/policy/policy.ts';
import { createLog } from '../../../functions/lambda/log.ts';
import { systemTime } from '../../../functions/lambda/system-time.ts';
import { submissionOf, type Citizen, type Receipt } from '../../../local/demo/citizen.ts';
import type { DemoTicket } from '../../../local/demo/tickets.ts';
import { lasting } from '../../builders/policy.ts';
import { owner, patientOwner } from './aws.ts';
import { addsOnRecord, replacesOnRecord } from './put-on-record.ts';
import { changeIsSeen } from './registry.ts';
import { authentic } from './registry-macs.ts';
import { cloud } from './under-test.ts';

const client = documentClient(patientOwner);
const registry = dynamoRegistry({ ...authentic, client, table: cloud.tables.registry });
const tickets = dynamoTicketStore({ client, tables: cloud.tables });
const counts = dynamoDailyCounts({ client, table: cloud.tables.tickets });
const keys = secretServerKeys({
  client: new SecretsManagerClient(owner),
  secret: 'mrejesho-local-server-keys',
});

/** The rules of the demonstration, in seconds, as they are in force on the cloud under test. */
export const demonstrationPolicy = () => registry.currentPolicy();

/** A version that no change of an administrator gives. */
const unhurriedVersion = 900_010;

/**
 * From now on complaints to this office are due in days, as in real life, so that people can act on them by pages; all
 * others stay as they are. Resolves when every function has heard of it.
 */
export async function isUnhurried(institution: string): Promise<void> {
  const policy = await demonstrationPolicy();
  const row: PolicyRow = {
    kind: 'complaint',
    urgent: false,
    institution,
    acknowledge: lasting(2, 'days'),
    respond: lasting(15, 'days'),
    appealWindow: lasting(30, 'days'),
  };
  const others = policy.rows.filter((one) => one.institution !== institution);
  await replacesOnRecord(...newPolicyItems({ ...policy, version: unhurriedVersion, rows: [...others, row] }));
  await wait(changeIsSeen * 1000);
}

/** When offices are open on the cloud under test. */
export const calendar = () => registry.calendar();

/**
 * What a citizen sends, taken in by the product's own intake as if this policy were in force: that of the
 * demonstration leaves people seconds. The deployed functions do the rest, by the version that it keeps.
 */
export async function sentUnder(policy: Policy, ticket: DemoTicket, citizen: Citizen): Promise<Receipt> {
  const [underItsVersion] = newPolicyItems(policy);
  await addsOnRecord({ ...underItsVersion });
  const currentPolicy = () => Promise.resolve(policy);
  const ports = {
    ...{ tickets, counts, keys, hashing, salt: randomSalt, smsPrefixes: ['+255'], now: systemTime },
    registry: { ...registry, currentPolicy },
  };
  const submitted = await submitTicket(ports, {
    ticket: submitTicketRoute.body.parse(submissionOf(citizen, ticket)),
    idempotencyKey: randomUUID(),
    language: 'sw',
    source: randomUUID(),
    log: createLog({ level: 'error' }),
  });
  return receipt.parse(submitted.receipt);
}
