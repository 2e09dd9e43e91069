import type { Text } from '../../../domain/foundation/vocabulary/language.ts';

/** What choosing and sending files says. */
export const fileTexts = {
  takePicture: { sw: 'Piga picha', en: 'Take a picture' },
  chooseFile: { sw: 'Chagua picha au PDF', en: 'Choose a picture or PDF' },
  picture: { sw: 'Picha', en: 'Picture' },
  document: { sw: 'PDF', en: 'PDF' },
  remove: { sw: 'Ondoa', en: 'Remove' },
  retry: { sw: 'Jaribu tena', en: 'Try again' },
  preparing: { sw: 'Picha inapunguzwa…', en: 'Making the picture smaller…' },
  added: { sw: 'Limeongezwa.', en: 'Added.' },
  removed: { sw: 'Limeondolewa.', en: 'Removed.' },
  'given-up': { sw: 'Halikutumwa', en: 'Not sent' },
  full: { sw: 'Huwezi kuongeza zaidi.', en: 'You cannot add more.' },
  'unknown-type': { sw: 'Chagua picha au PDF tu.', en: 'Choose only pictures or PDF files.' },
  'unreadable-picture': {
    sw: 'Picha hii haisomeki. Piga picha nyingine, au chagua ya aina ya JPEG.',
    en: 'This picture cannot be read. Take another one, or choose a JPEG.',
  },
  'too-heavy': { sw: 'PDF isizidi MB 10.', en: 'A PDF can be 10 MB at most.' },
  waiting: { sw: 'Inasubiri zamu', en: 'Waiting its turn' },
  sending: { sw: 'Inatumwa', en: 'Being sent' },
  checking: { sw: 'Imefika. Inakaguliwa.', en: 'It arrived and is being checked.' },
  clean: { sw: 'Imefika na imekaguliwa', en: 'It arrived and was checked' },
} as const satisfies Record<string, Text>;

/** From this weight on, in bytes, megabytes say more than kilobytes. */
const heavy = 100_000;

const weighs = (bytes: number): Text => {
  const [count, unit] = bytes >= heavy ? [(bytes / 1e6).toFixed(1), 'MB'] : [Math.ceil(bytes / 1e3), 'KB'];
  return { sw: `${unit} ${count}`, en: `${count} ${unit}` };
};

/** How heavy a file is, and what it weighed before. */
export const weightOf = ({ blob, was }: { readonly blob: Blob; readonly was: number }): Text => {
  const now = weighs(blob.size);
  const before = weighs(was);
  return was <= blob.size
    ? now
    : { sw: `${now.sw} (ilikuwa ${before.sw})`, en: `${now.en} (was ${before.en})` };
};
