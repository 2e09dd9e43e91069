import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { CfnAnomalyMonitor, CfnAnomalySubscription } from 'aws-cdk-lib/aws-ce';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { edgeRegion, nameOf, topics } from '../config/names.ts';
import type { StageBudget } from '../config/stage.ts';
import { OperatorsTopic } from '../constructs/operators-topic.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/** In percent of the month's budget, when operators are told: five notices are the most that AWS gives a budget. */
const toldAt = [
  { notificationType: 'ACTUAL', threshold: 50 },
  { notificationType: 'ACTUAL', threshold: 80 },
  { notificationType: 'ACTUAL', threshold: 100 },
  { notificationType: 'FORECASTED', threshold: 80 },
  { notificationType: 'FORECASTED', threshold: 100 },
] as const;

/** A service that costs more than usual by so many percent of the month's budget is told of. */
const anomalyFrom = 5;

export interface CostsStackProps extends StageStackProps {
  readonly budget: StageBudget;
}

/**
 * What the account costs: a budget of the month, and whoever finds that a service costs more than usual. CloudFormation knows these in
 * us-east-1 alone.
 */
export class CostsStack extends StageStack<'costs'> {
  constructor(scope: Construct, { budget, ...props }: CostsStackProps) {
    super(scope, 'costs', props, 'Mrejesho: what the account costs', { region: edgeRegion });
    const { stage } = props;
    const operators = new OperatorsTopic(this, {
      stage,
      name: topics.costs,
      toldBy: ['budgets.amazonaws.com', 'costalerts.amazonaws.com'],
    });
    this.addBudget(nameOf(stage, 'month'), budget, operators);
    this.addAnomalies(nameOf(stage, 'costs'), budget, operators);
  }

  private addBudget(budgetName: string, { dollarsOfMonth }: StageBudget, operators: Topic): void {
    const budget = new CfnBudget(this, 'Budget', {
      budget: {
        budgetName,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: dollarsOfMonth, unit: 'USD' },
      },
      notificationsWithSubscribers: toldAt.map((notification) => ({
        notification: { ...notification, comparisonOperator: 'GREATER_THAN', thresholdType: 'PERCENTAGE' },
        subscribers: [{ subscriptionType: 'SNS', address: operators.topicArn }],
      })),
    });
    budget.node.addDependency(operators); // its policy too: who may not tell the topic is refused
  }

  private addAnomalies(name: string, { dollarsOfMonth, costMonitor }: StageBudget, operators: Topic): void {
    const monitor = costMonitor ?? this.monitorServices(name);
    const subscription = new CfnAnomalySubscription(this, 'Anomalies', {
      subscriptionName: name,
      frequency: 'IMMEDIATE',
      monitorArnList: [monitor],
      subscribers: [{ type: 'SNS', address: operators.topicArn }],
      thresholdExpression: JSON.stringify({
        Dimensions: {
          Key: 'ANOMALY_TOTAL_IMPACT_ABSOLUTE',
          MatchOptions: ['GREATER_THAN_OR_EQUAL'],
          Values: [String(Math.ceil((dollarsOfMonth * anomalyFrom) / 100))],
        },
      }),
    });
    subscription.node.addDependency(operators);
  }

  /** An account has one monitor of its services, which the console may have made before: then the stage names it. */
  private monitorServices(monitorName: string): string {
    return new CfnAnomalyMonitor(this, 'Services', {
      monitorName,
      monitorType: 'DIMENSIONAL',
      monitorDimension: 'SERVICE',
    }).attrMonitorArn;
  }
}
