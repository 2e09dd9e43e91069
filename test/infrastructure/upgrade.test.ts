import { describe, expect, it } from 'vitest';
import {
  blockedExports,
  importedExports,
  lostResources,
  statefulResources,
  type StackTemplate,
} from '../../lib/upgrade/stateful-resources.ts';

const queue = (name: string) => ({ Type: 'AWS::SQS::Queue', Properties: { QueueName: name } });
const role = { Type: 'AWS::IAM::Role', Properties: { RoleName: 'reader' } };
const stack = (Resources: StackTemplate['Resources'] = {}): StackTemplate => ({ Resources });

const before = statefulResources({
  api: stack({ Notices: queue('notices'), Clocks: queue('clocks'), Reader: role }),
  work: stack(),
});
const lostIn = (after: Parameters<typeof statefulResources>[0]) =>
  lostResources(before, statefulResources(after));

describe('what an upgrade loses', () => {
  it('is nothing where all that holds data is where it was, whatever became of the rest', () => {
    const more = { Notices: queue('notices'), Clocks: queue('clocks'), Mergers: queue('mergers') };
    expect(lostIn({ api: stack(more), work: stack({ Reader: role }) })).toEqual([]);
  });

  it('is what goes, what another stack has afterwards, and what gets another name', () => {
    expect(
      lostIn({ api: stack({ Clocks: queue('clocks-2') }), work: stack({ Notices: queue('notices') }) }),
    ).toEqual([
      'api Clocks is made anew: AWS::SQS::Queue clocks becomes AWS::SQS::Queue clocks-2',
      'api Notices moves to work: AWS::SQS::Queue notices',
    ]);
    expect(lostIn({ api: stack({ Clocks: queue('clocks') }) })).toEqual([
      'api Notices goes: AWS::SQS::Queue notices',
    ]);
  });

  it('is what gets another logical id, for its name is taken when the new one is made', () => {
    expect(lostIn({ api: stack({ Notices2: queue('notices'), Clocks: queue('clocks') }) })).toEqual([
      'api Notices moves to api: AWS::SQS::Queue notices',
    ]);
  });
});

describe('an export', () => {
  const importing = stack({ Alarm: { Type: 'X', Properties: { Id: [{ 'Fn::ImportValue': 'api:Id' }] } } });
  const exporting: StackTemplate = { Outputs: { Id: { Export: { Name: 'api:Id' } } } };

  it('is taken away by no deployment while a stack imports it', () => {
    const imports = importedExports({ api: exporting, observability: importing });
    expect(imports).toEqual({ observability: ['api:Id'] });
    expect(blockedExports(imports, { api: exporting })).toEqual([]);
    expect(blockedExports(imports, { api: {} })).toEqual(['observability imports api:Id, which goes']);
  });
});
