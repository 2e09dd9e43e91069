import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { createLog } from '../../../functions/lambda/log.ts';
import { alarmNames, alarms, type AlarmName } from '../../../lib/config/alarms.ts';
import { eventLogGroupOf } from '../../../lib/config/event-logs.ts';
import { functionNames, type FunctionName } from '../../../lib/config/functions.ts';
import { logGroupOf } from '../../../lib/config/log-queries.ts';
import type { Watch } from '../../../lib/config/watches.ts';
import { AlarmEvaluation } from '../../../local/alarms/evaluate-alarms.ts';
import { TakenFigures } from '../../../local/alarms/figures.ts';
import { definitionsOfProd } from './played-days.ts';

/** Takes a line as the function's log writes it, through the filters that the template has on its group. */
type TakeLine = (
  by: FunctionName,
  minute: number,
  ...line: Parameters<ReturnType<typeof createLog>['warn']>
) => void;

/** The functions that can make an alarm ring, each by itself; of figures that AWS takes, none. */
const writersOf = ({ figures }: Watch): readonly (FunctionName | undefined)[] =>
  'logged' in figures ? figures.by : 'unavailable' in figures ? functionNames : [undefined];

/** What a function writes, or AWS measures, in a minute in which all is well, or in which the alarm is to ring. */
function happens(
  name: AlarmName,
  by: FunctionName | undefined,
  minute: number,
  well: boolean,
  take: { line: TakeLine; figure: (value: number) => void },
): void {
  const { figures, rings } = alarms[name];
  const many = 'above' in rings ? rings.above + 1 : 1;
  if ('counted' in figures) return;
  if (by === undefined) {
    if ('below' in rings && well) take.figure(rings.below);
    if ('above' in rings) take.figure(well ? 0 : many);
  } else if ('unavailable' in figures) {
    const cause = Object.assign(new Error('TimeoutError'), { unavailable: figures.unavailable });
    for (let line = 0; !well && line < many; line++)
      take.line(by, minute, 'run-failed', {}, new StoreUnavailable('It did not answer.', { cause }));
  } else if ('logged' in figures && figures.figure !== undefined) {
    take.line(by, minute, figures.logged, { [figures.figure]: well ? 0 : many });
  } else if ('logged' in figures && 'below' in rings === well) {
    for (let line = 0; line < many; line++) take.line(by, minute, figures.logged);
  }
}

/** Events of AWS as they lie in their log, by what is counted of them. */
const events: Readonly<Record<string, unknown>> = {
  'backup-failed': { 'detail-type': 'Backup Job State Change', detail: { state: 'FAILED' } },
  'backup-copied': { 'detail-type': 'Copy Job State Change', detail: { state: 'COMPLETED' } },
  'export-failed': { 'detail-type': 'Step Functions Execution Status Change', detail: { status: 'FAILED' } },
  'changes-exported': {
    'detail-type': 'Step Functions Execution Status Change',
    detail: { status: 'SUCCEEDED' },
  },
  'guarded-act': { 'detail-type': 'AWS API Call via CloudTrail', detail: { eventName: 'DeleteTable' } },
};

describe('an alarm', () => {
  const each = alarmNames.flatMap((name) => writersOf(alarms[name]).map((by) => [name, by] as const));

  it.each(each)('%s rings with its composite by what %s writes or AWS counts, and goes back', (name, by) => {
    const definitions = definitionsOfProd();
    const evaluation = new AlarmEvaluation(definitions);
    const figures = new TakenFigures();
    const alarm = definitions.metricAlarms.find((found) => found.name === `mrejesho-prod-${name}`);
    if (alarm === undefined) throw new Error(`There is no ${name}.`);
    const line: TakeLine = (of, minute, ...said) => {
      const write = (text: string) => {
        figures.takeLine(definitions.filters, logGroupOf({ name: 'prod' }, of), minute, text);
      };
      createLog({ write }).warn(...said);
    };
    const watch = alarms[name];
    const wanted = [`mrejesho-prod-${name}`, ...('partOf' in watch ? [`mrejesho-prod-${watch.partOf}`] : [])];
    const long = alarm.minutes * alarm.stretches;
    const ringing: boolean[] = [];
    for (let minute = 0; minute < 3 * long; minute++) {
      const well = minute < long || minute >= 2 * long;
      happens(name, by, minute, well, {
        line,
        figure: (value) => {
          figures.take(alarm.figures, minute, value);
        },
      });
      if ('counted' in watch.figures && 'below' in watch.rings === well)
        figures.takeLine(
          definitions.filters,
          eventLogGroupOf({ name: 'prod' }, watch.figures.ofEvents),
          minute,
          JSON.stringify(events[watch.figures.counted]),
        );
      evaluation.next(figures, minute);
      ringing.push(wanted.every((each) => evaluation.rings.has(each)));
    }
    expect([ringing[long - 1], ringing[2 * long - 1], ringing[3 * long - 1]]).toEqual([false, true, false]);
  });

  it('counts no line of another entry', () => {
    const { filters } = definitionsOfProd();
    const figures = new TakenFigures();
    const write = (text: string) => {
      for (const of of functionNames) figures.takeLine(filters, logGroupOf({ name: 'prod' }, of), 0, text);
    };
    createLog({ write }).error('request-failed', {}, new TypeError());
    createLog({ write }).info('clock-healed-by-hand');
    for (const { figures: key } of definitionsOfProd().metricAlarms)
      expect(figures.between(key, 0, 1)).toEqual([]);
  });
});
