import type { Catalogue } from '../../domain/institutions/registry/catalogue.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { RoutingRule } from '../../domain/institutions/registry/routing.ts';
import { anInstitution } from './lineage.ts';

/** A catalogue of these institutions, each under its parent, and of the rules of one category, `barabara`. */
export function aCatalogue(
  institutions: readonly (Partial<Institution> & { readonly id: string })[],
  rules: readonly RoutingRule[] = [],
): Catalogue {
  return {
    version: 1,
    institutions: institutions.map(anInstitution),
    routing: [{ v: 1, category: 'barabara', rules }],
  };
}

/** An institution with these names, the short one beside the full one. */
export const withNames = (
  id: string,
  sw: readonly [name: string, shortName: string],
  en: readonly [name: string, shortName: string],
  details: Partial<Institution> = {},
): Partial<Institution> & { readonly id: string } => ({
  id,
  name: { sw: sw[0], en: en[0] },
  shortName: { sw: sw[1], en: en[1] },
  ...details,
});
