import type { Kind } from '../../domain/foundation/vocabulary/kinds.ts';
import type { ListedFigure } from '../../domain/foundation/vocabulary/queue-filters.ts';

interface ListOfFigure {
  readonly institution: string;
  readonly figure: ListedFigure;
  readonly category?: string | undefined;
  /** What the institution itself holds. */
  readonly here?: boolean | undefined;
  readonly kind?: Kind | undefined;
}

/** Page of officers to which a figure leads, with its query. */
interface FigureLink {
  readonly to: 'queue' | 'directions' | 'oversight';
  readonly query: string;
  /** The part of the page in which it stands. */
  readonly part?: string;
}

/** Parts of the first screen in which a priority stands that has no list. */
const partsOfRules: Readonly<Record<string, string>> = { 'overdue-in-category': 'units', rises: 'changes' };

/** Serializes the query of the queue for exactly what a figure counts. */
export const listOfFigure = ({ institution, figure, category, kind, here }: ListOfFigure): string =>
  `?${new URLSearchParams({
    institution,
    figure,
    ...(kind !== undefined && { kind }),
    ...(category !== undefined && { category }),
    ...(here === true && { here: 'true' }),
  }).toString()}`;

/** Serializes the query of the late directions that an office gave to institutions. */
export const lateDirectionsPart = (from: string): string =>
  `?${new URLSearchParams({ institutions: 'late', from }).toString()}`;

/** Serializes the query of the figures of an institution: what needs somebody today, or the brief. */
export const figuresPart = (institution: string, view?: 'brief'): string =>
  `?${new URLSearchParams({ ...(view !== undefined && { view }), institution }).toString()}`;

interface LinkedPriority {
  readonly rule: string;
  readonly list?: ListOfFigure;
  readonly institution: { readonly id: string };
}

/** Finds what the number of a priority leads to: the list that it counts, or the figures in which it stands. */
export function linkOfPriority({ rule, list, institution }: LinkedPriority): FigureLink {
  if (rule === 'late-directions') return { to: 'directions', query: lateDirectionsPart(institution.id) };
  if (list !== undefined) return { to: 'queue', query: listOfFigure(list) };
  const part = partsOfRules[rule];
  const query = figuresPart(institution.id);
  return part === undefined
    ? { to: 'oversight', query }
    : { to: 'oversight', query: `${query}#${part}`, part };
}
