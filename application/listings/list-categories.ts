import type { Category, Registry } from '../../domain/institutions/registry/registry.ts';
import type { Openness } from '../../domain/foundation/vocabulary/kinds.ts';
import type { Container } from '../container.ts';
import { named, type NamedInstitution } from '../institutions-by-id.ts';

interface ListedCategory extends Pick<
  Category,
  'id' | 'name' | 'group' | 'kinds' | 'sensitive' | 'urgent' | 'catchAll' | 'emergencyNumbers'
> {
  /** The one institution that receives it, whatever was chosen. */
  readonly onlyReceiver?: NamedInstitution;
  readonly defaultOpenness: Exclude<Openness, 'identified'>;
  /** Whether whoever is about to send may be told of similar tickets. */
  readonly tellsOfOthers: boolean;
}

/** Lists what a ticket can be about, with the numbers to call when waiting would be dangerous. */
export async function listCategories({
  registry,
}: Pick<Container, 'registry'>): Promise<readonly ListedCategory[]> {
  const categories = await registry.categories();
  return Promise.all(categories.map((category) => listed(category, registry)));
}

async function listed(category: Category, registry: Pick<Registry, 'institution'>): Promise<ListedCategory> {
  const { id, name, group, kinds, onlyReceiver, sensitive, urgent, catchAll, emergencyNumbers } = category;
  const receiver = onlyReceiver === undefined ? undefined : await registry.institution(onlyReceiver);
  return {
    ...{ id, name, kinds, sensitive, urgent, emergencyNumbers },
    ...(group !== undefined && { group }),
    ...(receiver !== undefined && { onlyReceiver: named(receiver) }),
    defaultOpenness: category.defaultOpenness ?? 'anonymous',
    ...(catchAll && { catchAll }),
    tellsOfOthers: category.toldOfAlike !== undefined,
  };
}
