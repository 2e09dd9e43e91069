import type { Upload } from '../../../domain/ticketing/attachments/attachment.ts';
import {
  fileNameOf,
  type CleanFile,
  type CleanFiles,
  type FileLinks,
  type Quarantine,
  type UploadForm,
  type UploadForms,
} from '../../../domain/ticketing/attachments/files.ts';
import { attachmentLimits } from '../../../domain/ticketing/attachments/limits.ts';

const keyOf = ({ number, place, upload }: Upload): string => `${number}/${place}/${upload}`;

/** A quarantine in memory, with its forms. */
export class MemoryQuarantine implements Quarantine, UploadForms {
  readonly #files = new Map<string, Uint8Array>();

  form(upload: Upload, mediaType: string): UploadForm {
    const fields = { key: keyOf(upload), 'Content-Type': mediaType };
    return { url: 'https://quarantine.example/', fields };
  }

  /** Somebody sends the form with this file. */
  receive(upload: Upload, bytes: Uint8Array): void {
    this.#files.set(keyOf(upload), bytes);
  }

  fetch(upload: Upload): Promise<Uint8Array | 'too-large' | undefined> {
    const bytes = this.#files.get(keyOf(upload));
    const isTooLarge = bytes !== undefined && bytes.length > attachmentLimits.bytes;
    return Promise.resolve(isTooLarge ? 'too-large' : bytes);
  }

  discard(upload: Upload): Promise<void> {
    this.#files.delete(keyOf(upload));
    return Promise.resolve();
  }
}

/** Cleaned files in memory, with links to them. */
export class MemoryCleanFiles implements CleanFiles, FileLinks {
  readonly files = new Map<string, Uint8Array>();

  keep(file: CleanFile, bytes: Uint8Array): Promise<void> {
    this.files.set(`${keyOf(file)}/${file.digest}`, bytes);
    return Promise.resolve();
  }

  remove(file: CleanFile): Promise<void> {
    this.files.delete(`${keyOf(file)}/${file.digest}`);
    return Promise.resolve();
  }

  link(file: CleanFile): string {
    const name = fileNameOf(file, file.format);
    return `https://files.example/${keyOf(file)}/${file.digest}?as=${name}`;
  }
}
