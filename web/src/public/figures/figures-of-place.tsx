import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { useSay } from '../../platform/language.ts';
import { isOfDays, saidDays, saidOfItself, saidRemainder, saidTogether, type SaidFigure } from './numbers.ts';
import type { CountsByName, DictionaryEntry, MonthRow } from './published.ts';
import { SaidNumber } from './said-number.tsx';
import { figuresPage as texts, groupsOfFigures } from './texts.ts';

export interface FiguresOfPlaceProps {
  readonly place: Pick<MonthRow, 'counts' | 'days'>;
  /** The whole country: a sum alone. */
  readonly isCountry: boolean;
  readonly figures: readonly DictionaryEntry[];
}

/** Everything that is told of a place, each figure with what it counts. */
export function FiguresOfPlace({ place, isCountry, figures }: FiguresOfPlaceProps) {
  const say = useSay();
  const known = new Map(figures.map((figure) => [figure.figure, figure]));
  return groupsOfFigures.map(({ title, figures: names }) => {
    const told = names.flatMap((name) => {
      const figure = known.get(name);
      return figure === undefined || !(isCountry || isToldOf(place, name)) ? [] : [figure];
    });
    return (
      told.length > 0 && (
        <section key={title.en}>
          <h3>{say(title)}</h3>
          <dl class="figures">
            {told.map((figure) => (
              <OneFigure key={figure.figure} {...{ figure, place, isCountry }} />
            ))}
          </dl>
        </section>
      )
    );
  });
}

/** Whether a figure is published of an institution: few are of independent ones. */
const isToldOf = ({ counts }: { readonly counts: CountsByName }, figure: string): boolean =>
  counts[isOfDays(figure) ? 'answered-in-time' : figure] !== undefined;

interface OneFigureProps extends Omit<FiguresOfPlaceProps, 'figures'> {
  readonly figure: DictionaryEntry;
}

function OneFigure({ figure: { figure, name, unit, formula }, place, isCountry }: OneFigureProps) {
  const say = useSay();
  return (
    <div>
      <dt>
        {say(name)}
        <span class="small quiet">{say(formula)}</span>
      </dt>
      <dd>
        {partsOf(figure, place, isCountry).map(({ label, said }) => (
          <span class="part" key={label?.en ?? figure}>
            {label !== undefined && <span class="small quiet">{say(label)}</span>}
            <span>
              <SaidNumber said={said} />
              {isOfDays(figure) && !said.inWords && <span class="small"> {say(unit.name)}</span>}
            </span>
          </span>
        ))}
      </dd>
    </div>
  );
}

interface Part {
  readonly label?: Text;
  readonly said: SaidFigure;
}

/** What is told of a figure at a place: of the country, and of days, one number. */
function partsOf(
  figure: string,
  place: Pick<MonthRow, 'counts' | 'days'>,
  isCountry: boolean,
): readonly Part[] {
  if (isOfDays(figure)) return [{ said: saidDays(place, figure) }];
  const counts: CountsByName = place.counts;
  const count = counts[figure];
  if (isCountry || count === undefined) return [{ said: saidTogether(count) }];
  const remainder = saidRemainder(count);
  return [
    { label: texts.itself, said: saidOfItself(count) },
    ...(remainder === undefined ? [] : [{ label: texts.remainder, said: remainder }]),
    { label: texts.together, said: saidTogether(count) },
  ];
}
