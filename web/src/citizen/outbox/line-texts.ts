import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/citizen/outbox')>('citizen/outbox');

/** The line on every other page. */
export const outboxLine = (waiting: number, toKeep: number, toCorrect: number): Text => {
  const parts = [
    { count: waiting, text: t.line.waiting },
    { count: toKeep, text: t.line.toKeep },
    { count: toCorrect, text: t.line.toCorrect },
  ].filter(({ count }) => count > 0);
  return inEach((language) => parts.map(({ count, text }) => `${text[language]}: ${count}`).join(' · '));
};
