import { shifts } from '../../lib/config/releases.ts';
import type { SynthesisedStack } from '../stages/read-assembly.ts';

/** Arguments by which the CDK deploys one stack of an assembly and nothing else. It knows a stack by its id, not by its name. */
export const deployArguments = (
  assembly: string,
  { id }: Pick<SynthesisedStack, 'id'>,
  shift?: string,
): readonly string[] => [
  ...['deploy', id, '--exclusively', '--app', assembly, '--require-approval', 'never'],
  ...(shift === undefined ? [] : ['--parameters', `${shifts.parameter}=${shift}`]),
];
