const digits = 9;
const last = 10 ** digits - 1;
const padded = (count: number): string => String(count).padStart(digits, '0');

const checkpoints = 'checkpoints/';
const batches = 'batches/';
const keys = 'keys/';

/**
 * Where things lie in the bucket of the audit log. S3 lists in ascending order only: checkpoints count down
 * in their names, so that the newest is the first of the list.
 */
export const auditLogKeys = {
  checkpoints,
  checkpoint: (sequence: number): string => `${checkpoints}${padded(last - sequence)}.json`,
  batches,
  batch: (sequence: number): string => `${batches}${padded(sequence)}.jsonl`,
  keys,
  key: (fingerprint: string): string => `${keys}${fingerprint}.pem`,
} as const;
