import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DynamoDBRecord } from 'aws-lambda';
import type { EngineAnswer, Charge, Engine } from './engine.ts';

/** One call to a service of AWS. */
export interface ServiceCall {
  readonly service: string;
  readonly operation: string;
  /** Bytes of its body. */
  readonly bytes: number;
  readonly charges: readonly Charge[];
}

/** A message of the topic, or of a queue into which a function puts work. */
export interface CloudMessage {
  readonly body: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The address of the queue; absent: of the topic. */
  readonly queue?: string;
}

export interface StartedExecution {
  readonly arn: string;
  readonly name: string;
  readonly input: string;
}

/** What was done since the last look. */
export interface CloudActivity {
  readonly calls: readonly ServiceCall[];
  /** What the stream of the tickets' table carries. */
  readonly records: readonly DynamoDBRecord[];
  readonly messages: readonly CloudMessage[];
  readonly started: readonly StartedExecution[];
  /** Names of executions. */
  readonly stopped: readonly string[];
  readonly emails: number;
  readonly sms: number;
}

type Mutable<Value> = {
  -readonly [Name in keyof Value]: Value[Name] extends readonly (infer One)[] ? One[] : Value[Name];
};

const nothingYet = (): Mutable<CloudActivity> => ({
  calls: [],
  records: [],
  messages: [],
  started: [],
  stopped: [],
  emails: 0,
  sms: 0,
});

export interface CloudSettings {
  readonly engine: Engine;
  /** The table whose stream is carried. */
  readonly streamed: () => string;
  /** Values of secrets, by what their names end with. */
  readonly secrets: Readonly<Record<string, string>>;
  /** The issuer's public keys, as JSON. */
  readonly keys: string;
}

interface Wire {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type Replied = Pick<EngineAnswer, 'status' | 'body'> & { readonly charges?: readonly Charge[] };

const json = (body: object, status = 200): Replied => ({ status, body: JSON.stringify(body) });
const xml = (operation: string, body: string): Replied => ({
  status: 200,
  body: `<${operation}Response><${operation}Result>${body}</${operation}Result></${operation}Response>`,
});
const error = (type: string): Replied => json({ __type: type, message: type }, 400);

type Put = Readonly<Record<string, unknown>>;
interface PutInput {
  readonly TableName?: string;
  readonly Item?: Put;
  readonly ConditionExpression?: string;
}

/** Answers calls of the SDK on this machine as the services of AWS do, and remembers what they were told. */
export class CountingCloud {
  readonly #settings: CloudSettings;
  #happened = nothingYet();
  readonly #executions = new Set<string>();
  #sequence = 0;

  constructor(settings: CloudSettings) {
    this.#settings = settings;
  }

  /** Listens on loopback, and says at which port. */
  async listen(): Promise<{ readonly port: number; readonly server: Server }> {
    const server = createServer((request, response) => {
      void this.#handle(request).then(({ status, body }) => {
        response.sendDate = false; // the SDK would set its clock by it
        response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(body);
      });
    });
    server.keepAliveTimeout = 0;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { port: (server.address() as AddressInfo).port, server };
  }

  async #handle(request: IncomingMessage): Promise<Replied> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const path = request.url ?? '/';
    if (path === '/keys') return { status: 200, body: this.#settings.keys };
    if (path === '/happened') return json(this.#taken());
    try {
      return await this.#service({ headers: request.headers as Wire['headers'], body });
    } catch (problem) {
      console.error(problem);
      return error('InternalFailure');
    }
  }

  #taken(): CloudActivity {
    const happened = this.#happened;
    this.#happened = nothingYet();
    return happened;
  }

  async #service(wire: Wire): Promise<Replied> {
    const [target = '', operation = ''] = (wire.headers['x-amz-target'] ?? '').split('.');
    if (target === '') return this.#byQuery(wire);
    const service = target.replace(/_\d+$/, '');
    const replied = await this.#byJson(service, operation, wire);
    this.#counts(service, operation, wire, replied.charges);
    return replied;
  }

  #counts(service: string, operation: string, { body }: Wire, charges: readonly Charge[] = []): void {
    this.#happened.calls.push({ service, operation, bytes: Buffer.byteLength(body), charges });
  }

  async #byJson(service: string, operation: string, wire: Wire): Promise<Replied> {
    if (service === 'DynamoDB') return this.#stored(operation, wire);
    const input = JSON.parse(wire.body) as Readonly<Record<string, string>>;
    switch (`${service}.${operation}`) {
      case 'secretsmanager.GetSecretValue':
        return this.#secret(input);
      case 'AWSStepFunctions.StartExecution':
        return this.#started(input);
      case 'AWSStepFunctions.StopExecution':
        return this.#stopped(input);
      case 'AmazonSQS.SendMessage': {
        const { QueueUrl: queue = '', MessageBody: text = '' } = input;
        this.#happened.messages.push({ queue, body: text, attributes: {} });
        return json({ MessageId: 'message', MD5OfMessageBody: createHash('md5').update(text).digest('hex') });
      }
      case 'Firehose.PutRecord':
        return json({ RecordId: 'record' });
      case 'Firehose.PutRecordBatch': {
        const { Records: records = [] } = input as unknown as { readonly Records?: readonly unknown[] };
        return json({ FailedPutCount: 0, RequestResponses: records.map(() => ({ RecordId: 'record' })) });
      }
      default:
        throw new Error(`Nothing here answers ${service}.${operation}.`);
    }
  }

  async #stored(operation: string, { body, headers }: Wire): Promise<Replied> {
    const answered = await this.#settings.engine({ operation, body, headers });
    if (answered.status === 200) this.#streams(operation, body);
    return answered;
  }

  /** Items that are put into the tickets' table come out of its stream. */
  #streams(operation: string, body: string): void {
    if (operation !== 'PutItem' && operation !== 'TransactWriteItems') return;
    const input = JSON.parse(body) as PutInput & {
      readonly TransactItems?: readonly { readonly Put?: PutInput }[];
    };
    const puts = operation === 'PutItem' ? [input] : (input.TransactItems ?? []).map(({ Put }) => Put ?? {});
    for (const { TableName, Item: image, ConditionExpression: condition = '' } of puts) {
      if (image === undefined || TableName !== this.#settings.streamed()) continue;
      this.#sequence += 1;
      this.#happened.records.push({
        eventID: String(this.#sequence),
        eventName: condition.includes('attribute_not_exists(PK)') ? 'INSERT' : 'MODIFY',
        dynamodb: {
          Keys: { PK: image['PK'], SK: image['SK'] },
          NewImage: image,
          SequenceNumber: String(this.#sequence),
        },
      } as DynamoDBRecord);
    }
  }

  #secret({ SecretId: id = '', VersionStage: stage }: Readonly<Record<string, string>>): Replied {
    const [, value] = Object.entries(this.#settings.secrets).find(([name]) => id.endsWith(name)) ?? [];
    if (value === undefined) throw new Error(`No secret ${id} is known.`);
    return stage === 'AWSPREVIOUS' ? error('ResourceNotFoundException') : json({ SecretString: value });
  }

  #started({ stateMachineArn = '', name = '', input = '{}' }: Readonly<Record<string, string>>): Replied {
    if (this.#executions.has(name)) return error('ExecutionAlreadyExists');
    this.#executions.add(name);
    this.#happened.started.push({ arn: stateMachineArn, name, input });
    return json({ executionArn: `${stateMachineArn}:${name}`, startDate: 1_790_000_000 });
  }

  #stopped({ executionArn = '' }: Readonly<Record<string, string>>): Replied {
    const name = executionArn.split(':').at(-1) ?? '';
    if (!this.#executions.has(name)) return error('ExecutionDoesNotExist');
    this.#happened.stopped.push(name);
    return json({ stopDate: 1_790_000_000 });
  }

  /** SNS and SES are asked by forms and answer in XML. */
  #byQuery(wire: Wire): Replied {
    const form = new URLSearchParams(wire.body);
    const operation = form.get('Action') ?? '';
    const isEmail = operation.startsWith('Send');
    this.#counts(isEmail ? 'SES' : 'SNS', operation, wire);
    if (isEmail) this.#happened.emails += 1;
    else if (form.has('PhoneNumber')) this.#happened.sms += 1;
    else if (operation === 'Publish') this.#happened.messages.push(messageIn(form, ''));
    else if (operation === 'PublishBatch') return this.#published(form);
    else throw new Error(`Nothing here answers ${operation}.`);
    return xml(operation, '<MessageId>message</MessageId>');
  }

  #published(form: URLSearchParams): Replied {
    const entries = 'PublishBatchRequestEntries.member';
    const told: string[] = [];
    for (let place = 1; form.has(`${entries}.${place}.Id`); place += 1) {
      this.#happened.messages.push(messageIn(form, `${entries}.${place}.`));
      told.push(
        `<member><Id>${form.get(`${entries}.${place}.Id`) ?? ''}</Id><MessageId>m</MessageId></member>`,
      );
    }
    return xml('PublishBatch', `<Successful>${told.join('')}</Successful><Failed/>`);
  }
}

function messageIn(form: URLSearchParams, at: string): CloudMessage {
  const attributes: Record<string, string> = {};
  for (let place = 1; form.has(`${at}MessageAttributes.entry.${place}.Name`); place += 1) {
    const entry = `${at}MessageAttributes.entry.${place}`;
    attributes[form.get(`${entry}.Name`) ?? ''] = form.get(`${entry}.Value.StringValue`) ?? '';
  }
  return { body: form.get(`${at}Message`) ?? '', attributes };
}
