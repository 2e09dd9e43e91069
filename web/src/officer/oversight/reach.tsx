import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { monthInFull } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { opennessChoices } from '../../ticket-form/texts.ts';
import { whereaboutsWords } from '../../../../words/whereabouts.ts';
import type { MeasuresReply } from './use-figures.ts';
import { BoardPart } from './board-part.tsx';
import { Meaning } from './meaning.tsx';
import { measureTexts } from './measure-texts.ts';
import { counted } from '../platform/numbers.ts';
import { shownMonth } from './month.tsx';
import { RegionMap } from './region-map.tsx';
import { channelTexts, languageTexts, oversightTexts as texts } from './texts.ts';

type Reach = NonNullable<MeasuresReply['reach']>;

/** A way to tell what was sent apart, by the names of the API. */
interface Apart {
  readonly name: Text;
  readonly counts: (reach: Reach) => Readonly<Record<string, number>>;
  readonly names: Readonly<Record<string, Text>>;
}

const waysApart: readonly Apart[] = [
  { name: texts.byChannel, counts: ({ channels }) => channels, names: channelTexts },
  { name: texts.byOpenness, counts: ({ openness }) => openness, names: opennessChoices },
  { name: texts.byLanguage, counts: ({ languages }) => languages, names: languageTexts },
  {
    name: texts.byWhereabouts,
    counts: ({ whereabouts = {} }) => whereabouts,
    names: whereaboutsWords,
  },
];

/** Whom the system reached: from where, by which way, how open and in which language tickets came in the month. */
export function ReachOfMonth({ measures }: { readonly measures: MeasuresReply }) {
  const say = useSay();
  const language = useLanguage();
  const { reach } = measures;
  if (reach === undefined) return null;
  return (
    <BoardPart id="reach" of={monthInFull(shownMonth(measures, Date.now()), language)}>
      <Meaning of={measureTexts.reach} />
      <div class="side-by-side">
        <div>
          <h3>{say(texts.regions)}</h3>
          <RegionMap regions={reach.regions} />
        </div>
        <div>
          {waysApart
            .filter(({ counts }) => Object.keys(counts(reach)).length > 0)
            .map(({ name, counts, names }) => (
              <table key={name.en} class="of-figures ways-apart">
                <caption>{say(name)}</caption>
                <tbody>
                  {Object.entries(counts(reach)).map(([each, count]) => (
                    <tr key={each}>
                      <th scope="row">{upperFirst(say(names[each] ?? inEach(() => each)))}</th>
                      <td>{counted(count, language)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            ))}
          <p>
            {say(texts.outOfReach)}: <strong>{counted(reach.outOfReach, language)}</strong>
          </p>
        </div>
      </div>
    </BoardPart>
  );
}
