import {
  GetItemCommand,
  paginateScan,
  PutItemCommand,
  UpdateItemCommand,
  type AttributeValue,
} from '@aws-sdk/client-dynamodb';
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readLogLines } from '../../../adapters/cloudwatch-logs/log-lines.ts';
import { registryKeys, ticketKeys, type Key } from '../../../adapters/dynamodb/engine/keys.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { dynamodb, owner } from '../steps/aws.ts';
import { asks, tokensOf } from '../steps/officers.ts';
import { changeIsSeen } from '../steps/registry.ts';
import { aComplaint } from '../steps/tickets.ts';
import { aCitizen, cloud } from '../steps/under-test.ts';
import { until } from '../steps/until.ts';

type StoredItem = Record<string, AttributeValue>;

const officer = 'neema-sanga';
const keyOf = ({ PK, SK }: Key): StoredItem => ({ PK: { S: PK }, SK: { S: SK } });

async function itemAt(TableName: string, key: Key): Promise<StoredItem> {
  const { Item: item } = await dynamodb.send(
    new GetItemCommand({ TableName, Key: keyOf(key), ConsistentRead: true }),
  );
  if (item === undefined) throw new Error(`There is no ${key.PK} ${key.SK}.`);
  return item;
}

/** Sets one field as only the owner of the account can, past the product. */
function edits(TableName: string, key: Key, path: string, value: AttributeValue) {
  const names = path.split('.');
  return dynamodb.send(
    new UpdateItemCommand({
      TableName,
      Key: keyOf(key),
      UpdateExpression: `SET ${names.map((_, place) => `#n${place}`).join('.')} = :value`,
      ExpressionAttributeNames: Object.fromEntries(names.map((name, place) => [`#n${place}`, name])),
      ExpressionAttributeValues: { ':value': value },
    }),
  );
}

/** A line of this alarm since then. */
const rings = (entry: string, since: number, says: string) =>
  until(`${entry} rings`, 60, async () =>
    (await readLogLines(owner, { named: '', since })).find(
      ({ text }) => text.includes(`"${entry}"`) && text.includes(says),
    ),
  );

describe('an item of the registry that somebody edits in the table', () => {
  it('opens nothing to an officer who was made head of TAKUKURU there, rings, and is right again once restored', async () => {
    const { registry } = cloud.tables;
    const key = registryKeys.officer(officer);
    const { access } = await tokensOf(officer);
    const receipt = await aCitizen().send(aComplaint({ kind: 'compliment', institution: 'kmk' }));
    const ticket = `/v1/officer/tickets/${receipt.number}`;
    expect((await asks(ticket, access)).status).toBe(200);
    const before = await itemAt(registry, key);
    const since = Date.now();
    try {
      await edits(registry, key, 'officer.heads', { L: [{ M: { institution: { S: 'takukuru' } } }] });
      await wait(changeIsSeen * 1000);

      const answers = [
        await asks('/v1/officer/queues/takukuru', access),
        await asks(ticket, access),
        await asks('/v1/officer/me', access),
      ];

      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
      const line = await rings('registry-item-forged', since, '"officer"');
      expect(line.text).not.toContain(officer);
    } finally {
      await dynamodb.send(new PutItemCommand({ TableName: registry, Item: before }));
    }
    expect((await asks(ticket, access)).status).toBe(200);
  });

  it('lets nobody in by a login that is led to another officer', async () => {
    const { registry } = cloud.tables;
    const { access } = await tokensOf(officer);
    const [, payload = ''] = access.split('.');
    const { iss: issuer, sub: subject } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
      iss: string;
      sub: string;
    };
    const key = registryKeys.login({ issuer, subject });
    const before = await itemAt(registry, key);
    try {
      await edits(registry, key, 'officer', { S: 'anna-mushi' });

      expect((await asks('/v1/officer/me', access)).status).toBe(403);
    } finally {
      await dynamodb.send(new PutItemCommand({ TableName: registry, Item: before }));
    }
    expect((await asks('/v1/officer/me', access)).status).toBe(200);
  });
});

/** What an operator is told by `npm run registry:seal`. */
const seals = (...words: readonly string[]): Promise<{ readonly code: number; readonly text: string }> =>
  new Promise((resolve) => {
    const names = [
      ...['--registry-table', cloud.tables.registry, '--identities-table', cloud.tables.identities],
      ...['--registry-key', cloud.registryKeySecret],
    ];
    const env = {
      ...process.env,
      AWS_ENDPOINT_URL: cloud.endpoint,
      AWS_REGION: cloud.region,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    };
    execFile(
      process.execPath,
      ['operations/seal-registry.ts', ...names, ...words],
      { env },
      (error, out, err) =>
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), text: `${out}${err}` }),
    );
  });

describe('a registry from before its items had MACs', () => {
  const secrets = new SecretsManagerClient(owner);
  const SecretId = cloud.registryKeySecret;

  /** As it was before: no item has a MAC, and the secret does not say that they do. */
  async function isFromBefore(): Promise<number> {
    const { SecretString: text = '{}' } = await secrets.send(new GetSecretValueCommand({ SecretId }));
    const ring = omit(JSON.parse(text) as Readonly<Record<string, string>>, 'sealed');
    await secrets.send(new PutSecretValueCommand({ SecretId, SecretString: JSON.stringify(ring) }));
    let count = 0;
    const TableName = cloud.tables.registry;
    for await (const { Items: items = [] } of paginateScan({ client: dynamodb }, { TableName }))
      for (const { PK, SK, mac } of items) {
        if (PK === undefined || SK === undefined || mac === undefined) continue;
        const Key = { PK, SK };
        await dynamodb.send(new UpdateItemCommand({ TableName, Key, UpdateExpression: 'REMOVE mac' }));
        count += 1;
      }
    return count;
  }

  it('is counted, sealed once, and as it was afterwards', { timeout: 240_000 }, async () => {
    const key = registryKeys.officer(officer);
    const before = await itemAt(cloud.tables.registry, key);
    const { access } = await tokensOf(officer);
    const count = await isFromBefore();

    const looked = await seals();
    const sealed = await seals('--apply');
    const again = await seals('--apply');

    expect([looked.code, sealed.code, again.code]).toEqual([0, 0, 0]);
    expect(looked.text).toContain(`${count} without a MAC, 0 that do not match`);
    expect(looked.text).toContain('Nothing was changed.');
    expect(sealed.text).toContain(`Sealed: ${count}.`);
    expect(again.text).toContain(`Of ${count} items`);
    expect(again.text).toContain('Sealed: 0.');
    expect(await itemAt(cloud.tables.registry, key)).toEqual(before);
    expect((await asks('/v1/officer/me', access)).status).toBe(200);
  });
});

describe('the hash of a receipt secret that somebody exchanges in the table', () => {
  it('keeps its citizen out of nothing, and rings', async () => {
    const citizen = aCitizen();
    const receipt = await citizen.send(aComplaint({ kind: 'suggestion' }));
    const since = Date.now();
    const { tickets } = cloud.tables;
    const head = ticketKeys.head(receipt.number);
    const hash = (await itemAt(tickets, head))['secret']?.M?.['hash'];
    if (hash === undefined) throw new Error('The head has no hash of its secret.');
    await edits(tickets, head, 'secret.hash', { S: 'f'.repeat(64) });
    try {
      expect((await citizen.follow(receipt)).number).toBe(receipt.number);
      await rings('head-not-as-recorded', since, receipt.number);
    } finally {
      await edits(tickets, head, 'secret.hash', hash);
    }
  });
});
