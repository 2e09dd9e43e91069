import type { FileRefusal } from '../../../domain/ticketing/attachments/attachment.ts';

/** A file cannot be made clean. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly because: FileRefusal;
  constructor(because: FileRefusal, options?: ErrorOptions) {
    super(because, options);
    this.because = because;
  }
}

export const damaged = (options?: ErrorOptions): FileRefused => new FileRefused('damaged', options);
