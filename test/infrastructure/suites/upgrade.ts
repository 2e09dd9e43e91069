import { describe, expect, it } from 'vitest';
import { blockedExports, lostResources } from '../../../lib/upgrade/stateful-resources.ts';
import { acceptedResources, resourcesToAccept } from './accepted-resources.ts';
import { plain, resourcesOf, textOf } from './resources.ts';
import { dev, local, prod } from './synthesised.ts';

/** CloudFormation takes 500 a stack; what is left is for aliases, versions and what else a release adds. */
const mostResources = 300;

describe('a stack', () => {
  it.each([
    ['prod', prod],
    ['dev', dev],
    ['local', local],
  ])('of %s has room for more', (_, stage) => {
    const full = Object.entries(stage().byStack)
      .map(([name, { Resources = {} }]) => [name, Object.keys(Resources).length] as const)
      .filter(([, count]) => count > mostResources);
    expect(full).toEqual([]);
  });
});

describe('a function of the API', () => {
  const permissions = () =>
    resourcesOf([prod().template('api')], 'AWS::Lambda::Permission').filter(
      (permission) => textOf(permission, 'Principal') === 'apigateway.amazonaws.com',
    );

  it('is called by the gateway under one permission, however many routes it answers', () => {
    const called = permissions().map((permission) => textOf(permission, 'FunctionName'));
    const integrated = resourcesOf([prod().template('api')], 'AWS::ApiGatewayV2::Integration').map(
      (integration) => textOf(integration, 'IntegrationUri'),
    );
    expect(called.toSorted()).toEqual(integrated.toSorted());
  });

  it('is called from every route of this API, the one of unknown routes from its own, which has no path', () => {
    const sources = permissions().map((permission) => [
      plain(permission.properties['FunctionName']),
      textOf(permission, 'SourceArn').replace(/^.+execute-api:.+>/, ''),
    ]);
    const ofUnknown = sources.filter(([name]) => name?.includes('refuseunknownroute'));
    expect(ofUnknown.map(([, source]) => source)).toEqual(['/*/*']);
    const ofRoutes = sources.filter((source) => !ofUnknown.includes(source)).map(([, source]) => source);
    expect(new Set(ofRoutes)).toEqual(new Set(['/*/*/*']));
  });
});

describe('an upgrade from the last release', () => {
  it('takes nothing that holds data or is known by name out of its stack, and makes none anew', () => {
    expect(lostResources(acceptedResources().stateful, resourcesToAccept(prod().byStack).stateful)).toEqual(
      [],
    );
  });

  it('takes away no export while a stack imports it', () => {
    expect(blockedExports(acceptedResources().imports, prod().byStack)).toEqual([]);
  });

  it('begins from what was accepted: npm run stacks:accept writes down what is new', () => {
    expect(resourcesToAccept(prod().byStack)).toEqual(acceptedResources());
  });
});
