import type { Lineage } from '../../institutions/registry/institution.ts';
import { pathOf } from '../../institutions/registry/levels.ts';
import type { PresentOfficer } from '../../institutions/officers/present-officer.ts';
import {
  acts,
  ruleFor,
  type Act,
  type ActorOrScribe,
  type ActRule,
} from '../../foundation/vocabulary/acts.ts';
import type { EventAuthor } from '../../ticketing/tickets/event.ts';
import type { Status } from '../../foundation/vocabulary/statuses.ts';

/** Officers by what they may do, the most first: one who is several of these acts as the first that is allowed. */
const ranks = [
  'head',
  'assignee',
  'officer',
  'head-above',
  'oversight',
  'complaints-officer',
  'former-holder',
  'scribe',
] as const satisfies ActorOrScribe[];

/** As which of these actors somebody does the act; undefined: the table lets none of them, in this status. */
export const actorFor = (
  act: Act,
  actors: ReadonlySet<ActorOrScribe>,
  status: Status,
): ActorOrScribe | undefined =>
  ranks.find((actor) => actors.has(actor) && ruleFor(act, actor, status) !== undefined);

/** Whether the act is theirs in some status. */
export const isActOf = (act: Act, actors: ReadonlySet<ActorOrScribe>): boolean => {
  const rules: readonly ActRule[] = acts[act].rules;
  return rules.some(({ by }) => by.some((actor) => actors.has(actor)));
};

const heading: readonly ActorOrScribe[] = ['head', 'head-above'];

const ofAssignee: readonly ActorOrScribe[] = ['officer', 'assignee'];

/**
 * How the history names an officer who acts: a head by the nearest institution of the holder's path that
 * they head, for good or acting; everybody else by where they work, and a deputy with whoever is out. A scribe is an officer
 * of the holder.
 */
export function authorOf(
  actor: ActorOrScribe,
  { id, institution, heads, headsAsDeputy = [], standsInFor = [] }: PresentOfficer,
  { lineage: holder, assignee }: { readonly lineage: Lineage; readonly assignee?: string | undefined },
): EventAuthor {
  const headed = heading.includes(actor) ? pathOf(holder).find((node) => heads.includes(node.id)) : undefined;
  const absentHead = headed && headsAsDeputy.includes(headed.id) ? headed.head?.officer : undefined;
  const absent = ofAssignee.includes(actor)
    ? standsInFor.find(({ officer }) => officer === assignee)?.officer
    : absentHead;
  return {
    actor: actor === 'scribe' ? 'officer' : actor,
    officer: id,
    institution: headed?.id ?? institution,
    ...(absent !== undefined && { insteadOf: absent }),
  };
}
