import { Template } from 'aws-cdk-lib/assertions';
import { App, Stack } from 'aws-cdk-lib/core';
import { describe, expect, it } from 'vitest';
import { stageFrom } from '../../lib/config/stages.ts';
import { type TableName, tables, warmUnitsOf } from '../../lib/config/tables.ts';
import { Table } from '../../lib/constructs/table.ts';
import { givenForProd } from '../builders/given-values.ts';

const names = Object.keys(tables) as TableName[];

/** The table as CloudFormation is told it, for a launch of so many tickets a second. */
function toldOf(name: TableName, launchTicketsPerSecond?: string): Readonly<Record<string, unknown>> {
  const stack = new Stack(new App(), 'tables');
  new Table(stack, { stage: stageFrom(givenForProd({ launchTicketsPerSecond })), name });
  const [made] = Object.values(Template.fromStack(stack).findResources('AWS::DynamoDB::GlobalTable'));
  return (made as { Properties: Record<string, unknown> }).Properties;
}

describe('a table', () => {
  it.each(names)('%s is as warm as it grew to by itself, unless a launch is near', (name) => {
    expect(JSON.stringify(toldOf(name))).not.toContain('WarmThroughput');
  });

  it('is made ready for a launch where what every table has from the start would not do', () => {
    expect(toldOf('projections', '200')).toMatchObject({
      WarmThroughput: { WriteUnitsPerSecond: 16_000, ReadUnitsPerSecond: 12_000 },
    });
    expect(toldOf('identities', '200')).not.toHaveProperty('WarmThroughput');
  });

  it('has indexes that keep up with it', () => {
    const { GlobalSecondaryIndexes: indexes } = toldOf('projections', '400');
    expect(indexes).toHaveLength(4);
    for (const index of indexes as readonly object[])
      expect(index).toMatchObject({
        WarmThroughput: { WriteUnitsPerSecond: 8_000, ReadUnitsPerSecond: 12_000 },
      });
  });

  it('is never asked for less than it has', () => {
    for (const name of names)
      for (const perSecond of [1, 50, 100, 250, 500])
        for (const warm of Object.values(warmUnitsOf(name, perSecond))) {
          expect(warm?.writes ?? 4_000).toBeGreaterThanOrEqual(4_000);
          expect(warm?.writes ?? 0).toBeLessThanOrEqual(40_000);
          expect(warm?.reads ?? 12_000).toBeGreaterThanOrEqual(12_000);
        }
  });
});
