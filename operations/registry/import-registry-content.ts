import type { Instant } from '../../domain/time/instant.ts';
import { planImport, type ImportPlan } from '../../domain/administration/plan-import.ts';
import type { RegistryContent, RegistryWriter } from '../../domain/registry/registry-writer.ts';

/** Another import came first: what was shown is no longer the difference. */
export class RegistryChangedMeanwhile extends Error {
  override readonly name = 'RegistryChangedMeanwhile';
}

export interface Import {
  readonly writer: RegistryWriter;
  readonly content: RegistryContent;
  readonly by: string;
  readonly at: Instant;
  /** Without it the difference is only looked at. */
  readonly apply: boolean;
}

/**
 * Compares the files with what is stored, and with `apply` puts the difference in place. Throws
 * `RegistryChangedMeanwhile`, and what the writer throws.
 */
export async function importRegistryContent({ writer, content, by, at, apply }: Import): Promise<ImportPlan> {
  const plan = planImport(await writer.read(), content, { by, at });
  if (plan.outcome !== 'planned' || !apply) return plan;
  if ((await writer.write(plan.change)) === 'stale') {
    throw new RegistryChangedMeanwhile(
      'Another import changed the registry meanwhile: look at the difference anew.',
    );
  }
  return plan;
}
