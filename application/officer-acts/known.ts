import type { Lineage } from '../../domain/institutions/institution.ts';
import type { Category } from '../../domain/institutions/registry.ts';
import type { Officer } from '../../domain/officers/officer.ts';
import { Problem } from '../../functions/shared/problem.ts';
import type { RegistryForActs } from './officer-act.ts';

/** The officer whom the body names. Throws the problem `unknown-officer`. */
export async function knownOfficer(registry: RegistryForActs, id: string): Promise<Officer> {
  const officer = await registry.officer(id);
  if (officer !== undefined) return officer;
  throw new Problem({
    code: 'unknown-officer',
    fields: [{ in: 'body', path: ['officer'], code: 'unknown' }],
  });
}

/** The institution that the body names in `field`, with all above it. Throws the problem `unknown-institution`. */
export async function knownInstitution(
  registry: RegistryForActs,
  id: string,
  field: string,
): Promise<Lineage> {
  const lineage = await registry.lineage(id);
  if (lineage !== undefined) return lineage;
  throw new Problem({
    code: 'unknown-institution',
    fields: [{ in: 'body', path: [field], code: 'unknown' }],
  });
}

/** The category that the body names. Throws the problem `unknown-category`. */
export async function knownCategory(registry: RegistryForActs, id: string): Promise<Category> {
  const category = await registry.category(id);
  if (category !== undefined) return category;
  throw new Problem({
    code: 'unknown-category',
    fields: [{ in: 'body', path: ['category'], code: 'unknown' }],
  });
}
