import type { Text } from '../../domain/foundation/vocabulary/language.ts';

/** What the columns of tables of figures are called, on pages and in files. */
export const columnWords = {
  id: { sw: 'Kitambulisho', en: 'Id' },
  institution: { sw: 'Taasisi', en: 'Institution' },
  open: { sw: 'Yaliyo wazi', en: 'Open' },
  inProgress: { sw: 'Yanayoshughulikiwa', en: 'In progress' },
  completed: { sw: 'Yaliyokamilika', en: 'Completed' },
  overdue: { sw: 'Yaliyochelewa', en: 'Overdue' },
  acknowledgementOverdue: { sw: 'Yaliyochelewa kuthibitishwa kupokelewa', en: 'Acknowledgement overdue' },
  paused: { sw: 'Yaliyosimama', en: 'Paused' },
  due: { sw: 'Yaliyotakiwa kujibiwa', en: 'Were due' },
  inTime: { sw: 'Yaliyojibiwa kwa wakati', en: 'Answered on time' },
  share: { sw: 'Sehemu', en: 'Share' },
  group: { sw: 'Kundi', en: 'Group' },
  rank: { sw: 'Nafasi', en: 'Rank' },
  sign: { sw: 'Dalili', en: 'Sign' },
  outOf: { sw: 'kati ya', en: 'out of' },
  meaning: { sw: 'Maana yake', en: 'What it means' },
} as const satisfies Record<string, Text>;
