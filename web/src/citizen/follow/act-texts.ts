import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { ActName } from './followed.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/acts')>('acts');

/** What an act says around its questions. */
export interface TextsOfCitizenAct {
  readonly title: Text;
  readonly lead?: Text;
  /** What is pressed to do it. */
  readonly send: Text;
  /** What is said once it was done. */
  readonly isDone: Text;
}

export const textsOfActs = t.citizenAct satisfies Record<ActName, TextsOfCitizenAct>;

/** What the questions of acts ask. */
export const actTexts = t.citizenQuestion;
