import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { dateWithoutWeekday, momentInFull } from '../../platform/dates.ts';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { RowsTable } from '../platform/table.tsx';
import { usePages } from '../../resource/use-pages.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { MorePages } from '../lists/more-pages.tsx';
import { SaveList } from '../saved-lists/save-list.tsx';
import { officerApi } from '../session/officer-api.ts';
import { datesOfDays, deskAddressOf } from './desk-query.ts';
import { auditDeskTexts as texts, groundTexts, looksOfText, fromUntilText, thingsOpened } from './texts.ts';
import { officerName } from '../../../../words/unlisted.ts';

const loadTable = () => import('./table-of-looks.ts');

interface LooksOfOfficerProps {
  readonly who: string;
  readonly days: number;
}

/** What an officer opened in so many days, the newest first, each with the way to the record of its ticket. */
export function LooksOfOfficer({ who, days }: LooksOfOfficerProps) {
  const say = useSay();
  const language = useLanguage();
  const { from, until } = datesOfDays(days);
  const reading = usePages(
    (request, page) =>
      officerApi.GET('/v1/officer/audit', {
        ...request,
        params: { query: { view: 'looks', who, from, until, ...page } },
      }),
    ({ looks = [], who: officer }) => looks.map((look) => ({ ...look, officer })),
    [who, from, until, language],
  );
  const looks = reading.data?.lines;
  const name = looks?.[0]?.officer?.name;
  return (
    <section aria-labelledby="looks">
      <h2 id="looks">{say(name === undefined ? texts.looks : looksOfText(officerName(name)))}</h2>
      <p class="quiet">
        {say(
          fromUntilText(
            inEach((one) => dateWithoutWeekday(from, one)),
            inEach((one) => dateWithoutWeekday(until, one)),
          ),
        )}{' '}
        {say(texts.looksRecorded)}{' '}
        <SaveList reading={{ list: looks, readOn: reading.readOn }} loadTable={loadTable} />
      </p>
      <p>
        <WorkLink to="auditor" query={deskAddressOf({ part: 'readers', days })}>
          {say(texts.backToReaders)}
        </WorkLink>
      </p>
      {looks?.length === 0 && <p>{say(texts.noLooks)}</p>}
      {looks !== undefined && looks.length > 0 && (
        <RowsTable
          look="deadlines"
          caption={say(texts.looks)}
          columns={[texts.ticket, texts.when, texts.opened, texts.why, texts.as].map(say)}
          rows={looks.map((look, place) => ({
            key: place,
            cells: [
              <WorkLink key="number" to="auditor" query={deskAddressOf({ ticket: look.number })}>
                {inGroups(look.number)}
              </WorkLink>,
              momentInFull(look.at, language),
              say(thingsOpened[look.opened]),
              say(groundTexts[look.ground]),
              `${look.role.word}, ${say(look.institution.shortName)}`,
            ],
          }))}
        />
      )}
      <MorePages reading={reading} more={texts.olderLooks} />
    </section>
  );
}
