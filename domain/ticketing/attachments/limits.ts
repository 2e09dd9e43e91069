import { citizenFilePlaces } from '../../foundation/vocabulary/file-places.ts';

/**
 * What a ticket takes of attachments, and how long the ways to them are open.
 * Source: docs/rules.md, Attachments.
 */
export const attachmentLimits = {
  /** A citizen's files of one ticket: the first places. */
  places: citizenFilePlaces,
  /** Places after these, for files of offices: as many as addresses bear. How many a ticket takes, its policy says. */
  officePlaces: 40,
  /** How often each place can be taken, where files are refused or never come. */
  turns: 4,
  /** Largest file as it is sent: 10 MB. */
  bytes: 10 * 1024 * 1024,
  /** Largest picture: twice what a phone camera takes. More would not fit into the memory of the cleaner. */
  pixels: 25_000_000,
  /** A form to send a file takes it for so many seconds. */
  formSeconds: 15 * 60,
  /** So many seconds after it was promised, a place that no file came to is free again. */
  heldSeconds: 60 * 60,
  /** A link to a file works for so many seconds. */
  linkSeconds: 60,
  /** So many seconds after an office asked for its place, a file that nothing names gives way to another one: a day. */
  unnamedSeconds: 24 * 60 * 60,
} as const;
