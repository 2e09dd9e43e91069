import {
  acts,
  severalRuleOf,
  type ActOfOfficers,
  type ActOnSeveral,
  type ActRule,
} from '../../../../domain/foundation/vocabulary/acts.ts';
import { mostOfReach, type ReachOfActs } from '../../../../domain/foundation/vocabulary/at-once.ts';
import { officerActCodes } from '../ticket/officer-act-forms.ts';
import type { ActsOnChosen } from './acts-on-chosen-at.ts';

type ActorOfRule = ActRule['by'][number];

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
