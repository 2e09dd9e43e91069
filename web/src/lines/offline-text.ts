import type { Text } from '../../../domain/foundation/vocabulary/language.ts';

export const offlineLineText: Text = {
  sw: 'Hakuna mtandao. Kurasa ulizofungua bado zinafanya kazi.',
  en: 'There is no connection. Pages that you opened still work.',
};
