import { keyInQuarantine, keyOfCleanFile } from '../../../adapters/s3/upload-keys.ts';
import {
  fileNameOf,
  type CleanFile,
  type CleanFiles,
  type FileLinks,
  type Quarantine,
  type QuarantinedFile,
  type UploadForm,
  type UploadForms,
} from '../../../domain/ticketing/attachments/files.ts';
import { attachmentLimits } from '../../../domain/ticketing/attachments/limits.ts';

/** A quarantine in memory, with its forms. */
export class MemoryQuarantine implements Quarantine, UploadForms {
  readonly #files = new Map<string, Uint8Array>();

  form(file: QuarantinedFile, mediaType: string): UploadForm {
    const fields = { key: keyInQuarantine(file), 'Content-Type': mediaType };
    return { url: 'https://quarantine.example/', fields };
  }

  /** Somebody sends the form with this file. */
  receive(file: QuarantinedFile, bytes: Uint8Array): void {
    this.#files.set(keyInQuarantine(file), bytes);
  }

  fetch(file: QuarantinedFile): Promise<Uint8Array | 'too-large' | undefined> {
    const bytes = this.#files.get(keyInQuarantine(file));
    const isTooLarge = bytes !== undefined && bytes.length > attachmentLimits.bytes;
    return Promise.resolve(isTooLarge ? 'too-large' : bytes);
  }

  discard(file: QuarantinedFile): Promise<void> {
    this.#files.delete(keyInQuarantine(file));
    return Promise.resolve();
  }
}

/** Cleaned files in memory, with links to them. */
export class MemoryCleanFiles implements CleanFiles, FileLinks {
  readonly files = new Map<string, Uint8Array>();

  keep(file: CleanFile, bytes: Uint8Array): Promise<void> {
    this.files.set(keyOfCleanFile(file), bytes);
    return Promise.resolve();
  }

  remove(file: CleanFile): Promise<void> {
    this.files.delete(keyOfCleanFile(file));
    return Promise.resolve();
  }

  link(file: CleanFile): string {
    const name = fileNameOf(file, file.format);
    return `https://files.example/${keyOfCleanFile(file)}?as=${name}`;
  }
}
