import type { Text } from '../../../domain/vocabulary/language.ts';

export const leaveTexts = {
  leave: { sw: 'Ondoka haraka', en: 'Leave quickly' },
  explained: {
    sw: '“Ondoka haraka”, au Esc mara tatu, hufuta ulichoandika na kufungua ukurasa mwingine. Historia ya kivinjari hubaki: ifute wewe mwenyewe.',
    en: '“Leave quickly”, or Esc three times, deletes what you wrote and opens another page. The history of the browser stays: delete it yourself.',
  },
} as const satisfies Record<string, Text>;
