import { useCallback, useState } from 'preact/hooks';
import { columnWords } from '../../../../words/measures/columns.ts';
import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { Button } from '../../design/button.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { listOfFigure } from '../../../../words/measures/figure-links.ts';
import { measuresPartOf, type MeasuresQuery } from './measures-query.ts';
import { measureTexts } from './measure-texts.ts';
import { changed, counted, inPercent } from '../platform/numbers.ts';
import { listAtHand } from '../saved-lists/list-at-hand.ts';
import { SaveList } from '../saved-lists/save-list.tsx';
import { itselfText, noRankText, oversightTexts as texts } from './texts.ts';
import { changeOfUnit, type UnitToday } from './unit-today.ts';
import type { TodayReply } from './use-figures.ts';
import { WaitingBar } from './waiting-bar.tsx';

interface UnitsTodayProps {
  readonly today: TodayReply;
  readonly wish: MeasuresQuery;
}

/** A column by which the table is ordered: what is highest comes first, but of names and shares. */
const orders = {
  institution: { text: columnWords.institution, of: () => 0, look: '' },
  due: { text: texts.wereDue, of: (unit: UnitToday) => -(unit.answeredInTime?.of ?? 0), look: 'number less' },
  share: { text: measureTexts.answeredInTime.name, of: (unit: UnitToday) => unit.share ?? 2, look: 'number' },
  change: { text: texts.change, of: (unit: UnitToday) => changeOfUnit(unit) ?? 2, look: 'number less' },
  overdue: {
    text: texts.overdueToAnswer,
    of: (unit: UnitToday) => -unit.standing.overdueToAnswer,
    look: 'number',
  },
  waiting: { text: texts.waiting, of: (unit: UnitToday) => -unit.standing.waiting, look: 'number' },
} as const satisfies Record<string, { text: Text; of: (unit: UnitToday) => number; look: string }>;
type Order = keyof typeof orders;

/** Institutions right under one, in the order of a column; those that have too few for a rank in one line until somebody asks. */
export function UnitsToday({ today: { units, itself, institution, answeredInTime }, wish }: UnitsTodayProps) {
  const say = useSay();
  const language = useLanguage();
  const [order, setOrder] = useState<Order>('share');
  const [showsAll, setShowsAll] = useState(false);
  const loadTable = useCallback(async () => {
    const { unitsTodayTable } = await import('./units-today-table.ts');
    return { default: unitsTodayTable(institution.id) };
  }, [institution.id]);
  if (units.length === 0) return null;
  const { name: fullName, shortName } = institution;
  const own: UnitToday | undefined = itself && {
    ...itself,
    institution: { ...institution, name: itselfText(fullName), shortName: itselfText(shortName) },
  };
  const name = (unit: UnitToday) => say(unit.institution.shortName);
  const sorted = units.toSorted(
    (a, b) => orders[order].of(a) - orders[order].of(b) || name(a).localeCompare(name(b)),
  );
  const small = units.filter(({ rank }) => rank === undefined);
  const isFolded = small.length > 0 && small.length < units.length && !showsAll;
  const shown = isFolded ? sorted.filter(({ rank }) => rank !== undefined) : sorted;
  const dueOfOthers = [...units.filter(({ rank }) => rank !== undefined), ...(own === undefined ? [] : [own])]
    .map((unit) => unit.answeredInTime?.of ?? 0)
    .reduce((total, due) => total + due, 0);
  const sum = (of: (unit: UnitToday) => number): Text =>
    inEach((one) =>
      counted(
        small.reduce((total, unit) => total + of(unit), 0),
        one,
      ),
    );
  return (
    <section aria-labelledby="units">
      <div class="title-of-units">
        <h2 id="units" tabIndex={-1}>
          {say(texts.institutions)}{' '}
          <span class="beside-title">
            {counted(units.length, language)}. {say(texts.orderByHead)}
          </span>
        </h2>
        <SaveList reading={listAtHand(own === undefined ? sorted : [...sorted, own])} loadTable={loadTable} />
      </div>
      <div class="scroll-sideways">
        <table class="units-today">
          <caption class="unseen">{say(texts.units)}</caption>
          <thead>
            <tr>
              {(Object.keys(orders) as Order[]).map((each) => (
                <th
                  key={each}
                  scope="col"
                  class={orders[each].look}
                  aria-sort={each === order ? 'ascending' : undefined}
                >
                  <button type="button" onClick={() => setOrder(each)}>
                    {say(orders[each].text)}
                  </button>
                </th>
              ))}
              <th scope="col" class="less">
                {say(texts.ofWhatWaits)}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((unit) => (
              <RowOfUnit key={unit.institution.id} unit={unit} wish={wish} />
            ))}
            {own !== undefined && <RowOfUnit unit={own} wish={wish} isItself />}
          </tbody>
        </table>
      </div>
      {own !== undefined && <p class="small">{say(texts.climbs)}</p>}
      {isFolded && (
        <p class="small">
          {say(
            noRankText({
              institutions: inEach((one) => counted(small.length, one)),
              due: inEach((one) => counted(answeredInTime.of - dueOfOthers, one)),
              overdue: sum(({ standing }) => standing.overdueToAnswer),
              waiting: sum(({ standing }) => standing.waiting),
            }),
          )}{' '}
          <Button look="plain" onClick={() => setShowsAll(true)}>
            {say(texts.showThem)}
          </Button>
        </p>
      )}
    </section>
  );
}

interface RowOfUnitProps {
  readonly unit: UnitToday;
  readonly wish: MeasuresQuery;
  /** What the institution that is shown holds, and not what lies under it. */
  readonly isItself?: boolean;
}

function RowOfUnit({ unit, wish, isItself = false }: RowOfUnitProps) {
  const say = useSay();
  const language = useLanguage();
  const { institution, answeredInTime, share, standing, beyond } = unit;
  const change = changeOfUnit(unit);
  const list = (figure: 'waiting' | 'overdue-to-answer', count: number) =>
    count === 0 ? (
      counted(0, language)
    ) : (
      <WorkLink
        to="queue"
        query={listOfFigure({ institution: institution.id, figure, kind: wish.kind, here: isItself })}
      >
        {counted(count, language)}
      </WorkLink>
    );
  return (
    <tr>
      <th scope="row">
        {isItself ? (
          say(institution.shortName)
        ) : (
          <WorkLink to="oversight" query={measuresPartOf({ ...wish, institution: institution.id })}>
            {say(institution.shortName)}
          </WorkLink>
        )}
      </th>
      <td class="number less">{answeredInTime === undefined ? '·' : counted(answeredInTime.of, language)}</td>
      <td class={`number ${beyond?.side ?? ''}`}>
        {share === undefined ? '·' : <strong>{inPercent(share, language)}</strong>}
      </td>
      <td class="number less">{change === undefined ? '·' : changed(Math.round(100 * change), language)}</td>
      <td class="number">{list('overdue-to-answer', standing.overdueToAnswer)}</td>
      <td class="number">{list('waiting', standing.waiting)}</td>
      <td class="less">
        <WaitingBar standing={standing} />
      </td>
    </tr>
  );
}
