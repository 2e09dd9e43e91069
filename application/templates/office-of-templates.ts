import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Lineage } from '../../domain/institutions/registry/institution.ts';
import { keepsTemplates, readsTemplates } from '../../domain/institutions/templates/keepers.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Container } from '../container.ts';
import { RequestRefused } from '../request-refused.ts';

interface Asked {
  readonly institution: string;
  readonly officer: PresentOfficer;
  readonly at: Instant;
}

/** An office whose templates somebody may read. */
export interface OfficeOfTemplates {
  readonly lineage: Lineage;
  /** Whether the officer may change them too. */
  readonly keeps: boolean;
}

/** The office, for who may read its templates. Throws the problem `not-allowed`, the same where there is no such office. */
export async function officeOfTemplates(
  registry: Pick<Container['registry'], 'lineage'>,
  { institution, officer, at }: Asked,
): Promise<OfficeOfTemplates> {
  const lineage = await registry.lineage(institution);
  if (lineage !== undefined) {
    const keeps = keepsTemplates(officer, lineage, at);
    if (keeps || readsTemplates(officer, lineage)) return { lineage, keeps };
  }
  throw new RequestRefused({ code: 'not-allowed' });
}
