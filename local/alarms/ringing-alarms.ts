import { compositeNames } from '../../lib/config/composites.ts';
import { alarmsIn } from '../../lib/config/log-queries.ts';
import { nameOf } from '../../lib/config/names.ts';
import type { LogLine } from '../../adapters/cloudwatch-logs/log-lines.ts';
import { figuresKey, type AlarmDefinitions, type MetricAlarm } from './alarm-definitions.ts';
import { AlarmEvaluation } from './evaluate-alarms.ts';
import { TakenFigures } from './figures.ts';

const minuteMilliseconds = 60_000;
const stage = { name: 'local' } as const;

/** What a local cloud tells of itself. */
export interface Seen {
  /** The oldest first. */
  readonly lines: readonly LogLine[];
  /** Messages that lie in queues now, by name. */
  readonly depths: Readonly<Record<string, number>>;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Alarms and composites that ring, without the stage's name; and how many nobody can see here, for MiniStack has no figures of theirs. */
export interface Ringing {
  readonly composites: readonly string[];
  readonly alarms: readonly string[];
  readonly unseen: number;
}

/** What Lambda counts of a function, by the lines that it writes around each run, and that of ours by which a run ends in an error. */
const measuredBy: readonly (readonly [metric: string, line: RegExp])[] = [
  ['Invocations', /^START RequestId/],
  ['Duration', /^REPORT RequestId.*?\tDuration: ([\d.]+) ms/],
  ['Errors', /"entry":"(?:run-failed|task-failed)"|Task timed out/],
];

const localComposites = () =>
  compositeNames.map((name) => ({
    name: nameOf(stage, name),
    alarms: alarmsIn(name).map((alarm) => nameOf(stage, alarm)),
    tells: { beginning: true, end: true },
  }));

function figuresOf({ lines, depths, now }: Seen, { filters }: AlarmDefinitions): TakenFigures {
  const figures = new TakenFigures();
  for (const { at, group, text } of lines) {
    const minute = Math.floor(at / minuteMilliseconds);
    figures.takeLine(filters, group, minute, text);
    for (const [metric, line] of measuredBy) {
      const found = line.exec(text);
      const key = figuresKey('AWS/Lambda', metric, { FunctionName: group.split('/').at(-1) ?? '' });
      if (found !== null) figures.take(key, minute, Number(found[1] ?? 1));
    }
  }
  for (const [QueueName, depth] of Object.entries(depths)) {
    const key = figuresKey('AWS/SQS', 'ApproximateNumberOfMessagesVisible', { QueueName });
    figures.take(key, Math.floor(now / minuteMilliseconds), depth);
  }
  return figures;
}

const isSeen =
  /^(Mrejesho|AWS\/Lambda (Invocations|Duration|Errors)|AWS\/SQS ApproximateNumberOfMessagesVisible)/;

/** Whether a local cloud can say of an alarm if it rings: silence says nothing in one that is younger than what is waited for. */
function canSee(
  { lines, now }: Seen,
  { figures, missingBreaches, minutes, stretches }: MetricAlarm,
): boolean {
  if (!isSeen.test(figures)) return false;
  const oldest = lines[0]?.at ?? now;
  return !missingBreaches || now - oldest >= minutes * stretches * minuteMilliseconds;
}

/**
 * Evaluates the alarms of the synthesised stacks over the lines and queues of a local cloud, and the composites, which its CloudFormation does
 * not know.
 */
export function ringingAlarms(definitions: AlarmDefinitions, seen: Seen): Ringing {
  const metricAlarms = definitions.metricAlarms.filter((alarm) => canSee(seen, alarm));
  const evaluation = new AlarmEvaluation({ ...definitions, metricAlarms, composites: localComposites() });
  evaluation.next(figuresOf(seen, definitions), Math.floor(seen.now / minuteMilliseconds));
  const short = (name: string): string => name.replace(nameOf(stage, ''), '');
  const ringing = [...evaluation.rings].map(short);
  return {
    composites: ringing.filter((name) => compositeNames.some((composite) => composite === name)),
    alarms: ringing.filter((name) => metricAlarms.some((alarm) => short(alarm.name) === name)),
    unseen: definitions.metricAlarms.length - metricAlarms.length,
  };
}

/** Says it in lines, for people. */
export function ringingSaid({ composites, alarms, unseen }: Ringing): string {
  const notSeen = `Of ${unseen} more nothing is known here: of ages of queues and streams, the API, the lake, and of what is waited for longer than this cloud runs.`;
  if (alarms.length === 0) return `No alarm rings. ${notSeen}`;
  return [
    `Alarms that ring  ${alarms.join(', ')}`,
    `told by           ${composites.length === 0 ? 'themselves' : composites.join(', ')}`,
    notSeen,
  ].join('\n  ');
}
