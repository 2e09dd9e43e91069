import { describe, expect, it } from 'vitest';
import { resourcesOf } from './resources.ts';
import { prod, prodAtFirst, type Synthesised } from './synthesised.ts';

type Described = Readonly<Record<string, unknown>>;

/** Templates without what refuses deletion: switches of tables and pools, and who may end the vault's key. */
const withoutRefusals = ({ templates }: Synthesised): string =>
  JSON.stringify(
    templates.map((template) => template.toJSON() as unknown),
    (_, value: unknown) => (isOfVaultKey(value) ? { ...value, KeyPolicy: 'who may end it' } : value),
  )
    .replaceAll(/"DeletionProtectionEnabled":\w+/g, '')
    .replaceAll(/"DeletionProtection":"\w+"/g, '');

/** The properties of the one key whose policy leaves nothing to IAM. */
const isOfVaultKey = (value: unknown): value is Described =>
  typeof value === 'object' &&
  value !== null &&
  'KeyPolicy' in value &&
  JSON.stringify(value).includes('NobodyElseEnds');

/** Resources that refuse their own deletion, by their type. */
const refusing = ({ templates }: Synthesised): readonly string[] =>
  resourcesOf(templates)
    .filter(({ properties }) =>
      /"DeletionProtection(Enabled)?":(true|"ACTIVE")/.test(JSON.stringify(properties)),
    )
    .map(({ type }) => type);

describe('the first deployment of prod', () => {
  it('can be taken back, so that it can be repeated: nothing that it made stays, or refuses to go', () => {
    expect(prodAtFirst().protectedStacks).toEqual([]);
    expect(refusing(prodAtFirst())).toEqual([]);
    const kept = resourcesOf(prodAtFirst().templates).filter(
      ({ deletionPolicy }) => deletionPolicy === 'Retain',
    );
    expect(kept.map(({ id }) => id)).toEqual([]);
  });

  it('is followed by one that differs in this alone, from which on stacks, tables and accounts refuse to be deleted', () => {
    expect(prod().protectedStacks).toEqual(prod().stacks);
    expect(refusing(prod()).toSorted()).toEqual([
      'AWS::Cognito::UserPool',
      ...Array.from({ length: 6 }, () => 'AWS::DynamoDB::GlobalTable'),
    ]);
    expect(withoutRefusals(prodAtFirst())).toBe(withoutRefusals(prod()));
  });
});

describe('what prod keeps', () => {
  it('it keeps by one policy, which lets go of what a failed deployment made', () => {
    const policies = new Set(resourcesOf(prod().templates).map(({ deletionPolicy }) => deletionPolicy));
    expect(policies).toEqual(new Set([undefined, 'Delete', 'RetainExceptOnCreate']));
  });
});
