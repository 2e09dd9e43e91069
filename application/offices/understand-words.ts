import type { Registry } from '../../domain/institutions/registry/registry.ts';
import {
  shownUnderstanding,
  type ShownUnderstanding,
} from '../../domain/institutions/understanding/shown-understanding.ts';
import { understand } from '../../domain/institutions/understanding/understand.ts';
import type { NamedPlace, Understanding } from '../../domain/institutions/understanding/understanding.ts';
import type { Kind } from '../../domain/foundation/vocabulary/kinds.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { Whereabouts } from '../../domain/foundation/vocabulary/whereabouts.ts';
import { explaining } from '../../words/understood.ts';
import { categoryOf } from '../intake/category-of.ts';
import { RequestRefused } from '../request-refused.ts';
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

/** What somebody's words are about, as pages show it. Refused as `understandWords` refuses. */
export async function showUnderstanding(
  ports: Ports,
  { language, ...words }: WordsToUnderstand & { readonly language: Language },
): Promise<ShownUnderstanding> {
  const [understood, catalogue, categories] = await Promise.all([
    understandWords(ports, words),
    ports.registry.catalogue(),
    ports.registry.categories(),
  ]);
  return shownUnderstanding(understood, { catalogue, categories }, language);
}
