import type { AnchoredLeaf } from '../../domain/audit/verify-log.ts';
import type { ExportPart, ReadExport } from '../../operations/audit/read-export.ts';

type OfTheLog = Pick<ReadExport, 'begunAt' | 'checkpoints' | 'batch'>;

/** An export in memory, of one part. */
export function exportInMemory({
  begunAt,
  checkpoints,
  batch,
  ...part
}: OfTheLog & Omit<ExportPart, 'leaves'>): ReadExport {
  const leaves: AnchoredLeaf[] = [];
  return {
    ...{ begunAt, checkpoints, batch },
    hidden: [],
    anchor: (leaf) => void leaves.push(leaf),
    parts: () => [{ ...part, leaves }],
  };
}
