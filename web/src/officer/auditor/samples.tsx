import { momentInFull, dateWithoutWeekday } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { usePages } from '../../resource/use-pages.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { MorePages } from '../lists/more-pages.tsx';
import { RowsTable } from '../platform/table.tsx';
import { officerApi } from '../session/officer-api.ts';
import { AskForSample } from './ask-for-sample.tsx';
import { deskAddressOf } from './desk-query.ts';
import { PeriodOfDesk } from './period-of-desk.tsx';
import { sampleTexts as texts } from './sample-texts.ts';
import { auditDeskTexts } from './texts.ts';

/** The auditor's samples, and the form of a new one. */
export function Samples({ days }: { readonly days: number }) {
  const say = useSay();
  const language = useLanguage();
  const reading = usePages(
    (request) => officerApi.GET('/v1/officer/audit', { ...request, params: { query: { view: 'samples' } } }),
    ({ samples = [] }) => samples,
    [language],
  );
  const samples = reading.data?.lines;
  return (
    <section aria-labelledby="samples">
      <h2 id="samples">{say(texts.title)}</h2>
      <PeriodOfDesk part="sample" days={days} note={texts.lead} />
      <AskForSample days={days} />
      <h3>{say(texts.own)}</h3>
      {samples?.length === 0 && <p>{say(texts.none)}</p>}
      {samples !== undefined && samples.length > 0 && (
        <RowsTable
          look="deadlines readers"
          caption={say(texts.own)}
          columns={[texts.whenAsked, texts.what, texts.days, texts.size].map(say)}
          rows={samples.map(({ id, at, of, institution, from, until, size }) => ({
            key: id,
            cells: [
              <WorkLink key="when" to="auditor" query={deskAddressOf({ part: 'sample', sample: id })}>
                {momentInFull(at, language)}
              </WorkLink>,
              <>
                {say(texts.things[of])}
                <span class="quiet small">{say(institution?.shortName ?? texts.everybody)}</span>
              </>,
              `${dateWithoutWeekday(from, language)} – ${dateWithoutWeekday(until, language)}`,
              size,
            ],
          }))}
        />
      )}
      <MorePages reading={reading} more={auditDeskTexts.olderLooks} />
    </section>
  );
}
