import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/bench')>('officer/bench');

export const benchTexts = t.bench;

/** How many are late, and were. */
export const lateInstead = (then: Text, was: Text): Text => t.late({ then, was });

export const fromTo = (was: Text, then: Text): Text => t.fromTo({ was, then });

/** How far a replay is. */
export const runningReplay = (done: Text, of: Text, tickets: Text): Text => t.running({ done, of, tickets });

export const periodOfReplay = (from: Text, tickets: Text): Text => t.period({ from, tickets });

export const undecidedOf = (count: Text): Text => t.undecided({ count });

export const leftOutOf = (count: Text): Text => t.leftOut({ count });

/** A change that was replayed before this one, by what it puts in place. */
export const triedBefore = (what: Text): Text => t.tried({ what });
