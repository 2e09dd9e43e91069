import type { Text } from '../../../domain/foundation/vocabulary/language.ts';

export const newVersionTexts = {
  newVersion: {
    sw: 'Kuna toleo jipya la tovuti. Maliza kwanza unachoandika.',
    en: 'There is a new version of this site. Finish what you are writing first.',
  },
  reload: { sw: 'Pakia upya', en: 'Reload' },
} as const satisfies Record<string, Text>;
