import { documentClient } from '../../adapters/dynamodb/client.ts';
import { listCategoriesRoute } from '../../contracts/http/list-categories.ts';
import type { Category, Registry } from '../../domain/institutions/registry.ts';
import { api, type Answer } from '../shared/api.ts';
import { registryOfStage } from '../shared/registry-of-stage.ts';

interface Dependencies {
  readonly registry: Pick<Registry, 'categories' | 'institution'>;
}

/** Lists what a ticket can be about, with the numbers to call when waiting would be dangerous. */
export function listCategories({ registry }: Dependencies): Answer<typeof listCategoriesRoute> {
  return async () => {
    const categories = await registry.categories();
    return {
      status: 200,
      body: { categories: await Promise.all(categories.map((category) => listed(category, registry))) },
    };
  };
}

async function listed(category: Category, registry: Pick<Registry, 'institution'>) {
  const { id, name, kinds, onlyReceiver, sensitive, urgent, emergencyNumbers } = category;
  const receiver = onlyReceiver === undefined ? undefined : await registry.institution(onlyReceiver);
  return {
    id,
    name,
    kinds: [...kinds],
    ...(receiver !== undefined && { onlyReceiver: receiver }),
    defaultOpenness: category.defaultOpenness ?? ('anonymous' as const),
    sensitive,
    urgent,
    emergencyNumbers: [...emergencyNumbers],
  };
}

export const handler = api(listCategoriesRoute, () => {
  return listCategories({ registry: registryOfStage(documentClient()) });
});
