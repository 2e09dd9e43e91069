import { couldBeMeant } from '../registry/complained-about.ts';
import { headsOf } from '../registry/head-of.ts';
import { isUnder, namedIn } from './conflict-of-interest.ts';
import type { Look } from './access-request.ts';
import { isShut } from './place-excluded.ts';

/**
 * The institution whose heads have the duties of the holder's head: the holder, or where its place is vacant,
 * or all who head it are kept from deciding, the next one above: also past whoever was under the one whom it
 * is about when it was filed. Undefined where nobody has them. Source: docs/rules.md, A vacant head.
 */
export function seatOfDuties(look: Pick<Look, 'matter' | 'facts'>): string | undefined {
  const { matter, facts } = look;
  const named = namedIn(look);
  const kept = [...named, ...facts.past.respondedBelow, facts.past.scribe];
  const moments = [facts.now, matter.submittedAt];
  return facts.holder.find((node, place) => {
    const path = facts.holder.slice(place);
    if (isShut(path, look)) return false;
    if (moments.some((at) => isUnder(path, named, at, matter.holder))) return false;
    return headsOf(node, facts.now).some((head) => !kept.includes(head) && !couldBeMeant(matter, head));
  })?.id;
}
