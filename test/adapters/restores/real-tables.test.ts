import { setTimeout as wait } from 'node:timers/promises';
import {
  CreateBackupCommand,
  DeleteTableCommand,
  PutResourcePolicyCommand,
  TagResourceCommand,
  UpdateContinuousBackupsCommand,
  UpdateContributorInsightsCommand,
  UpdateTableCommand,
} from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, inject, it } from 'vitest';
import { patience } from '../../../adapters/dynamodb/engine/retry.ts';
import { dynamoTableRestores } from '../../../adapters/dynamodb/table-restores.ts';
import { dynamoTicketStore } from '../../../adapters/dynamodb/ticket-store.ts';
import { clientFor, createTables } from '../../builders/dynamodb/tables.ts';
import { aSystem } from '../../builders/system/system.ts';
import { aSubmissionToStore } from '../../builders/submission.ts';
import { sampleTickets } from '../../../operations/restore/check-restored.ts';
import { newTicketItem, readTicket } from '../../../adapters/dynamodb/items/ticket-item.ts';
import { ticketKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import { stageFrom } from '../../../lib/config/stages.ts';
import { runSteps } from '../../../operations/restore/run-steps.ts';
import { restoreSteps } from '../../../operations/restore/steps.ts';
import { instantOf } from '../../../domain/foundation/time/instant.ts';

/** MiniStack alone: DynamoDB Local restores nothing. */
const [engine] = inject('engines').filter(({ name }) => name === 'MiniStack');

describe.runIf(engine !== undefined)('a table of a real engine', () => {
  const client = clientFor(engine?.endpoint ?? '');
  const restores = dynamoTableRestores(client, patience);

  it('is restored with all that was set at it, in one run, and a second run finds nothing to do', async () => {
    const names = await createTables(client, 'tickets', 'projections', 'identities');
    const { arn = '' } = (await restores.describe(names.tickets)) ?? {};
    await client.send(
      new UpdateContinuousBackupsCommand({
        TableName: names.tickets,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      }),
    );
    await client.send(
      new TagResourceCommand({ ResourceArn: arn, Tags: [{ Key: 'team', Value: 'uendeshaji' }] }),
    );
    await client.send(new UpdateTableCommand({ TableName: names.tickets, DeletionProtectionEnabled: true }));
    await client.send(
      new UpdateContributorInsightsCommand({
        ...{ TableName: names.tickets, IndexName: 'GSI1', ContributorInsightsAction: 'ENABLE' },
      }),
    );
    const policy = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Deny', Principal: '*', Action: 'dynamodb:DeleteTable', Resource: arn }],
    });
    await client.send(new PutResourcePolicyCommand({ ResourceArn: arn, Policy: policy }));
    const store = dynamoTicketStore({ client, tables: names });
    const sent = aSubmissionToStore();
    await store.submit(sent);

    const stage = stageFrom((name) => (name === 'stage' ? 'local' : undefined));
    const at = instantOf(Date.now());
    const { switches } = aSystem();
    const ports = {
      ...{ restores, stage, switchesIn: () => switches, now: () => at },
      inUse: (table: string) => names[table as keyof typeof names],
      deployed: () => Promise.resolve(undefined),
      sample: (table: string) => sampleTickets({ client, table }, sent.ticket.submittedAt),
      numbersSince: () => Promise.resolve([]),
      replay: () => Promise.reject(new Error('It is not adopted.')),
      recount: () => Promise.reject(new Error('It is not adopted.')),
      changesIn: () => {
        throw new Error('No copy is brought forward.');
      },
      writeOver: () => Promise.reject(new Error('No copy is brought forward.')),
      caller: () => Promise.reject(new Error('No table of these has a key of its own.')),
      pause: () => wait(50),
    };
    const request = {
      table: 'tickets',
      ...{ point: { at }, alone: false, beside: false, apply: true, by: 'Asha', where: { cloud: '' } },
    } as const;
    let said = '';
    const began = performance.now();
    const run = () => runSteps(restoreSteps(request, ports), { apply: true, say: (text) => (said += text) });
    expect(await run()).toBe('by-hand');
    process.stdout.write(
      `Restored tickets and projections in ${((performance.now() - began) / 1000).toFixed(1)} s\n`,
    );

    const target = `${names.tickets}-${at.replace(/\D/g, '')}`;
    const restored = await restores.describe(target);
    expect(said).toContain('1 tickets looked through');
    expect(restored).toMatchObject({
      isReady: true,
      indexes: ['GSI1', 'GSI2'],
      streamArn: expect.stringContaining(target) as string,
      settings: {
        tags: { team: 'uendeshaji', 'mrejesho-stage': 'local' },
        ...{ expiryAttribute: 'ttl', recoveryDays: 35, refusesDeletion: true, stream: 'NEW_IMAGE' },
        insightsOf: ['GSI1'],
        resourcePolicy: expect.stringContaining(`table/${target}`) as string,
      },
    });
    const copy = dynamoTicketStore({ client, tables: { tickets: target } });
    expect(await copy.load(sent.ticket.number)).toEqual(await store.load(sent.ticket.number));

    said = '';
    await run();
    expect(said.match(/: done$/gm)).toHaveLength(9); // tickets of which something is lost are named each time
  });

  it('that is gone is restored from its backup', async () => {
    const { measures } = await createTables(client, 'measures');
    const item = { PK: 'A', SK: 'B', count: 3 };
    await client.send(new PutCommand({ TableName: measures, Item: item }));
    const { BackupDetails: backup } = await client.send(
      new CreateBackupCommand({ TableName: measures, BackupName: 'usiku' }),
    );
    await client.send(new DeleteTableCommand({ TableName: measures }));

    await restores.restore(measures, `${measures}-2`, { backup: backup?.BackupArn ?? '' });

    expect(await restores.describe(measures)).toBeUndefined();
    const command = new GetCommand({ TableName: `${measures}-2`, Key: { PK: 'A', SK: 'B' } });
    expect((await client.send(command)).Item).toEqual(item);
  });

  it('whose tickets were changed is told by the look through them', async () => {
    const tables = await createTables(client, 'tickets', 'identities');
    const table = tables.tickets;
    const store = dynamoTicketStore({ client, tables });
    const sent = aSubmissionToStore();
    await store.submit(sent);
    const { number, submittedAt } = sent.ticket;
    expect(await sampleTickets({ client, table }, submittedAt)).toEqual({ tickets: 1, faults: [] });
    const key = ticketKeys.head(number);
    const { Item: head } = await client.send(new GetCommand({ TableName: table, Key: key }));
    const forged = newTicketItem({ ...readTicket(head ?? {}), holder: 'takukuru' });
    await client.send(new PutCommand({ TableName: table, Item: forged }));

    const { faults } = await sampleTickets({ client, table }, submittedAt);

    expect(faults).toEqual([expect.stringContaining(`${number}: state `)]);
  });
});
