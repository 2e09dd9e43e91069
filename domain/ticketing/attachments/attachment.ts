import type { Instant } from '../../foundation/time/instant.ts';
import { omit } from '../../foundation/vocabulary/omit.ts';
import type { FormatName } from './formats.ts';

/** From the promise of a place to the end of the check, and until it is taken away. Only what is clean can be opened. */
export const attachmentStates = ['awaited', 'checking', 'clean', 'refused', 'removed'] as const;
export type AttachmentState = (typeof attachmentStates)[number];

/** Why a file was refused, and deleted. */
export const fileRefusals = [
  'unknown-format',
  'damaged',
  'too-large',
  'too-many-pixels',
  'not-plain',
  'not-checked',
] as const;
export type FileRefusal = (typeof fileRefusals)[number];

/** Which attachment of which ticket. A ticket's places are counted from 1. */
export interface AttachmentSlot {
  readonly number: string;
  readonly place: number;
}

/** One file on its way to a place. A place that is taken again awaits another upload. */
export interface Upload extends AttachmentSlot {
  /** Names the request that asked for the place, by a hash. */
  readonly upload: string;
}

/** What was sent, as far as the check read it. */
export interface SentFile {
  /** In bytes. */
  readonly size: number;
  /** SHA-256, base64url. */
  readonly digest: string;
}

/** Ends of a check. */
export type CheckOutcome = {
  /** Absent where the file was not read. */
  readonly sent?: SentFile;
} & (
  | {
      readonly state: 'clean';
      /** By its content. */
      readonly format: FormatName;
      /** Size of the cleaned file, in bytes. */
      readonly size: number;
      /** SHA-256 of the cleaned file, base64url: what was checked is what is opened. */
      readonly digest: string;
    }
  | { readonly state: 'refused'; readonly because: FileRefusal }
);

/** A check that ended, as it is kept. */
export type Checked = CheckOutcome & {
  /**
   * Random, as 32 hexadecimal digits: what the history says of the file are commitments under it, so that
   * erasing it with the digests leaves the history whole and the file unguessable.
   */
  readonly salt: string;
};

/** What a file was that its citizen took away again, until nothing of it is left. */
interface Taken extends Partial<Omit<Extract<Checked, { state: 'clean' }>, 'state'>> {
  readonly checkedAt?: Instant;
}

/** Who sent a file for an office. */
export interface FileSender {
  readonly officer: string;
  readonly institution: string;
}

/** An attachment of a ticket: where it stands, and nothing of what is in it. No name of a file is kept. */
export type Attachment = Upload & {
  readonly v: 1;
  /** How often the place was taken, from 1. */
  readonly turn: number;
  /** When the place was promised. */
  readonly askedAt: Instant;
  /** Absent: its citizen. */
  readonly by?: FileSender;
} & (
    | { readonly state: 'awaited' | 'checking' }
    | (Checked & {
        /** When the check ended. */
        readonly checkedAt: Instant;
      })
    | (Taken & {
        readonly state: 'removed';
        readonly removedAt: Instant;
      })
  );

export type CleanAttachment = Extract<Attachment, { readonly state: 'clean' }>;
export type CheckedAttachment = Extract<Attachment, { readonly state: 'clean' | 'refused' }>;
export type RemovedAttachment = Extract<Attachment, { readonly state: 'removed' }>;

/** The attachment as it was before its citizen took it away; undefined: no file had come, or nothing is left of it. */
export function beforeRemoval(removed: RemovedAttachment): CleanAttachment | undefined {
  const { format, size, digest, salt, checkedAt } = removed;
  const isWhole = format !== undefined && size !== undefined && digest !== undefined;
  if (!isWhole || salt === undefined || checkedAt === undefined) return undefined;
  return { ...omit(removed, 'removedAt'), state: 'clean', format, size, digest, salt, checkedAt };
}
