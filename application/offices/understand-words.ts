import { hierarchyOf } from '../../domain/institutions/registry/hierarchy.ts';
import { governedParts, type GovernedPart } from '../../domain/institutions/registry/governed-parts.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { understand } from '../../domain/institutions/understanding/understand.ts';
import type {
  Explaining,
  NamedPlace,
  Signal,
  ToldPart,
  Understanding,
} from '../../domain/institutions/understanding/understanding.ts';
import type { Kind } from '../../domain/foundation/vocabulary/kinds.ts';
import { inEach, type Language, type Text } from '../../domain/foundation/vocabulary/language.ts';
import type { Whereabouts } from '../../domain/foundation/vocabulary/whereabouts.ts';
import { fill } from '../../words/fill.ts';
import { saidInWords, understoodWords } from '../../words/understood.ts';
import { categoryOf } from '../intake/category-of.ts';
import { RequestRefused } from '../request-refused.ts';
import { named, type NamedInstitution } from '../institutions-by-id.ts';
import { placeParts } from './place-parts.ts';
import { understandingModel } from './understanding-model.ts';

interface Ports {
  readonly registry: Pick<Registry, 'catalogue' | 'categories' | 'category'>;
}

/** Words, and what was chosen already: it is certain, and the rest follows it. */
export interface WordsToUnderstand extends NamedPlace {
  readonly text: string;
  readonly kind?: Kind | undefined;
  readonly category?: string | undefined;
  readonly whereabouts?: Whereabouts;
}

const explaining: Explaining = {
  said: saidInWords,
  chosen: understoodWords.chosen,
  usual: understoodWords.usual,
  named: understoodWords.named,
  ruled: (reason, place) =>
    inEach((language) => fill(reason, place === undefined ? {} : { place: place.shortName }, language)),
};

/**
 * What somebody's words are about, with reasons in every language. Nothing of it is kept. Refused: `unknown-category`,
 * `kind-not-in-category`, `unknown-place`, `place-contradicts-itself`. Source: docs/rules.md, Which office.
 */
export async function understandWords(
  { registry }: Ports,
  { text, kind, category, ...place }: WordsToUnderstand,
): Promise<Understanding> {
  const [catalogue, categories] = await Promise.all([registry.catalogue(), registry.categories()]);
  await requireKnownMatter({ kind, category }, registry);
  const parts = await placeParts(catalogue, place);
  return understand(
    { model: understandingModel, catalogue, categories },
    { text, kind, category, place: parts, whereabouts: place.whereabouts },
    explaining,
  );
}

/** Throws `unknown-category`, and `kind-not-in-category` where both were chosen and do not go together. */
async function requireKnownMatter(
  { kind, category }: Pick<WordsToUnderstand, 'kind' | 'category'>,
  registry: Ports['registry'],
): Promise<void> {
  if (category === undefined) return;
  if (kind !== undefined) await categoryOf({ kind, category }, registry);
  else if ((await registry.category(category)) === undefined)
    throw new RequestRefused({ code: 'unknown-category', fields: [{ path: ['category'], code: 'unknown' }] });
}

interface ShownReading {
  readonly probability: number;
  /** A sentence. */
  readonly reason: string;
}

interface Named {
  readonly id: string;
  readonly name: Text;
}

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

/** What somebody's words are about, as pages show it. Refused as `understandWords` refuses. */
export async function showUnderstanding(
  ports: Ports,
  { language, ...words }: WordsToUnderstand & { readonly language: Language },
): Promise<ShownUnderstanding> {
  const [{ kinds, categories, places, whereabouts, offices, elsewhere, ...rest }, catalogue, known] =
    await Promise.all([
      understandWords(ports, words),
      ports.registry.catalogue(),
      ports.registry.categories(),
    ]);
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
