import type { Act, Actor } from '../../foundation/vocabulary/acts.ts';
import type { Status } from '../../foundation/vocabulary/statuses.ts';

/** Refusals of acts. The first that holds is told; `words/act-refusals.ts` has the words. */
export const refusalReasons = [
  'wrong-status', // the table of acts does not let this actor do this in this status
  // Who does it, or to whom
  'wrote-it-down', // who wrote a ticket down at the desk never handles it
  'answered-below', // who answered at a level below does not decide the appeal
  'no-longer-theirs', // another institution holds the ticket by now
  'no-longer-assigned', // the ticket was taken from the officer it was assigned to
  'is-about-them', // the ticket complains about this officer
  'answered-by-another', // somebody else gave the answer
  'not-active', // the officer does not work on tickets
  'not-trained', // a sensitive matter needs a trained officer
  'not-of-this-institution', // the officer or the unit belongs to another institution
  'kept-from-them', // the officer or the unit must not know of the ticket
  'nobody-named', // an assignment names an officer or a unit
  'directed-elsewhere', // what is directed went to another office
  'not-the-deciding-level', // somebody else decides on the objection
  'head-only', // only the head takes rights away
  // Where it goes
  'nobody-above', // no level above can take it
  'only-one-receives', // its category has one receiver alone
  'held-it-before', // nobody sends a ticket where it was before
  'never-held-it', // nobody there could see the ticket
  'cannot-take-it', // nobody works there, it is not served, or the ticket complains about who heads it
  // How often
  'third-transfer-done', // it was transferred as often as allowed
  'transferred-since-escalated', // an escalated ticket is transferred once
  'appeals-stay', // an appeal is never transferred
  'already-extended', // it was extended at this level
  'no-more-extensions', // it was extended as often as allowed
  'no-more-pauses', // the clock of this level was stopped as often as allowed
  'objected-already', // the citizen objected to this transfer before
  'too-often-today', // it was done on this ticket as often as one day allows
  'undone-already', // there is nothing left to undo
  'answer-seen', // its citizen opened the answer
  'moved-on-since', // something else happened since the answer
  // When
  'too-late-to-transfer', // the time to transfer it is over
  'too-late-to-reclassify', // the time to take rights away is over
  'deadline-passed', // the deadline has passed
  'window-over', // the time in which the citizen could do this is over
  'not-due-yet', // the remedy is promised for a later date
  'date-not-ahead', // the date lies in the past
  'answer-went-out', // its citizen is being told of the answer by now
  // What it is
  'needs-no-response', // this kind needs no response, so it neither escalates nor can be appealed
  'urgent-never-pauses', // the clock of an urgent matter never stops
  'not-extendable', // this kind is not extended
  'too-long', // the extension is longer than allowed
  'nothing-changes', // it is so already
  'nobody-to-tell', // there is no contact that notices go to
  'not-of-this-category', // the category has no such kind
  'not-urgent', // only an urgent matter goes on without the citizen
  'only-complaints-are-urgent', // only a complaint is urgent
  'lower-urgency-first', // a complaint stays one while it is urgent
  'no-name-to-bind', // no name in free text waits to be bound
  'name-unbound', // a name in free text waits to be bound first
  'no-response-to-rate', // there was no response
  'nothing-promised', // no remedy is promised
  'nothing-to-object-to', // no transfer brought it here
  'nothing-directed', // nothing is directed that waits to be done
  'no-objection', // the citizen did not object
  'final-answer', // the final answer was given
  'not-finally-answered', // the other ticket has no final answer
  'not-alike', // merged tickets have one kind, one holder, and are about the same person or nobody
  'sensitive', // a sensitive matter is never merged
  'merged', // the main ticket is worked on in its place
  'not-merged', // it follows no other ticket
  'hidden-by-withdrawal', // the citizen withdrew it, and did not choose since how to be known
  'nothing-to-reveal', // an anonymous ticket has no identity behind it
  'identity-asked-already', // a request of the same officer waits for its decision
  'decided-already', // the request was granted or refused, or it lapsed
  'not-read', // nobody of the holder opened the text since the citizen last wrote
] as const;

export type RefusalReason = (typeof refusalReasons)[number];

/** Somebody asks for what the rules do not allow. */
export class ActRefused extends Error {
  override readonly name = 'ActRefused';
  readonly reason: RefusalReason;
  readonly act: Act;
  constructor(reason: RefusalReason, act: Act, { actor, status }: { actor: Actor; status: Status }) {
    super(`${act} by ${actor} while ${status}: ${reason}`);
    this.reason = reason;
    this.act = act;
  }
}

/** Conditions under which an act is refused. The first that holds is the one that is told. */
export type Unless = Readonly<Partial<Record<RefusalReason, boolean>>>;

/** What any of them holds against an act. */
export const anyOf = (...all: readonly Unless[]): Unless =>
  Object.fromEntries(all.flatMap(Object.entries<boolean>).filter(([, holds]) => holds));

/** The first reason that holds. */
export const reasonAgainst = (unless: Unless): RefusalReason | undefined =>
  refusalReasons.find((reason) => unless[reason] === true);
