import * as z from 'zod';
import { attachmentStates, fileRefusals } from '../../../domain/ticketing/attachments/attachment.ts';
import { formats } from '../../../domain/ticketing/attachments/formats.ts';
import { instantReply, worded } from './replies.ts';

/** What citizens say that a file is. It is held against the content later. */
export const mediaTypes = [formats.jpeg.mediaType, formats.png.mediaType, formats.pdf.mediaType] as const;

/** How far an attachment is: nothing of what is in it. */
export const attachment = z
  .object({
    place: z.int().meta({ description: 'Which of the attachments of the ticket, from 1.' }),
    state: worded(attachmentStates),
    askedAt: instantReply.meta({ description: 'When its place was asked for.' }),
    checkedAt: instantReply.exactOptional(),
    type: z.enum(mediaTypes).exactOptional().meta({ description: 'By its content, once it was checked.' }),
    size: z.int().exactOptional().meta({ description: 'Of the cleaned file, in bytes.' }),
    because: worded(fileRefusals).exactOptional().meta({ description: 'Why it was refused and deleted.' }),
  })
  .meta({ id: 'Attachment' });

/** A file that was named beside a text: of `Attachment` what says how far it is. */
export const namedFile = attachment
  .omit({ askedAt: true, checkedAt: true })
  .meta({ id: 'NamedFile', description: 'A file that was named with it, as far as it is now.' });
