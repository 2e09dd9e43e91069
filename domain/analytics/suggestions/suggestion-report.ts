/** What became of the tickets of a month for which the same was suggested and chosen. */
export interface SuggestionCell {
  /** `2026-11`, of sending. */
  readonly month: string;
  /** What the ticket is about and where it lies by now, as its citizen chose or an officer corrected. */
  readonly category: string;
  readonly office: string;
  readonly council?: string;
  /** Version of the model that suggested it. */
  readonly model: string;
  /** The office that was suggested first; absent: none was. */
  readonly suggested?: string;
  readonly tickets: number;
  readonly categoryFirst: number;
  /** The office was among all that were suggested. */
  readonly officeAtAll: number;
  readonly transferred: number;
  /** Kind or category was corrected. */
  readonly reclassified: number;
}

/** How often suggestions were right, of so many tickets. */
export interface HitRate {
  readonly tickets: number;
  readonly categoryFirst: number;
  readonly officeFirst: number;
  readonly officeAtAll: number;
}

/** The hit rate of the tickets that have one id in common; without an id, of those that have none. */
export interface HitRateOf extends HitRate {
  readonly id?: string;
}

/** Hit rates, the most tickets first; what has too few to be told is together in `rest`. */
export interface HitRates {
  readonly rows: readonly HitRateOf[];
  readonly rest?: HitRate;
}

/** A suggestion that was wrong several times in the same way. */
export interface Misleading {
  readonly category: string;
  readonly suggested: string;
  readonly instead: string;
  readonly tickets: number;
}

/** What became of the suggestions of a month. */
export interface SuggestionReport {
  readonly all: HitRate;
  readonly byCategory: HitRates;
  readonly byCouncil: HitRates;
  readonly byModel: HitRates;
  /** Tickets that were transferred, and whose kind or category was corrected. Absent: fewer than are told of. */
  readonly corrected: { readonly byTransfer?: number; readonly byReclassifying?: number };
  /** The most frequent first. */
  readonly misleading: readonly Misleading[];
}

/** Once or twice is an accident. */
const leastMisleading = 3;

/** Fewest tickets of which anything is told, as of signs (docs/design/measures.md). */
export const fewestToldOf = 5;

type Cells = readonly SuggestionCell[];

const sumOf = (cells: Cells, of: (cell: SuggestionCell) => number): number =>
  cells.reduce((sum, cell) => sum + of(cell), 0);

const isRight = ({ suggested, office }: SuggestionCell): boolean => suggested === office;

const rateOf = (cells: Cells): HitRate => ({
  tickets: sumOf(cells, ({ tickets }) => tickets),
  categoryFirst: sumOf(cells, ({ categoryFirst }) => categoryFirst),
  officeFirst: sumOf(cells.filter(isRight), ({ tickets }) => tickets),
  officeAtAll: sumOf(cells, ({ officeAtAll }) => officeAtAll),
});

function together(rates: readonly HitRate[]): HitRate {
  const sum = (of: keyof HitRate): number => rates.reduce((all, rate) => all + rate[of], 0);
  return {
    tickets: sum('tickets'),
    categoryFirst: sum('categoryFirst'),
    officeFirst: sum('officeFirst'),
    officeAtAll: sum('officeAtAll'),
  };
}

/**
 * Tells rates of `fewest` tickets and more. The rest is told as one sum of at least two and of `fewest` tickets, so that
 * nobody takes the told rows from the whole and finds one that is not told: where it takes another row for that, that goes too.
 */
function toldOf(rates: readonly HitRateOf[], fewest: number): HitRates {
  let told = rates.filter(({ tickets }) => tickets >= fewest).length;
  const isTellable = (rest: readonly HitRate[]): boolean =>
    rest.length === 0 || (rest.length > 1 && together(rest).tickets >= fewest);
  while (told > 0 && !isTellable(rates.slice(told))) told -= 1;
  const rest = rates.slice(told);
  return { rows: rates.slice(0, told), ...(rest.length > 0 && { rest: together(rest) }) };
}

function ratesBy(cells: Cells, of: (cell: SuggestionCell) => string | undefined, fewest: number): HitRates {
  const rates = [...Map.groupBy(cells, of)].map(([id, group]) => ({
    ...(id !== undefined && { id }),
    ...rateOf(group),
  }));
  return toldOf(
    rates.toSorted((a, b) => b.tickets - a.tickets || (a.id ?? '').localeCompare(b.id ?? '')),
    fewest,
  );
}

function misleadingIn(cells: Cells, fewest: number): readonly Misleading[] {
  const ways = Map.groupBy(
    cells.filter((cell) => !isRight(cell)),
    ({ category, suggested, office }) => JSON.stringify([category, suggested, office]),
  );
  return [...ways.values()]
    .flatMap((group) => {
      const [first] = group;
      const tickets = sumOf(group, (cell) => cell.tickets);
      if (first?.suggested === undefined || tickets < Math.max(leastMisleading, fewest)) return [];
      return [{ category: first.category, suggested: first.suggested, instead: first.office, tickets }];
    })
    .toSorted((a, b) => b.tickets - a.tickets);
}

/**
 * Reports on the suggestions of a month. Undefined: they were for fewer tickets than `fewest`, of which nothing is told;
 * an operator, who may read each row of the lake, asks for 1.
 */
export function suggestionReport(cells: Cells, fewest = fewestToldOf): SuggestionReport | undefined {
  const all = rateOf(cells);
  if (all.tickets < fewest) return undefined;
  const byTransfer = sumOf(cells, ({ transferred }) => transferred);
  const byReclassifying = sumOf(cells, ({ reclassified }) => reclassified);
  return {
    all,
    byCategory: ratesBy(cells, ({ category }) => category, fewest),
    byCouncil: ratesBy(cells, ({ council }) => council, fewest),
    byModel: ratesBy(cells, ({ model }) => model, fewest),
    corrected: {
      ...(byTransfer >= fewest && { byTransfer }),
      ...(byReclassifying >= fewest && { byReclassifying }),
    },
    misleading: misleadingIn(cells, fewest),
  };
}
