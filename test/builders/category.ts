import type { Category } from '../../domain/institutions/registry/registry.ts';
import { kinds } from '../../domain/foundation/vocabulary/kinds.ts';

/** Roads and the like: neither urgent nor sensitive, for every kind, unless the test says otherwise. */
export function aCategory(details: Partial<Category> = {}): Category {
  return {
    v: 1,
    id: 'barabara',
    name: { sw: 'Barabara', en: 'Roads' },
    kinds,
    sensitive: false,
    urgent: false,
    locality: 'there',
    emergencyNumbers: [],
    ...details,
  };
}
