import { unzipSync } from 'fflate';
import { readSheet as readFirstSheet } from 'read-excel-file/universal';

/** What a workbook of some hundred rows never has, in bytes: as a file, of one part of it, and of all parts unpacked. */
const most = { file: 500_000, part: 500_000, unpacked: 4_000_000 };

const written = (cell: unknown): string => {
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (cell instanceof Date) return cell.toISOString().slice(0, 'YYYY-MM-DD'.length);
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
};

/** Whether a workbook is larger than one of so few rows, by what it says of its parts. Nothing is unpacked. Throws where it is no archive. */
function isTooLarge(archive: Uint8Array): boolean {
  const sizes: number[] = [];
  unzipSync(archive, {
    filter: ({ name, originalSize }) => {
      if (/\.xml(?:\.rels)?$/.test(name)) sizes.push(originalSize);
      return false;
    },
  });
  return sizes.some((size) => size > most.part) || sizes.reduce((sum, size) => sum + size, 0) > most.unpacked;
}

/** Reads the first sheet of an Excel workbook as text: of a formula the value that it had, of numbers their digits. */
export async function tableOfWorkbook(
  file: Blob,
): Promise<readonly (readonly string[])[] | 'tooLarge' | 'unreadable'> {
  if (file.size > most.file) return 'tooLarge';
  try {
    const archive = await file.arrayBuffer();
    // What is unpacked has no more room than it says: a part that says too little is cut off, and read no further.
    if (isTooLarge(new Uint8Array(archive))) return 'tooLarge';
    const rows = await readFirstSheet(archive);
    return rows.map((row) => row.map(written));
  } catch {
    return 'unreadable';
  }
}
