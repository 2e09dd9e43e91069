import type { Text } from '../../../domain/vocabulary/language.ts';

export const linesTexts = {
  offline: {
    sw: 'Hakuna mtandao. Kurasa ulizofungua bado zinafanya kazi.',
    en: 'There is no connection. Pages that you opened still work.',
  },
  newVersion: {
    sw: 'Kuna toleo jipya la tovuti. Maliza kwanza unachoandika.',
    en: 'There is a new version of this site. Finish what you are writing first.',
  },
  reload: { sw: 'Pakia upya', en: 'Reload' },
} as const satisfies Record<string, Text>;
