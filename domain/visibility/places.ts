import { runs } from '../registry/head-of.ts';
import { standsFor } from '../registry/predecessors.ts';
import type { OfficerRole } from '../registry/officer.ts';
import type { Look, Path } from './access-request.ts';
import { isShut } from './place-excluded.ts';

/** The path of an institution where the viewer is now, unless it is shut to the ticket. */
function openPath(look: Look, institution: string): Path | undefined {
  const { facts } = look;
  const post = facts.posts.find(
    ({ path, ...dates }) => path[0]?.id === institution && runs(dates, facts.now),
  );
  return post === undefined || isShut(post.path, look) ? undefined : post.path;
}

/** Where the viewer works, for one who has one of the roles there. */
export const workplaceOf = (look: Look, roles: readonly OfficerRole[]): Path | undefined =>
  look.viewer.roles.some((role) => roles.includes(role))
    ? openPath(look, look.viewer.institution)
    : undefined;

/** What the viewer heads now. */
export const headedBy = (look: Look): readonly Path[] =>
  look.viewer.heads.flatMap((institution) => {
    const path = openPath(look, institution);
    return path === undefined ? [] : [path];
  });

/** The institution of a path, and the closed ones whose place it took. */
export const standingFor = (path: Path | undefined): readonly string[] =>
  path?.[0] === undefined ? [] : standsFor(path[0]);
