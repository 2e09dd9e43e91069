import type { Instant } from '../foundation/time/instant.ts';
import type { OfficerContact } from '../institutions/registry/registry-writer.ts';
import type { Page } from '../institutions/registry/registry.ts';
import { plusSeconds } from '../foundation/time/instant.ts';
import type { Administrator } from './change.ts';
import type { GuardedMatter } from './guarded.ts';
import { changesOfInstitution, changesOfOfficer } from './possible-changes.ts';
import type { RegistryAct } from './registry-acts.ts';
import type { ChangedItem } from './shown-differences.ts';

/** What can be proposed, by the names of the routes on which it is asked for. */
export const proposableChanges = [
  ...changesOfInstitution,
  ...changesOfOfficer,
  'set-deadlines',
  'change-calendar',
  'set-routing',
  /** A suspension by one administrator: asked for by itself, and by no route. */
  'keep-suspended',
] as const;
export type ProposableChange = (typeof proposableChanges)[number];

/** What became of a proposal: a second administrator confirmed or declined it, or who made it took it back. */
export const proposalEndings = ['confirmed', 'declined', 'withdrawn'] as const;
export type ProposalEnding = (typeof proposalEndings)[number];

export const proposalStates = ['open', ...proposalEndings, 'expired'] as const;
export type ProposalState = (typeof proposalStates)[number];

/** A change of the registry that waits for a second administrator, or waited. */
export interface Proposal {
  readonly v: 1;
  readonly id: string;
  /** Names the request that asked for it, so that one sent again finds it. */
  readonly request: string;
  readonly change: ProposableChange;
  /** What was stated, but for how an officer is reached: that lies in the identity vault. */
  readonly stated: Readonly<Record<string, unknown>>;
  readonly act: RegistryAct;
  readonly matters: readonly GuardedMatter[];
  /** Names what it changes: it is done only where it would change just this. */
  readonly tag: string;
  readonly differs: readonly ChangedItem[];
  readonly by: Administrator;
  readonly at: Instant;
  readonly why: string;
  /** The last second in which it can be confirmed. */
  readonly expiresAt: Instant;
  readonly ended?: {
    readonly as: ProposalEnding;
    readonly by: Administrator;
    readonly at: Instant;
    readonly why: string;
    /** Confirmed: the registry's version by it. */
    readonly version?: number;
  };
}

const daysOpen = 14;

/** So many of one administrator wait at most; what a suspension asks by itself is in no count. */
export const mostOpenProposals = 10;

/** Whether it counts as one of its proposer's: what a suspension asks by itself lasts a day, and they are few. */
export const isCounted = ({ change }: Pick<Proposal, 'change'>): boolean => change !== 'keep-suspended';

/** Whether it gives or takes access to what the system holds: such are listed first. */
export const touchesAccess = ({ differs }: Pick<Proposal, 'differs'>): boolean =>
  differs.some(
    ({ part, differences }) =>
      part === 'officer' || differences.some(({ field }) => field === 'head' || field === 'acting-heads'),
  );

/** Until when a proposal of this moment can be confirmed. */
export const expiryOfProposal = (at: Instant): Instant => plusSeconds(at, daysOpen * 24 * 60 * 60);

/** Since when proposals may be open at this moment. */
export const oldestOpenProposal = (at: Instant): Instant => plusSeconds(at, -daysOpen * 24 * 60 * 60);

export const stateOfProposal = ({ ended, expiresAt }: Proposal, at: Instant): ProposalState =>
  ended?.as ?? (expiresAt < at ? 'expired' : 'open');

/** Where proposals are kept. Throws `StoreUnavailable` when the store cannot be reached. */
export interface Proposals {
  /** Keeps it once: where one stands under its id already, that one is answered. */
  propose(proposal: Proposal, contact?: OfficerContact): Promise<'proposed' | Proposal>;
  proposal(id: string): Promise<Proposal | undefined>;
  /** How an officer would be reached by a proposal. */
  proposedContact(id: string): Promise<OfficerContact | undefined>;
  /** Those made since then that did not end, those that touch access first, then the oldest; it may lag behind by a moment. Throws `InvalidCursor`. */
  openProposals(since: Instant, cursor?: string): Promise<Page<Proposal>>;
  /** How many that this administrator made since then did not end: more than `mostOpenProposals` are not counted. */
  countOpenOf(administrator: string, since: Instant): Promise<number>;
  /** Puts an ended one in the place of the open one; `stale`: it ended already. */
  endProposal(ended: Proposal): Promise<'written' | 'stale'>;
  /** How an officer is reached. */
  contactOf(officer: string): Promise<OfficerContact | undefined>;
}
