import type { understandOffline as Understand } from '../../ticket-form/understand-offline.ts';
import { savesData } from '../../platform/saves-data.ts';

const load = () => import('../../ticket-form/understand-offline.ts');

/** Loads by what words are understood without the service, unless somebody saves data: who needs it has no line. */
export function loadUnderstanding(): void {
  if (savesData()) return;
  load()
    .then(({ knowledge }) => knowledge())
    .catch(() => undefined);
}

/** Loads it once there are words, written or still to be: until then the line is for what the page itself needs. */
export function prepareUnderstanding(words: string): void {
  if (words !== '') loadUnderstanding();
  else addEventListener('input', loadUnderstanding, { once: true });
}

/** Understands words without the service. Rejects where what it takes was not loaded, and can't be. */
export const understandAtHand: typeof Understand = async (...asked) =>
  (await load()).understandOffline(...asked);
