import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { columnWords } from '../../../../words/measures/columns.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/oversight')>('officer/oversight');

/** What a figure is called, and how it is counted. */
export interface MeasureText {
  readonly name: Text;
  readonly meaning: Text;
}

/** Source of what each means: docs/design/measures.md, What each counts. */
export const measureTexts = {
  ...t.measure,
  open: {
    name: columnWords.open,
    meaning: t.columnMeaning.open,
  },
  inProgress: {
    name: columnWords.inProgress,
    meaning: t.columnMeaning.inProgress,
  },
  completed: {
    name: columnWords.completed,
    meaning: t.columnMeaning.completed,
  },
  overdue: {
    name: columnWords.overdue,
    meaning: t.columnMeaning.overdue,
  },
} as const satisfies Record<string, MeasureText>;
