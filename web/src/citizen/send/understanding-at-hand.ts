import type { understandOffline as Understand } from '../../ticket-form/understand-offline.ts';
import { savesData } from '../../platform/saves-data.ts';

const load = () => import('../../ticket-form/understand-offline.ts');

/** Loads by what words are understood without the service, unless somebody saves data: who needs it has no line. */
export function prepareUnderstanding(): void {
  if (savesData()) return;
  load()
    .then(({ knowledge }) => knowledge())
    .catch(() => undefined);
}

/** Understands words without the service. Rejects where what it takes was not loaded, and can't be. */
export const understandAtHand: typeof Understand = async (...asked) =>
  (await load()).understandOffline(...asked);
