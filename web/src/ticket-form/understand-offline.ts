import { packedModel } from 'virtual:registry/understanding';
import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import { catalogueOf, placePartsOf } from '../../../domain/institutions/understanding/listed-institutions.ts';
import { unpackModel } from '../../../domain/institutions/understanding/packed-model.ts';
import { shownUnderstanding } from '../../../domain/institutions/understanding/shown-understanding.ts';
import { understand, type Knowledge } from '../../../domain/institutions/understanding/understand.ts';
import { explaining } from '../../../words/understood.ts';
import type { RequestTo } from '../api/routes.ts';
import type { Resource } from '../resource/resource.ts';
import { listedCategories, listedInstitutions, listedRouting } from './public-lists.ts';
import type { WhatIsRead } from './understand.ts';

/** What a list holds. Throws where it is not to be had. */
async function contentOf<Content>(list: Resource<Content, null>): Promise<Content> {
  if (list.now().data === undefined) await list.refresh(null);
  const { data } = list.now();
  if (data === undefined) throw new Error('A list is missing.');
  return data;
}

async function load(): Promise<Knowledge> {
  const [listed, tree, routing] = await Promise.all([
    contentOf(listedCategories),
    contentOf(listedInstitutions),
    contentOf(listedRouting),
  ]);
  return {
    model: unpackModel(packedModel),
    catalogue: catalogueOf({ institutions: tree.institutions, routing: routing.categories }),
    categories: listed.categories.map(({ onlyReceiver, ...category }) => ({
      ...category,
      ...(onlyReceiver !== undefined && { onlyReceiver: onlyReceiver.id }),
    })),
  };
}

let loading: Promise<Knowledge> | undefined;

/** Has at hand by what words are understood: who loads it while there is a line understands without one. */
export function knowledge(): Promise<Knowledge> {
  loading ??= load();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** Understands words as the service does, by the smaller model and the lists that the phone keeps. */
export async function understandOffline(
  { text, kind, category, whereabouts, ...place }: RequestTo<'understand-words'>,
  language: Language,
): Promise<WhatIsRead> {
  const known = await knowledge();
  const parts = placePartsOf(known.catalogue, place);
  const understood = understand(known, { text, kind, category, whereabouts, place: parts }, explaining);
  return shownUnderstanding(understood, known, language);
}
