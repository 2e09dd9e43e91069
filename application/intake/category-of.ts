import type { Category, Registry } from '../../domain/institutions/registry/registry.ts';
import { kindWords } from '../../words/kinds.ts';
import { RequestRefused } from '../request-refused.ts';
import type { NewTicket } from './new-ticket.ts';

/** The category of a new ticket. Throws `unknown-category` and `kind-not-in-category`. */
export async function categoryOf(
  { category: id, kind }: Pick<NewTicket, 'category' | 'kind'>,
  registry: Pick<Registry, 'category'>,
): Promise<Category> {
  const category = await registry.category(id);
  if (category === undefined) {
    throw new RequestRefused({
      code: 'unknown-category',
      fields: [{ path: ['category'], code: 'unknown' }],
    });
  }
  if (!category.kinds.includes(kind)) {
    const names = (language: 'sw' | 'en') =>
      category.kinds.map((allowed) => kindWords[allowed].name[language]).join(', ');
    throw new RequestRefused({
      code: 'kind-not-in-category',
      parameters: { kinds: { sw: names('sw'), en: names('en') } },
    });
  }
  return category;
}
