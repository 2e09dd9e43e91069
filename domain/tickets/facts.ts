import type { FileRefusal } from '../attachments/attachment.ts';
import type { FormatName } from '../attachments/formats.ts';
import type { Duration } from '../time/duration.ts';
import type { Instant } from '../time/instant.ts';
import type { Finding, Rating, SettingAsideReason } from '../vocabulary/findings.ts';
import type { DeskWay, Kind, Openness } from '../vocabulary/kinds.ts';

/** A file that the history names without saying what is in it. */
export interface CommittedFile {
  /** In bytes. */
  readonly size: number;
  /** To its SHA-256, under the salt that lies with the attachment: `commitmentToFile`. */
  readonly commitment: string;
}

/** How the check of an attached file ended. No name of a file is asked or kept. */
export interface FileFacts {
  /** Which of the ticket's places, from 1. */
  readonly place: number;
  /** Names the upload, by the hash of the key under which its place was asked for: each has one event. */
  readonly upload: string;
  /** As it was sent. Absent where it was not read. */
  readonly sent?: CommittedFile;
  /** `attach`: the cleaned file, which is what is opened; its type by content. */
  readonly kept?: CommittedFile & { readonly format: FormatName };
  /** `refuse-file`. */
  readonly because?: FileRefusal;
}

/** What an event says besides who, when and where. Data only: never a text, never a contact. */
export interface EventFacts {
  /** `respond`, `refer`. */
  readonly finding?: Finding;
  /** `respond`, `set-aside`, `refer`: nobody is left who could decide an appeal. */
  readonly final?: true;
  /** `respond`: when the remedy is promised for. */
  readonly promisedBy?: Instant;
  /** `set-aside`. */
  readonly because?: SettingAsideReason;
  /**
   * `extend`: the new deadline. `direct`, `object`, `remind` of a direction: until when it is to be done.
   * `request-identity`: until when a custodian decides. `remind-custodians`: until when at the latest, before
   * it lapses.
   */
  readonly dueBy?: Instant;
  /** `extend`: by how much. Absent in events of before. */
  readonly extension?: Duration;
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
  /** `reclassify`: it is urgent by it, and was not before. */
  readonly becameUrgent?: true;
  /**
   * `name-officer`: whom the name in free text means. `assign`: to whom. `unassign`: from whom. `respond`
   * by the system: who answered the main ticket. What settles a request for the identity: who asked.
   */
  readonly officer?: string;
  /**
   * `assign`: to which unit. `direct`: to which institution. `object`: which level decides.
   * `remind-custodians`: which institution asked.
   */
  readonly institution?: string;
  /** `submit`: a name in free text could mean a head, so that it started at the level above. */
  readonly couldMeanHead?: true;
  /** `submit` at the desk: how it came, and the stamp on it, from which its deadlines run. */
  readonly way?: DeskWay;
  readonly receivedAt?: Instant;
  /** `request-identity`: somebody's life is at risk. */
  readonly lifeAtRisk?: true;
  /** What follows a request for the identity: the version of the event that asked. */
  readonly asked?: number;
  /** `grant-identity`: the last second in which the officer who asked sees it. */
  readonly viewUntil?: Instant;
  /** `recompute`: the version of the calendar that deadlines are counted by from now on. */
  readonly calendar?: number;
  /** `recompute`: until when it was to be acknowledged, and is now, where that moved. */
  readonly acknowledgeByBefore?: Instant;
  readonly acknowledgeBy?: Instant;
  /** `attach`, `refuse-file`. */
  readonly file?: FileFacts;
}
