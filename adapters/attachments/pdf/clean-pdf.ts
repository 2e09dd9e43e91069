import { readPdf } from './document.ts';
import { pagesOf } from './pages.ts';
import { requirePlain, requirePlainValue } from './plain.ts';
import { writePdf } from './writer.ts';

/**
 * A PDF written anew of the pages of another. Author, dates, programs, links, outlines and what cameras
 * wrote into its pictures are gone; a document that does more than show pages is refused. Throws `FileRefused`.
 */
export function cleanPdf(bytes: Uint8Array): Uint8Array {
  const document = readPdf(bytes, requirePlainValue);
  requirePlain(document);
  return writePdf(document, pagesOf(document), bytes.length);
}
