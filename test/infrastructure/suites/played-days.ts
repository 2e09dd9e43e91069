import { createLog } from '../../../functions/lambda/log.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { alarmNames, alarms, type AlarmName } from '../../../lib/config/alarms.ts';
import { composites, type Composite } from '../../../lib/config/composites.ts';
import { deadLetters, deadLettersNames, type DeadLettersName } from '../../../lib/config/dead-letters.ts';
import { functionNames, functionsReaching, type FunctionName } from '../../../lib/config/functions.ts';
import { functionsBehind, logGroupOf } from '../../../lib/config/log-queries.ts';
import { tables } from '../../../lib/config/tables.ts';
import type { Watch } from '../../../lib/config/watches.ts';
import {
  alarmDefinitions,
  figuresKey,
  type AlarmDefinitions,
} from '../../../local/alarms/alarm-definitions.ts';
import { AlarmEvaluation, type AlarmTold } from '../../../local/alarms/evaluate-alarms.ts';
import { TakenFigures } from '../../../local/alarms/figures.ts';
import { resourcesOf, textOf } from './resources.ts';
import { prod } from './synthesised.ts';

/** A time in which something fails, in minutes from the beginning of the evaluation. */
export interface Trouble {
  readonly from: number;
  readonly until: number;
  /** A service that answers nobody, the code of a function, the providers of messages, or a single message. */
  readonly of:
    | { readonly store: true }
    | { readonly code: FunctionName }
    | { readonly providers: true }
    | { readonly message: DeadLettersName };
}

/** When functions of every rate run at once, in minutes. */
export const begins = 60;
/** What is watched over a day has figures of the day before; those of other watches matter within the last hour. */
const dayBefore = 24 * 60;
/** Minutes after which Lambda tries a run again that failed. */
const triedAgainAfter = [0, 1, 3] as const;
/** Tries of a record of the stream, which follow each other at once. */
const minutesOfRecordTries = 3;
/** Answers of the API, and at most of one function, among a hundred at the edge. Pages bring ten files each. */
const shareOfApi = 40;
const shareOfOneFunction = 15;
/** Lines that a minute brings of each thing that fails. */
const linesAMinute = 3;

export const definitionsOfProd = (): AlarmDefinitions => alarmDefinitions(Object.values(prod().byStack));

const apiFunctions: ReadonlySet<FunctionName> = new Set(functionsBehind(alarms['api-failing'].figures));
const reachStore: ReadonlySet<FunctionName> = new Set(
  (Object.keys(tables) as (keyof typeof tables)[]).flatMap((table) => functionsReaching(table)),
);

/** How often each function of the timetable runs, in minutes. */
const runsEvery = (): ReadonlyMap<FunctionName, number> => {
  const units: Readonly<Record<string, number>> = { minute: 1, hour: 60 };
  return new Map(
    resourcesOf(prod().templates, 'AWS::Scheduler::Schedule').flatMap((schedule) => {
      const [, count = '', unit = ''] =
        /^rate\((\d+) (\w+?)s?\)$/.exec(textOf(schedule, 'ScheduleExpression')) ?? [];
      const name = functionNames.find((each) => textOf(schedule, 'Name').endsWith(`-prod-${each}`));
      return name === undefined ? [] : [[name, Number(count) * (units[unit] ?? Number.NaN)] as const];
    }),
  );
};

/** Minutes until a message that fails lies among the dead letters, and those for which a try hides it. */
function triesOf(queue: string): { readonly untilSetAside: number; readonly hidden: number } {
  const found = resourcesOf(prod().templates, 'AWS::SQS::Queue').find(
    (each) => textOf(each, 'QueueName') === `mrejesho-prod-${queue}`,
  );
  if (found === undefined) return { untilSetAside: minutesOfRecordTries, hidden: 0 };
  const hidden = Number(found.properties['VisibilityTimeout']) / 60;
  const { maxReceiveCount } = found.properties['RedrivePolicy'] as { maxReceiveCount: number };
  return { untilSetAside: hidden * maxReceiveCount, hidden };
}

/** Days as the stage's own alarms would see them: figures and lines of every function, healthy but for a trouble. */
export class PlayedDays {
  readonly definitions = definitionsOfProd();
  readonly figures = new TakenFigures();
  private readonly every = runsEvery();
  private readonly trouble: Trouble | undefined;

  constructor(minutes: number, trouble?: Trouble) {
    this.trouble = trouble;
    for (let minute = -dayBefore; minute < -begins; minute += begins) this.play(minute);
    for (let minute = -begins; minute < minutes; minute++) this.play(minute);
  }

  /** Who is told in these minutes, by these alarms instead of the stage's if given. */
  told(minutes: number, definitions: AlarmDefinitions = this.definitions): readonly AlarmTold[] {
    const evaluation = new AlarmEvaluation(definitions);
    return Array.from({ length: minutes }, (_, minute) => evaluation.next(this.figures, minute)).flat();
  }

  private play(minute: number): void {
    for (const name of functionNames) {
      if (!this.isCalled(name, minute)) continue;
      this.takeOf(name, 'Invocations', minute, 1);
      if (!this.fails(name, minute)) continue;
      for (const later of triedAgainAfter)
        if (this.fails(name, minute + later)) this.takeOf(name, 'Errors', minute + later, 1);
      for (let line = 0; line < linesAMinute; line++) this.saysWhy(name, minute);
    }
    for (const name of alarmNames) this.playAlarm(name, minute);
  }

  /** Functions of the timetable by their rate; others are asked all the time. */
  private isCalled(name: FunctionName, minute: number): boolean {
    return (minute - begins) % (this.every.get(name) ?? 1) === 0;
  }

  private isOn(minute: number): boolean {
    return this.trouble !== undefined && minute >= this.trouble.from && minute < this.trouble.until;
  }

  private fails(name: FunctionName, minute: number): boolean {
    if (this.trouble === undefined || !this.isOn(minute)) return false;
    const { of } = this.trouble;
    return 'store' in of ? reachStore.has(name) : 'code' in of && of.code === name;
  }

  private takeOf(name: FunctionName, metric: string, minute: number, value: number): void {
    this.figures.take(
      figuresKey('AWS/Lambda', metric, { FunctionName: `mrejesho-prod-${name}` }),
      minute,
      value,
    );
  }

  private saysWhy(name: FunctionName, minute: number): void {
    const of = this.trouble?.of ?? {};
    const cause = Object.assign(new Error('TimeoutError'), { unavailable: 'DynamoDB' });
    const error =
      'store' in of ? new StoreUnavailable('The store did not answer.', { cause }) : new TypeError();
    this.line(name, minute, apiFunctions.has(name) ? 'request-failed' : 'run-failed', {}, error);
  }

  private line(
    name: FunctionName,
    minute: number,
    entry: string,
    fields: Readonly<Record<string, string | number>> = {},
    error?: unknown,
  ): void {
    const group = logGroupOf({ name: 'prod' }, name);
    const write = (line: string) => {
      this.figures.takeLine(this.definitions.filters, group, minute, line);
    };
    createLog({ write }).warn(entry, fields, error);
  }

  private playAlarm(name: AlarmName, minute: number): void {
    const { figures, rings }: Watch = alarms[name];
    if ('unavailable' in figures) return;
    if ('counted' in figures) {
      if ('below' in rings && minute % 60 === 0) this.figures.take(this.keyOf(name), minute, rings.below);
      return;
    }
    if (!('logged' in figures)) {
      if ('ofFunction' in figures && figures.metric !== 'Duration' && figures.metric !== 'IteratorAge')
        return;
      this.figures.take(this.keyOf(name), minute, this.measured(figures, minute));
      return;
    }
    const { logged, by, figure } = figures;
    if (figure !== undefined) {
      const [of] = by;
      if (of !== undefined && !this.fails(of, minute))
        this.line(of, minute, logged, { [figure]: this.oldestDue(minute) });
    } else if ('below' in rings) {
      const [of] = by;
      if (of !== undefined && this.isCalled(of, minute) && !this.fails(of, minute))
        this.line(of, minute, logged);
    } else if (this.says(name, minute)) {
      for (let line = 0; line < linesAMinute; line++) for (const of of by) this.line(of, minute, logged);
    }
  }

  private keyOf(name: AlarmName): string {
    return (
      this.definitions.metricAlarms.find((alarm) => alarm.name === `mrejesho-prod-${name}`)?.figures ?? name
    );
  }

  /** Whether functions write what a watch counts: in the worst case all do that could, while their store or provider is dead. */
  private says(name: AlarmName, minute: number): boolean {
    if (this.trouble === undefined || !this.isOn(minute)) return false;
    const watch = alarms[name];
    if (!('partOf' in watch)) return false;
    const { of } = this.trouble;
    if ('providers' in of) return watch.partOf === 'providers';
    const { suppressedBy = [] }: Composite = composites[watch.partOf];
    return 'store' in of && (watch.partOf === 'store' || suppressedBy.includes('store'));
  }

  /** Seconds that the oldest message is due. What waited goes out within half an hour. */
  private oldestDue(minute: number): number {
    const { from = 0, until = 0, of = {} } = this.trouble ?? {};
    if (!('providers' in of) && !('code' in of && of.code === 'send-due-notices')) return 5;
    if (this.isOn(minute)) return (minute - from) * 60;
    return minute < until ? 5 : Math.max(5, (until - from) * 60 - (minute - until) * 120);
  }

  private measured(figures: Watch['figures'], minute: number): number {
    const failing = functionsBehind(figures).filter((name) => this.fails(name, minute));
    const since = minute - (this.trouble?.from ?? 0) + 1;
    if ('ofApi' in figures) return failing.length * linesAMinute;
    if ('ofDistribution' in figures) return this.shareAtEdge(minute);
    if ('ofStateMachine' in figures) return failing.length;
    if ('ofFunction' in figures)
      return figures.metric === 'Duration'
        ? failing.length > 0
          ? 10_000
          : 200
        : failing.length * since * 60_000;
    if ('ofQueue' in figures)
      return figures.metric === 'ApproximateNumberOfMessagesVisible'
        ? this.setAside(figures.ofQueue, minute)
        : this.ageIn(figures.ofQueue, minute);
    return 0;
  }

  private shareAtEdge(minute: number): number {
    const failing = [...apiFunctions].filter((name) => this.fails(name, minute));
    if (failing.length === 0) return 0;
    return failing.length === 1 ? shareOfOneFunction : shareOfApi;
  }

  /** The trouble of a queue's messages: that of its function, or a single message that no try gets through. */
  private isStuck(queue: string): boolean {
    const name = deadLettersNames.find((each) => each === `${queue}-dead-letters`);
    if (name === undefined || this.trouble === undefined) return false;
    const { of, from } = this.trouble;
    return 'message' in of ? of.message === name : this.fails(deadLetters[name].of, from);
  }

  /** Seconds for which the oldest message waits: after the end still until its next try, or until it is set aside. */
  private ageIn(queue: string, minute: number): number {
    if (this.trouble === undefined || !this.isStuck(queue) || minute < this.trouble.from) return 1;
    const { hidden, untilSetAside } = triesOf(queue);
    const { from, until, of } = this.trouble;
    const last = 'message' in of ? from + untilSetAside : until + hidden;
    return minute < last ? (minute - from) * 60 : 1;
  }

  /** Messages among the dead letters, which lie there until somebody took care: after eight hours. */
  private setAside(deadLettersQueue: string, minute: number): number {
    const queue = deadLettersQueue.replace(/-dead-letters$/, '');
    if (this.trouble === undefined || !this.isStuck(queue)) return 0;
    const { from, until } = this.trouble;
    const { untilSetAside } = triesOf(queue);
    return untilSetAside < until - from && minute >= from + untilSetAside && minute < until + 8 * 60 ? 1 : 0;
  }
}
