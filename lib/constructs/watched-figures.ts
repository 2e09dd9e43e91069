import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { metricsNamespaceOf, nameOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { logGroupOf } from '../config/log-queries.ts';
import type { Figures, Watch } from '../config/watches.ts';
import { unavailableMetric } from './unavailable-services.ts';
import { stateMachineArn } from './reach.ts';

type Logged = Extract<Figures, { readonly logged: string }>;
type Measured = Extract<Figures, { readonly metric: string }>;

export interface WatchedFiguresProps extends Pick<Watch, 'figures' | 'minutes'> {
  readonly stage: Stage;
  readonly apiId: string;
}

/** The metric behind a watch; for what functions log, also the filters that make it of their lines. */
export class WatchedFigures extends Construct {
  readonly metric: Metric;

  constructor(scope: Construct, { stage, apiId, figures, minutes }: WatchedFiguresProps) {
    super(scope, 'Figures');
    const period = Duration.minutes(minutes);
    if ('logged' in figures) {
      this.readLines(stage, figures);
      const namespace = metricsNamespaceOf(stage);
      const statistic = figures.figure === undefined ? 'Sum' : 'Maximum';
      this.metric = new Metric({ namespace, metricName: figures.logged, statistic, period });
    } else if ('unavailable' in figures) {
      this.metric = unavailableMetric(stage, figures.unavailable).with({ statistic: 'Sum', period });
    } else if ('ofEvents' in figures) {
      throw new Error('What AWS says of itself is counted where it is logged.');
    } else {
      const { metric: metricName, statistic } = figures;
      this.metric = new Metric({ ...this.whose(figures, stage, apiId), metricName, statistic, period });
    }
  }

  private readLines(stage: Stage, { logged, by, figure }: Logged): void {
    for (const name of by) {
      const logs = LogGroup.fromLogGroupName(this, `${name}-logs`, logGroupOf(stage, name));
      new MetricFilter(this, name, {
        logGroup: logs,
        filterPattern: FilterPattern.stringValue('$.entry', '=', logged),
        metricNamespace: metricsNamespaceOf(stage),
        metricName: logged,
        ...(figure === undefined ? { metricValue: '1', defaultValue: 0 } : { metricValue: `$.${figure}` }),
      });
    }
  }

  private whose(
    figures: Measured,
    stage: Stage,
    apiId: string,
  ): { namespace: string; dimensionsMap: Record<string, string> } {
    if ('ofFunction' in figures) {
      const FunctionName = nameOf(stage, figures.ofFunction);
      return { namespace: 'AWS/Lambda', dimensionsMap: { FunctionName } };
    }
    if ('ofQueue' in figures) {
      return { namespace: 'AWS/SQS', dimensionsMap: { QueueName: nameOf(stage, figures.ofQueue) } };
    }
    if ('ofDeliveryStream' in figures) {
      const DeliveryStreamName = nameOf(stage, figures.ofDeliveryStream);
      return { namespace: 'AWS/Firehose', dimensionsMap: { DeliveryStreamName } };
    }
    if ('ofStateMachine' in figures) {
      const StateMachineArn = stateMachineArn(Stack.of(this), stage, figures.ofStateMachine);
      return { namespace: 'AWS/States', dimensionsMap: { StateMachineArn } };
    }
    if ('ofAllStateMachines' in figures) return { namespace: 'AWS/States', dimensionsMap: {} };
    if ('ofDistribution' in figures) throw new Error('What the edge counts lies in its own region.');
    return { namespace: 'AWS/ApiGateway', dimensionsMap: { ApiId: apiId } };
  }
}
