/** Turns of an alarm that somebody is told of. */
interface Tells {
  readonly beginning: boolean;
  readonly end: boolean;
}

/** An alarm on figures, as a template has it. Periods are whole minutes. */
export interface MetricAlarm {
  readonly name: string;
  /** Namespace, name and dimensions of its figures, as `figuresKey` writes them. */
  readonly figures: string;
  readonly statistic: 'Sum' | 'Maximum' | 'Average' | 'p95';
  readonly minutes: number;
  /** So many stretches in a row. */
  readonly stretches: number;
  readonly breaches: (value: number) => boolean;
  readonly missingBreaches: boolean;
  readonly tells: Tells;
}

/** An alarm over others: it rings while one or more of them do. */
export interface AlarmOfAlarms {
  readonly name: string;
  readonly alarms: readonly string[];
  readonly tells: Tells;
  readonly silencedBy?: {
    readonly alarm: string;
    readonly waitMinutes: number;
    readonly extensionMinutes: number;
  };
}

/** What makes figures of lines of a log. */
export interface LineFilter {
  readonly group: string;
  readonly pattern: string;
  readonly namespace: string;
  readonly metric: string;
  /** A number, or the field of the line that has it: `$.seconds`. */
  readonly value: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

export interface AlarmDefinitions {
  readonly metricAlarms: readonly MetricAlarm[];
  readonly composites: readonly AlarmOfAlarms[];
  readonly filters: readonly LineFilter[];
}

interface Template {
  readonly Resources?: Readonly<
    Record<string, { readonly Type: string; readonly Properties?: Readonly<Record<string, unknown>> }>
  >;
}

type Properties = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));
const list = (value: unknown): readonly Properties[] => (Array.isArray(value) ? (value as Properties[]) : []);

/** How figures are found: `AWS/SQS ApproximateAgeOfOldestMessage QueueName=mrejesho-local-clocks`. */
export const figuresKey = (
  namespace: string,
  metric: string,
  dimensions: Readonly<Record<string, string>>,
): string =>
  [namespace, metric, ...Object.entries(dimensions).map(([name, value]) => `${name}=${value}`)].join(' ');

const comparisons: Readonly<Record<string, (value: number, threshold: number) => boolean>> = {
  GreaterThanThreshold: (value, threshold) => value > threshold,
  LessThanThreshold: (value, threshold) => value < threshold,
};

const statistics: Readonly<Record<string, MetricAlarm['statistic']>> = {
  Sum: 'Sum',
  Maximum: 'Maximum',
  Average: 'Average',
  p95: 'p95',
};

function known<Value>(values: Readonly<Record<string, Value>>, name: unknown, what: string): Value {
  const found = values[text(name)];
  if (found === undefined) throw new Error(`No alarm is evaluated with the ${what} ${text(name)}.`);
  return found;
}

const tells = (properties: Properties): Tells => ({
  beginning: list(properties['AlarmActions']).length > 0,
  end: list(properties['OKActions']).length > 0,
});

/** The name by which others know what a value refers to, in its own template; what lies elsewhere is written out. */
function named(template: Template, value: unknown): string {
  const { Ref: ref, 'Fn::GetAtt': attribute } = (typeof value === 'object' ? (value ?? {}) : {}) as {
    readonly Ref?: string;
    readonly 'Fn::GetAtt'?: readonly string[];
  };
  const { Properties: of = {} } = template.Resources?.[ref ?? attribute?.[0] ?? ''] ?? {};
  return text(of['QueueName'] ?? of['AlarmName'] ?? of['LogGroupName'] ?? value);
}

const metricAlarm = (template: Template, properties: Properties): MetricAlarm => {
  const threshold = Number(properties['Threshold']);
  const compare = known(comparisons, properties['ComparisonOperator'], 'comparison');
  const dimensions = list(properties['Dimensions']).map(({ Name, Value }) => [
    text(Name),
    named(template, Value),
  ]);
  return {
    name: text(properties['AlarmName']),
    figures: figuresKey(
      text(properties['Namespace']),
      text(properties['MetricName']),
      Object.fromEntries(dimensions) as Record<string, string>,
    ),
    statistic: known(statistics, properties['Statistic'] ?? properties['ExtendedStatistic'], 'statistic'),
    minutes: Number(properties['Period']) / 60,
    stretches: Number(properties['EvaluationPeriods']),
    breaches: (value) => compare(value, threshold),
    missingBreaches: properties['TreatMissingData'] === 'breaching',
    tells: tells(properties),
  };
};

const composite = (template: Template, properties: Properties): AlarmOfAlarms => {
  const suppressor = properties['ActionsSuppressor'];
  const rule = text(properties['AlarmRule']);
  const alarms = rule.split(' OR ').map((term) => /^\(*ALARM\("([\w-]+)"\)\)*$/.exec(term)?.[1]);
  if (alarms.includes(undefined)) throw new Error(`No composite alarm is evaluated by the rule ${rule}.`);
  return {
    name: text(properties['AlarmName']),
    alarms: alarms.filter((name) => name !== undefined),
    tells: tells(properties),
    ...(suppressor !== undefined && {
      silencedBy: {
        alarm: named(template, suppressor),
        waitMinutes: Number(properties['ActionsSuppressorWaitPeriod']) / 60,
        extensionMinutes: Number(properties['ActionsSuppressorExtensionPeriod']) / 60,
      },
    }),
  };
};

const filtersIn = (template: Template, properties: Properties): readonly LineFilter[] =>
  list(properties['MetricTransformations']).map((made) => ({
    group: named(template, properties['LogGroupName']),
    pattern: text(properties['FilterPattern']),
    namespace: text(made['MetricNamespace']),
    metric: text(made['MetricName']),
    value: text(made['MetricValue']),
    dimensions: Object.fromEntries(
      list(made['Dimensions']).map(({ Key, Value }) => [text(Key), text(Value)]),
    ),
  }));

/** Alarms on computed figures stop releases and tell nobody. */
const isOnFigures = ({ properties }: { readonly properties: Properties }): boolean =>
  !('Metrics' in properties);

/** Reads alarms, composite alarms and metric filters of synthesised templates. Throws where one has a form that is not evaluated. */
export function alarmDefinitions(templates: readonly unknown[]): AlarmDefinitions {
  const ofType = (type: string) =>
    (templates as readonly Template[]).flatMap((template) =>
      Object.values(template.Resources ?? {})
        .filter(({ Type }) => Type === type)
        .map(({ Properties: properties = {} }) => ({ template, properties })),
    );
  return {
    metricAlarms: ofType('AWS::CloudWatch::Alarm')
      .filter(isOnFigures)
      .map(({ template, properties }) => metricAlarm(template, properties)),
    composites: ofType('AWS::CloudWatch::CompositeAlarm').map(({ template, properties }) =>
      composite(template, properties),
    ),
    filters: ofType('AWS::Logs::MetricFilter').flatMap(({ template, properties }) =>
      filtersIn(template, properties),
    ),
  };
}
