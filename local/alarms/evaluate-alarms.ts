import type { AlarmDefinitions, AlarmOfAlarms, MetricAlarm } from './alarm-definitions.ts';
import type { TakenFigures } from './figures.ts';

/** Somebody is told that an alarm begins or that it ends. */
export interface AlarmTold {
  readonly minute: number;
  readonly alarm: string;
  readonly rings: boolean;
}

const percentile = (values: readonly number[], of: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil((values.length * of) / 100) - 1)] ?? Number.NaN;

const statisticOf: Readonly<Record<MetricAlarm['statistic'], (values: readonly number[]) => number>> = {
  Sum: (values) => values.reduce((sum, value) => sum + value, 0),
  Maximum: (values) => Math.max(...values),
  Average: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  p95: (values) => percentile(values, 95),
};

/** Whether an alarm on figures rings at the end of a minute: every one of its last stretches breaches, or is missing where that breaches. */
export function metricAlarmRings(alarm: MetricAlarm, figures: TakenFigures, minute: number): boolean {
  const { statistic, minutes, stretches, breaches, missingBreaches } = alarm;
  return Array.from({ length: stretches }, (_, place) => {
    const until = minute + 1 - place * minutes;
    const values = figures.between(alarm.figures, until - minutes, until);
    return values.length === 0 ? missingBreaches : breaches(statisticOf[statistic](values));
  }).every(Boolean);
}

/** What a composite tells, which may wait for what silences it, and after. */
class Telling {
  private told = false;
  private rang = false;
  private rangSince = 0;
  private silencedUntil = Number.NEGATIVE_INFINITY;

  private readonly composite: AlarmOfAlarms;

  constructor(composite: AlarmOfAlarms) {
    this.composite = composite;
  }

  next(minute: number, rings: boolean, silencerRings: boolean): boolean | undefined {
    const { waitMinutes = 0, extensionMinutes = 0 } = this.composite.silencedBy ?? {};
    if (rings && !this.rang) this.rangSince = minute;
    this.rang = rings;
    if (silencerRings) this.silencedUntil = minute + 1 + extensionMinutes;
    const waits = rings && minute < this.rangSince + waitMinutes;
    if (rings === this.told || waits || minute < this.silencedUntil) return undefined;
    this.told = rings;
    return rings;
  }
}

/**
 * CloudWatch's evaluation, once a minute over stretches that slide: composites follow their alarms at once, and what they tell waits as
 * ActionsSuppressorWaitPeriod and -ExtensionPeriod say.
 */
export class AlarmEvaluation {
  private readonly ringing = new Set<string>();
  private readonly tellings: readonly (readonly [AlarmOfAlarms, Telling])[];

  private readonly definitions: AlarmDefinitions;

  constructor(definitions: AlarmDefinitions) {
    this.definitions = definitions;
    this.tellings = definitions.composites.map((composite) => [composite, new Telling(composite)]);
  }

  /** The alarms and composites that ring now. */
  get rings(): ReadonlySet<string> {
    return this.ringing;
  }

  /** Evaluates all at the end of a minute, and says who is told. */
  next(figures: TakenFigures, minute: number): readonly AlarmTold[] {
    const told: AlarmTold[] = [];
    const tell = ({ name, tells }: MetricAlarm | AlarmOfAlarms, rings: boolean): void => {
      if (rings ? tells.beginning : tells.end) told.push({ minute, alarm: name, rings });
    };
    for (const alarm of this.definitions.metricAlarms) {
      const rings = metricAlarmRings(alarm, figures, minute);
      if (rings !== this.ringing.has(alarm.name)) tell(alarm, rings);
      this.set(alarm.name, rings);
    }
    this.settleComposites();
    for (const [composite, telling] of this.tellings) {
      const silencer = composite.silencedBy?.alarm;
      const silenced = silencer !== undefined && this.ringing.has(silencer);
      const changed = telling.next(minute, this.ringing.has(composite.name), silenced);
      if (changed !== undefined) tell(composite, changed);
    }
    return told;
  }

  /** Composites may be over composites: until none changes. */
  private settleComposites(): void {
    const changes = ({ name, alarms }: AlarmOfAlarms): boolean =>
      this.set(
        name,
        alarms.some((alarm) => this.ringing.has(alarm)),
      );
    while (this.definitions.composites.filter(changes).length > 0);
  }

  /** Says whether that is new. */
  private set(name: string, rings: boolean): boolean {
    if (rings === this.ringing.has(name)) return false;
    if (rings) this.ringing.add(name);
    else this.ringing.delete(name);
    return true;
  }
}
