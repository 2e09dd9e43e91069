import type { AttachmentState, FileRefusal } from '../domain/ticketing/attachments/attachment.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';

/** How far an attachment is. */
export const attachmentWords: Readonly<Record<AttachmentState, Text>> = {
  awaited: { sw: 'linasubiriwa', en: 'waiting for the file' },
  checking: { sw: 'linakaguliwa', en: 'being checked' },
  clean: { sw: 'lipo tayari', en: 'ready' },
  refused: { sw: 'halikukubaliwa', en: 'not accepted' },
  removed: { sw: 'limeondolewa', en: 'removed' },
};

/** Why a file was refused, and what to do instead. */
export const fileRefusalWords: Readonly<Record<FileRefusal, Text>> = {
  'unknown-format': {
    sw: 'Faili si picha ya JPEG au PNG, wala si PDF. Tuma mojawapo ya hizo.',
    en: 'The file is neither a JPEG or PNG picture nor a PDF. Send one of these.',
  },
  damaged: {
    sw: 'Faili halisomeki: huenda limeharibika au halikufika lote. Litume tena, au tuma picha yake.',
    en: 'The file cannot be read: it may be damaged or incomplete. Send it again, or send a picture of it.',
  },
  'too-large': {
    sw: 'Faili ni kubwa mno. Tuma lisilozidi megabaiti 10.',
    en: 'The file is too large. Send one of at most 10 megabytes.',
  },
  'too-many-pixels': {
    sw: 'Picha ni kubwa mno. Tuma isiyozidi megapikseli 25.',
    en: 'The picture is too large. Send one of at most 25 megapixels.',
  },
  'not-plain': {
    sw: 'PDF hii ina vitu zaidi ya kurasa, kama fomu, faili ndani yake au nenosiri. Tuma picha za kurasa zake.',
    en: 'This PDF holds more than pages, such as a form, a file inside it or a password. Send pictures of its pages.',
  },
  'not-checked': {
    sw: 'Faili halikuweza kukaguliwa. Tuma lingine, kwa mfano picha ndogo zaidi.',
    en: 'The file could not be checked. Send another one, for instance a smaller picture.',
  },
};
