import { hierarchyOf, type Hierarchy } from '../../domain/institutions/registry/hierarchy.ts';
import { governedParts } from '../../domain/institutions/registry/governed-parts.ts';
import type { Institution, Lineage } from '../../domain/institutions/registry/institution.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { suggestOffices } from '../../domain/institutions/suggestions/suggest-offices.ts';
import type { Place } from '../../domain/ticketing/tickets/ticket.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { fill } from '../../words/fill.ts';
import { requireValidPlace } from '../intake/require-valid-place.ts';
import { RequestRefused } from '../request-refused.ts';
import { named, type NamedInstitution } from '../institutions-by-id.ts';

interface WhatIsSought extends Pick<Place, 'region' | 'council' | 'ward'> {
  /** Registry id of what it is about. */
  readonly category: string;
  /** Words in which an office may be named, or what the matter is. */
  readonly text?: string | undefined;
  /** The language of the reasons. */
  readonly language: Language;
}

interface SuggestedInstitution extends NamedInstitution, Pick<Institution, 'kind'> {
  /** Why this one: a sentence. */
  readonly reason: string;
}

interface Suggestions {
  /** The best first, five at most. None only where what is sought lies in a tree that is not served. */
  readonly institutions: readonly SuggestedInstitution[];
  /** The place, or an office that the text names, belongs to a tree that takes tickets at another address. */
  readonly elsewhere?: NamedInstitution & { readonly address: string };
}

const lineageIn = (tree: Hierarchy, id: string): Lineage | undefined => {
  const institution = tree.find(id);
  return institution && { institution, above: tree.above(institution) };
};

/** The ward, council and region of a place, the narrowest first: a ward tells the rest. */
function partsOf(tree: Hierarchy, { region, council, ward }: Place): readonly Institution[] {
  const narrowest = ward ?? council ?? region;
  const lineage = narrowest === undefined ? undefined : lineageIn(tree, narrowest);
  if (lineage === undefined) return [];
  return [lineage.institution, ...lineage.above].filter(({ kind }) =>
    governedParts.some((part) => part === kind),
  );
}

/**
 * The offices that a matter may be for, with the reason for each. Refused: `unknown-category`, `unknown-place`,
 * `place-contradicts-itself`. Source: docs/rules.md, Which office.
 */
export async function suggestInstitutions(
  { registry }: { readonly registry: Pick<Registry, 'catalogue' | 'category'> },
  { category: id, text, language, ...place }: WhatIsSought,
): Promise<Suggestions> {
  const [category, catalogue] = await Promise.all([registry.category(id), registry.catalogue()]);
  if (category === undefined) {
    throw new RequestRefused({ code: 'unknown-category', fields: [{ path: ['category'], code: 'unknown' }] });
  }
  const tree = hierarchyOf(catalogue);
  await requireValidPlace(place, { lineage: (part) => Promise.resolve(lineageIn(tree, part)) }, []);
  const parts = partsOf(tree, place);
  const { offices, elsewhere } = suggestOffices(catalogue, { category, place: parts, text });
  const [narrowest] = parts;
  const parameters = narrowest === undefined ? {} : { place: narrowest.shortName };
  return {
    institutions: offices.map(({ institution, reason }) => ({
      ...named(institution),
      kind: institution.kind,
      reason: fill(reason, parameters, language),
    })),
    ...(elsewhere !== undefined && {
      elsewhere: { ...named(elsewhere.institution), address: elsewhere.address },
    }),
  };
}
