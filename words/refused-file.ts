import type { FileRefusal } from '../domain/ticketing/attachments/attachment.ts';
import { inEach, type Text } from '../domain/foundation/vocabulary/language.ts';
import { fileRefusalWords } from './attachments.ts';
import { timelineWords } from './timeline.ts';

/** What `refuse-file` says more exactly: why, and what to do instead. */
export const refusedFileWords = (because: FileRefusal): Text =>
  inEach((language) => `${timelineWords['refuse-file'][language]} ${fileRefusalWords[because][language]}`);
