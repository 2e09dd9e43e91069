import { Dashboard, GraphWidget, Metric, type IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { nameOf } from '../config/names.ts';
import { watches, type Watch, type WatchName } from '../config/watches.ts';
import { Alarm } from '../constructs/alarm.ts';
import { CompositeAlarms } from '../constructs/composite-alarms.ts';
import { UnavailableServices } from '../constructs/unavailable-services.ts';
import { WatchedFigures } from '../constructs/watched-figures.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

export interface ObservabilityStackProps extends StageStackProps {
  readonly apiId: string;
}

/** What is watched, as lib/config/watches.ts lists it: an alarm and a graph for each; and composite alarms over these and those of the other stacks. */
export class ObservabilityStack extends StageStack<'observability'> {
  constructor(scope: Construct, props: ObservabilityStackProps) {
    super(scope, 'observability', props, 'Mrejesho: alarms and the dashboard');
    const { stage, apiId } = props;
    new UnavailableServices(this, stage);
    const places: Construct[] = [];
    const graphs = (Object.keys(watches) as WatchName[]).map((name): IWidget => {
      const watch: Watch = watches[name];
      const place = new Construct(this, name);
      places.push(place);
      const { metric } = new WatchedFigures(place, { ...watch, stage, apiId });
      new Alarm(place, { stage, name, metric });
      return graph(name, metric);
    });
    if (stage.composesAlarms) new CompositeAlarms(this, stage).node.addDependency(...places);
    new Dashboard(this, 'Dashboard', {
      dashboardName: nameOf(stage, 'mrejesho'),
      widgets: [this.traffic(apiId), ...rowsOf(graphs, 3)],
    });
  }

  private traffic(apiId: string): IWidget[] {
    const api = (metricName: string, statistic: string) =>
      new Metric({
        namespace: 'AWS/ApiGateway',
        metricName,
        dimensionsMap: { ApiId: apiId },
        statistic,
        period: Duration.minutes(5),
      });
    return [
      graph('requests', api('Count', 'Sum'), api('4xx', 'Sum'), api('5xx', 'Sum')),
      graph('milliseconds', api('Latency', 'p50'), api('Latency', 'p99')),
    ];
  }
}

const graph = (title: string, ...left: Metric[]): GraphWidget => new GraphWidget({ title, left, width: 8 });

const rowsOf = (widgets: readonly IWidget[], width: number): IWidget[][] =>
  Array.from({ length: Math.ceil(widgets.length / width) }, (_, row) => [
    ...widgets.slice(row * width, (row + 1) * width),
  ]);
