import { describe, expect, it } from 'vitest';
import { plain, resourcesOf } from './resources.ts';
import { dev, local, prod, prodWithKnownNetworks } from './synthesised.ts';

const costs = () => [prod().template('costs')];

describe('what the account costs', () => {
  it('has a budget that operators are told of before it is used up, and as it is forecast', () => {
    const [budget] = resourcesOf(costs(), 'AWS::Budgets::Budget');
    expect(budget?.properties['Budget']).toMatchObject({
      BudgetType: 'COST',
      TimeUnit: 'MONTHLY',
      BudgetLimit: { Amount: 2500, Unit: 'USD' },
    });
    const notices = budget?.properties['NotificationsWithSubscribers'] as readonly {
      readonly Notification: { readonly NotificationType: string; readonly Threshold: number };
      readonly Subscribers: readonly { readonly SubscriptionType: string; readonly Address: unknown }[];
    }[];
    expect(
      notices.map(({ Notification: { NotificationType: type, Threshold: at } }) => `${type} ${at}`),
    ).toEqual(['ACTUAL 50', 'ACTUAL 80', 'ACTUAL 100', 'FORECASTED 80', 'FORECASTED 100']);
    expect(notices.length).toBeLessThanOrEqual(5); // AWS's most for a budget
    const [topic] = resourcesOf(costs(), 'AWS::SNS::Topic');
    for (const { Subscribers } of notices)
      expect(Subscribers.map(({ Address }) => plain(Address))).toEqual([`<${topic?.id}>`]);
  });

  it('is watched by service, and told at once from a twentieth of the month on', () => {
    const [monitor] = resourcesOf(costs(), 'AWS::CE::AnomalyMonitor');
    expect(monitor?.properties).toMatchObject({ MonitorType: 'DIMENSIONAL', MonitorDimension: 'SERVICE' });
    const [subscription] = resourcesOf(costs(), 'AWS::CE::AnomalySubscription');
    expect(subscription?.properties).toMatchObject({ Frequency: 'IMMEDIATE' });
    expect(plain(subscription?.properties['ThresholdExpression'])).toContain('"Values":["125"]');
  });

  it('reaches the operators from the services of AWS that say it, of this account alone', () => {
    expect(
      resourcesOf(costs(), 'AWS::SNS::Subscription').map(({ properties }) => properties['Endpoint']),
    ).toEqual(['operators@mrejesho.example']);
    const [policy] = resourcesOf(costs(), 'AWS::SNS::TopicPolicy');
    const { Statement } = policy?.properties['PolicyDocument'] as {
      readonly Statement: readonly {
        readonly Effect: string;
        readonly Principal: unknown;
        readonly Condition: unknown;
      }[];
    };
    const allowed = Statement.filter(({ Effect }) => Effect === 'Allow');
    expect(allowed.map(({ Principal }) => Principal)).toEqual([
      { Service: ['budgets.amazonaws.com', 'costalerts.amazonaws.com'] },
    ]);
    for (const { Condition } of allowed)
      expect(Condition).toEqual({ StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } });
  });

  it('makes no second monitor where the account has one', () => {
    const template = [prodWithKnownNetworks().template('costs')];
    expect(resourcesOf(template, 'AWS::CE::AnomalyMonitor')).toEqual([]);
    const [subscription] = resourcesOf(template, 'AWS::CE::AnomalySubscription');
    expect(subscription?.properties['MonitorArnList']).toEqual([
      'arn:aws:ce::111122223333:anomalymonitor/11111111-1111-1111-1111-111111111111',
    ]);
  });

  it('lies in us-east-1, and is nothing where no budget is given', () => {
    expect(prod().regionOf('costs')).toBe('us-east-1');
    for (const { stacks } of [local(), dev()])
      expect(stacks.filter((name) => name.endsWith('-costs'))).toEqual([]);
  });
});
