import type { ComponentProps } from 'preact';
import { useLocation } from 'preact-iso';
import { Button } from '../../design/button.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useSay } from '../../platform/language.ts';
import { Unanswered } from '../access/unanswered.tsx';
import { WorkFrame } from '../frame/work-frame.tsx';
import { WorkLink } from '../frame/work-link.tsx';
import type { WorkPageProps } from '../pages.tsx';
import { TodayBoard } from './today.tsx';
import { useMeasures, useToday, type MeasuresReply } from './use-figures.ts';
import { Brief } from './brief.tsx';
import { briefTexts } from './brief-texts.ts';
import { Board } from './board.tsx';
import { ChooseFigures } from './choose-figures.tsx';
import { useFirstOffice } from './first-office.ts';
import { shownMonth } from './month.tsx';
import { MonthReport, monthOfReport } from './month-report.tsx';
import { reportTexts } from './report-texts.ts';
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

function OversightOf(props: OversightOfProps) {
  const { view } = props.wish;
  if (view === undefined || view === 'brief') return <TodayOf {...props} />;
  return view === 'report' ? <ReportOf {...props} /> : <FiguresOf {...props} view={view} />;
}

/** A month that is over, on two pages. */
function ReportOf({ me, wish, office }: OversightOfProps) {
  const month = monthOfReport(wish, Date.now());
  const asked = { institution: office, month, kind: wish.kind };
  const reading = useMeasures(asked);
  const { data } = reading;
  const title = data === undefined ? texts.title : oversightTitle(data.institution.shortName);
  return (
    <WorkFrame title={title} description={texts.description} me={me}>
      <Head wish={{ ...wish, month }} figures={data} hasSheet={false} />
      <MonthReport asked={asked} reading={reading} />
    </WorkFrame>
  );
}

/** What needs somebody today, in one request. */
function TodayOf({ me, wish, office }: OversightOfProps) {
  const reading = useToday({ institution: office, kind: wish.kind });
  const { data } = reading;
  const title = data === undefined ? texts.title : oversightTitle(data.institution.shortName);
  return (
    <WorkFrame title={title} description={texts.description} me={me}>
      <Head wish={wish} figures={data} isToday />
      {wish.view === 'brief' ? (
        <Brief wish={wish} reading={reading} />
      ) : (
        <TodayBoard wish={wish} reading={reading} />
      )}
    </WorkFrame>
  );
}

/** The figures of a month, how they go on, and the signs worth a look. */
function FiguresOf({
  me,
  wish: query,
  office,
  view,
}: OversightOfProps & Pick<ComponentProps<typeof Board>, 'view'>) {
  const asked = { institution: office, month: query.month, kind: query.kind };
  const reading = useMeasures(asked);
  const { data } = reading;
  const title = data === undefined ? texts.title : oversightTitle(data.institution.shortName);
  const within = data === undefined ? query : { ...query, month: shownMonth(data, Date.now()) };
  return (
    <WorkFrame title={title} description={texts.description} me={me}>
      <Head wish={within} figures={data} />
      <Board asked={asked} wish={query} view={view} reading={reading} />
    </WorkFrame>
  );
}

interface HeadProps {
  readonly wish: MeasuresQuery;
  readonly figures?: Pick<MeasuresReply, 'path' | 'institution'> | undefined;
  /** The month is not chosen: figures are of the last thirty days. */
  readonly isToday?: boolean;
  /** The sheet for the meeting is printed of what is shown. */
  readonly hasSheet?: boolean;
}

/** Whose figures are shown, what lies above, which view, and of which month and kind they are. */
function Head({ wish, figures, isToday = false, hasSheet = !isToday }: HeadProps) {
  const say = useSay();
  return (
    <div class="head-of-oversight screen-only">
      <PathOfFigures wish={wish} figures={figures} />
      <h1 tabIndex={-1}>
        {say(figures === undefined ? texts.title : oversightTitle(figures.institution.shortName))}
      </h1>
      <ViewsOfFigures wish={wish} />
      <ChooseFigures wish={wish} hasMonth={!isToday} />
      {hasSheet && (
        <Button look="second" busy={figures === undefined} onClick={() => print()}>
          {say(texts.sheet)}
        </Button>
      )}
    </div>
  );
}

/**
 * What lies above, as far as its figures are open. Where the address names an institution its line is there from the beginning, so that
 * nothing moves when the figures come.
 */
function PathOfFigures({ wish, figures }: Pick<HeadProps, 'wish' | 'figures'>) {
  const say = useSay();
  if (wish.institution === undefined && (figures === undefined || figures.path.length === 0)) return null;
  return (
    <nav class="path-of-figures small" aria-label={say(texts.path)}>
      {figures !== undefined && (
        <ol>
          {figures.path.map(({ id, shortName }) => (
            <li key={id}>
              <WorkLink to="oversight" query={measuresPartOf({ ...wish, institution: id })}>
                {say(shortName)}
              </WorkLink>
            </li>
          ))}
          <li>
            <span aria-current="page">{say(figures.institution.shortName)}</span>
          </li>
        </ol>
      )}
    </nav>
  );
}

const views = [
  [undefined, texts.viewToday],
  ['brief', briefTexts.view],
  ['report', reportTexts.view],
  ['month', texts.viewMonth],
  ['trend', texts.viewTrend],
  ['signs', texts.viewSigns],
] as const;

/** Leads from what needs somebody today to the other figures of the same institution and kind. */
function ViewsOfFigures({ wish: { view: shown, institution, kind } }: Pick<HeadProps, 'wish'>) {
  const say = useSay();
  const of = { ...(institution !== undefined && { institution }), ...(kind !== undefined && { kind }) };
  return (
    <nav aria-label={say(texts.views)}>
      <ul class="views-of-figures">
        {views.map(([view, text]) => (
          <li key={text.en}>
            <WorkLink
              to="oversight"
              query={measuresPartOf({ ...of, ...(view !== undefined && { view }) })}
              aria-current={view === shown ? 'page' : undefined}
            >
              {say(text)}
            </WorkLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
