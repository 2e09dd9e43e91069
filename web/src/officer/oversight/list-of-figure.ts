import type { ListedFigure } from '../../../../domain/foundation/vocabulary/queue-filters.ts';
import type { Kind } from '../../../../domain/foundation/vocabulary/kinds.ts';

interface ListOfFigure {
  readonly institution: string;
  readonly figure: ListedFigure;
  readonly category?: string | undefined;
  readonly kind?: Kind | undefined;
}

/** Serializes the query of the queue for exactly what a figure counts. */
export const listOfFigure = ({ institution, figure, category, kind }: ListOfFigure): string =>
  `?${new URLSearchParams({
    institution,
    figure,
    ...(kind !== undefined && { kind }),
    ...(category !== undefined && { category }),
  }).toString()}`;
