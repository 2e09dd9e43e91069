/** What the API takes. */
export const fileTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const;
export type FileType = (typeof fileTypes)[number];

/** A file as it will be sent: shrunk, and without what a camera writes into it. */
export interface ChosenFile {
  /** The idempotency key of its place at the ticket. */
  readonly key: string;
  readonly blob: Blob;
  readonly type: FileType;
  /** How large it was before, in bytes. */
  readonly was: number;
}
