import { administersTheCountry } from '../../domain/administration/subtree.ts';
import type {
  HitRate,
  HitRates,
  SuggestionReport,
} from '../../domain/analytics/suggestions/suggestion-report.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import type { Container } from '../container.ts';
import { changeRefusal } from '../registry/change-refusal.ts';

type Ports = Pick<Container, 'administration' | 'registry' | 'suggestionReports'>;

/** By its id: the name that something has now, or none. */
type NameOf = (id: string) => Text | undefined;

/** The ids that a report says, each once. */
function idsIn({ byCategory, byCouncil, misleading }: SuggestionReport) {
  const idsOf = ({ rows }: HitRates) => rows.flatMap(({ id }) => id ?? []);
  return {
    categories: new Set([...idsOf(byCategory), ...misleading.map(({ category }) => category)]),
    institutions: new Set([
      ...idsOf(byCouncil),
      ...misleading.flatMap(({ suggested, instead }) => [suggested, instead]),
    ]),
  };
}

async function namesIn({ registry }: Ports, report: SuggestionReport): Promise<NameOf> {
  const { categories, institutions } = idsIn(report);
  const [known, found] = await Promise.all([
    registry.categories(),
    Promise.all([...institutions].map((id) => registry.institution(id))),
  ]);
  const names = new Map([
    ...found.flatMap((one) => (one === undefined ? [] : [[one.id, one.shortName] as const])),
    ...known.filter(({ id }) => categories.has(id)).map(({ id, name }) => [id, name] as const),
  ]);
  return (id) => names.get(id);
}

interface NamedRates {
  readonly rows: readonly (HitRate & { readonly id?: string; readonly name?: Text })[];
  readonly rest?: HitRate;
}

const ratesNamed = ({ rows, rest }: HitRates, nameOf: NameOf): NamedRates => ({
  rows: rows.map((row) => {
    const name = row.id === undefined ? undefined : nameOf(row.id);
    return { ...row, ...(name !== undefined && { name }) };
  }),
  ...(rest !== undefined && { rest }),
});

const withName = (id: string, nameOf: NameOf) => {
  const name = nameOf(id);
  return { id, ...(name !== undefined && { name }) };
};

/**
 * What became of the suggestions of a month, for who administers the tree of the country: the rules of routing are the same
 * everywhere. Throws the refusal `nation-wide`.
 */
export async function showSuggestions(
  ports: Ports,
  { month, officer }: { readonly month: string; readonly officer: PresentOfficer },
) {
  const { administration, suggestionReports } = ports;
  if (!(await administersTheCountry(administration, officer))) throw changeRefusal('nation-wide');
  const dated = await suggestionReports.of(month);
  if (dated?.report === undefined) return { month };
  const { at, report } = dated;
  const nameOf = await namesIn(ports, report);
  return {
    month,
    report: {
      at,
      all: report.all,
      byCategory: ratesNamed(report.byCategory, nameOf),
      byCouncil: ratesNamed(report.byCouncil, nameOf),
      byModel: report.byModel,
      corrected: report.corrected,
      misleading: report.misleading.map(({ category, suggested, instead, tickets }) => ({
        category: withName(category, nameOf),
        suggested: withName(suggested, nameOf),
        instead: withName(instead, nameOf),
        tickets,
      })),
    },
  };
}
