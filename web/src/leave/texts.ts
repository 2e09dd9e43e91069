import type { Text } from '../../../domain/foundation/vocabulary/language.ts';

export const leaveTexts = {
  leave: { sw: 'Ondoka haraka', en: 'Leave quickly' },
  explained: {
    sw: '“Ondoka haraka”, au Esc mara tatu, hufuta ulichoandika na kufungua tovuti nyingine. Historia ya kivinjari hubaki: ifute wewe mwenyewe.',
    en: '“Leave quickly”, or Esc three times, deletes what you wrote and opens another site. Your browser history stays: clear it yourself.',
  },
} as const satisfies Record<string, Text>;
