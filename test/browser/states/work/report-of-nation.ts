import type { ReplyOf } from '../../../../web/src/api/routes.ts';
import type { Visit } from '../../visits/visit.ts';
import { figuresOfNation, unitsOfNation } from './figures-of-nation.ts';
import { todayOfNation } from './today-of-nation.ts';

type Directions = ReplyOf<'list-institution-directions'>['directions'];
type Direction = Directions[number];

/** What the nation directs: more than the report names, the first of it late. */
const directionsOfNation = (to: readonly Direction['to'][]): Directions =>
  to.slice(0, 7).map((institution, place) => ({
    id: `direction-00000${place}`,
    from: figuresOfNation.institution,
    to: institution,
    goal: 'answer',
    category: {
      id: 'maji',
      name: { sw: 'Maji: kukatika, uchafu na bili', en: 'Water: supply, quality and bills' },
    },
    overdueOnly: place % 2 === 0,
    included: 118 - place,
    done: 12 * place,
    left: 118 - 13 * place,
    shouldBeDone: 60,
    state: 'answered',
    late: place < 2,
    givenAt: '2026-10-12T08:00:00Z',
    givenDate: '2026-10-12',
    dueBy: '2026-10-30T13:00:00Z',
    dueDate: '2026-10-30',
    acts: [],
    isOurs: false,
  }));

/** All that the report of a month asks for is answered with figures of the nation; `named` changes how its institutions are called. */
export function reportsOfNation(
  { language, site: { api } }: Visit,
  named = (institution: Direction['to']): Direction['to'] => institution,
): void {
  const today = todayOfNation(language);
  const compared = unitsOfNation(language);
  const renamed = <Unit extends { readonly institution: ReplyOf<'compare-units'>['institution'] }>(
    unit: Unit,
  ): Unit => ({ ...unit, institution: { ...unit.institution, ...named(unit.institution) } });
  api.says('show-today', 200, { ...today, units: today.units.map(renamed) });
  api.says('show-measures', 200, figuresOfNation);
  api.says('compare-units', 200, { ...compared, units: compared.units.map(renamed) });
  api.says('list-institution-directions', 200, {
    directions: directionsOfNation(compared.units.map(({ institution }) => named(institution))),
  });
}
