import type { Kind } from '../../foundation/vocabulary/kinds.ts';
import type { Language, Text } from '../../foundation/vocabulary/language.ts';
import type { Whereabouts } from '../../foundation/vocabulary/whereabouts.ts';
import type { Catalogue } from '../registry/catalogue.ts';
import { governedParts, type GovernedPart } from '../registry/governed-parts.ts';
import { hierarchyOf } from '../registry/hierarchy.ts';
import type { Institution } from '../registry/institution.ts';
import type { Category } from '../registry/registry.ts';
import type { NamedPlace, Signal, ToldPart, Understanding } from './understanding.ts';

interface ShownReading {
  readonly probability: number;
  /** A sentence. */
  readonly reason: string;
}

interface Named {
  readonly id: string;
  readonly name: Text;
}

type NamedInstitution = Pick<Institution, 'id' | 'name' | 'shortName'>;

/** What words are understood as, in one language and with the names of what it consists of. */
export interface ShownUnderstanding {
  readonly kinds: readonly (ShownReading & { readonly kind: Kind })[];
  readonly categories: readonly (ShownReading & { readonly category: Named })[];
  readonly places: readonly (ShownReading & Partial<Record<GovernedPart, Named>>)[];
  readonly whereabouts?: ShownReading & { readonly whereabouts: Whereabouts };
  readonly offices: readonly (ShownReading & NamedInstitution & Pick<Institution, 'kind'>)[];
  readonly signals: readonly Signal[];
  readonly asks?: ToldPart;
  readonly elsewhere?: NamedInstitution & { readonly address: string };
  readonly model: string;
}

const named = ({ id, name, shortName }: Institution): NamedInstitution => ({ id, name, shortName });

/** An understanding as a page shows it, by the names that a catalogue and categories have. */
export function shownUnderstanding(
  { kinds, categories, places, whereabouts, offices, elsewhere, ...rest }: Understanding,
  {
    catalogue,
    categories: known,
  }: { readonly catalogue: Catalogue; readonly categories: readonly Pick<Category, 'id' | 'name'>[] },
  language: Language,
): ShownUnderstanding {
  const tree = hierarchyOf(catalogue);
  const shown = ({ probability, reason }: { readonly probability: number; readonly reason: Text }) => ({
    probability: Math.round(probability * 1000) / 1000,
    reason: reason[language],
  });
  const partsOf = (place: NamedPlace) =>
    Object.fromEntries(
      governedParts.flatMap((part) => {
        const found = tree.find(place[part] ?? '');
        return found === undefined ? [] : [[part, { id: found.id, name: found.shortName }]];
      }),
    ) as Partial<Record<GovernedPart, Named>>;
  return {
    ...rest,
    kinds: kinds.map((one) => ({ kind: one.of, ...shown(one) })),
    categories: categories.flatMap((one) => {
      const category = known.find(({ id }) => id === one.of);
      return category === undefined
        ? []
        : [{ category: { id: category.id, name: category.name }, ...shown(one) }];
    }),
    places: places.map((one) => ({ ...partsOf(one.of), ...shown(one) })),
    ...(whereabouts !== undefined && {
      whereabouts: { whereabouts: whereabouts.of, ...shown(whereabouts) },
    }),
    offices: offices.map((one) => ({ ...named(one.of), kind: one.of.kind, ...shown(one) })),
    ...(elsewhere !== undefined && {
      elsewhere: { ...named(elsewhere.institution), address: elsewhere.address },
    }),
  };
}
