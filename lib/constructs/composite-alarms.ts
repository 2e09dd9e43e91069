import { Stack } from 'aws-cdk-lib/core';
import { AlarmRule, CompositeAlarm, type IAlarmRule } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { descriptionOfComposite } from '../config/alarm-descriptions.ts';
import {
  compositeNames,
  composites,
  followsFromDependencySeconds,
  waitsForDependencySeconds,
  type Composite,
  type CompositeName,
  type DependencyName,
} from '../config/composites.ts';
import { alarmsIn } from '../config/log-queries.ts';
import { nameOf, topics } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { topicArn } from './reach.ts';
import { SavedLogQuery } from './saved-log-query.ts';

/** Rules name alarms, which lie in several stacks: this one comes after them all. */
const rings = (stage: Stage, alarm: string): IAlarmRule =>
  AlarmRule.fromString(`ALARM("${nameOf(stage, alarm)}")`);

/**
 * Composite alarms: each tells the operators once that one or more of its alarms ring, and whoever is called for it once that none does.
 * While a dependency rings, those that follow from it are silent.
 */
export class CompositeAlarms extends Construct {
  /** Composites by the dependencies that they stand for, which tell nobody: a composite has only one suppressor. */
  private readonly suppressors = new Map<string, CompositeAlarm>();

  private readonly stage: Stage;

  constructor(scope: Construct, stage: Stage) {
    super(scope, 'Composites');
    this.stage = stage;
    for (const name of compositeNames) this.add(name);
  }

  private add(name: CompositeName): void {
    const { stage } = this;
    const { suppressedBy }: Composite = composites[name];
    const place = new Construct(this, name);
    const { text, saved } = descriptionOfComposite(stage, name);
    if (saved !== undefined && stage.savesQuestions) new SavedLogQuery(place, saved);
    const composite = new CompositeAlarm(place, 'Resource', {
      compositeAlarmName: nameOf(stage, name),
      alarmDescription: text,
      alarmRule: AlarmRule.anyOf(...alarmsIn(name).map((alarm) => rings(stage, alarm))),
      ...(suppressedBy !== undefined && {
        actionsSuppressor: this.suppressor(suppressedBy),
        actionsSuppressorWaitPeriod: Duration.seconds(waitsForDependencySeconds),
        actionsSuppressorExtensionPeriod: Duration.seconds(followsFromDependencySeconds),
      }),
    });
    const operators = Topic.fromTopicArn(place, 'Operators', topicArn(Stack.of(this), stage, topics.alarms));
    composite.addAlarmAction(new SnsAction(operators));
    if (composites[name].severity === 'page') composite.addOkAction(new SnsAction(operators));
    this.suppressors.set(name, composite);
  }

  private suppressor(dependencies: readonly DependencyName[]): CompositeAlarm {
    const name = dependencies.join('-or-');
    const known = this.suppressors.get(name);
    if (known !== undefined) return known;
    const made = new CompositeAlarm(this, name, {
      compositeAlarmName: nameOf(this.stage, name),
      alarmDescription: 'Silences alarms that follow from one of these. It tells nobody.',
      alarmRule: AlarmRule.anyOf(...dependencies.map((dependency) => rings(this.stage, dependency))),
    });
    for (const dependency of dependencies) {
      const stood = this.suppressors.get(dependency);
      if (stood !== undefined) made.node.addDependency(stood);
    }
    this.suppressors.set(name, made);
    return made;
  }
}
