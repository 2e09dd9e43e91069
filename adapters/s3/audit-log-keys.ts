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
  /** The sequence that the name of a checkpoint says; NaN where it is none. */
  sequenceOfCheckpoint: (key: string): number => last - numberIn(key, checkpoints, '.json'),
  batches,
  batch: (sequence: number): string => `${batches}${padded(sequence)}.jsonl`,
  /** The sequence that the name of a batch says; NaN where it is none. */
  sequenceOfBatch: (key: string): number => numberIn(key, batches, '.jsonl'),
  keys,
  key: (fingerprint: string): string => `${keys}${fingerprint}.pem`,
} as const;

const numberIn = (key: string, prefix: string, suffix: string): number =>
  Number(key.slice(prefix.length, -suffix.length));
