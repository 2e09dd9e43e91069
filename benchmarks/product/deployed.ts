import { stateMachines } from '../../lib/config/names.ts';
import { functionNames, type FunctionName } from '../../lib/config/functions.ts';
import type { TemplateResource } from '../../lib/upgrade/stateful-resources.ts';
import { prod } from '../../test/infrastructure/suites/synthesised.ts';

/** What Lambda matches a record of a stream against: each leaf lists the values that it may have. */
export interface Pattern {
  readonly [name: string]: Pattern | readonly unknown[];
}

interface Source {
  readonly function: FunctionName;
  readonly batchSize: number;
  /** How long a batch gathers, in seconds. */
  readonly windowSeconds: number;
}

/** A function that reads the stream of the tickets' table, and what it is given of it: one of the patterns. */
export interface StreamReading extends Source {
  readonly patterns: readonly Pattern[];
}

/** A queue that hears the topic of events, by the attributes that its messages must have. */
interface Subscription {
  readonly queue: string;
  readonly filter: Readonly<Record<string, readonly unknown[]>>;
}

/** How many there are of what is paid by the month. */
export interface DeployedCounts {
  readonly alarms: number;
  /** Figures of our own. */
  readonly metrics: number;
  readonly keys: number;
  readonly secrets: number;
  readonly firewalls: number;
  readonly firewallRules: number;
}

/** How the functions of prod hang together, as its templates say. */
export interface DeployedFunctions {
  /** Variables of all functions. */
  readonly environment: Readonly<Record<string, string>>;
  readonly megabytes: ReadonlyMap<FunctionName, number>;
  readonly readers: readonly StreamReading[];
  readonly subscriptions: readonly Subscription[];
  /** Who works a queue off, by the queue's name. */
  readonly consumers: ReadonlyMap<string, Source>;
  /** How many minutes lie between two runs of a function of the timetable. */
  readonly everyMinutes: ReadonlyMap<FunctionName, number>;
  /** The definition of the state machine of deadlines, in which the tasks name functions. */
  readonly machine: string;
  readonly counts: DeployedCounts;
}

type Resources = Readonly<Record<string, TemplateResource>>;
type Properties = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The id of the resource that a property refers to. */
function idIn(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const attribute = value['Fn::GetAtt'];
  if (Array.isArray(attribute)) return String(attribute[0]);
  return typeof value['Ref'] === 'string' ? value['Ref'] : undefined;
}

/** A property as a text, in which references stand as names of their own. */
function textIn(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  const joined = isObject(value) ? value['Fn::Join'] : undefined;
  if (Array.isArray(joined)) return (joined[1] as readonly unknown[]).map(textIn).join(String(joined[0]));
  const id = idIn(value);
  return id === 'AWS::AccountId' ? '000000000000' : (id ?? JSON.stringify(value));
}

const machineType = 'AWS::StepFunctions::StateMachine';

const byLength = functionNames.toSorted((a, b) => b.length - a.length);

/** Whether a schedule starts a workflow, which no life has a part in. */
const startsWorkflow = (value: unknown, resources: Resources): boolean =>
  resources[idIn(value) ?? '']?.Type === machineType;

function functionOf(value: unknown, resources: Resources): FunctionName {
  const resource = resources[idIn(value) ?? ''];
  if (resource?.Type === 'AWS::Lambda::Alias')
    return functionOf(resource.Properties?.['FunctionName'], resources);
  const text = resource === undefined ? textIn(value) : textIn(resource.Properties?.['FunctionName']);
  // Some names end with another one.
  const found = byLength.find((name) => text.endsWith(`-${name}`));
  if (found === undefined) throw new Error(`No function of the product is ${text}.`);
  return found;
}

const queueOf = (value: unknown, resources: Resources): string =>
  textIn(resources[idIn(value) ?? '']?.Properties?.['QueueName'] ?? value);

const minutes = { minute: 1, minutes: 1, hour: 60, hours: 60, day: 1440, days: 1440 } as const;

function minutesOf(expression: string): number {
  const [, count, unit] = /^rate\((\d+) (\w+)\)$/.exec(expression) ?? [];
  const each = minutes[unit as keyof typeof minutes] as number | undefined;
  if (each === undefined) throw new Error(`${expression} is no rate.`);
  return Number(count) * each;
}

/** The variables of all functions together. Throws where two functions are told differently. */
function environmentOf(all: readonly Properties[]): Readonly<Record<string, string>> {
  const together: Record<string, string> = {};
  for (const { Environment: environment } of all) {
    const variables = isObject(environment) ? (environment['Variables'] as Properties) : {};
    for (const [name, value] of Object.entries(variables)) {
      const text = textIn(value);
      if (together[name] !== undefined && together[name] !== text)
        throw new Error(`Two functions have another ${name}.`);
      together[name] = text;
    }
  }
  return together;
}

function machineOf(
  machines: readonly { readonly properties: Properties; readonly resources: Resources }[],
): string {
  const machine = machines.find(({ properties }) =>
    textIn(properties['StateMachineName']).endsWith(stateMachines.responseDeadline),
  );
  if (machine === undefined) throw new Error('No state machine waits for deadlines.');
  const { properties, resources } = machine;
  const placeholders = Object.entries((properties['DefinitionSubstitutions'] ?? {}) as Properties);
  return placeholders.reduce(
    (definition, [name, value]) => definition.replaceAll(`\${${name}}`, functionOf(value, resources)),
    textIn(properties['DefinitionString']),
  );
}

/** Reads the templates of prod. */
export function readDeployed(): DeployedFunctions {
  const stacks = Object.values(prod().byStack).map(({ Resources: resources = {} }) => resources);
  const ofType = (type: string) =>
    stacks.flatMap((resources) =>
      Object.values(resources)
        .filter((resource) => resource.Type === type)
        .map(({ Properties: properties = {} }) => ({ properties, resources })),
    );
  const lambdas = ofType('AWS::Lambda::Function').filter(({ properties }) =>
    functionNames.some((name) => textIn(properties['FunctionName']).endsWith(`-${name}`)),
  );
  const sources = ofType('AWS::Lambda::EventSourceMapping').map(({ properties, resources }) => ({
    from: properties['EventSourceArn'],
    filters: properties['FilterCriteria'],
    resources,
    source: {
      function: functionOf(properties['FunctionName'], resources),
      batchSize: Number(properties['BatchSize']),
      windowSeconds: Number(properties['MaximumBatchingWindowInSeconds'] ?? 0),
    },
  }));
  const isStream = ({ filters }: (typeof sources)[number]): boolean => filters !== undefined;
  return {
    environment: environmentOf(lambdas.map(({ properties }) => properties)),
    megabytes: new Map(
      lambdas.map(({ properties }) => [
        functionOf(properties['FunctionName'], {}),
        Number(properties['MemorySize']),
      ]),
    ),
    readers: sources.filter(isStream).map(({ source, filters }) => ({
      ...source,
      patterns: ((filters as Properties)['Filters'] as readonly Properties[]).map(
        ({ Pattern: pattern }) => JSON.parse(String(pattern)) as Pattern,
      ),
    })),
    subscriptions: ofType('AWS::SNS::Subscription')
      .filter(({ properties }) => properties['Protocol'] === 'sqs')
      .map(({ properties, resources }) => ({
        queue: queueOf(properties['Endpoint'], resources),
        filter: (properties['FilterPolicy'] ?? {}) as Subscription['filter'],
      })),
    consumers: new Map(
      sources
        .filter((each) => !isStream(each))
        .map(({ from, resources, source }) => [queueOf(from, resources), source]),
    ),
    everyMinutes: new Map(
      ofType('AWS::Scheduler::Schedule')
        .map(({ properties, resources }) => ({
          arn: (properties['Target'] as Properties)['Arn'],
          every: properties['ScheduleExpression'],
          resources,
        }))
        .filter(({ arn, resources }) => !startsWorkflow(arn, resources))
        .map(({ arn, every, resources }) => [functionOf(arn, resources), minutesOf(textIn(every))]),
    ),
    counts: {
      alarms: ofType('AWS::CloudWatch::Alarm').length + ofType('AWS::CloudWatch::CompositeAlarm').length,
      metrics: ofType('AWS::Logs::MetricFilter').length,
      keys: ofType('AWS::KMS::Key').length,
      secrets: ofType('AWS::SecretsManager::Secret').length,
      firewalls: ofType('AWS::WAFv2::WebACL').length,
      firewallRules: ofType('AWS::WAFv2::WebACL').reduce(
        (total, { properties }) => total + ((properties['Rules'] ?? []) as readonly unknown[]).length,
        0,
      ),
    },
    machine: machineOf(ofType(machineType)),
  };
}
