import type { Instant } from '../deadlines/instant.ts';
import type { Finding, Rating, SettingAsideReason } from './findings.ts';
import type { Kind, Openness } from './kinds.ts';

/** What an event says besides who, when and where. Data only: never a text, never a contact. */
export interface EventFacts {
  /** `respond`, `refer`. */
  readonly finding?: Finding;
  /** `respond`, `set-aside`: nobody is left who could decide an appeal. */
  readonly final?: true;
  /** `respond`: when the remedy is promised for. */
  readonly promisedBy?: Instant;
  /** `set-aside`. */
  readonly because?: SettingAsideReason;
  /** `extend`: the new deadline. `direct`, `object`: until when it is to be done. */
  readonly dueBy?: Instant;
  /** `appeal`: the citizen said that the promised remedy is missing. `confirm-remedy`: it is there. */
  readonly remedied?: boolean;
  readonly rating?: Rating;
  /** `withdraw`: whether somebody put pressure on the citizen. */
  readonly pressure?: boolean;
  /**
   * Another ticket's number: the main one of a merger, the one that joined it, the one answered before, or
   * of a submission the earlier one that it cites.
   */
  readonly ticket?: string;
  /** What the ticket was before it was reclassified, or before that was undone. */
  readonly kindBefore?: Kind;
  readonly categoryBefore?: string;
  readonly opennessBefore?: Openness;
  /** `reclassify`: towards fewer rights, so that the citizen may undo it. */
  readonly fewerRights?: boolean;
  /**
   * `name-officer`: whom the name in free text means. `assign`: to whom. `unassign`: from whom. `respond`
   * by the system: who answered the main ticket.
   */
  readonly officer?: string;
  /** `assign`: to which unit. `direct`: to which institution. `object`: which level decides. */
  readonly institution?: string;
}
