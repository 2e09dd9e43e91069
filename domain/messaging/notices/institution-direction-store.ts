import type { Instant } from '../../foundation/time/instant.ts';
import type { Notice } from './notice.ts';
import type { DirectionChange } from '../../casework/institution-directions/decide-direction.ts';
import type {
  InstitutionDirection,
  InstitutionDirectionEvent,
} from '../../casework/institution-directions/institution-direction.ts';

/** A direction with what happened to it, in order. */
export interface DirectionHistory {
  readonly direction: InstitutionDirection;
  readonly events: readonly InstitutionDirectionEvent[];
}

/** When the clock of a direction acts. */
export interface DueDirection {
  readonly direction: string;
  readonly at: Instant;
}

/** Where directions to institutions lie. Every method throws `StoreUnavailable` when the store cannot be reached. */
export interface InstitutionDirectionStore {
  /** Strongly consistent. */
  of(id: string): Promise<DirectionHistory | undefined>;
  /**
   * The directions listed at an office: the open ones, of each as many as offices may have, or the 25 newest that ended. Those that were given last come
   * first.
   */
  listedAt(office: string, which: 'open' | 'ended'): Promise<readonly InstitutionDirection[]>;
  /**
   * Stores an event, the direction by it, when its clock acts next, and the notices that tell of it, in one transaction: `stale` where
   * another event came before it.
   */
  write(
    change: DirectionChange,
    following: { readonly wakeAt: Instant | undefined; readonly notices: readonly Notice[] },
  ): Promise<'written' | 'stale'>;
  /** Directions whose clock acts at `at` or before, the longest due first. May be a moment old. */
  due(at: Instant, limit: number): Promise<readonly DueDirection[]>;
  /** Sets the clock anew where nothing happened: as long as it stands as it was read. */
  moveClock(due: DueDirection, wakeAt: Instant): Promise<void>;
}
