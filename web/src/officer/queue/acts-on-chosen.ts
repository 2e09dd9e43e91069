import {
  acts,
  severalRuleOf,
  type ActOfOfficers,
  type ActOnSeveral,
  type ActRule,
} from '../../../../domain/foundation/vocabulary/acts.ts';
import { mostOfReach, type ReachOfActs } from '../../../../domain/foundation/vocabulary/at-once.ts';
import { officesOf } from '../access/own-office.ts';
import type { Me } from '../session/me.ts';
import { officerActCodes } from '../ticket/officer-act-forms.ts';

type ActorOfRule = ActRule['by'][number];

/** As what somebody acts on what they choose in a queue. Source: the table of acts, whose rules say who may. */
export interface ActsOnChosen {
  /** They work at an office of it. */
  readonly works: boolean;
  /** And head one. */
  readonly gives: boolean;
  /** They head or oversee what lies above it. */
  readonly directs: boolean;
}

const actorsOf = ({ works, gives, directs }: ActsOnChosen): readonly ActorOfRule[] => [
  ...(works ? (['officer', 'assignee'] as const) : []),
  ...(gives ? (['head'] as const) : []),
  ...(directs ? (['head-above', 'oversight'] as const) : []),
];

const isOnSeveral = (act: ActOfOfficers): act is ActOnSeveral => severalRuleOf(act) !== undefined;

/** What somebody is offered to do on several tickets, in the order in which acts are offered: what the table of acts lets them do as one of what they are there. */
export function actsOnChosen(may: ActsOnChosen): readonly ActOnSeveral[] {
  const actors = actorsOf(may);
  const isTheirs = (act: ActOnSeveral): boolean =>
    acts[act].rules.some(({ by }: ActRule) => by.some((actor) => actors.includes(actor)));
  return officerActCodes.filter(isOnSeveral).filter(isTheirs);
}

/** Why an act does not go on so many, or on what a filter found; undefined: it goes. */
export function tooFarFor(
  act: ActOnSeveral,
  { reach, count }: { readonly reach: ReachOfActs; readonly count: number },
): 'one-by-one' | 'too-many' | undefined {
  const of = severalRuleOf(act)?.of ?? 'chosen';
  if (of === 'chosen' && reach === 'found') return 'one-by-one';
  return count > mostOfReach[of] ? 'too-many' : undefined;
}

/**
 * Says what somebody may do with what they choose in a queue. In that of an office of theirs they work; in that of another one,
 * which lies below what they head or oversee, they direct. Complaints officers read below as well, and direct nobody.
 */
export function actsOnChosenAt(me: Me, institution: string): ActsOnChosen {
  const { permissions, roles, heads } = me;
  const has = (role: string): boolean => roles.some(({ code }) => code === role);
  const mayAct = permissions.includes('tickets:act');
  const isOwn = officesOf(me).some(({ id }) => id === institution);
  const isAbove = has('oversight') || (heads.length > 0 && !has('complaints-officer'));
  const directs = mayAct && !isOwn && isAbove;
  return {
    directs,
    works: mayAct && !directs && roles.some(({ code }) => code !== 'oversight'),
    gives: mayAct && !directs && heads.length > 0,
  };
}
