import { guardedInImport } from '../../domain/administration/guarded-import.ts';
import type { GuardedMatter } from '../../domain/administration/guarded.ts';
import { planImport, type ImportPlan } from '../../domain/administration/plan-import.ts';
import type { RegistryContent, RegistryWriter } from '../../domain/institutions/registry/registry-writer.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';

/** Another import came first: what was shown is no longer the difference. */
export class RegistryChangedMeanwhile extends Error {
  override readonly name = 'RegistryChangedMeanwhile';
}

/** The import touches what takes two administrators, and names one. Nothing was changed. */
export class SecondAdministratorNeeded extends Error {
  override readonly name = 'SecondAdministratorNeeded';
}

export interface Import {
  readonly writer: RegistryWriter;
  readonly content: RegistryContent;
  readonly by: string;
  /** The second administrator, another person than `by`. */
  readonly confirmedBy?: string | undefined;
  readonly at: Instant;
  /** Without it the difference is only looked at. */
  readonly apply: boolean;
}

/** Why the plan takes a second administrator; empty: it takes none. */
interface Guarded {
  readonly guarded: readonly GuardedMatter[];
}

/**
 * Compares the files with what is stored, and with `apply` puts the difference in place. Throws
 * `RegistryChangedMeanwhile`, `SecondAdministratorNeeded`, and what the writer throws.
 */
export async function importRegistryContent({
  writer,
  content,
  by,
  confirmedBy,
  at,
  apply,
}: Import): Promise<ImportPlan & Guarded> {
  const stored = await writer.read();
  const plan = planImport(stored, content, { by, at, confirmedBy });
  if (plan.outcome !== 'planned') return { ...plan, guarded: [] };
  const guarded = await guardedInImport(stored?.content, plan.change);
  if (!apply) return { ...plan, guarded };
  if (guarded.length > 0 && confirmedBy === undefined) {
    throw new SecondAdministratorNeeded(
      `Nothing was changed: this concerns ${guarded.join(', ')}, and takes a second administrator. Say whom with --confirmed-by.`,
    );
  }
  const change = { ...plan.change, ...(confirmedBy !== undefined && { confirmedBy }) };
  if ((await writer.write(change)) === 'stale') {
    throw new RegistryChangedMeanwhile(
      'Another import changed the registry meanwhile: look at the difference anew.',
    );
  }
  return { ...plan, change, guarded };
}
