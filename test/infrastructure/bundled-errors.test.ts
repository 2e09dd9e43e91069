import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type * as dynamo from '@aws-sdk/client-dynamodb';
import type * as sns from '@aws-sdk/client-sns';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { onlyRecognizedErrors } from '../../lib/bundling/only-recognized-errors.ts';

interface Clients {
  readonly dynamo: typeof dynamo;
  readonly sns: typeof sns;
}

const root = join(import.meta.dirname, '../..');
const outfile = join(mkdtempSync(join(tmpdir(), 'mrejesho-errors-')), 'clients.mjs');
let clients: Clients;
let size: number;

beforeAll(async () => {
  const { metafile } = await build({
    absWorkingDir: root,
    stdin: {
      contents: [
        "import { DynamoDBClient, GetItemCommand, ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';",
        "import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';",
        'export const dynamo = { DynamoDBClient, GetItemCommand, ConditionalCheckFailedException };',
        'export const sns = { PublishCommand, SNSClient };',
      ].join('\n'),
      resolveDir: root,
    },
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    plugins: [onlyRecognizedErrors],
    metafile: true,
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {};
  size = inputs['node_modules/@aws-sdk/client-dynamodb/dist-es/models/errors.js']?.bytesInOutput ?? 0;
  clients = (await import(pathToFileURL(outfile).href)) as Clients;
});

/** Settings of a client that AWS answers in this way, each time. */
function answered(statusCode: number, body: string) {
  let requests = 0;
  const handle = () => {
    requests += 1;
    return Promise.resolve({ response: { statusCode, headers: {}, body: Readable.from([body]) } });
  };
  return {
    config: {
      region: 'af-south-1',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
      maxAttempts: 2,
      requestHandler: { handle } as never,
    },
    requests: () => requests,
  };
}

async function errorOfDynamo(name: string, statusCode = 400) {
  const { DynamoDBClient, GetItemCommand } = clients.dynamo;
  const body = JSON.stringify({
    __type: `com.amazonaws.dynamodb.v20120810#${name}`,
    message: 'Haiwezekani.',
  });
  const { config, requests } = answered(statusCode, body);
  const asked = new DynamoDBClient(config).send(
    new GetItemCommand({ TableName: 't', Key: { k: { S: 'a' } } }),
  );
  const error: unknown = await asked.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return { error, requests: requests() };
}

describe('an error of AWS, in a bundle', () => {
  it('is of its class where a source tells it by that', async () => {
    const { error } = await errorOfDynamo('ConditionalCheckFailedException');
    expect(error).toBeInstanceOf(clients.dynamo.ConditionalCheckFailedException);
    expect(error).toMatchObject({ name: 'ConditionalCheckFailedException', message: 'Haiwezekani.' });
  });

  it.each(['BackupInUseException', 'ResourceNotFoundException', 'ThrottlingException'])(
    'keeps its name, message and status where no source does: %s',
    async (name) => {
      const { error } = await errorOfDynamo(name);
      expect(error).toBeInstanceOf(Error);
      expect(error).toMatchObject({
        name,
        message: 'Haiwezekani.',
        $fault: 'client',
        $metadata: { httpStatusCode: 400 },
      });
    },
  );

  it.each([
    ['TransactionInProgressException', 2],
    ['ThrottlingException', 2],
    ['ReplicatedWriteConflictException', 2],
    ['ValidationException', 1],
  ])('is tried again as it would be with its class: %s', async (name, requests) => {
    expect((await errorOfDynamo(name)).requests).toBe(requests);
  });

  it('has the name of its class where AWS sends another', async () => {
    const { SNSClient, PublishCommand } = clients.sns;
    const { config } = answered(
      400,
      '<ErrorResponse><Error><Type>Sender</Type><Code>OptedOut</Code><Message>Hapana.</Message></Error></ErrorResponse>',
    );
    const sent = new SNSClient(config).send(
      new PublishCommand({ PhoneNumber: '+255700000001', Message: 'Habari' }),
    );
    await expect(sent).rejects.toMatchObject({ name: 'OptedOutException' });
  });

  it('costs no bundle the classes of all others', () => {
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThan(2_000);
  });
});
