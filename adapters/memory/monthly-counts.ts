import type { CountedInstitution } from '../../domain/publication/publication.ts';
import type { MonthlyCounts } from '../../domain/publication/publications.ts';

/** Sums of what is counted, as a test says them. */
export class MemoryMonthlyCounts implements MonthlyCounts {
  readonly #counted = new Map<string, readonly CountedInstitution[]>();

  tell(month: string, institutions: readonly CountedInstitution[]): void {
    this.#counted.set(month, institutions);
  }

  of(month: string): Promise<readonly CountedInstitution[]> {
    return Promise.resolve(this.#counted.get(month) ?? []);
  }
}
