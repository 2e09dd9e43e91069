import type { Cleaning } from '../../domain/ticketing/attachments/files.ts';
import { formatOf, type FormatName } from '../../domain/ticketing/attachments/formats.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPdf } from './pdf/clean-pdf.ts';
import { cleanPng } from './clean-png.ts';
import { FileRefused } from './reading/refused.ts';

const cleaners: Readonly<Record<FormatName, (bytes: Uint8Array) => Uint8Array>> = {
  jpeg: cleanJpeg,
  png: cleanPng,
  pdf: cleanPdf,
};

/** Makes a file anew from what can be shown of it, by its content. What makes no sense is refused, never thrown. */
export function cleanFile(bytes: Uint8Array): Cleaning {
  const format = formatOf(bytes);
  if (format === undefined) return { outcome: 'refused', because: 'unknown-format' };
  try {
    return { outcome: 'clean', format, bytes: cleaners[format](bytes) };
  } catch (error) {
    return { outcome: 'refused', because: error instanceof FileRefused ? error.because : 'damaged' };
  }
}
