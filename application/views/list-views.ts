import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { limitOfViews } from '../../domain/casework/views/decide-views.ts';
import type { KeptViews, QueueView, ViewsOwner } from '../../domain/casework/views/queue-view.ts';
import { officesOfViews, sharesViews } from '../../domain/casework/views/view-sharing.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Container } from '../container.ts';
import { institutionsById, named, type NamedInstitution } from '../institutions-by-id.ts';
import { officersById, type OfficerReference } from '../officers-by-id.ts';

/** Views of one owner. */
interface ListedViews {
  /** To be named when they are changed. */
  readonly version: number;
  readonly views: readonly QueueView[];
  /** How many more there may be. */
  readonly left: number;
}

/** Views that an office shares. */
interface SharedViews extends ListedViews {
  readonly institution: NamedInstitution;
  /** Whether the officer who asks may change them. */
  readonly mayChange: boolean;
  readonly changed?: { readonly at: Instant; readonly by: OfficerReference };
}

/** The views that an officer finds. */
interface FoundViews {
  readonly own: ListedViews;
  /** Views of the offices where they work or which they head, the first of these first. */
  readonly shared: readonly SharedViews[];
}

type Ports = Pick<Container, 'views'> & {
  readonly registry: Pick<Registry, 'institution' | 'officer'>;
};

/** Lists an officer's own views, and those that are shared where they work and where they head. */
export async function listViews(
  { views, registry }: Ports,
  { officer }: { readonly officer: PresentOfficer },
): Promise<FoundViews> {
  const offices = officesOfViews(officer);
  const owner = { officer: officer.id };
  const [own, ...shared] = await Promise.all([
    views.of(owner),
    ...offices.map((office) => views.of({ office })),
  ]);
  const [institutionOf, officerOf] = await Promise.all([
    institutionsById(registry, offices),
    officersById(
      registry,
      shared.flatMap(({ changed }) => changed?.by.id ?? []),
    ),
  ]);
  return {
    own: listedViews(owner, own),
    shared: offices.map((office, place) => {
      const kept = shared[place] ?? { version: 0, views: [] };
      return {
        ...listedViews({ office }, kept),
        institution: named(institutionOf(office)),
        mayChange: sharesViews(officer, office),
        ...(kept.changed && { changed: { at: kept.changed.at, by: officerOf(kept.changed.by.id) } }),
      };
    }),
  };
}

const listedViews = (owner: ViewsOwner, { version, views }: KeptViews): ListedViews => ({
  version,
  views,
  left: Math.max(0, limitOfViews(owner) - views.length),
});
