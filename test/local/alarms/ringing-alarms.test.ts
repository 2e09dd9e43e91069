import { describe, expect, it } from 'vitest';
import { createLog } from '../../../functions/lambda/log.ts';
import { alarmDefinitions } from '../../../local/alarms/alarm-definitions.ts';
import { ringingAlarms, ringingSaid } from '../../../local/alarms/ringing-alarms.ts';

const alarm = (name: string, properties: Readonly<Record<string, unknown>>) => ({
  Type: 'AWS::CloudWatch::Alarm',
  Properties: {
    AlarmName: `mrejesho-local-${name}`,
    Statistic: 'Sum',
    Period: 300,
    EvaluationPeriods: 1,
    Threshold: 0,
    ComparisonOperator: 'GreaterThanThreshold',
    TreatMissingData: 'notBreaching',
    ...properties,
  },
});

/** As the CDK writes them: an alarm on lines, on runs, on a queue by reference, and on what nobody has figures of here. */
const template = {
  Resources: {
    Letters: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'mrejesho-local-clocks-dead-letters' } },
    Filter: {
      Type: 'AWS::Logs::MetricFilter',
      Properties: {
        LogGroupName: '/aws/lambda/mrejesho-local-sweep-clocks',
        FilterPattern: '{ $.entry = "clock-not-healed" }',
        MetricTransformations: [
          { MetricNamespace: 'Mrejesho/local', MetricName: 'clock-not-healed', MetricValue: '1' },
        ],
      },
    },
    NotHealed: alarm('clocks-not-healed', { Namespace: 'Mrejesho/local', MetricName: 'clock-not-healed' }),
    Silent: alarm('sweeper-silent', {
      Namespace: 'AWS/Lambda',
      MetricName: 'Invocations',
      Dimensions: [{ Name: 'FunctionName', Value: 'mrejesho-local-sweep-clocks' }],
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    }),
    DeadLetters: alarm('clocks-dead-letters', {
      Namespace: 'AWS/SQS',
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Statistic: 'Maximum',
      Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': ['Letters', 'QueueName'] } }],
    }),
    Api: alarm('api-failing', {
      Namespace: 'AWS/ApiGateway',
      MetricName: '5xx',
      Dimensions: [{ Name: 'ApiId', Value: { 'Fn::ImportValue': 'Api' } }],
    }),
  },
};

const now = Date.UTC(2026, 10, 24, 12);
const group = '/aws/lambda/mrejesho-local-sweep-clocks';
const begun = { at: now - 15 * 60_000, group, text: 'START RequestId: 0 Version: $LATEST' };
const started = { at: now - 60_000, group, text: 'START RequestId: 1 Version: $LATEST' };
const line = (at: number, entry: string) => {
  let text = '';
  createLog({ write: (written) => (text = written) }).warn(entry);
  return { at, group, text };
};
const ringing = (seen: Partial<Parameters<typeof ringingAlarms>[1]>) =>
  ringingAlarms(alarmDefinitions([template]), { lines: [begun, started], depths: {}, now, ...seen });

describe('the alarms of a local cloud', () => {
  it('are quiet while its sweeper runs and nothing is set aside', () => {
    const quiet = ringing({});
    expect(quiet).toEqual({ composites: [], alarms: [], unseen: 1 });
    expect(ringingSaid(quiet)).toContain('No alarm rings');
  });

  it('ring by lines of the last minutes, with their composite', () => {
    const rings = ringing({ lines: [begun, started, line(now, 'clock-not-healed')] });
    expect(rings).toEqual({ composites: ['deadlines'], alarms: ['clocks-not-healed'], unseen: 1 });
    expect(ringingSaid(rings)).toContain('clocks-not-healed');
    expect(ringing({ lines: [begun, line(now - 10 * 60_000, 'clock-not-healed'), started] }).alarms).toEqual(
      [],
    );
  });

  it('ring by runs that do not come, and by messages that were set aside', () => {
    expect(ringing({ lines: [{ ...started, at: now - 5 * 60_000 }] }).alarms).toEqual(['sweeper-silent']);
    expect(ringing({ lines: [] })).toEqual({ composites: [], alarms: [], unseen: 2 });
    const depths = { 'mrejesho-local-clocks-dead-letters': 2 };
    expect(ringing({ depths })).toEqual({
      composites: ['deadlines'],
      alarms: ['clocks-dead-letters'],
      unseen: 1,
    });
  });
});
