import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { App, Stack } from 'aws-cdk-lib/core';
import { describe, expect, it } from 'vitest';
import { alarmNames, alarms, runbookOf, type AlarmName } from '../../../lib/config/alarms.ts';
import {
  compositeNames,
  composites,
  dependencyNames,
  type Composite,
  type CompositeName,
} from '../../../lib/config/composites.ts';
import { deadLetters, deadLettersNames } from '../../../lib/config/dead-letters.ts';
import {
  functions,
  type FunctionDescription,
  type FunctionName,
  type ReachName,
} from '../../../lib/config/functions.ts';
import { alarmsIn, functionsBehind, logQueryOf, mostLogGroups } from '../../../lib/config/log-queries.ts';
import { stageFrom } from '../../../lib/config/stages.ts';
import { reachOf } from '../../../lib/constructs/reach.ts';
import { givenForProd } from '../../builders/given-values.ts';
import { plain, resourcesOf, textOf, type Resource } from './resources.ts';
import { local, prod } from './synthesised.ts';

const inProd = (type: string): readonly Resource[] => resourcesOf(prod().templates, type);
const compositeAlarms = () => inProd('AWS::CloudWatch::CompositeAlarm');
const nameIn = (alarm: Resource): string => textOf(alarm, 'AlarmName').replace('mrejesho-prod-', '');
/** All but those that stop a release, of which suites/releases.ts asks. */
const metricAlarms = () =>
  inProd('AWS::CloudWatch::Alarm').filter((alarm) => !nameIn(alarm).startsWith('release-'));
const told = ({ properties }: Resource): readonly string[] =>
  ['AlarmActions', 'OKActions', 'InsufficientDataActions'].flatMap((which) =>
    ((properties[which] ?? []) as readonly unknown[]).map((topic) => `${which} ${plain(topic)}`),
  );
/** What CloudWatch takes, by the references of PutMetricAlarm and PutCompositeAlarm. */
const limits = { description: 1024, rule: 10_240, children: 100, parents: 150 } as const;

const childrenIn = (rule: string): readonly string[] =>
  [...rule.matchAll(/ALARM\("?mrejesho-prod-([\w-]+)"?\)/g)].map(([, child = '']) => child);

describe('an alarm', () => {
  it('is made of each row of the table, and of nothing else', () => {
    expect(metricAlarms().map(nameIn).toSorted()).toEqual([...alarmNames].toSorted());
  });

  it('says who must act, in how many minutes, what people suffer, its runbook, and where its logs are asked', () => {
    for (const alarm of metricAlarms()) {
      const watch = alarms[nameIn(alarm) as AlarmName];
      const text = textOf(alarm, 'AlarmDescription');
      const severity = 'partOf' in watch ? composites[watch.partOf].severity : watch.severity;
      expect(text, alarm.id).toMatch(severity === 'page' ? /^PAGE: / : /^TICKET: /);
      expect(text).toContain(`within ${watch.actWithinMinutes} minutes. ${watch.peopleSuffer} What to do: `);
      expect(text).toContain(runbookOf(nameIn(alarm)));
      expect(text).toMatch(
        / Log query.*: https:\/\/[\w-]+\.console\.aws\.amazon\.com\/cloudwatch\/home\?region=.+#logsV2:logs-insights/,
      );
      expect(text.length, text).toBeLessThanOrEqual(limits.description);
    }
  });

  it('has a runbook, and every runbook of an alarm an alarm', () => {
    expect(alarmNames.filter((name) => !existsSync(runbookOf(name)))).toEqual([]);
    const pages = globSync('docs/runbooks/*.md').filter((page) =>
      readFileSync(page, 'utf8').includes('\n## It rings'),
    );
    const known = new Set<string>(alarmNames);
    expect(pages.map((page) => basename(page, '.md')).filter((page) => !known.has(page))).toEqual([]);
  });

  it('tells the operators of itself only where no composite does', () => {
    for (const alarm of metricAlarms()) {
      const alone = 'severity' in alarms[nameIn(alarm) as AlarmName];
      expect(told(alarm), alarm.id).toEqual(
        alone
          ? ['AlarmActions', 'OKActions'].map(
              (which) => expect.stringMatching(`^${which} .+:mrejesho-prod-alarms$`) as unknown,
            )
          : [],
      );
    }
  });

  it('stands alone only where its cause makes no other ring, or where each must be told', () => {
    expect(alarmNames.filter((name) => 'severity' in alarms[name])).toEqual([
      'guesses-many',
      'intake-closed',
      'calendar-ending',
      'open-executions-near-quota',
      'text-not-as-written',
      'registry-item-forged',
      'contact-not-as-left',
      'head-not-as-recorded',
      'chain-not-as-recorded',
      'sms-beyond-usual',
      'sms-stopped',
      'notices-held',
      'record-hidden',
      'edge-failing',
      'backups-failing', // a stage without a backup account has none of these
      'exports-failing',
      'exports-silent',
      'backups-silent',
      'guarded-act',
    ]);
  });

  it('rings at 70 % of the executions that may be open, by a figure of the whole account', () => {
    const [alarm] = metricAlarms().filter((each) => nameIn(each) === 'open-executions-near-quota');
    expect(alarm?.properties).toMatchObject({
      Namespace: 'AWS/States',
      MetricName: 'OpenExecutionCount',
      Statistic: 'Maximum',
      Threshold: 700_000,
    });
    expect(alarm?.properties).not.toHaveProperty('Dimensions');
  });
});

describe('the query of an alarm', () => {
  it('asks groups that the stacks make, and no more than Logs Insights does at once', () => {
    const made = new Set(inProd('AWS::Logs::LogGroup').map((group) => textOf(group, 'LogGroupName')));
    const stage = stageFrom(givenForProd());
    for (const name of alarmNames) {
      const { groups } = logQueryOf(stage, alarms[name]);
      expect(groups.length, name).toBeGreaterThan(0);
      expect(groups.length, name).toBeLessThanOrEqual(mostLogGroups);
      // CloudFront makes those of the functions at the edge itself.
      expect(
        groups.filter((group) => !group.startsWith('/aws/cloudfront/') && !made.has(group)),
        name,
      ).toEqual([]);
    }
  });

  it('is saved where its address is too long for the description', () => {
    const saved = new Map(
      inProd('AWS::Logs::QueryDefinition').map((query) => [textOf(query, 'Name'), query.properties]),
    );
    const named = [...metricAlarms(), ...compositeAlarms()].flatMap((alarm) => {
      const [, name] = / saved as ([^:]+):/.exec(textOf(alarm, 'AlarmDescription')) ?? [];
      return name === undefined ? [] : [name];
    });
    expect(named.toSorted()).toEqual([...saved.keys()].toSorted());
    expect(named).toContain('mrejesho-prod-alarms/store-failing');
    for (const { LogGroupNames: groups } of saved.values())
      expect((groups as readonly string[]).length).toBeLessThanOrEqual(mostLogGroups);
  });

  it('is asked of the function that works a queue off', () => {
    const consumers = inProd('AWS::Lambda::EventSourceMapping').flatMap(({ properties }) => {
      const [, queue] = /<(\w+)Queue[0-9A-F]{8}\.Arn>/.exec(plain(properties['EventSourceArn'])) ?? [];
      return queue === undefined ? [] : [[queue, plain(properties['FunctionName'])] as const];
    });
    expect(consumers.length).toBeGreaterThan(8);
    const bare = (name: string): string => name.replaceAll('-', '').toLowerCase();
    for (const [queue, lambda] of consumers) {
      const [name] = deadLettersNames.filter((each) => bare(each) === bare(`${queue}-dead-letters`));
      expect(name, queue).toBeDefined();
      if (name !== undefined) expect(bare(lambda)).toContain(bare(deadLetters[name].of));
    }
  });
});

describe('a composite alarm', () => {
  const byName = () => new Map(compositeAlarms().map((alarm) => [nameIn(alarm), alarm]));

  it('rings with each alarm of the table that is part of it', () => {
    for (const name of compositeNames) {
      const alarm = byName().get(name);
      const children = childrenIn(alarm === undefined ? '' : textOf(alarm, 'AlarmRule'));
      expect(children.toSorted(), name).toEqual([...alarmsIn(name)].toSorted());
      expect(children.length, name).toBeGreaterThan(0);
    }
  });

  it('keeps within what CloudWatch takes, and in the region of its alarms', () => {
    const parents = compositeAlarms().flatMap((alarm) => childrenIn(textOf(alarm, 'AlarmRule')));
    for (const alarm of compositeAlarms()) {
      const rule = textOf(alarm, 'AlarmRule');
      expect(rule.length).toBeLessThanOrEqual(limits.rule);
      expect(childrenIn(rule).length).toBeLessThanOrEqual(limits.children);
      expect(textOf(alarm, 'AlarmDescription').length).toBeLessThanOrEqual(limits.description);
    }
    for (const name of new Set(parents))
      expect(parents.filter((each) => each === name).length).toBeLessThanOrEqual(limits.parents);
    expect(parents).not.toContain('edge-failing');
  });

  it('tells the operators once that it begins, and where it is a page once that it ends; those that only silence others tell nobody', () => {
    for (const [name, alarm] of byName()) {
      const known = compositeNames.find((each) => each === name);
      const times = known === undefined ? 0 : composites[known].severity === 'page' ? 2 : 1;
      expect(told(alarm).length, name).toBe(times);
    }
  });

  it('is silenced by what it follows from', () => {
    for (const name of compositeNames) {
      const alarm = byName().get(name);
      const { suppressedBy = [] }: Composite = composites[name];
      const suppressor = plain(alarm?.properties['ActionsSuppressor'] ?? '');
      const found = compositeAlarms().find(({ id }) => suppressor.includes(`<${id}.Arn>`));
      const [of, others] = [
        found === undefined ? '' : nameIn(found),
        found === undefined ? '' : textOf(found, 'AlarmRule'),
      ];
      expect(suppressedBy.length === 1 ? [of] : childrenIn(others), name).toEqual(suppressedBy);
    }
  });

  it('is silenced by the services that most functions behind one of its alarms reach, and by no other', () => {
    const stage = stageFrom(givenForProd());
    const stack = new Stack(new App(), 'Any');
    const servicesOf = (name: FunctionName): ReadonlySet<string> => {
      const { may }: FunctionDescription = functions[name];
      const pool = { arn: 'arn', id: 'pool', issuer: 'issuer' };
      return new Set(
        (Object.keys(may) as ReachName[]).map((reach) => reachOf(reach, stage, stack, pool).service),
      );
    };
    const follows = (name: CompositeName) =>
      dependencyNames.filter((dependency) => {
        const { services = [] }: Composite = composites[dependency];
        return alarmsIn(name).some((alarm) => {
          const { figures } = alarms[alarm];
          const behind = functionsBehind(figures);
          const reaching = behind.filter((each) => services.some((service) => servicesOf(each).has(service)));
          return behind.length > 0 && reaching.length * 2 > behind.length;
        });
      });
    for (const name of compositeNames) {
      const { suppressedBy }: Composite = composites[name];
      if (suppressedBy === undefined) continue;
      const told = suppressedBy.filter((dependency) => dependency !== 'login'); // whose issuer no permission names
      expect(told, name).toEqual(follows(name));
    }
  });

  it('is not made on the local cloud, whose CloudFormation knows none', () => {
    expect(resourcesOf(local().templates, 'AWS::CloudWatch::CompositeAlarm')).toEqual([]);
    expect(resourcesOf(local().templates, 'AWS::Logs::QueryDefinition')).toEqual([]);
  });
});
