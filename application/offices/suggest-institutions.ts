import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { suggestOffices } from '../../domain/institutions/suggestions/suggest-offices.ts';
import type { Place } from '../../domain/ticketing/tickets/ticket.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { fill } from '../../words/fill.ts';
import { RequestRefused } from '../request-refused.ts';
import { named, type NamedInstitution } from '../institutions-by-id.ts';
import { placeParts } from './place-parts.ts';

interface WhatIsSought extends Omit<Place, 'point'> {
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
  const parts = await placeParts(catalogue, place);
  const { offices, elsewhere } = suggestOffices(catalogue, {
    category,
    place: parts,
    whereabouts: place.whereabouts,
    text,
  });
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
