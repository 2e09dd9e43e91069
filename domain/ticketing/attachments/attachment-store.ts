import type { Instant } from '../../foundation/time/instant.ts';
import type { Attachment, AttachmentSlot, Checked, Upload } from './attachment.ts';

/**
 * Where it is kept how far attachments are. Each method throws `StoreUnavailable` when the store cannot be
 * reached or throttles.
 */
export interface AttachmentStore {
  /** The attachments of a ticket, those of its citizen before those of offices; strongly consistent. */
  of(number: string, whose?: 'citizen' | 'all'): Promise<readonly Attachment[]>;
  /** Strongly consistent. */
  find(slot: AttachmentSlot): Promise<Attachment | undefined>;
  /** Takes a place, if it is still free, or still as `instead` says. */
  take(attachment: Attachment, instead?: Attachment): Promise<boolean>;
  /**
   * A file has come and is being checked. False: the place awaits another file or none, or the check is
   * over. Beginning the same check again is beginning it.
   */
  begin(upload: Upload): Promise<boolean>;
  /** The end of a check that began. False: it has ended already, or the place awaits another file. */
  settle(upload: Upload, checked: Checked, at: Instant): Promise<boolean>;
  /**
   * Its citizen takes it away: a file that is clean, or one that has not come. False: it is being checked, was
   * refused or taken away already, or the place awaits another file.
   */
  remove(upload: Upload, at: Instant): Promise<boolean>;
  /** Erases a removed file, keeping only that it existed. Succeeds if there is none. */
  erase(upload: Upload): Promise<void>;
}
