import type { Text } from '../../../domain/vocabulary/language.ts';

export const linesTexts = {
  offline: {
    sw: 'Hakuna mtandao. Kurasa ulizofungua bado zinafanya kazi.',
    en: 'There is no connection. Pages that you opened still work.',
  },
  newVersion: {
    sw: 'Toleo jipya la tovuti lipo. Maliza kwanza unachoandika.',
    en: 'There is a new version of this site. Finish first what you are writing.',
  },
  reload: { sw: 'Pakia upya', en: 'Reload' },
} as const satisfies Record<string, Text>;
