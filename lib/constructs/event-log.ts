import { Duration, Stack } from 'aws-cdk-lib/core';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { type EventPattern, Rule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { alarmNames, alarms } from '../config/alarms.ts';
import {
  eventLogGroupOf,
  eventLogs,
  type EventLogDescription,
  type EventLogName,
} from '../config/event-logs.ts';
import { metricsNamespaceOf, nameOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { Alarm } from './alarm.ts';
import { ServiceLogGroup } from './service-log-group.ts';

export interface EventLogProps extends Pick<EventPattern, 'detail'> {
  readonly stage: Stage;
  readonly name: EventLogName;
}

/** A log of events of AWS, what is counted of them, and the alarms of lib/config/alarms.ts that ring by these figures. */
export class EventLog extends Construct {
  constructor(scope: Construct, { stage, name, detail }: EventLogProps) {
    super(scope, name);
    const { description, source, detailType, counted }: EventLogDescription = eventLogs[name];
    const logGroup = this.addLogs(stage, name);
    const rule = new Rule(this, 'Rule', {
      ruleName: nameOf(stage, name),
      description,
      eventPattern: {
        ...(source !== undefined && { source: [...source] }),
        detailType: [...detailType],
        ...(detail !== undefined && { detail }),
      },
    });
    rule.addTarget({ bind: () => ({ arn: this.arnOfLogs(stage, name), targetResource: logGroup }) });
    for (const [metricName, pattern] of Object.entries(counted))
      new MetricFilter(this, metricName, {
        logGroup,
        filterPattern: FilterPattern.literal(pattern),
        metricNamespace: metricsNamespaceOf(stage),
        metricName,
        metricValue: '1',
        defaultValue: 0,
      });
    this.addAlarms(stage, name);
  }

  private addLogs(stage: Stage, name: EventLogName): ServiceLogGroup {
    const logs = new ServiceLogGroup(this, 'Logs', { stage, logGroupName: eventLogGroupOf(stage, name) });
    logs.addToResourcePolicy(
      new PolicyStatement({
        principals: ['events', 'delivery.logs'].map(
          (service) => new ServicePrincipal(`${service}.amazonaws.com`),
        ),
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [`${this.arnOfLogs(stage, name)}:*`],
      }),
    );
    return logs;
  }

  private arnOfLogs(stage: Stage, name: EventLogName): string {
    const { account, region, partition } = Stack.of(this);
    return `arn:${partition}:logs:${region}:${account}:log-group:${eventLogGroupOf(stage, name)}`;
  }

  private addAlarms(stage: Stage, name: string): void {
    for (const alarm of alarmNames) {
      const { figures, minutes } = alarms[alarm];
      if (!('ofEvents' in figures) || figures.ofEvents !== name) continue;
      const metric = new Metric({
        namespace: metricsNamespaceOf(stage),
        metricName: figures.counted,
        statistic: 'Sum',
        period: Duration.minutes(minutes),
      });
      new Alarm(new Construct(this, `${alarm}-alarm`), { stage, name: alarm, metric });
    }
  }
}
