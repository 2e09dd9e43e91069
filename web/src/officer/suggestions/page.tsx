import { useLocation } from 'preact-iso';
import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { momentInFull } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useResource } from '../../resource/use-resource.ts';
import { RegistryAnswer } from '../administration/registry-answer.tsx';
import { MonthArrows } from '../closed/month-arrows.tsx';
import { monthIn } from '../closed/month.ts';
import { WorkFrame } from '../frame/work-frame.tsx';
import { counted, inPercent } from '../platform/numbers.ts';
import { RowsTable } from '../platform/table.tsx';
import { officerApi } from '../session/officer-api.ts';
import type { WorkPageProps } from '../pages.tsx';
import { countedAtText, suggestionTexts as texts } from './texts.ts';

type Report = NonNullable<ReplyOf<'show-suggestions'>['report']>;
type HitRate = Report['all'];

interface Named {
  readonly id?: string;
  readonly name?: Text;
}

interface Rates {
  readonly rows: readonly (HitRate & Named)[];
  readonly rest?: HitRate;
}

/** What became of what was suggested before sending, month by month. */
export default function SuggestionsPage({ me }: WorkPageProps) {
  const say = useSay();
  const month = monthIn(useLocation().query['month'], Date.now());
  const asked = useResource(
    (request) =>
      officerApi.GET('/v1/officer/registry/suggestions/{month}', {
        ...request,
        params: { path: { month } },
      }),
    [month],
  );
  return (
    <WorkFrame title={texts.title} description={texts.description} me={me}>
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <p>{say(texts.description)}</p>
      <MonthArrows to="suggestions" month={month} queryOf={(one) => `?month=${one}`} />
      <RegistryAnswer asked={asked}>
        {({ report }) => (report === undefined ? <p>{say(texts.none)}</p> : <Reported report={report} />)}
      </RegistryAnswer>
    </WorkFrame>
  );
}

function Reported({ report }: { readonly report: Report }) {
  const say = useSay();
  const language = useLanguage();
  const { at, all, corrected, misleading, byCategory, byCouncil, byModel } = report;
  const nameOf = ({ id = '', name }: Named): string => (name === undefined ? id : say(name));
  const count = (of: number): string => counted(of, language);
  return (
    <>
      <p class="small">
        {say(countedAtText(inEach((each) => momentInFull(at, each))))} {say(texts.without)}
      </p>
      <h2>{say(texts.misleading)}</h2>
      {misleading.length === 0 ? (
        <p>{say(texts.notMisleading)}</p>
      ) : (
        <RowsTable
          look="deadlines"
          caption={say(texts.misleading)}
          columns={[texts.matter, texts.suggested, texts.instead, texts.tickets].map(say)}
          rows={misleading.map(({ category, suggested, instead, tickets }) => ({
            key: `${category.id} ${suggested.id} ${instead.id}`,
            cells: [nameOf(category), nameOf(suggested), nameOf(instead), count(tickets)],
          }))}
        />
      )}
      <h2>{say(texts.all)}</h2>
      <ul class="rows-of-registry">
        {(
          [
            [texts.tickets, all.tickets],
            [texts.category, shareOf(all.categoryFirst, all, language)],
            [texts.office, shareOf(all.officeFirst, all, language)],
            [texts.amongAll, shareOf(all.officeAtAll, all, language)],
            [texts.byTransfer, corrected.byTransfer],
            [texts.byReclassifying, corrected.byReclassifying],
          ] as const
        ).map(
          ([text, figure], place) =>
            figure !== undefined && (
              <li key={place}>
                <strong>{typeof figure === 'number' ? count(figure) : figure}</strong>
                <span>{say(text)}</span>
              </li>
            ),
        )}
      </ul>
      <RatesTable title={texts.byCategory} of={texts.matter} rates={byCategory} nameOf={nameOf} />
      <RatesTable
        title={texts.byCouncil}
        of={texts.council}
        rates={byCouncil}
        nameOf={(row) => (row.id === undefined ? say(texts.noCouncil) : nameOf(row))}
      />
      <RatesTable title={texts.byModel} of={texts.model} rates={byModel} nameOf={nameOf} />
    </>
  );
}

const shareOf = (part: number, { tickets }: HitRate, language: Parameters<typeof inPercent>[1]): string =>
  inPercent(part / tickets, language);

interface RatesTableProps {
  readonly title: Text;
  /** What the rows are. */
  readonly of: Text;
  readonly rates: Rates;
  readonly nameOf: (row: Named) => string;
}

function RatesTable({ title, of, rates: { rows, rest }, nameOf }: RatesTableProps) {
  const say = useSay();
  const language = useLanguage();
  const all = [
    ...rows.map((row) => ({ key: `of ${row.id ?? ''}`, name: nameOf(row), rate: row })),
    ...(rest === undefined ? [] : [{ key: 'rest', name: say(texts.rest), rate: rest }]),
  ];
  return (
    <>
      <h2>{say(title)}</h2>
      <RowsTable
        look="deadlines"
        caption={say(title)}
        columns={[of, texts.tickets, texts.category, texts.office, texts.amongAll].map(say)}
        rows={all.map(({ key, name, rate }) => ({
          key,
          cells: [
            name,
            counted(rate.tickets, language),
            shareOf(rate.categoryFirst, rate, language),
            shareOf(rate.officeFirst, rate, language),
            shareOf(rate.officeAtAll, rate, language),
          ],
        }))}
      />
    </>
  );
}
