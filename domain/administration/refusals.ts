/** Why a change of the registry is refused. The API puts each into people's words. */
export const administrationRefusalReasons = [
  // Who asks for it
  'outside-subtree', // an administrator changes what lies at or under the own institution
  'own-record', // nobody grants to themselves, nor takes away
  'nation-wide', // what holds for the whole country is for the administrator of its tree

  // What it names
  'no-such-institution', // the registry has no institution of this id
  'no-such-officer', // the registry has no officer of this id
  'no-such-category', // the registry has no category of this id
  'id-taken', // ids are never used again
  'name-taken', // two institutions under one parent would have the same name
  'short-name-unfit', // an SMS has no room for the short name, or no code for a character of it
  'institution-closed', // the institution was closed
  'nothing-changes', // it is so already
  'too-much-at-once', // it touches more than one transaction takes

  // Where an institution stands
  'tops-a-tree', // an independent institution tops a tree of its own, and comes by an import
  'two-levels-at-most', // an institution has at most two levels, unit and head office
  'jurisdictions-differ', // the mainland and Zanzibar lie under neither each other
  'under-itself', // an institution does not lie under itself
  'has-children', // others lie under it: they are moved or closed first
  'officers-remain', // officers work there: they are moved or removed first
  'successor-below', // the successor is the institution itself or lies under it
  'successor-cannot-take-it', // nobody works at the successor, or it is not served
  'top-unstaffed', // every chain upward ends at somebody who handles tickets
  'top-without-head', // every chain upward ends at a head

  // Officers and heads
  'roles-conflict', // custodian, administrator and auditor exclude each other and the handling of tickets
  'duty-without-phone', // the duty officer is told of urgent matters by SMS too
  'officer-removed', // the officer was removed
  'cannot-take-over', // who leaves hands tickets to a colleague of the same office who works on them
  'works-elsewhere', // the head of an institution works there
  'acting-overlaps', // two would act as head at once
  'date-order', // it ends before it begins, or has ended already
  'no-such-headship', // the officer neither heads it nor acts for its head
  'not-own-office', // who is out names a deputy for themselves, where they work on tickets
  'cannot-stand-in', // suspended, or handling no tickets
  'absences-overlap', // who is out has a deputy for these days
  'deputy-is-out', // who stands in is out themselves on these days
  'stands-in-then', // who is to be out stands in for somebody on these days
  'absence-too-long', // for longer an administrator appoints somebody
  'no-such-absence', // the officer has no deputy of this name, or neither of both asks
  'takes-two', // what two administrators alone change no officer gives away

  // Proposals
  'no-such-proposal', // there is none that the administrator made, or may confirm
  'own-proposal', // nobody confirms what they proposed
  'gains-by-it', // nobody confirms what changes their own record
  'same-person', // two records that are reached in the same way are one person's
  'proposal-over', // it was confirmed, declined or taken back
  'proposal-expired', // nobody confirmed it in time
  'too-many-proposals', // as many of one administrator wait as may
  'proposer-gone', // who proposed it no longer administers there

  // Deadlines and calendar
  'row-twice', // two rows are for the same
  'row-missing', // every kind has a row of its own for everybody
  'only-shortens', // an institution or a category only shortens, and only lengthens the window of appeal
  'acknowledges-too-late', // acknowledging may not take longer than responding
  'response-differs', // whether a kind needs a response is the same everywhere, and so is its window

  // Routing
  'rule-twice', // two rules of a category hold alike and lead to the same office
  'no-rule-for-everywhere', // every category has an office wherever somebody is and whatever they wrote
  'only-one-receiver', // the category has one receiver alone
  'no-such-place', // a rule names a place that is no region, council or ward
  'institution-not-served', // a rule leads into a tree that is not served here
  'reason-unfit', // the reason of a rule has no room on a phone's screen, or no code for a character of it
  'reason-place', // the reason names the place in one language alone, or where none need be known
] as const;
export type AdministrationRefusal = (typeof administrationRefusalReasons)[number];

/** An administrator asks for what the rules do not allow. Nothing was changed. */
export class ChangeRefused extends Error {
  override readonly name = 'ChangeRefused';
  readonly reason: AdministrationRefusal;
  constructor(reason: AdministrationRefusal) {
    super(reason);
    this.reason = reason;
  }
}

/** Throws `ChangeRefused` for this reason when `holds` is true. */
export function refuseIf(holds: boolean, reason: AdministrationRefusal): void {
  if (holds) throw new ChangeRefused(reason);
}
