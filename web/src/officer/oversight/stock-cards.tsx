import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import type { MeasuresReply } from './use-figures.ts';
import { Meaning } from './meaning.tsx';
import { measureTexts } from './measure-texts.ts';
import { changed, counted } from '../platform/numbers.ts';
import {
  acknowledgementOverdueText,
  oversightTexts as texts,
  pausedText,
  sinceLastWeekText,
} from './texts.ts';

/** The figures of what stands now, and what of the queue each is made of. What is completed is in none. */
const cards = [
  { name: 'open', filter: { figure: 'unacknowledged' } },
  { name: 'inProgress', filter: undefined },
  { name: 'completed', filter: undefined },
  { name: 'overdue', filter: { figure: 'overdue-to-answer' } },
] as const;

interface StandingProps {
  readonly measures: MeasuresReply;
  /** Whether the reader may read the queue of the institution. */
  readonly opensLists: boolean;
}

/** The three numbers of the mission and what is overdue, each with what changed since last week. */
export function StockCards({ measures, opensLists }: StandingProps) {
  const say = useSay();
  const language = useLanguage();
  const { institution, standing, sinceLastWeek } = measures;
  return (
    <section aria-labelledby="now">
      <h2 id="now" tabIndex={-1}>
        {say(texts.now)}
      </h2>
      <div class="cards">
        {cards.map(({ name, filter }) => (
          <div key={name} class={`card ${name}`}>
            <h3>{say(measureTexts[name].name)}</h3>
            <strong class="figure">{counted(standing[name], language)}</strong>
            <p class="small">
              {say(changeText(sinceLastWeek[name]))}
              {name === 'overdue' &&
                besideOverdue(standing).map((text) => (
                  <span key={text.en} class="beside">
                    {say(text)}
                  </span>
                ))}
            </p>
            <Meaning of={measureTexts[name]}>
              <p>
                {opensLists && filter !== undefined && (
                  <WorkLink
                    to="queue"
                    query={`?${new URLSearchParams({ institution: institution.id, ...filter }).toString()}`}
                  >
                    {say(texts.toTickets)}
                  </WorkLink>
                )}
              </p>
            </Meaning>
          </div>
        ))}
      </div>
    </section>
  );
}

/** What stands beside those that are late with the answer: the list of what is overdue has the first of these too. */
export const besideOverdue = ({ acknowledgementOverdue, paused }: MeasuresReply['standing']) => [
  acknowledgementOverdueText(inEach((language) => counted(acknowledgementOverdue, language))),
  pausedText(inEach((language) => counted(paused, language))),
];

/** What changed since last week, with its sign. */
export const changeText = (by: number) =>
  by === 0 ? texts.noChange : sinceLastWeekText(inEach((language) => changed(by, language)));
