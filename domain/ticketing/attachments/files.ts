import type { AttachmentSlot, CleanAttachment, FileRefusal, Upload } from './attachment.ts';
import { formats, type FormatName } from './formats.ts';

/** A form as a browser or an app sends it, with the file as its last field, named `file`. */
export interface UploadForm {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A file on its way through quarantine. */
export interface QuarantinedFile extends Upload {
  /** A first file of a ticket that waits for others from busy networks; absent or false: it waits by its place alone. */
  readonly isFromBusyNetwork?: boolean;
}

/** The way into quarantine. */
export interface UploadForms {
  /** A form that takes one file for this place, of this type and no larger than the limit, for a while. */
  form(file: QuarantinedFile, mediaType: string): UploadForm;
}

/** Where files lie until they were checked. Nobody but the cleaner can read there. */
export interface Quarantine {
  /** The file; undefined when there is none. A file past the limit is not read. */
  fetch(file: QuarantinedFile): Promise<Uint8Array | 'too-large' | undefined>;
  /** Deletes it. It is no fault when there is none. */
  discard(file: QuarantinedFile): Promise<void>;
}

/** Which cleaned file: no two of different content meet. */
export type CleanFile = Upload & Pick<CleanAttachment, 'format' | 'digest'>;

/** Where cleaned files lie. */
export interface CleanFiles {
  keep(file: CleanFile, bytes: Uint8Array): Promise<void>;
  /** Deletes it for good, whatever was ever written in its place. It is no fault when there is none. */
  remove(file: CleanFile): Promise<void>;
}

/** The way out. */
export interface FileLinks {
  /** An address that gives the file out as an attachment for a short time. */
  link(file: CleanFile): string;
}

/** A file made anew from what can be shown of the one that was sent, or why there is none. */
export type Cleaning =
  | { readonly outcome: 'clean'; readonly format: FormatName; readonly bytes: Uint8Array }
  | { readonly outcome: 'refused'; readonly because: FileRefusal };

/** The name under which a file is downloaded. It says nothing that the sender wrote. */
export const fileNameOf = ({ number, place }: AttachmentSlot, format: FormatName): string =>
  `${number}-${place}.${formats[format].extension}`;
