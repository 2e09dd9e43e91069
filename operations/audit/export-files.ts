/** The files of an export. Beside them `batches/` and `keys/`, as they lie in the bucket. */
export const exportFiles = {
  checkpoints: 'checkpoints.jsonl',
  events: 'events.jsonl',
  reads: 'reads.jsonl',
  heads: 'heads.jsonl',
} as const;
