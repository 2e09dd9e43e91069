import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  Context,
  DynamoDBRecord,
} from 'aws-lambda';
import { bundleOf } from '../../lib/bundling/bundle-functions.ts';
import type { FunctionName } from '../../lib/config/functions.ts';
import { apiRoutes } from '../../lib/config/routes.ts';
import { aCall } from '../../test/builders/call-of.ts';
import { clientId, issuer } from '../../test/builders/tokens.ts';
import type { CloudActivity, CloudMessage, StartedExecution } from './cloud.ts';
import type { DeployedFunctions, Pattern } from './deployed.ts';
import { listening } from './heard-log.ts';
import type { OneAnswer, OneCall } from './invoke-once.ts';
import type { CloudOrder } from './serve-cloud.ts';

type Handler = (event: unknown, context: Context) => Promise<unknown>;

/** What one invocation of a function took. */
export interface Invocation {
  readonly function: FunctionName;
  readonly event: unknown;
  /** Microseconds of CPU of this process, which holds the function and nothing that stands for AWS. */
  readonly cpu: number;
  /** Bytes that it logged. */
  readonly logged: number;
  readonly happened: CloudActivity;
}

/** Where tables, secrets and queues of the product are: a process of its own. */
export interface RunningCloud {
  readonly endpoint: string;
  readonly process: ChildProcess;
}

/** Starts what stands for AWS. `keys`: the public keys of the officers' issuer, as JSON. */
export async function startCloudProcess(order: CloudOrder): Promise<RunningCloud> {
  const child = fork(join(import.meta.dirname, 'serve-cloud.ts'));
  child.send(order);
  const [port] = (await once(child, 'message')) as [number];
  return { endpoint: `http://127.0.0.1:${port}`, process: child };
}

/** The environment in which the functions run here: as their templates say, with everything on this machine. */
export function environmentOfFunction(
  { environment }: DeployedFunctions,
  { endpoint }: RunningCloud,
  tables: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const names = Object.entries(tables).map(
    ([table, name]) => [`${table.toUpperCase()}_TABLE`, name] as const,
  );
  return {
    ...environment,
    ...Object.fromEntries(names),
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL: endpoint,
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_KEYS_URL: `${endpoint}/keys`,
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const fits = (pattern: Pattern, value: unknown): boolean =>
  Object.entries(pattern).every(([name, wanted]) => {
    const inner = isObject(value) ? value[name] : undefined;
    return Array.isArray(wanted) ? wanted.includes(inner) : fits(wanted as Pattern, inner);
  });

function inBatches<One>(all: readonly One[], size: number): readonly (readonly One[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, place) =>
    all.slice(place * size, (place + 1) * size),
  );
}

const cpuSince = (before: NodeJS.CpuUsage): { readonly cpu: number } => {
  const { user, system } = process.cpuUsage(before);
  return { cpu: user + system };
};

/** The functions of the product in this process, each a module of its own as in Lambda, with what calls them. */
export class Product {
  readonly deployed: DeployedFunctions;
  /** Hears of every invocation. */
  heard: (invocation: Invocation) => void = () => undefined;
  /** Hears of executions that are started and stopped. */
  executions: (happened: Pick<CloudActivity, 'started' | 'stopped'>) => void = () => undefined;
  readonly #endpoint: string;
  readonly #bundles: string;
  readonly #handlers = new Map<FunctionName, Handler>();
  /** Whether each invocation starts cold, in a process of its own. */
  isFresh = false;
  /** What functions log at `error`. */
  readonly errors: string[] = [];

  constructor(deployed: DeployedFunctions, endpoint: string, bundles: string) {
    this.deployed = deployed;
    this.#endpoint = endpoint;
    this.#bundles = bundles;
  }

  /** What was done at AWS since the last look. */
  async happened(): Promise<CloudActivity> {
    return (await (await fetch(`${this.#endpoint}/happened`)).json()) as CloudActivity;
  }

  #fileOf(name: FunctionName): string {
    return pathToFileURL(join(bundleOf(name, this.#bundles), 'index.mjs')).href;
  }

  async #handler(name: FunctionName): Promise<Handler> {
    const known = this.#handlers.get(name);
    if (known !== undefined) return known;
    const file = `${this.#fileOf(name)}?of=${encodeURIComponent(this.#endpoint)}`; // remembers nothing of an earlier product
    const { handler } = (await import(file)) as { readonly handler: Handler };
    this.#handlers.set(name, handler);
    return handler;
  }

  /** Calls a function, and gives its answer. */
  async invoke(name: FunctionName, event: unknown): Promise<unknown> {
    const { answer, failure, cpu, logged, errors } = await (this.isFresh
      ? this.#callFresh(name, event)
      : this.#call(name, event));
    this.errors.push(...errors);
    const happened = await this.happened();
    this.heard({ function: name, event, cpu, logged, happened });
    this.#waiting.push(happened);
    if (failure !== undefined) throw new Error(`${name} failed: ${failure} ${errors.at(-1) ?? ''}`);
    return answer;
  }

  async #call(name: FunctionName, event: unknown): Promise<OneAnswer> {
    const handler = await this.#handler(name);
    const log = listening();
    const before = process.cpuUsage();
    try {
      const answer = await handler(event, { ...aCall(), functionName: `mrejesho-prod-${name}` });
      return { answer, ...cpuSince(before), ...log.ends() };
    } catch (error) {
      return { failure: String(error), ...cpuSince(before), ...log.ends() };
    }
  }

  async #callFresh(name: FunctionName, event: unknown): Promise<OneAnswer> {
    const child = fork(join(import.meta.dirname, 'invoke-once.ts'));
    const order: OneCall = {
      file: this.#fileOf(name),
      functionName: `mrejesho-prod-${name}`,
      event,
      moment: Date.now(),
    };
    child.send(order);
    const [answer] = (await once(child, 'message')) as [OneAnswer];
    return answer;
  }

  readonly #waiting: CloudActivity[] = [];

  /** Asks the API, and gives its answer once it was given. */
  async request(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
    const route = apiRoutes.find(({ method, path }) => event.routeKey === `${method} ${path}`);
    if (route === undefined) throw new Error(`There is no route ${event.routeKey}.`);
    return (await this.invoke(route.answeredBy, event)) as APIGatewayProxyStructuredResultV2;
  }

  /** Lets everything follow that follows at once from what was done: relay, queues and who works them off. */
  async follow(): Promise<void> {
    for (let happened = this.#waiting.shift(); happened !== undefined; happened = this.#waiting.shift()) {
      const rest = this.#waiting.splice(0);
      const all = [happened, ...rest];
      this.executions({
        started: all.flatMap(({ started }): readonly StartedExecution[] => started),
        stopped: all.flatMap(({ stopped }) => stopped),
      });
      await this.#streams(all.flatMap(({ records }) => records));
      await this.#tells(all.flatMap(({ messages }) => messages));
    }
  }

  async #streams(records: readonly DynamoDBRecord[]): Promise<void> {
    for (const { patterns, batchSize, function: name } of this.deployed.readers) {
      const heard = records.filter((record) => patterns.some((pattern) => fits(pattern, record)));
      for (const batch of inBatches(heard, batchSize)) {
        const answer = await this.invoke(name, { Records: batch });
        this.#succeeded(name, answer);
      }
    }
  }

  async #tells(messages: readonly CloudMessage[]): Promise<void> {
    for (const [queue, { batchSize, function: name }] of this.deployed.consumers) {
      const came = messages.filter((message) => this.#reaches(queue, message));
      for (const batch of inBatches(came, batchSize)) {
        const answer = await this.invoke(name, { Records: batch.map(asDelivered) });
        this.#succeeded(name, answer);
      }
    }
  }

  #succeeded(name: FunctionName, answer: unknown): void {
    const failures = isObject(answer) ? answer['batchItemFailures'] : undefined;
    if (Array.isArray(failures) && failures.length > 0)
      throw new Error(`${name} failed: ${this.errors.at(-1) ?? 'and said nothing'}`);
  }

  #reaches(queue: string, { queue: address, attributes }: CloudMessage): boolean {
    if (address !== undefined) return address.endsWith(`/${queue}`);
    return this.deployed.subscriptions.some(
      ({ queue: subscribed, filter }) =>
        subscribed === queue &&
        Object.entries(filter).every(([name, wanted]) => wanted.includes(attributes[name])),
    );
  }
}

const asDelivered = ({ body }: CloudMessage, place: number) => ({
  messageId: `message-${place}`,
  receiptHandle: 'handle',
  body,
  attributes: { ApproximateReceiveCount: '1', SentTimestamp: '0' },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn',
  awsRegion: 'af-south-1',
});
