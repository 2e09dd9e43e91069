import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { functionNames } from '../config/functions.ts';
import { logGroupOf } from '../config/log-queries.ts';
import { metricsNamespaceOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import type { unavailableServices } from '../config/watches.ts';

const metricName = 'unavailable';

/** Counts the lines of all functions that failed because a service did not answer, by the service that they name. */
export class UnavailableServices extends Construct {
  constructor(scope: Construct, stage: Stage) {
    super(scope, 'Unavailable');
    for (const name of functionNames) {
      new MetricFilter(this, name, {
        logGroup: LogGroup.fromLogGroupName(this, `${name}-logs`, logGroupOf(stage, name)),
        filterPattern: FilterPattern.exists('$.unavailable'),
        metricNamespace: metricsNamespaceOf(stage),
        metricName,
        metricValue: '1',
        dimensions: { service: '$.unavailable' },
      });
    }
  }
}

/** What they counted of one service. */
export const unavailableMetric = (stage: Stage, service: keyof typeof unavailableServices): Metric =>
  new Metric({ namespace: metricsNamespaceOf(stage), metricName, dimensionsMap: { service } });
