import jsonata from 'jsonata';
import { describe, expect, it } from 'vitest';
import { machineDefinitions, type State } from './definitions.ts';

const [machine] = machineDefinitions.filter(({ name }) => name === 'export-changes');
const states = new Map<string, State>(Object.entries(machine?.States ?? {}));

async function evaluated(value: unknown, bindings: object): Promise<unknown> {
  if (typeof value === 'string') {
    const [, text] = /^\{% (.*) %\}$/s.exec(value) ?? [];
    return text === undefined
      ? value
      : ((await jsonata(text).evaluate(undefined, { states: bindings })) as unknown);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    async ([name, inner]) => [name, await evaluated(inner, bindings)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

type Answer = Readonly<Record<string, unknown>>;

/** Goes through the states as Step Functions does, and notes what DynamoDB is asked. */
async function exported(given: object, answers: readonly Answer[]) {
  const asked: Readonly<Record<string, unknown>>[] = [];
  const left = [...answers];
  let input: unknown = given;
  let name = machine?.StartAt ?? '';
  for (;;) {
    const state = states.get(name);
    if (state === undefined || state.Type === 'Succeed' || state.Type === 'Fail') {
      const { Error: error, Cause: cause } = (await evaluated(
        { Error: state?.['Error'], Cause: state?.['Cause'] },
        { input },
      )) as { readonly Error?: unknown; readonly Cause?: unknown };
      return { ended: name, asked, error, cause };
    }
    const bindings = { input, context: { Execution: { Name: 'saa' } } };
    if (state.Type === 'Task') {
      asked.push((await evaluated(state['Arguments'], bindings)) as Answer);
      const result = { ExportDescription: left.shift() ?? {} };
      input = await evaluated(state['Output'], { ...bindings, result });
    }
    let next = state['Next'];
    if (state.Type === 'Choice') {
      next = state['Default'];
      for (const choice of state['Choices'] as readonly {
        readonly Condition: string;
        readonly Next: string;
      }[])
        if ((await evaluated(choice.Condition, bindings)) === true) {
          next = choice.Next;
          break;
        }
    }
    name = String(next);
  }
}

const table = {
  table: 'tickets',
  tableArn: 'arn:aws:dynamodb:af-south-1:111122223333:table/mrejesho-prod-tickets',
};
const begun = (arn: string): Answer => ({ ExportArn: arn, ExportStatus: 'IN_PROGRESS' });
const failed: Answer = { ExportStatus: 'FAILED', FailureCode: 'S3AccessDenied', FailureMessage: 'No.' };

describe('the export of an hour', () => {
  it.each([
    ['2026-12-01T14:10:00Z', '2026-12-01T13:00:00.000Z', '2026-12-01T14:00:00.000Z'],
    ['2026-12-01T14:59:59Z', '2026-12-01T13:00:00.000Z', '2026-12-01T14:00:00.000Z'],
    ['2026-12-01T00:10:00Z', '2026-11-30T23:00:00.000Z', '2026-12-01T00:00:00.000Z'],
  ])('asked for at %s is of the full hour from %s to %s, whenever it begins', async (at, from, to) => {
    const { ended, asked } = await exported({ ...table, at }, [begun('a'), { ExportStatus: 'COMPLETED' }]);
    expect(ended).toBe('The hour is exported');
    expect(asked).toMatchObject([
      {
        TableArn: table.tableArn,
        S3Prefix: 'tickets',
        ExportType: 'INCREMENTAL_EXPORT',
        IncrementalExportSpecification: {
          ExportFromTime: from,
          ExportToTime: to,
          ExportViewType: 'NEW_IMAGE',
        },
      },
      { ExportArn: 'a' },
    ]);
  });

  it('is waited for as long as it takes, and begun anew under another token where it failed', async () => {
    const answers = [begun('a'), begun('a'), failed, begun('b'), { ExportStatus: 'COMPLETED' }];
    const { ended, asked } = await exported({ ...table, at: '2026-12-01T14:10:00Z' }, answers);
    expect(ended).toBe('The hour is exported');
    expect(asked.flatMap(({ ClientToken: token }) => token ?? [])).toEqual(['saa-0', 'saa-1']);
    expect(asked.flatMap(({ ExportArn: arn }) => arn ?? [])).toEqual(['a', 'a', 'b']);
  });

  it('that fails six times ends as failed, and says why', async () => {
    const answers = Array.from({ length: 6 }, () => [begun('a'), failed]).flat();
    const { ended, error, cause } = await exported({ ...table, at: '2026-12-01T14:10:00Z' }, answers);
    expect({ ended, error, cause }).toEqual({
      ended: 'The hour was not exported',
      ...{ error: 'S3AccessDenied', cause: 'No.' },
    });
  });
});
