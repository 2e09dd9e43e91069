import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type * as z from 'zod';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { randomSalt } from '../../../adapters/crypto/salt.ts';
import { documentClient } from '../../../adapters/dynamodb/client.ts';
import { dynamoDailyCounts } from '../../../adapters/dynamodb/daily-counts.ts';
import { newPolicyItems } from '../../../adapters/dynamodb/items/policy-item.ts';
import { dynamoRegistry } from '../../../adapters/dynamodb/registry/registry.ts';
import { dynamoTicketStore } from '../../../adapters/dynamodb/ticket-store.ts';
import { secretServerKeys } from '../../../adapters/secrets-manager/server-keys.ts';
import { submitTicket } from '../../../application/intake/submit-ticket.ts';
import { newTicket, receipt } from '../../../contracts/http/intake/submit-ticket.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { createLog } from '../../../functions/lambda/log.ts';
import { systemTime } from '../../../functions/lambda/system-time.ts';
import type { Citizen, Receipt } from '../../../local/demo/citizen.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aSubmissionToStore } from '../../builders/submission.ts';
import { aTicket } from '../../builders/ticket.ts';
import { owner, patientOwner } from './aws.ts';
import { inDays } from './dates.ts';
import { addsOnRecord } from './put-on-record.ts';
import { authentic } from './registry-macs.ts';
import { cloud } from './under-test.ts';

const client = documentClient(patientOwner);
const store = dynamoTicketStore({ client, tables: cloud.tables });
const registry = dynamoRegistry({ ...authentic, client, table: cloud.tables.registry });

/** A version that is nobody's: the policy of the demonstration counts in seconds, this one in working days. */
const slow = aPolicy({ version: 900_001 });

async function keepSlowPolicy(): Promise<void> {
  const [underItsVersion] = newPolicyItems(slow);
  await addsOnRecord({ ...underItsVersion });
}

/** A complaint under the deadlines of real life, as intake would have stored it `daysAgo`, held by this institution. */
export async function aSlowComplaint(number: string, holder: string, daysAgo = 0): Promise<Ticket> {
  await keepSlowPolicy();
  const rules = { policy: slow, calendar: await registry.calendar() };
  const ticket = aTicket({ number, receiver: holder, at: inDays(-daysAgo), rules, language: 'en' }).build();
  await store.submit(aSubmissionToStore({ ticket }));
  return ticket;
}

const intake = {
  tickets: store,
  counts: dynamoDailyCounts({ client, table: cloud.tables.tickets }),
  registry: { ...registry, currentPolicy: () => Promise.resolve(slow) },
  keys: secretServerKeys({
    client: new SecretsManagerClient(owner),
    secret: 'mrejesho-local-server-keys',
  }),
  hashing,
  salt: randomSalt,
  smsPrefixes: ['+255'],
  now: systemTime,
};

const tries = 15;

/** As a client does: what the store could not do just now is asked for again, under the same key. */
async function whileUnavailable<Done>(ask: () => Promise<Done>): Promise<Done> {
  for (let left = tries; ; left -= 1) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || left === 1) throw error;
      await wait(2_000);
    }
  }
}

/**
 * A citizen's complaint that the product's own intake takes in here, as it does in the cloud, but under the
 * deadlines of real life: it stays with its receiver while people act on it.
 */
export async function sendsSlowly(
  { phone }: Citizen,
  about: Partial<z.input<typeof newTicket>>,
): Promise<Receipt> {
  await keepSlowPolicy();
  const idempotencyKey = randomUUID();
  const submit = () =>
    submitTicket(intake, {
      idempotencyKey,
      ticket: newTicket.parse({
        kind: 'complaint',
        category: 'lugha-mbaya',
        institution: 'dawasa-kinondoni',
        subject: 'Nilidharauliwa dirishani',
        description: 'Nilipouliza bili yangu nilitukanwa mbele ya watu.',
        openness: 'confidential',
        contact: { phone },
        channel: 'web',
        ...about,
      }),
      language: 'sw',
      source: `the network of ${phone}`,
      log: createLog({ level: 'error' }),
    });
  const submitted = await whileUnavailable(submit);
  return receipt.parse(submitted.receipt);
}

/** The ticket as it is stored now. */
export async function storedTicket(number: string): Promise<Ticket> {
  const ticket = await store.load(number);
  if (ticket === undefined) throw new Error(`There is no ticket ${number}.`);
  return ticket;
}
