/** Files that each queue of the cleaner has cleaned at once: who waits in one waits for nobody in another. */
export const filesCleanedAtOnce = {
  attachments: 5,
  'busy-attachments': 3,
  'further-attachments': 2,
} as const;

/**
 * Keys of a ticket's first place and of offices' files, and those with the mark of a busy network, as EventBridge's wildcards match what
 * `adapters/s3/upload-keys.ts` writes. Each has a queue, and all other keys have the third: none goes no way.
 */
export const keysOfFirstFiles = { calm: ['*/1/*', '*-office/*'], busy: ['*-busy/*'] } as const;
