/** The files of an export. Beside them `batches/` and `keys/`, as they lie in the bucket. */
export const exportFiles = {
  /** When it began. */
  about: 'about.jsonl',
  checkpoints: 'checkpoints.jsonl',
  /** Checkpoints that were written over the first of their sequence; none in a log that never forked. */
  laterCheckpoints: 'later-checkpoints.jsonl',
  /** Objects of the bucket that marks or later versions hide, and are read from behind these. */
  hidden: 'hidden.jsonl',
  events: 'events.jsonl',
  reads: 'reads.jsonl',
  secrets: 'secrets.jsonl',
  /** The entries of the registry's chain, what they name, and what each item gives as it is now: no name, no contact. */
  registry: 'registry.jsonl',
  registryPieces: 'registry-pieces.jsonl',
  registryItems: 'registry-items.jsonl',
  /** Institutions under which others still follow. */
  registryFollowing: 'registry-following.jsonl',
  heads: 'heads.jsonl',
  /** What heads of tickets say, but for the point on the map. */
  says: 'says.jsonl',
  /** Digests of the events in snapshots. */
  snapshots: 'snapshots.jsonl',
  /** Up to which version whose people read a ticket, as the head of its reads says. */
  openings: 'openings.jsonl',
  /** How the store names and commits to clean attachments: digests and salts, no content. */
  attachments: 'attachments.jsonl',
  /** What texts give under their salts: neither a word nor a salt. */
  texts: 'texts.jsonl',
  /** What contacts in the vault give under their salts: nothing of them, and no salt. */
  contacts: 'contacts.jsonl',
} as const;
