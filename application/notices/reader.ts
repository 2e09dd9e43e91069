import type { Instant } from '../../domain/time/instant.ts';
import type { Registry } from '../../domain/registry/registry.ts';
import type { DigestLine, EmailNotice, OfficerSms } from '../../domain/notices/notice.ts';
import { presentOfficer } from '../../domain/officers/present-officer.ts';
import type { Post } from '../../domain/visibility/access-request.ts';
import { isExcluded } from '../../domain/visibility/excluded.ts';
import { sentToOf } from '../../domain/visibility/accessed-ticket.ts';
import { viewerOf, type Viewer } from '../../domain/visibility/viewer.ts';
import { readPath, readPosts } from '../access/read-paths.ts';

/** An officer who would be told, with where they work and worked. */
export interface Reader {
  readonly viewer: Viewer;
  readonly posts: readonly Post[];
}

/** Undefined: the officer left, or there is none of this id. */
export async function readerOf(
  registry: Pick<Registry, 'officer' | 'lineage'>,
  id: string,
  at: Instant,
): Promise<Reader | undefined> {
  const officer = await registry.officer(id);
  if (officer?.active !== true) return undefined;
  const viewer = viewerOf(presentOfficer(officer, at));
  return { viewer, posts: await readPosts(registry, viewer) };
}

/** What of a notice says from whom its ticket is kept. */
type Told = Pick<EmailNotice | DigestLine | OfficerSms, 'complaintAbout'>;

/** Decided anew for each notice as it goes out: officers move, and complaints follow them. */
export async function isHidden(
  registry: Pick<Registry, 'lineage'>,
  { complaintAbout: about }: Told,
  { viewer, posts }: Reader,
  now: Instant,
): Promise<boolean> {
  if (about === undefined) return false;
  const place = sentToOf(about);
  const sentTo = place === undefined ? [] : await readPath(registry, place);
  return isExcluded(viewer, { about, holder: about.holder }, { now, posts, sentTo });
}
