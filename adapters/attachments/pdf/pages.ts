import { budgets } from '../reading/budgets.ts';
import { damaged, FileRefused } from '../reading/refused.ts';
import { resolve, type PdfDocument } from './document.ts';
import { dictionaryOf, isArray, pdfNameOf, type PdfDictionary, type PdfValue } from './values.ts';

const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;
/** All that is shown of a page. Links are left out; any other note on it refuses the document. */
const pageKeys = [...inherited, 'Contents', 'UserUnit', 'Group'] as const;

/** The pages in their order, each with what it has from above and nothing but what is shown. Throws `FileRefused`. */
export function pagesOf(document: PdfDocument): readonly PdfDictionary[] {
  const root = document.trailers.findLast((trailer) => trailer.has('Root'))?.get('Root');
  const catalog = dictionaryOf(resolve(document, root));
  const pages: PdfDictionary[] = [];
  const refuseNotes = refusingNotes(document);
  const seen = new Set<PdfDictionary>();
  const visit = (value: PdfValue | undefined, above: PdfDictionary): void => {
    const node = dictionaryOf(resolve(document, value));
    if (node === undefined || seen.has(node) || seen.size > 2 * budgets.pdf.pages) throw damaged();
    seen.add(node);
    const kids = resolve(document, node.get('Kids'));
    if (isArray(kids)) {
      const handedDown = new Map([...above, ...chosen(node, inherited)]);
      for (const kid of kids) visit(kid, handedDown);
      return;
    }
    refuseNotes(node);
    pages.push(new Map([...above, ...chosen(node, pageKeys)]));
  };
  visit(catalog?.get('Pages'), new Map());
  if (pages.length === 0) throw damaged();
  if (pages.length > budgets.pdf.pages) throw new FileRefused('not-plain');
  return pages;
}

function chosen(node: PdfDictionary, keys: readonly string[]): [string, PdfValue][] {
  return [...node].filter(([key]) => keys.includes(key));
}

/** What somebody wrote on a page would be lost with its note. A list of notes is read once, whichever pages have it. */
function refusingNotes(document: PdfDocument): (page: PdfDictionary) => void {
  const read = new Set<PdfValue>();
  return (page) => {
    const notes = resolve(document, page.get('Annots')) ?? [];
    if (!isArray(notes)) throw damaged();
    if (read.has(notes)) return;
    read.add(notes);
    for (const note of notes) {
      const subtype = pdfNameOf(dictionaryOf(resolve(document, note))?.get('Subtype'));
      if (subtype !== 'Link') throw new FileRefused('not-plain');
    }
  };
}
