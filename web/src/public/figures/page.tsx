import { apiClient } from '../../api/client.ts';
import { Callout } from '../../design/callout.tsx';
import { Frame } from '../../design/frame.tsx';
import { SelectField } from '../../design/select-field.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { localDateOf, monthInFull } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { goToStep, useStep } from '../../platform/step.ts';
import { useResource } from '../../resource/use-resource.ts';
import { HowToRead } from './how-to-read.tsx';
import { MonthFigures } from './month-figures.tsx';
import { NotHad } from './not-had.tsx';
import type { PublicMonths } from './published.ts';
import { placeOf } from './steps.ts';
import { TakeAlong } from './take-along.tsx';
import { comesOn, figuresPage as texts, newestMonth, publishedOn } from './texts.ts';
import './figures.css';

/** What is told of each month in public. */
export default function FiguresPage() {
  const say = useSay();
  const { data, failure, again } = useResource(
    (request) => apiClient.GET('/v1/public/measures', request),
    [],
  );
  return (
    <Frame title={texts.title} description={texts.description}>
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <p>{say(texts.lead)}</p>
      <noscript>
        <p>{say(texts.withoutScript)}</p>
        <p>
          <a href="/v1/public/measures">{say(texts.listAsData)}</a>
        </p>
      </noscript>
      <div class="told">
        {failure !== undefined && <NotHad failure={failure} again={again} />}
        {data === undefined && failure === undefined && <Skeleton lines={8} />}
        {data !== undefined &&
          (data.months.length === 0 ? <NothingYet months={data} /> : <Months months={data} />)}
      </div>
    </Frame>
  );
}

/** No month can be published yet: why, and when the first one is. */
function NothingYet({ months }: { readonly months: PublicMonths }) {
  const say = useSay();
  const { month, from } = months.coming;
  return (
    <>
      <Callout word={say(texts.noneYet)}>
        <p>{say(comesOn(month, from))}</p>
        <p>{say(texts.whyLater)}</p>
      </Callout>
      <HowToRead months={months} />
    </>
  );
}

/** The address leads to a month that is not there. */
function NotPublished() {
  const say = useSay();
  return (
    <Callout look="warning" live>
      <p>{say(texts.notPublished)}</p>
      <p>
        <a href="#">{say(texts.toNewest)}</a>
      </p>
    </Callout>
  );
}

function Months({ months }: { readonly months: PublicMonths }) {
  const say = useSay();
  const language = useLanguage();
  const { month: asked, institution } = placeOf(useStep());
  const { coming, licence, figures } = months;
  const [newest, ...older] = months.months;
  if (newest === undefined) return null;
  const month = asked ?? newest.month;
  const listed = months.months.find((one) => one.month === month);
  return (
    <>
      <SelectField
        id="month"
        label={say(texts.month)}
        none={say(newestMonth(newest.month))}
        choices={older.map((one) => ({ value: one.month, label: monthInFull(one.month, language) }))}
        chosen={month === newest.month ? '' : month}
        onChange={goToStep}
      />
      {listed === undefined ? (
        <NotPublished />
      ) : (
        <p class="quiet">
          {say(publishedOn(localDateOf(Date.parse(listed.publishedAt))))} {say(texts.onceAndForAll)}
        </p>
      )}
      {listed !== undefined && (
        <MonthFigures {...{ month, institution, figures }}>
          <TakeAlong month={listed} licence={licence} />
          <HowToRead months={months} />
          <p>{say(comesOn(coming.month, coming.from))}</p>
          <p class="quiet">{say(texts.whyLater)}</p>
        </MonthFigures>
      )}
    </>
  );
}
