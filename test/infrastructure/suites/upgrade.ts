import { describe, expect, it } from 'vitest';
import { blockedExports, lostResources } from '../../../lib/upgrade/stateful-resources.ts';
import { acceptedResources, resourcesToAccept } from './accepted-resources.ts';
import { dev, local, prod } from './synthesised.ts';

/** CloudFormation takes 500 a stack; what is left is for what releases add. */
const mostResources = 340;

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
