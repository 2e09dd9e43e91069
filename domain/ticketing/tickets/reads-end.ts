/** The end of a ticket's chain of reads, as its events keep it: whoever removes the chain has to remove these too. */
export interface ReadsEnd {
  readonly count: number;
  /** The first 22 characters of the hash of the last read, 132 bits. */
  readonly hash: string;
}
