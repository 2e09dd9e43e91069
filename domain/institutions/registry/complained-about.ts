import type { Instant } from '../../foundation/time/instant.ts';
import { markOf } from './head-mark.ts';
import { officeHeadsOf } from './head-of.ts';
import type { Institution } from './institution.ts';

/**
 * Everybody whom a ticket complains about at `at`: the officer named, and who heads, for good or acting,
 * the office that it is about. `office` is absent where it is not about the head of one.
 */
export const complainedAbout = (
  officer: string | undefined,
  office: Institution | undefined,
  at: Instant,
): readonly string[] => [
  ...(officer === undefined ? [] : [officer]),
  ...(office === undefined ? [] : officeHeadsOf(office, at)),
];

/** A ticket with an unbound name in free text, with marks of the heads whom the name cannot mean. */
interface Unbound {
  readonly unboundName?: true;
  readonly clearedHeads?: readonly string[];
}

/** Whether a name in free text that nobody has bound could mean this head, as far as that was compared. */
export const couldBeMeant = ({ unboundName, clearedHeads }: Unbound, head: string): boolean =>
  unboundName === true && clearedHeads !== undefined && !clearedHeads.includes(markOf(head));
