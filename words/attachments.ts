import type { AttachmentState, FileRefusal } from '../domain/ticketing/attachments/attachment.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/** How far an attachment is. */
export const attachmentWords: Readonly<Record<AttachmentState, Text>> = t.attachment;

/** Why a file was refused, and what to do instead. */
export const fileRefusalWords: Readonly<Record<FileRefusal, Text>> = t.fileRefusal;
