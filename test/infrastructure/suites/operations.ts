import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toOfficersType, unreadType } from '../../../contracts/events/message.ts';
import { actsThatRemind, actsThatTell } from '../../../lib/config/acts-that-tell.ts';
import { functionNames } from '../../../lib/config/functions.ts';
import { stateMachines } from '../../../lib/config/names.ts';
import { outputs, type StackName } from '../../../lib/config/outputs.ts';
import { stageFrom } from '../../../lib/config/stages.ts';
import { watches, type Watch } from '../../../lib/config/watches.ts';
import { givenForProd } from '../../builders/given-values.ts';
import { plain, resourcesOf, textOf, type Resource } from './resources.ts';
import { dev, local, prod } from './synthesised.ts';

const inProd = (type: string): readonly Resource[] => resourcesOf(prod().templates, type);
const alarms = () => inProd('AWS::CloudWatch::Alarm');

describe('an alarm', () => {
  it('rings once the sweeper says that the public holidays end within a year', () => {
    const filters = inProd('AWS::Logs::MetricFilter').filter(
      ({ properties }) => properties['FilterPattern'] === '{ $.entry = "calendar-ends" }',
    );
    expect(filters.map(({ properties }) => properties['LogGroupName'])).toEqual([
      '/aws/lambda/mrejesho-prod-sweep-clocks',
    ]);
    const its = alarms().filter((alarm) => textOf(alarm, 'AlarmName') === 'mrejesho-prod-calendar-ending');
    expect(its).toMatchObject([
      {
        properties: {
          MetricName: 'calendar-ends',
          Threshold: 0,
          ComparisonOperator: 'GreaterThanThreshold',
          TreatMissingData: 'notBreaching',
        },
      },
    ]);
  });
});

describe('the figure of what has been due for longest', () => {
  it('is the greatest that the log says, and rings after a quarter of an hour above half an hour', () => {
    const filters = inProd('AWS::Logs::MetricFilter').filter(
      ({ properties }) => properties['FilterPattern'] === '{ $.entry = "oldest-due" }',
    );
    expect(filters).toMatchObject([
      {
        properties: {
          LogGroupName: '/aws/lambda/mrejesho-prod-send-due-notices',
          MetricTransformations: [{ MetricName: 'oldest-due', MetricValue: '$.seconds' }],
        },
      },
    ]);
    const its = alarms().filter((alarm) => textOf(alarm, 'AlarmName') === 'mrejesho-prod-notices-behind');
    expect(its).toMatchObject([
      { properties: { Statistic: 'Maximum', Threshold: 1800, Period: 300, EvaluationPeriods: 3 } },
    ]);
  });
});

describe('what is told of e-mails that were sent back', () => {
  it('is the name and which it was, and not the address; what comes back for a time is not told', () => {
    const [rule, ...others] = inProd('AWS::Events::Rule').filter(
      (each) => textOf(each, 'Name') === 'mrejesho-prod-emails-sent-back',
    );
    expect(others).toEqual([]);
    expect(rule?.properties['EventPattern']).toEqual({
      source: ['aws.ses'],
      detail: {
        $or: [{ eventType: ['Bounce'], bounce: { bounceType: ['Permanent'] } }, { eventType: ['Complaint'] }],
      },
    });
    expect(rule?.properties['Targets']).toMatchObject([
      {
        InputTransformer: {
          InputPathsMap: {
            'detail-mail-messageId': '$.detail.mail.messageId',
            'detail-eventType': '$.detail.eventType',
          },
        },
      },
    ]);
  });

  it('comes from the identity that notices are sent by', () => {
    const [identity] = inProd('AWS::SES::EmailIdentity');
    expect(identity?.properties['ConfigurationSetAttributes']).toBeDefined();
    expect(inProd('AWS::SES::ConfigurationSetEventDestination')).toMatchObject([
      { properties: { EventDestination: { Enabled: true, MatchingEventTypes: ['bounce', 'complaint'] } } },
    ]);
  });
});

describe('what is told of the delivery of an SMS', () => {
  it('is its name and how it ended, and not the phone', () => {
    const rules = inProd('AWS::Events::Rule').filter(
      (rule) => textOf(rule, 'Name') === 'mrejesho-prod-sms-delivered',
    );
    expect(rules).toHaveLength(1);
    expect(rules[0]?.properties['EventPattern']).toEqual({
      source: ['aws.sms-voice'],
      'detail-type': ['Text Message Delivery Status Updated'],
      detail: { isFinal: [true] },
    });
    expect(rules[0]?.properties['Targets']).toMatchObject([
      {
        InputTransformer: {
          InputPathsMap: {
            'detail-messageId': '$.detail.messageId',
            'detail-eventType': '$.detail.eventType',
          },
        },
      },
    ]);
  });
});

describe('a queue', () => {
  it('has a queue for its dead letters, or is one', () => {
    const without = inProd('AWS::SQS::Queue').filter(
      (queue) =>
        !('RedrivePolicy' in queue.properties) && !textOf(queue, 'QueueName').endsWith('-dead-letters'),
    );
    expect(without).toEqual([]);
  });

  it('of dead letters rings at its first message', () => {
    const deadLetters = inProd('AWS::SQS::Queue').filter((queue) =>
      textOf(queue, 'QueueName').endsWith('-dead-letters'),
    );
    expect(deadLetters.map((queue) => textOf(queue, 'QueueName')).toSorted()).toEqual([
      'mrejesho-prod-attachment-record-dead-letters',
      'mrejesho-prod-attachments-dead-letters',
      'mrejesho-prod-busy-attachments-dead-letters',
      'mrejesho-prod-clocks-dead-letters',
      'mrejesho-prod-deliveries-dead-letters',
      'mrejesho-prod-further-attachments-dead-letters',
      'mrejesho-prod-lake-dead-letters',
      'mrejesho-prod-measures-dead-letters',
      'mrejesho-prod-mergers-dead-letters',
      'mrejesho-prod-notices-dead-letters',
      'mrejesho-prod-projections-dead-letters',
      'mrejesho-prod-queues-dead-letters',
      'mrejesho-prod-relay-dead-letters',
      'mrejesho-prod-surges-dead-letters',
    ]);
    for (const queue of deadLetters) {
      const its = alarms().filter((alarm) => textOf(alarm, 'AlarmName') === textOf(queue, 'QueueName'));
      expect(its).toMatchObject([
        {
          properties: {
            MetricName: 'ApproximateNumberOfMessagesVisible',
            Threshold: 0,
            Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': [queue.id, 'QueueName'] } }],
          },
        },
      ]);
    }
  });

  it('waits six times as long as its function may take', () => {
    const timeouts = inProd('AWS::SQS::Queue').map((queue) => [
      textOf(queue, 'QueueName'),
      queue.properties['VisibilityTimeout'],
    ]);
    expect(Object.fromEntries(timeouts)).toMatchObject({
      'mrejesho-prod-clocks': 180,
      'mrejesho-prod-lake': 180,
      'mrejesho-prod-measures': 180,
      'mrejesho-prod-mergers': 180,
      'mrejesho-prod-notices': 360,
      'mrejesho-prod-projections': 180,
      'mrejesho-prod-queues': 180,
      'mrejesho-prod-surges': 180,
    });
  });
});

describe('a subscription', () => {
  it('brings clocks and mergers only what changes one, the notices only acts that tell somebody, surges what is sent, and all projections together each event once', () => {
    const policies = inProd('AWS::SNS::Subscription')
      .filter((subscription) => textOf(subscription, 'Protocol') === 'sqs')
      .map(({ properties }) => properties);
    expect(policies).toHaveLength(5);
    for (const filter of [
      { clock: ['changed'] },
      { mergers: ['changed'] },
      { type: [...actsThatTell, ...actsThatRemind, toOfficersType, unreadType] },
      { type: ['submit', unreadType] },
    ]) {
      expect(policies).toContainEqual(
        expect.objectContaining({ RawMessageDelivery: true, FilterPolicy: filter }),
      );
    }
    const unfiltered = policies.filter((policy) => !('FilterPolicy' in policy));
    expect(unfiltered.map(({ Endpoint }) => plain(Endpoint))).toEqual([
      expect.stringContaining('projectionsQueue'),
    ]);
  });
});

describe('an upgrade', () => {
  it('subscribes what feeds the queues of projections before these leave the topic', () => {
    const manifest = JSON.parse(readFileSync(join(prod().outdir, 'manifest.json'), 'utf8')) as {
      readonly artifacts: Readonly<Record<string, { readonly dependencies?: readonly string[] }>>;
    };
    for (const stack of ['queues', 'measures', 'lake'])
      expect(manifest.artifacts[stack]?.dependencies).toContain('projections');
  });
});

describe('a batch of events', () => {
  const windowOf = (name: string): number =>
    inProd('AWS::Lambda::EventSourceMapping')
      .filter(({ properties }) => plain(properties['EventSourceArn']).includes(name))
      .map(({ properties }) => Number(properties['MaximumBatchingWindowInSeconds'] ?? 0))
      .reduce((longest, seconds) => Math.max(longest, seconds), 0);

  it('of clocks is handed over well before the sweeper takes them for dead', () => {
    const { sweepGraceSeconds } = stageFrom(givenForProd());
    expect(windowOf('clocksQueue')).toBeGreaterThan(0);
    expect(windowOf('StreamArn') + windowOf('clocksQueue')).toBeLessThan(sweepGraceSeconds / 4);
  });

  it('waits nowhere on the local cloud', () => {
    const windows = resourcesOf(local().templates, 'AWS::Lambda::EventSourceMapping').filter(
      ({ properties }) => 'MaximumBatchingWindowInSeconds' in properties,
    );
    expect(windows).toEqual([]);
  });
});

describe('what hands messages to a queue', () => {
  /** The queue that a value names. */
  const queueIn = (value: unknown): string =>
    /<([A-Za-z]+)Queue[0-9A-F]{8}\.Arn>/.exec(plain(value))?.[1] ?? '';

  it('sets aside among its dead letters what it may not hand over', () => {
    const bySns = inProd('AWS::SNS::Subscription')
      .filter((subscription) => textOf(subscription, 'Protocol') === 'sqs')
      .map(({ properties }) => ({
        to: queueIn(properties['Endpoint']),
        aside: queueIn((properties['RedrivePolicy'] as Record<string, unknown>)['deadLetterTargetArn']),
      }));
    const byEventBridge = inProd('AWS::Events::Rule')
      .flatMap(({ properties }) => properties['Targets'] as readonly Record<string, unknown>[])
      .filter(({ Arn }) => !plain(Arn).includes(':log-group:'))
      .map(({ Arn, DeadLetterConfig }) => ({
        to: queueIn(Arn),
        aside: queueIn((DeadLetterConfig as Record<string, unknown> | undefined)?.['Arn']),
      }));
    expect([bySns.length, byEventBridge.length]).toEqual([5, 5]);
    for (const { to, aside } of [...bySns, ...byEventBridge]) expect(aside).toBe(`${to}DeadLetters`);
  });
});

describe('a function', () => {
  it('runs Node 24 on arm64, and its log forgets after a year', () => {
    const lambdas = inProd('AWS::Lambda::Function');
    expect(lambdas.map((lambda) => textOf(lambda, 'FunctionName')).toSorted()).toEqual(
      functionNames.map((name) => `mrejesho-prod-${name}`).toSorted(),
    );
    const retention = new Map(
      inProd('AWS::Logs::LogGroup').map((group) => [
        textOf(group, 'LogGroupName'),
        group.properties['RetentionInDays'],
      ]),
    );
    for (const lambda of lambdas) {
      expect(lambda.properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
      expect(retention.get(`/aws/lambda/${textOf(lambda, 'FunctionName')}`)).toBe(365);
    }
  });

  it('is told where citizens read, if it says so in texts and the stage has such a place', () => {
    const told = ({ templates }: ReturnType<typeof prod>) =>
      resourcesOf(templates, 'AWS::Lambda::Function').flatMap((lambda) => {
        const { Variables } = lambda.properties['Environment'] as { Variables: Record<string, unknown> };
        const places = [Variables['WEB_ADDRESS'], Variables['USSD_CODE']].filter(Boolean);
        return places.length === 0 ? [] : [[textOf(lambda, 'FunctionName'), ...places].join(' ')];
      });
    const naming = [
      'officer-queues',
      'preview-officer-act',
      'receive-sms',
      'send-due-notices',
      'send-notices',
      'show-vocabulary',
      'submit-desk-ticket',
    ];
    expect(told(dev())).toEqual([]);
    expect(told(prod()).toSorted()).toEqual(naming.map((name) => `mrejesho-prod-${name} mrejesho.example`));
    expect(told(local()).toSorted()).toEqual(
      naming.map((name) => `mrejesho-local-${name} 127.0.0.1:8080 *152*00#`),
    );
    const shared = inProd('AWS::Lambda::Function').filter(({ properties }) => {
      const environment = properties['Environment'] as { Variables: Record<string, unknown> };
      return environment.Variables['USSD_PREFIX'] === '9*2';
    });
    expect(shared.map((lambda) => textOf(lambda, 'FunctionName')).toSorted()).toEqual(
      ['answer-ussd', ...naming].map((name) => `mrejesho-prod-${name}`),
    );
  });

  it('is told of a table only where it may touch it', () => {
    const variables = inProd('AWS::Lambda::Function').filter(({ properties }) => {
      const environment = properties['Environment'] as { Variables: Record<string, unknown> };
      return 'IDENTITIES_TABLE' in environment.Variables;
    });
    expect(variables.map((lambda) => textOf(lambda, 'FunctionName')).toSorted()).toEqual([
      'mrejesho-prod-answer-ussd',
      'mrejesho-prod-citizen-acts',
      'mrejesho-prod-draw-consequences',
      'mrejesho-prod-officer-measures',
      'mrejesho-prod-open-ticket',
      'mrejesho-prod-receive-sms',
      'mrejesho-prod-registry-acts',
      'mrejesho-prod-replace-secret',
      'mrejesho-prod-reveal-identity',
      'mrejesho-prod-send-due-notices',
      'mrejesho-prod-send-notices',
      'mrejesho-prod-submit-desk-ticket',
      'mrejesho-prod-submit-ticket',
    ]);
  });
});

describe('every log', () => {
  it('forgets after a time', () => {
    expect(
      inProd('AWS::Logs::LogGroup').filter(({ properties }) => properties['RetentionInDays'] === undefined),
    ).toEqual([]);
  });
});

/** Beside functions a timetable runs the exports of what changed, which ./recovery.ts holds and other alarms watch. */
const runsFunction = (schedule: Resource): boolean =>
  !textOf(schedule, 'Name').includes(stateMachines.exportChanges);

describe('the schedules', () => {
  it.each([
    ['prod', prod, 'rate(5 minutes)'],
    ['local', local, 'rate(1 minute)'],
  ] as const)(
    'of %s run the sweepers, what follows from the registry, the notices that are due, those that failed, the rounds that add up, what is published, what became of suggestions, the walk over the record, and the checkpoints',
    (_, stage, rate) => {
      const rates = resourcesOf(stage().templates, 'AWS::Scheduler::Schedule')
        .filter(runsFunction)
        .map((schedule) => [
          textOf(schedule, 'Name').replace(/^mrejesho-\w+?-/, ''),
          textOf(schedule, 'ScheduleExpression'),
        ]);
      expect(Object.fromEntries(rates)).toEqual({
        'sweep-clocks': rate,
        'sweep-identity-requests': rate,
        'draw-consequences': 'rate(1 minute)',
        'lose-touch': rate,
        'publish-months': 'rate(6 hours)',
        'report-suggestions': 'rate(6 hours)',
        'roll-up-measures': 'rate(1 minute)',
        'send-due-notices': 'rate(1 minute)',
        'walk-record': 'rate(5 minutes)',
        'write-checkpoint': rate,
      });
    },
  );
});

describe('what runs by a timetable', () => {
  const isOf = (name: string, figures: Watch['figures']): boolean =>
    'logged' in figures
      ? figures.by.some((by) => by === name)
      : 'ofFunction' in figures && figures.ofFunction === name && figures.metric === 'Invocations';

  it('rings when it is silent, and when it fails', () => {
    const watched: readonly Watch[] = Object.values(watches);
    const isHeard = (name: string, metric: 'Invocations' | 'Errors'): boolean =>
      watched.some(({ figures, rings }) =>
        'logged' in figures
          ? 'below' in rings && figures.by.some((by) => by === name) // what it says at its end does not come
          : 'ofFunction' in figures && figures.ofFunction === name && figures.metric === metric,
      );
    const scheduled = inProd('AWS::Scheduler::Schedule')
      .filter(runsFunction)
      .map((schedule) => textOf(schedule, 'Name').replace('mrejesho-prod-', ''));
    expect(scheduled.length).toBeGreaterThan(0);
    expect(scheduled.filter((name) => !isHeard(name, 'Invocations'))).toEqual([]);
    expect(scheduled.filter((name) => !isHeard(name, 'Errors'))).toEqual([]);
  });

  it('runs at least twice while a watch waits for it, so that one late run rings nothing', () => {
    const unitsInMinutes: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 24 * 60 };
    const tooRare = inProd('AWS::Scheduler::Schedule').flatMap((schedule) => {
      const name = textOf(schedule, 'Name').replace('mrejesho-prod-', '');
      const rate = textOf(schedule, 'ScheduleExpression');
      const [, count = '', unit = ''] = /^rate\((\d+) (\w+?)s?\)$/.exec(rate) ?? [];
      const everyMinutes = Number(count) * (unitsInMinutes[unit] ?? NaN);
      return Object.entries<Watch>(watches)
        .filter(([, { figures, rings }]) => 'below' in rings && isOf(name, figures))
        .filter(([, { minutes, stretches = 1 }]) => !(2 * everyMinutes <= minutes * stretches))
        .map(([watch]) => `${watch}: ${name} runs at a ${rate}`);
    });
    expect(tooRare).toEqual([]);
  });
});

describe('the outputs', () => {
  it('are those that lib/config/outputs.ts promises, in every stack that has any', () => {
    for (const stack of Object.keys(outputs) as StackName[]) {
      const told = Object.keys(prod().template(stack).findOutputs('*')).filter(
        (name) => !name.startsWith('Export'),
      );
      expect(told.toSorted(), stack).toEqual([...outputs[stack]].toSorted());
    }
  });
});

describe('the function that answers phones', () => {
  it('is told how its gateway calls, from where, and what stands before what is typed', () => {
    const [lambda] = inProd('AWS::Lambda::Function').filter(
      (found) => textOf(found, 'FunctionName') === 'mrejesho-prod-answer-ussd',
    );
    expect(lambda?.properties).toMatchObject({
      Timeout: 10,
      Environment: {
        Variables: {
          USSD_CONVENTION: 'africas-talking',
          USSD_DEMONSTRATION: 'no',
          USSD_PREFIX: '9*2',
          USSD_SOURCES: '196.201.214.0/24,2c0f:f248::/32',
          USSD_SECRET: 'mrejesho-prod-ussd-gateway',
        },
      },
    });
  });
});
