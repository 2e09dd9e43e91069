import type { ReplyOf } from '../../api/routes.ts';
import { outcomeOf, type Failure } from '../../api/problem.ts';
import { resourceOf } from '../../resource/resource.ts';
import { officerApi } from '../session/officer-api.ts';

/** The views that an officer finds. */
export type FoundViews = ReplyOf<'list-views'>;
export type SavedView = FoundViews['own']['views'][number];
export type SharedViews = FoundViews['shared'][number];

/** Read once for a document: what is changed from here stands in it at once, and what others change with the next document. */
export const viewsOfOfficer = resourceOf<FoundViews>((request) =>
  officerApi.GET('/v1/officer/views', { ...request }),
);

/** Views as they are to be; without an institution the officer's own. */
export interface ViewsToKeep {
  readonly institution?: string;
  readonly version: number;
  readonly views: readonly SavedView[];
}

/** Puts views in the place of those before. Undefined: it was done; then all are read again. */
export async function keepViews({ institution, version, views }: ViewsToKeep): Promise<Failure | undefined> {
  const body = { ...(institution !== undefined && { institution }), version, views: [...views] };
  const { failure } = await outcomeOf<unknown>((signal) =>
    officerApi.POST('/v1/officer/views', { body, signal }),
  );
  await viewsOfOfficer.refresh(null);
  return failure;
}
