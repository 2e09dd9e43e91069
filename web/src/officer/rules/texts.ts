import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

export const rulesTexts = {
  title: { sw: 'Muda wa kujibu na sikukuu', en: 'Deadlines and closed days' },
  description: {
    sw: 'Muda na sikukuu zinazohusu taasisi zote.',
    en: 'Deadlines and closed days that hold for everybody.',
  },
  deadlines: { sw: 'Muda wa taasisi zote', en: 'Deadlines of everybody' },
  days: { sw: 'Siku ambazo ofisi zimefungwa', en: 'Days on which offices are closed' },
  unnamed: { sw: 'bila jina', en: 'without a name' },
  past: { sw: 'Zilizopita', en: 'Those that are past' },
  deadlinesHistory: { sw: 'Historia ya muda', en: 'History of the deadlines' },
  daysHistory: { sw: 'Historia ya sikukuu', en: 'History of the closed days' },
  notYours: {
    sw: 'Haya hubadilishwa na msimamizi wa nchi nzima.',
    en: 'These are changed by the administrator of the whole country.',
  },
} as const satisfies Record<string, Text>;
