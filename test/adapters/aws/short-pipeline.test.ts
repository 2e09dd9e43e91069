import { Readable } from 'node:stream';
import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { FirehoseClient, PutRecordCommand } from '@aws-sdk/client-firehose';
import { ExecutionAlreadyExists, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { describe, expect, it } from 'vitest';
import { sendingShortly, shortPipeline, UnknownSdkStep } from '../../../adapters/aws/short-pipeline.ts';
import { TableClient } from '../../../adapters/dynamodb/client.ts';

interface Sent {
  readonly hostname: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

interface Answer {
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Settings of a client whose requests get these answers, one after the other, and what it sent. */
function answered(...answers: readonly Answer[]) {
  const sent: Sent[] = [];
  const handle = (request: Sent) => {
    const { status = 200, body = '{}', headers = {} } = answers[sent.push(request) - 1] ?? {};
    return Promise.resolve({
      response: { statusCode: status, headers: { ...headers }, body: Readable.from([Buffer.from(body)]) },
    });
  };
  const settings = {
    region: 'af-south-1',
    credentials: { accessKeyId: 'akid', secretAccessKey: 'secret', sessionToken: 'token' },
    requestHandler: { handle } as never,
    maxAttempts: 3,
  };
  return { sent, settings };
}

function aTable(...answers: readonly Answer[]) {
  const { sent, settings } = answered(...answers);
  return { sent, client: new TableClient(new DynamoDBClient(settings)) };
}

const key = { PK: 'TICKET#1', SK: 'HEAD' };
const bodyOf = (body: Sent['body']): unknown =>
  JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body));

/** What differs from attempt to attempt, and what the SDK says of itself. */
const passing = ['x-amz-date', 'authorization', 'amz-sdk-invocation-id', 'user-agent', 'x-amz-user-agent'];

const comparable = ({ hostname, path, method, headers, body }: Sent) => ({
  ...{ hostname, path, method },
  headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !passing.includes(name))),
  body: bodyOf(body),
});

describe('the short pipeline', () => {
  it.each([
    ['a read', () => new GetCommand({ TableName: 't', Key: key, ConsistentRead: true })],
    [
      'a write with bytes',
      () => new PutCommand({ TableName: 't', Item: { ...key, bytes: new Uint8Array([1, 2]), n: 3 } }),
    ],
    [
      'a transaction with its token',
      () =>
        new TransactWriteCommand({
          ClientRequestToken: 'once',
          TransactItems: [{ Put: { TableName: 't', Item: key } }],
        }),
    ],
  ])("sends %s as the SDK's own does", async (_, command) => {
    const whole = answered();
    await DynamoDBDocumentClient.from(new DynamoDBClient(whole.settings)).send(command() as GetCommand);
    const { sent, client } = aTable();
    await client.send(command() as GetCommand);
    expect(sent.map(comparable)).toEqual(whole.sent.map(comparable));
    expect(sent[0]?.headers['authorization']).toMatch(
      /^AWS4-HMAC-SHA256 Credential=akid\/\d{8}\/af-south-1\/dynamodb\/aws4_request, SignedHeaders=.*host.*x-amz-target, Signature=[0-9a-f]{64}$/,
    );
  });

  it('gives each transaction a token, and keeps it when an attempt is made again', async () => {
    const { sent, client } = aTable({ status: 500 }, {});
    const { $metadata } = await client.send(
      new TransactWriteCommand({ TransactItems: [{ Put: { TableName: 't', Item: key } }] }),
    );
    const tokens = sent.map(
      ({ body }) => (bodyOf(body) as { ClientRequestToken: string }).ClientRequestToken,
    );
    expect(tokens).toHaveLength(2);
    expect(tokens[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(tokens[1]).toBe(tokens[0]);
    expect($metadata.attempts).toBe(2);
  });

  it('reads items as they were written', async () => {
    const body =
      '{"Item":{"PK":{"S":"TICKET#1"},"n":{"N":"3"},"bytes":{"B":"AQI="},"list":{"L":[{"BOOL":true}]}}}';
    const { client } = aTable({ body });
    const { Item: item } = await client.send(new GetCommand({ TableName: 't', Key: key }));
    expect(item).toEqual({ PK: 'TICKET#1', n: 3, bytes: new Uint8Array([1, 2]), list: [true] });
  });

  it('throws errors of the class that the SDK has for them, once where asking again cannot help', async () => {
    const { sent, client } = aTable({
      status: 400,
      body: '{"__type":"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException","message":"no"}',
    });
    const put = client.send(new PutCommand({ TableName: 't', Item: key }));
    await expect(put).rejects.toBeInstanceOf(ConditionalCheckFailedException);
    expect(sent).toHaveLength(1);
  });

  it('gives up after the attempts that the client has', async () => {
    const { sent, client } = aTable({ status: 500 }, { status: 503 }, { status: 500 });
    const get = client.send(new GetCommand({ TableName: 't', Key: key }));
    await expect(get).rejects.toMatchObject({ $metadata: { httpStatusCode: 500, attempts: 3 } });
    expect(sent).toHaveLength(3);
  });

  it('corrects a clock that is off by what the service says', async () => {
    const hour = 3_600_000;
    const expired =
      '{"__type":"com.amazon.coral.service#InvalidSignatureException","message":"Signature expired"}';
    const { sent, client } = aTable(
      { status: 400, body: expired, headers: { date: new Date(Date.now() + hour).toUTCString() } },
      {},
    );
    await client.send(new GetCommand({ TableName: 't', Key: key }));
    const signedAt = sent.map(({ headers }) =>
      Date.parse(
        (headers['x-amz-date'] ?? '').replace(
          /(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/,
          '$1-$2-$3T$4:$5:$6Z',
        ),
      ),
    );
    expect(Math.abs((signedAt[1] ?? 0) - (signedAt[0] ?? 0) - hour)).toBeLessThan(60_000);
  });

  it('runs the steps that are added to the client, those of each attempt with each', async () => {
    const { client } = aTable({ status: 500 }, {});
    const ran: string[] = [];
    const step =
      (name: string) =>
      (next: (args: never) => Promise<never>, { commandName }: { commandName?: string }) =>
      (args: never) => {
        ran.push(`${name} ${commandName ?? ''}`);
        return next(args);
      };
    client.middlewareStack.add(step('command') as never, { step: 'initialize', name: 'one' });
    client.middlewareStack.add(step('attempt') as never, {
      step: 'deserialize',
      priority: 'high',
      name: 'two',
    });
    await client.send(new GetCommand({ TableName: 't', Key: key }));
    expect(ran).toEqual(['command GetItemCommand', 'attempt GetItemCommand', 'attempt GetItemCommand']);
  });

  it('takes the credentials anew after they could not be had', async () => {
    const { sent, settings } = answered({ body: '<PublishResponse><PublishResult/></PublishResponse>' });
    let asked = 0;
    const credentials = () => {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error('Not yet.')) : Promise.resolve(settings.credentials);
    };
    const send = shortPipeline(new SNSClient({ ...settings, credentials, maxAttempts: 1 }));
    const publish = () => send(new PublishCommand({ TopicArn: 'arn', Message: 'm' }) as never);
    await expect(publish()).rejects.toThrow('Not yet.');
    await publish();
    expect(sent.map(({ hostname }) => hostname)).toEqual(['sns.af-south-1.amazonaws.com']);
  });

  it('refuses a client that has other steps than those it knows', () => {
    const client = new SNSClient({ region: 'af-south-1' });
    client.middlewareStack.remove('httpSigningMiddleware');
    expect(() => shortPipeline(client)).toThrow(UnknownSdkStep);
  });
});

const textOf = (body: Sent['body']): string =>
  typeof body === 'string' ? body : new TextDecoder().decode(body);

describe('a client that sends by the short pipeline', () => {
  const answerOf: Readonly<Record<string, Answer>> = {
    SNS: { body: '<PublishResponse><PublishResult/></PublishResponse>' },
  };
  const attributes = { type: { DataType: 'String', StringValue: 'submit' } };
  it.each([
    [
      'SNS',
      (settings: object) => new SNSClient(settings),
      () => new PublishCommand({ TopicArn: 'arn:t', Message: 'é & m', MessageAttributes: attributes }),
    ],
    [
      'Firehose',
      (settings: object) => new FirehoseClient(settings),
      () => new PutRecordCommand({ DeliveryStreamName: 's', Record: { Data: new Uint8Array([1, 2]) } }),
    ],
    [
      'Step Functions',
      (settings: object) => new SFNClient(settings),
      () => new StartExecutionCommand({ stateMachineArn: 'arn:s', name: 'n', input: '{}' }),
    ],
  ])("asks %s as the SDK's own does", async (service, clientOf, command) => {
    const [whole, short] = [answered(answerOf[service] ?? {}), answered(answerOf[service] ?? {})];
    const send = (client: object) => (client as SNSClient).send(command() as PublishCommand);
    await send(clientOf(whole.settings));
    await send(sendingShortly(clientOf(short.settings)));
    const wire = ({ body, ...request }: Sent) => ({
      ...comparable({ ...request, body: '{}' }),
      body: textOf(body),
    });
    expect(short.sent.map(wire)).toEqual(whole.sent.map(wire));
  });

  it('tells of an execution that is there already by the class that the SDK has for it', async () => {
    const { settings } = answered({
      status: 400,
      body: '{"__type":"ExecutionAlreadyExists","message":"no"}',
    });
    const client = sendingShortly(new SFNClient(settings));
    const start = client.send(new StartExecutionCommand({ stateMachineArn: 'arn:s', name: 'n' }));
    await expect(start).rejects.toBeInstanceOf(ExecutionAlreadyExists);
  });
});
