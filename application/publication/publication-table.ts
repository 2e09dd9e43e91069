import type {
  Publication,
  PublishedInstitution,
  PublishedRow,
} from '../../domain/analytics/publication/publication.ts';
import { publishedFigures, ruleOf } from '../../domain/analytics/publication/published-figures.ts';
import { csvOf, type CsvCell } from '../../words/csv.ts';
import { daysWords, figureWords } from '../../words/public-figures.ts';

/** One line for each place and figure, so that a column means one thing. */
const columns = [
  'month',
  'institution',
  'parent',
  'kind',
  'name_sw',
  'name_en',
  'figure',
  'unit',
  'itself',
  'itself_status',
  'remainder',
  'together',
  'together_status',
] as const;

type Line = Readonly<Partial<Record<(typeof columns)[number], CsvCell>>>;

/** A publication as a table for spreadsheets and programs. An empty cell is no zero: the column of its status says why. */
export function publicationTable({ month, country, institutions }: Publication): string {
  const places: readonly (PublishedRow & Partial<PublishedInstitution>)[] = [country, ...institutions];
  const lines = places.flatMap((place) => {
    const { id, parent, kind = 'country', name } = place;
    const begin = { month, institution: id, parent, kind, name_sw: name?.sw, name_en: name?.en };
    return [...countLines(place), ...dayLines(place)].map((line) => ({ ...begin, ...line }));
  });
  return csvOf([columns, ...lines.map((line: Line) => columns.map((column) => line[column]))]);
}

function countLines({ id, counts }: PublishedRow & Partial<PublishedInstitution>): readonly Line[] {
  return publishedFigures.flatMap((figure): readonly Line[] => {
    const count = counts[figure];
    if (count === undefined) return [];
    const { itself, remainder, together, partial } = count;
    const ofItself = id !== undefined || ruleOf(figure).finest === 'country';
    return [
      {
        figure,
        unit: figureWords[figure].unit,
        itself,
        ...(ofItself && { itself_status: itself === undefined ? 'withheld' : 'told' }),
        remainder,
        together,
        together_status: partial === true ? 'partial' : 'whole',
      },
    ];
  });
}

/**
 * Lines with days to answer; none for too few tickets. Without a median more than half still wait; without a 90th
 * percentile so do more than a tenth, or there are too few.
 */
function dayLines({ days, counts }: PublishedRow): readonly Line[] {
  if (counts['answered-in-time'] === undefined) return [];
  const line = (figure: keyof typeof daysWords, told: number | undefined, absence: string): Line => ({
    figure,
    unit: daysWords[figure].unit,
    together: told,
    together_status: told === undefined ? absence : 'told',
  });
  if (days === undefined)
    return [line('days-median', undefined, 'withheld'), line('days-ninetieth', undefined, 'withheld')];
  return [
    line('days-median', days.median, 'not-reached'),
    line('days-ninetieth', days.ninetieth, 'not-reached-or-withheld'),
  ];
}
