import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { QueueView } from '../../domain/casework/views/queue-view.ts';
import { officesOfViews } from '../../domain/casework/views/view-sharing.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Container } from '../container.ts';
import { officersById, type OfficerReference } from '../officers-by-id.ts';
import { RequestRefused } from '../request-refused.ts';

/** One change of the views that an office shares. */
interface ShownViewsChange {
  readonly version: number;
  readonly at: Instant;
  readonly by: OfficerReference;
  readonly before: readonly QueueView[];
  readonly after: readonly QueueView[];
}

type Ports = Pick<Container, 'views'> & { readonly registry: Pick<Registry, 'officer'> };

/** Lists who changed the views that an office shares, to who finds them there. Throws the problem `not-allowed`. */
export async function listViewChanges(
  { views, registry }: Ports,
  { institution, officer }: { readonly institution: string; readonly officer: PresentOfficer },
): Promise<{ readonly changes: readonly ShownViewsChange[] }> {
  if (!officesOfViews(officer).includes(institution)) throw new RequestRefused({ code: 'not-allowed' });
  const changes = await views.changesOf(institution);
  const officerOf = await officersById(
    registry,
    changes.map(({ by }) => by.id),
  );
  return {
    changes: changes.map(({ version, at, by, before, after }) => ({
      version,
      at,
      by: officerOf(by.id),
      before,
      after,
    })),
  };
}
