import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

/** The line on every other page. */
export const outboxLine = (waiting: number, toKeep: number, toCorrect: number): Text => {
  const parts = [
    { count: waiting, sw: 'Hazijatumwa bado', en: 'Not sent yet' },
    { count: toKeep, sw: 'Risiti za kutunza', en: 'Receipts to keep' },
    { count: toCorrect, sw: 'Za kurekebisha', en: 'To correct' },
  ].filter(({ count }) => count > 0);
  return {
    sw: parts.map(({ count, sw }) => `${sw}: ${count}`).join(' · '),
    en: parts.map(({ count, en }) => `${en}: ${count}`).join(' · '),
  };
};
