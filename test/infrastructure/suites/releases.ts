import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { functionNames, type FunctionName } from '../../../lib/config/functions.ts';
import { stateMachines } from '../../../lib/config/names.ts';
import { apiFunctions, gradualFunctions } from '../../../lib/config/releases.ts';
import type { TemplateResource } from '../../../lib/upgrade/stateful-resources.ts';
import { plain, resourcesOf, textOf } from './resources.ts';
import { statementsOf } from './statements.ts';
import { dev, local, prod, prodThroughAggregator } from './synthesised.ts';

type Resources = Readonly<Record<string, TemplateResource>>;

const stackOf = (name: 'api' | 'workflow' | 'release' | 'observability', of = prod): Resources =>
  of().byStack[`mrejesho-prod-${name}`]?.Resources ?? {};

/** The logical ids of what a release without aliases had for each function of the API. */
interface CallBefore {
  readonly function: string;
  readonly integration: string;
  readonly permission: string;
  /** The name of the policy beside its role. */
  readonly policy: string;
}
const before = JSON.parse(
  readFileSync(new URL('../calls-before-aliases.json', import.meta.url), 'utf8'),
) as Readonly<Record<FunctionName, CallBefore>>;

const property = (resources: Resources, id: string, name: string): string =>
  plain(resources[id]?.Properties?.[name]);

/** Functions of the API that came when all had aliases: no call of them was ever allowed otherwise. */
const since: readonly FunctionName[] = ['institution-directions'];

/** Logical ids of the aliases of functions, by the names of these. */
const aliases = (resources: Resources): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(resources)
      .filter(([, { Type }]) => Type === 'AWS::Lambda::Alias')
      .map(([id, { Properties }]) => {
        const called = plain(Properties?.['FunctionName']).slice(1, -1);
        return [property(resources, called, 'FunctionName').replace('mrejesho-prod-', ''), id];
      }),
  );

/** The versions that aliases are of, by the names of their functions. */
const versions = (of = prod): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['api' as const, 'workflow' as const].flatMap((stack) => {
      const resources = stackOf(stack, of);
      return [...aliases(resources)].map(([name, id]) => [name, property(resources, id, 'FunctionVersion')]);
    }),
  );

describe('a function of the API, and the one that applies deadlines,', () => {
  it('is called by its alias, which is of a version made with its code and settings', () => {
    const made = versions();
    expect(Object.keys(made).toSorted()).toEqual(gradualFunctions.toSorted());
    for (const [name, version] of Object.entries(made)) {
      const resources = { ...stackOf('api'), ...stackOf('workflow') };
      const id = version.slice(1).replace('.Version>', '');
      expect(resources[id]?.Type, name).toBe('AWS::Lambda::Version');
    }
  });

  it('gets another version with another setting, and keeps its own with those of another function', () => {
    const [made, otherwise] = [versions(), versions(prodThroughAggregator)];
    const changed = Object.keys(made).filter((name) => made[name] !== otherwise[name]);
    expect(changed).toEqual(['receive-sms']);
  });

  it('takes over by its deployment group, a tenth first, and goes back where an alarm that exists rings', () => {
    const groups = resourcesOf([prod().template('release')], 'AWS::CodeDeploy::DeploymentGroup');
    const alarms = resourcesOf(prod().templates, 'AWS::CloudWatch::Alarm').map((alarm) =>
      textOf(alarm, 'AlarmName'),
    );
    for (const stack of ['api', 'workflow'] as const) {
      for (const [name, id] of aliases(stackOf(stack))) {
        const policy = (stackOf(stack)[id] as { UpdatePolicy?: Record<string, Record<string, string>> })
          .UpdatePolicy?.['CodeDeployLambdaAliasUpdate'];
        const its = groups.filter(
          (group) =>
            textOf(group, 'DeploymentGroupName') === policy?.['DeploymentGroupName'] &&
            textOf(group, 'ApplicationName') === policy['ApplicationName'],
        );
        expect(its, name).toHaveLength(1);
        const [group] = its;
        expect(group?.properties['DeploymentConfigName'], name).toEqual({
          'Fn::If': [
            'TakesOverAtOnce',
            'CodeDeployDefault.LambdaAllAtOnce',
            'CodeDeployDefault.LambdaCanary10Percent5Minutes',
          ],
        });
        const { Alarms, Enabled } = group?.properties['AlarmConfiguration'] as {
          Alarms: readonly { Name: string }[];
          Enabled: unknown;
        };
        expect(Enabled).toEqual({ 'Fn::If': ['TakesOverAtOnce', false, true] });
        expect(Alarms.map(({ Name }) => Name)).toEqual([
          `mrejesho-prod-release-${name}`,
          'mrejesho-prod-release-api',
        ]);
        for (const { Name } of Alarms) expect(alarms).toContain(Name);
        // A deployment that breaks off after this stack has each alarm that the next one asks.
        const there = resourcesOf(
          [prod().template('release'), prod().template('api')],
          'AWS::CloudWatch::Alarm',
        );
        expect(there.map((alarm) => textOf(alarm, 'AlarmName'))).toEqual(
          expect.arrayContaining(Alarms.map(({ Name }) => Name)),
        );
        expect(group?.properties['AutoRollbackConfiguration']).toMatchObject({ Enabled: true });
      }
    }
    expect(groups).toHaveLength(gradualFunctions.length);
  });

  it('takes over at once on the local cloud, which knows aliases and no CodeDeploy', () => {
    const made = resourcesOf(local().templates, 'AWS::Lambda::Alias');
    expect(made).toHaveLength(gradualFunctions.length);
    expect(JSON.stringify(local().byStack)).not.toMatch(/CodeDeploy|StateMachineAlias/);
  });

  it('does so in dev as well, so that it was seen before', () => {
    expect(resourcesOf(dev().templates, 'AWS::CodeDeploy::DeploymentGroup')).toHaveLength(
      gradualFunctions.length,
    );
  });
});

describe('an alarm that stops a release', () => {
  it('names its runbook and tells nobody itself: the release that was stopped does', () => {
    const stopping = resourcesOf(prod().templates, 'AWS::CloudWatch::Alarm').filter((alarm) =>
      textOf(alarm, 'AlarmName').startsWith('mrejesho-prod-release-'),
    );
    expect(stopping).toHaveLength(gradualFunctions.length + 2); // the API's, and that of the state machine
    for (const { properties } of stopping) {
      expect(properties['AlarmDescription']).toMatch(/ What to do: docs\/runbooks\/release-stopped\.md$/);
      expect(properties).not.toHaveProperty('AlarmActions');
    }
    for (const { properties } of resourcesOf(
      [prod().template('release')],
      'AWS::CodeDeploy::DeploymentGroup',
    )) {
      expect(properties['TriggerConfigurations']).toEqual([
        {
          TriggerName: 'operators',
          TriggerTargetArn: expect.anything() as unknown,
          TriggerEvents: ['DeploymentFailure', 'DeploymentStop', 'DeploymentRollback'],
        },
      ]);
    }
  });
});

describe('who works off a queue, a stream or a timetable', () => {
  it('has no alias, and is called as it is', () => {
    const rest = functionNames.filter((name) => !gradualFunctions.includes(name));
    const called = resourcesOf(prod().templates).flatMap((resource) => {
      if (resource.type === 'AWS::Lambda::EventSourceMapping') return [textOf(resource, 'FunctionName')];
      if (resource.type !== 'AWS::Scheduler::Schedule') return [];
      if (textOf(resource, 'Name').includes(stateMachines.exportChanges)) return []; // a workflow without functions
      return [plain((resource.properties['Target'] as Record<string, unknown>)['Arn'])];
    });
    expect(called.length).toBeGreaterThan(rest.length - 3);
    expect(called.filter((target) => !/Function[0-9A-F]{8}(\.Arn)?>$/.test(target))).toEqual([]);
  });
});

describe('the upgrade from a release without aliases', () => {
  const api = (): Resources => stackOf('api');

  it('deploys what calls are allowed by, and what versions take over by, before whoever needs it', () => {
    const order = prod().stacks.map((name) => name.replace('mrejesho-prod-', ''));
    expect(order.indexOf('release')).toBeLessThan(order.indexOf('api'));
    expect(order.indexOf('release')).toBeLessThan(order.indexOf('workflow'));
  });

  it('has each call allowed before, while and after its integration changes', () => {
    expect([...Object.keys(before), ...since].toSorted()).toEqual(apiFunctions.toSorted());
    const allowed = statementsOf([prod().template('release')])
      .filter(({ role }) => role === 'mrejesho-prod-api-gateway')
      .flatMap(({ actions, resources }) => (actions.includes('lambda:InvokeFunction') ? resources : []))
      .map((arn) => /(?<=:function:mrejesho-prod-).+/.exec(arn)?.[0]);
    for (const [name, { function: called, integration, permission }] of Object.entries(before)) {
      // Before, and until everything else has changed: the same function in its place, with the permission that goes last.
      expect(api()[called]?.Type, name).toBe('AWS::Lambda::Function');
      expect(api()[permission], name).toBeUndefined();
      // From the change of the integration on: its alias, made first because it is named, by a role of a stack that is there.
      expect(property(api(), integration, 'IntegrationUri'), name).toBe(`<${aliases(api()).get(name)}>`);
      expect(property(api(), integration, 'CredentialsArn'), name).toMatch(
        /:role\/mrejesho-prod-api-gateway$/,
      );
      expect(allowed, name).toContain(`${name}:live`);
    }
    expect(allowed).toHaveLength(apiFunctions.length);
  });

  it('gives each role in itself what it has beside it, under another name, before that goes', () => {
    for (const [name, { function: called, policy }] of Object.entries(before)) {
      const [role] = /(?<=<)\w+/.exec(property(api(), called, 'Role')) ?? [''];
      const policies = api()[role]?.Properties?.['Policies'] as readonly { PolicyName: string }[];
      expect(
        policies.map(({ PolicyName }) => PolicyName),
        name,
      ).toEqual(['reach']);
      expect(policy).not.toBe('reach');
    }
    const beside = Object.values(api()).filter(({ Type }) => Type === 'AWS::IAM::Policy');
    expect(beside).toEqual([]);
  });
});

describe('the state machine of deadlines', () => {
  const machines = () =>
    resourcesOf([prod().template('workflow')], 'AWS::StepFunctions::StateMachine').map(({ id }) => id);

  it('has a version for each of its revisions, which takes over by a tenth of what is started', () => {
    const [machine = ''] = machines();
    const [version] = resourcesOf([prod().template('workflow')], 'AWS::StepFunctions::StateMachineVersion');
    expect(version?.properties).toEqual({
      StateMachineArn: { Ref: machine },
      StateMachineRevisionId: { 'Fn::GetAtt': [machine, 'StateMachineRevisionId'] },
    });
    const [alias] = resourcesOf([prod().template('workflow')], 'AWS::StepFunctions::StateMachineAlias');
    expect(alias?.properties).toEqual({
      Name: 'live',
      DeploymentPreference: {
        Type: 'CANARY',
        Percentage: 10,
        Interval: 5,
        StateMachineVersionArn: { 'Fn::GetAtt': [version?.id, 'Arn'] },
        Alarms: ['mrejesho-prod-release-response-deadline'],
      },
    });
  });

  it('calls the alias of its function, and may call it as executions do that began before there was one', () => {
    const [machine] = resourcesOf([prod().template('workflow')], 'AWS::StepFunctions::StateMachine');
    const alias = aliases(stackOf('workflow')).get('apply-deadline') ?? '';
    expect(machine?.properties['DefinitionSubstitutions']).toEqual({ ApplyDeadlineArn: { Ref: alias } });
    const may = statementsOf([prod().template('workflow')])
      .filter(
        ({ role, actions }) =>
          role.endsWith('response-deadline') && actions.includes('lambda:InvokeFunction'),
      )
      .flatMap(({ resources }) => resources);
    expect(may).toEqual([expect.stringMatching(/^<applydeadlineFunction[0-9A-F]{8}\.Arn>$/), `<${alias}>`]);
  });

  it('has its alias before its keeper starts executions by it', () => {
    const [alias] = resourcesOf([prod().template('workflow')], 'AWS::StepFunctions::StateMachineAlias');
    const [keeper] = resourcesOf([prod().template('workflow')], 'AWS::Lambda::Function').filter((found) =>
      textOf(found, 'FunctionName').endsWith('-keep-clocks'),
    );
    const { DependsOn } = (stackOf('workflow')[keeper?.id ?? ''] ?? {}) as { DependsOn?: readonly string[] };
    expect(DependsOn).toContain(alias?.id);
  });

  it.each([
    ['prod', prod, /:stateMachine:mrejesho-prod-response-deadline:live$/],
    ['local', local, /:stateMachine:mrejesho-local-response-deadline$/],
  ] as const)(
    'of %s is started by the name that its keeper is told, and allowed by the machine',
    (_, of, arn) => {
      const [keeper] = resourcesOf([of().template('workflow')], 'AWS::Lambda::Function').filter((found) =>
        textOf(found, 'FunctionName').endsWith('-keep-clocks'),
      );
      const { Variables } = keeper?.properties['Environment'] as { Variables: Record<string, unknown> };
      expect(plain(Variables['RESPONSE_DEADLINE_ARN'])).toMatch(arn);
      const may = statementsOf([of().template('workflow')])
        .filter(({ actions }) => actions.includes('states:StartExecution'))
        .flatMap(({ resources }) => resources);
      expect(may).toEqual([expect.stringMatching(/:stateMachine:mrejesho-\w+-response-deadline$/)]);
    },
  );
});
