import type { Lineage } from '../../domain/institutions/registry/institution.ts';
import type { Category } from '../../domain/institutions/registry/registry.ts';
import type { Officer } from '../../domain/institutions/registry/officer.ts';
import { RequestRefused } from '../request-refused.ts';
import type { RegistryForActs } from './officer-act.ts';

/** The officer whom the details name. Throws the problem `unknown-officer`. */
export async function requireOfficer(registry: RegistryForActs, id: string): Promise<Officer> {
  const officer = await registry.officer(id);
  if (officer !== undefined) return officer;
  throw new RequestRefused({
    code: 'unknown-officer',
    fields: [{ path: ['officer'], code: 'unknown' }],
  });
}

/** The institution that the details name in `field`, with all above it. Throws the problem `unknown-institution`. */
export async function requireInstitution(
  registry: RegistryForActs,
  id: string,
  field: string,
): Promise<Lineage> {
  const lineage = await registry.lineage(id);
  if (lineage !== undefined) return lineage;
  throw new RequestRefused({
    code: 'unknown-institution',
    fields: [{ path: [field], code: 'unknown' }],
  });
}

/** The category that the details name. Throws the problem `unknown-category`. */
export async function requireCategory(registry: RegistryForActs, id: string): Promise<Category> {
  const category = await registry.category(id);
  if (category !== undefined) return category;
  throw new RequestRefused({
    code: 'unknown-category',
    fields: [{ path: ['category'], code: 'unknown' }],
  });
}
