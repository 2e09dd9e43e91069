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
    meaning: t.measureMore.open.meaning,
  },
  inProgress: {
    name: columnWords.inProgress,
    meaning: t.measureMore.inProgress.meaning,
  },
  completed: {
    name: columnWords.completed,
    meaning: t.measureMore.completed.meaning,
  },
  overdue: {
    name: columnWords.overdue,
    meaning: t.measureMore.overdue.meaning,
  },
} as const satisfies Record<string, MeasureText>;
