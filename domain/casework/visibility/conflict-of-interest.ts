import type { Instant } from '../../foundation/time/instant.ts';
import { complainedAbout, couldBeMeant } from '../../institutions/registry/complained-about.ts';
import { officeHeadsOf, runs } from '../../institutions/registry/head-of.ts';
import type { Institution } from '../../institutions/registry/institution.ts';
import type { AccessRequest, Path } from './access-request.ts';

/**
 * Everybody whom the ticket complains about: the officer named and, where it is about the head of an office,
 * who headed it at filing and who heads it now, for good or acting.
 */
export function namedIn({ ticket, context }: Pick<AccessRequest, 'ticket' | 'context'>): readonly string[] {
  const office = ticket.aboutHead ? context.sentTo[0] : undefined;
  const named = [context.now, ticket.submittedAt].flatMap((at) =>
    complainedAbout(ticket.aboutOfficer, office, at),
  );
  return [...new Set(named)];
}

/** Whether one of `named` heads the institution at `at`. */
const isHeadedBy = (node: Institution, named: readonly string[], at: Instant): boolean =>
  officeHeadsOf(node, at).some((head) => named.includes(head));

/**
 * A ticket about the head of everything lies with the institution that the top names for it, though that lies
 * under this head too. Without this nobody could hold it.
 */
const answersForTop = (top: Institution, path: Path, holder: string): boolean =>
  top.parent === undefined && top.aboutHeadTo === holder && path.some(({ id }) => id === holder);

/** Whether whoever is at the lowest node of the path is under one of `named` at `at`. */
export const isUnder = (path: Path, named: readonly string[], at: Instant, holder: string): boolean =>
  path.some((node) => isHeadedBy(node, named, at) && !answersForTop(node, path, holder));

/**
 * Whether the ticket must stay unknown to the viewer, whatever the role and the path: one of those it
 * complains about, or somebody who is under one of them now or was at filing; while a name in free text is
 * unbound, whoever it could mean. Decided anew at each read.
 * Source: docs/rules.md, Complaints about a person.
 */
export function hasConflictOfInterest(request: AccessRequest): boolean {
  const { viewer, ticket, context } = request;
  // Without the office nobody knows who heads it.
  if (ticket.aboutHead && context.sentTo[0]?.id !== ticket.sentTo) return true;
  const named = namedIn(request);
  if (named.includes(viewer.id)) return true;
  if (viewer.heads.length > 0 && couldBeMeant(ticket, viewer.id)) return true;
  return [context.now, ticket.submittedAt].some((at) =>
    context.posts.some((post) => runs(post, at) && isUnder(post.path, named, at, ticket.holder)),
  );
}
