import type { Text } from '../../../../domain/vocabulary/language.ts';

export const registryTexts = {
  title: { sw: 'Rejista ya taasisi', en: 'The registry' },
  description: {
    sw: 'Taasisi na maafisa unaowasimamia.',
    en: 'The institutions and officers that you administer.',
  },
  yours: { sw: 'Unasimamia', en: 'You administer' },
  below: { sw: 'Zilizo chini yake', en: 'What lies under it' },
  forEverybody: { sw: 'Yanayohusu taasisi zote', en: 'What holds for everybody' },
  rules: { sw: 'Muda wa kujibu na sikukuu', en: 'Deadlines and closed days' },
} as const satisfies Record<string, Text>;
