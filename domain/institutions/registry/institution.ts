import type { Instant } from '../../foundation/time/instant.ts';
import type { Text } from '../../foundation/vocabulary/language.ts';
import type { Bounds } from './bounds.ts';

export const institutionKinds = [
  'national-office',
  'ministry',
  'agency',
  'independent',
  'region',
  'council',
  'commissioner',
  'ward',
  'facility',
  'unit',
] as const;
export type InstitutionKind = (typeof institutionKinds)[number];

export const jurisdictions = ['union', 'mainland', 'zanzibar'] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

/** An SMS and a USSD screen have room for this many characters of an institution's name. */
export const shortNameLimit = 20;

/** Somebody who heads an institution, for good or acting (kaimu) between two dates. */
export interface Headship {
  readonly officer: string;
  /** Acting only: the first and the last moment, both included. */
  readonly from?: Instant;
  readonly until?: Instant;
  /** Acting only: the head who is away named them, and may end it. Absent: an administrator did. */
  readonly byHead?: true;
}

/** Where an institution lay in the tree, until a moment: from when the one before ended. */
export interface FormerParent {
  /** Absent: at the top. */
  readonly parent?: string;
  readonly until: Instant;
}

/**
 * Tickets of another institution that one administrator alone let this one see: of persons nothing that was sent before
 * `since`, until `until`.
 */
export interface GainedTickets {
  /** It was moved, so that this one lies above it now; or it was closed, and this one took its place. */
  readonly by: 'move' | 'succession';
  readonly of: string;
  readonly since: Instant;
  readonly until: Instant;
}

/** One that came to lie above another lately, whose people do not see yet what of persons was sent before `since`, until `until`. */
export interface CameUnder {
  readonly id: string;
  readonly since: Instant;
  readonly until: Instant;
}

/** One node of the tree of public institutions, and the units inside them. */
export interface Institution {
  readonly v: 1;
  /** Never reused. */
  readonly id: string;
  readonly kind: InstitutionKind;
  /** The node above; none at the top of a tree. */
  readonly parent?: string;
  /**
   * The ids above it, nearest first, up to the top of its tree, so that they are read at once. Where something
   * above was moved they lag behind for a while: what counts is each parent.
   */
  readonly ancestors: readonly string[];
  readonly jurisdiction: Jurisdiction;
  /** Whether escalation and appeal stop here; an institution has at most two levels, unit and head office. */
  readonly level: boolean;
  readonly name: Text;
  readonly shortName: Text;
  /** Why and where else, when this tree does not take tickets here. */
  readonly notServed?: { readonly address: string };
  /** Top of an independent tree: the body that hears what its last answer leaves open. */
  readonly outsideBody?: Text;
  /** Top of a tree: the institution that receives what is about the head of this one. */
  readonly aboutHeadTo?: string;
  /** The vacant head's place stays empty: absent. */
  readonly head?: Headship;
  /** Who acts for the head, each between two dates; they do not overlap. */
  readonly actingHeads?: readonly Headship[];
  /** Who headed it before, for good or acting, each until a moment: whom a ticket is about is asked of its time. */
  readonly formerHeads?: readonly Headship[];
  /** Under which it lay before it was moved, oldest first. Absent: always where it lies. */
  readonly formerParents?: readonly FormerParent[];
  /** Since when it is no more, and who has taken its tickets. It stays stored: its id is never used again. */
  readonly closed?: { readonly at: Instant; readonly successor: string };
  /** The closed institutions whose place it took, those that they had succeeded included: it reads what they may. */
  readonly succeeds?: readonly string[];
  /** Which of those above it do not see its tickets yet: stored with its parent, so that no reading has the one without the other. */
  readonly cameUnder?: readonly CameUnder[];
  /** Whose tickets its people were let see lately, and do not see yet. */
  readonly gained?: readonly GainedTickets[];
  /** Bounding box of a region; absent: points are not compared with it. */
  readonly bounds?: Bounds;
  /** Regions, councils and wards that it serves, where it does not lie under them. Absent: none is stated. */
  readonly areas?: readonly string[];
  /** By which it is looked for too: its own of before, and those of bodies whose work it took over. Absent: none. */
  readonly formerNames?: readonly string[];
  /** How many active officers who handle tickets work there, its head included. Without one it holds no ticket. */
  readonly activeOfficers: number;
}

/** An institution with every node above it, nearest first. What routing and escalation need to know. */
export interface Lineage {
  readonly institution: Institution;
  readonly above: readonly Institution[];
}

/** The body that hears what the last answer of a tree leaves open: the top of the tree names it. */
export const outsideBodyOf = ({ institution, above }: Lineage): Text | undefined =>
  (above.at(-1) ?? institution).outsideBody;
