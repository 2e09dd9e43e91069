import { changedResources } from '../../lib/upgrade/changed-resources.ts';
import { lostProtections } from '../../lib/upgrade/deletion-protection.ts';
import {
  blockedExports,
  importedExports,
  lostResources,
  statefulResources,
  type StackTemplate,
  type StackTemplates,
} from '../../lib/upgrade/stateful-resources.ts';

/** What an operator reads before a deployment. */
export interface StacksCompared {
  readonly lines: readonly string[];
  /** What the deployment would lose, or what would stop it. */
  readonly dangers: readonly string[];
}

const counted = (count: number, says: string): readonly string[] => (count === 0 ? [] : [`${count} ${says}`]);

function linesOf(name: string, before: StackTemplate, after: StackTemplate): readonly string[] {
  const { added, removed, newCode, changed } = changedResources(before, after);
  const counts = [
    ...counted(added.length, 'come'),
    ...counted(removed.length, 'go'),
    ...counted(newCode, 'get other code'),
    ...counted(changed.length, 'properties change'),
  ];
  return counts.length === 0
    ? [`${name}: as it is`]
    : [
        `${name}: ${counts.join(', ')}`,
        ...removed.map((line) => `  - ${line}`),
        ...changed.map((line) => `  ~ ${line}`),
      ];
}

/** Compares the stacks of a stage as they are deployed with those that are to be; a stack that isn't there yet is said to be new. */
export function compareStacks(deployed: StackTemplates, synthesised: StackTemplates): StacksCompared {
  const lines = Object.entries(synthesised).flatMap(([name, after]) => {
    const before = deployed[name];
    return before === undefined ? [`${name}: new`] : linesOf(name, before, after);
  });
  return {
    lines,
    dangers: [
      ...lostResources(statefulResources(deployed), statefulResources(synthesised)),
      ...lostProtections(deployed, synthesised),
      ...blockedExports(importedExports(deployed), synthesised),
    ],
  };
}
