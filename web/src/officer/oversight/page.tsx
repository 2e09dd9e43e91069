import { useLocation } from 'preact-iso';
import { Button } from '../../design/button.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useSay } from '../../platform/language.ts';
import { Unanswered } from '../access/unanswered.tsx';
import { WorkFrame } from '../frame/work-frame.tsx';
import { WorkLink } from '../frame/work-link.tsx';
import type { WorkPageProps } from '../pages.tsx';
import { useMeasures, type MeasuresReply } from './use-figures.ts';
import { Board } from './board.tsx';
import { ChooseFigures } from './choose-figures.tsx';
import { useFirstOffice } from './first-office.ts';
import { shownMonth } from './month.tsx';
import { oversightTexts as texts, oversightTitle } from './texts.ts';
import { measuresPartOf, measuresQueryIn, type MeasuresQuery } from './measures-query.ts';
import './oversight.css';

/** What stands at an institution and all under it, how it goes on, and who is late. */
export default function OversightPage({ me }: WorkPageProps) {
  const { query } = useLocation();
  const wish = measuresQueryIn(query, Date.now());
  const { office: first, failure, again } = useFirstOffice(me);
  const office = wish.institution ?? first;
  if (office !== undefined) return <OversightOf me={me} wish={wish} office={office} />;
  return (
    <WorkFrame title={texts.title} description={texts.description} me={me}>
      <Head wish={wish} />
      {failure === undefined ? <Skeleton lines={12} /> : <Unanswered failure={failure} again={again} />}
    </WorkFrame>
  );
}

interface OversightOfProps extends Pick<WorkPageProps, 'me'> {
  readonly wish: MeasuresQuery;
  readonly office: string;
}

function OversightOf({ me, wish: query, office }: OversightOfProps) {
  const asked = { institution: office, month: query.month, kind: query.kind };
  const reading = useMeasures(asked);
  const title = reading.data === undefined ? texts.title : oversightTitle(reading.data.institution.shortName);
  return (
    <WorkFrame title={title} description={texts.description} me={me}>
      <Head wish={query} measures={reading.data} />
      <Board asked={asked} wish={query} reading={reading} />
    </WorkFrame>
  );
}

interface HeadProps {
  readonly wish: MeasuresQuery;
  readonly measures?: MeasuresReply | undefined;
}

/** Whose figures are shown, what lies above, and of which month and kind they are. */
function Head({ wish: query, measures }: HeadProps) {
  const say = useSay();
  const within = measures === undefined ? query : { ...query, month: shownMonth(measures, Date.now()) };
  return (
    <div class="head-of-oversight screen-only">
      <nav class="path-of-figures small" aria-label={say(texts.path)}>
        <ol>
          {measures?.path.map(({ id, shortName }) => (
            <li key={id}>
              <WorkLink to="oversight" query={measuresPartOf({ ...within, institution: id })}>
                {say(shortName)}
              </WorkLink>
            </li>
          ))}
          {measures !== undefined && (
            <li>
              <span aria-current="page">{say(measures.institution.shortName)}</span>
            </li>
          )}
        </ol>
      </nav>
      <h1 tabIndex={-1}>
        {say(measures === undefined ? texts.title : oversightTitle(measures.institution.shortName))}
      </h1>
      <ChooseFigures wish={within} />
      <Button look="second" busy={measures === undefined} onClick={() => print()}>
        {say(texts.sheet)}
      </Button>
    </div>
  );
}
