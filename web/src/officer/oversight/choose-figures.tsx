import { useLocation } from 'preact-iso';
import { kinds } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { kindWords } from '../../../../words/kinds.ts';
import { monthInFull } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { workAddress } from '../platform/addresses.ts';
import { oversightTexts as texts } from './texts.ts';
import { measuresPartOf, measuresQueryIn, monthsToChoose, type MeasuresQuery } from './measures-query.ts';

interface ChooseFiguresProps {
  readonly wish: MeasuresQuery;
  /** Whether a month is chosen; the last thirty days have none. */
  readonly hasMonth: boolean;
}

/** Chooses month and kind of the figures. `wish` has no month until the API says which. */
export function ChooseFigures({ wish: query, hasMonth }: ChooseFiguresProps) {
  const say = useSay();
  const language = useLanguage();
  const { route } = useLocation();
  const now = Date.now();
  const { month = '', kind = '', institution, view } = query;
  const choose = (part: Readonly<Record<'month' | 'kind', string>>): void => {
    const of = { ...(institution !== undefined && { institution }), ...(view !== undefined && { view }) };
    route(workAddress('oversight', language) + measuresPartOf(measuresQueryIn({ ...of, ...part }, now)));
  };
  return (
    <div class="filters" role="group" aria-label={say(texts.choose)}>
      {hasMonth && (
        <label class="choice-of-many">
          {say(texts.month)}
          <select
            class="input"
            name="month"
            value={month}
            onChange={({ currentTarget }) => choose({ month: currentTarget.value, kind })}
          >
            {month === '' && <option value="" />}
            {monthsToChoose(now).map((one) => (
              <option key={one} value={one}>
                {monthInFull(one, language)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="choice-of-many">
        {say(texts.kind)}
        <select
          class="input"
          name="kind"
          value={kind}
          onChange={({ currentTarget }) => choose({ month, kind: currentTarget.value })}
        >
          <option value="">{say(texts.allKinds)}</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {upperFirst(say(kindWords[one].name))}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
