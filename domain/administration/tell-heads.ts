import type { RegistryTask } from '../institutions/registry/registry-task.ts';
import { headsConcerned, headshipChanges } from '../institutions/registry/headship-changes.ts';
import type { Institution } from '../institutions/registry/institution.ts';
import type { Instant } from '../foundation/time/instant.ts';
import type { Replaced } from './change.ts';

/** Creates the tasks that notify heads and former heads of changes of their headship. */
export const tellingHeads = (
  institutions: readonly Replaced<Institution>[],
  at: Instant,
): readonly RegistryTask[] =>
  institutions.flatMap(({ before, after }) => {
    const headships = headshipChanges(before, after, at);
    if (headships.length === 0) return [];
    const heads = headsConcerned(before, after, at);
    return [{ what: 'tell-heads' as const, institution: after.id, headships, heads }];
  });
