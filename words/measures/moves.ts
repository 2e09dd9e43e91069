import type { ArrivalFigure, DepartureFigure } from '../../domain/analytics/measures/figures.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../catalogue.ts';

const t = catalogue<typeof import('#texts/officer/figures')>('officer/figures');

/** How tickets come to an institution, and go from it. */
export const moveWords: Readonly<Record<ArrivalFigure | DepartureFigure, Text>> = t.move;
