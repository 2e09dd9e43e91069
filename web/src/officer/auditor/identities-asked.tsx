import { officerName } from '../../../../words/unlisted.ts';
import { momentInFull } from '../../platform/dates.ts';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { usePages } from '../../resource/use-pages.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { MorePages } from '../lists/more-pages.tsx';
import { RowsTable } from '../platform/table.tsx';
import { SaveList } from '../saved-lists/save-list.tsx';
import { officerApi } from '../session/officer-api.ts';
import type { RequestAudited } from './added-readers.ts';
import { datesOfDays, deskAddressOf } from './desk-query.ts';
import { PeriodOfDesk } from './period-of-desk.tsx';
import { lookedText, reasonText } from './said-of-requests.ts';
import { auditDeskTexts as texts } from './texts.ts';

const loadTable = () => import('./table-of-identities.ts');

/** Which identities were asked for in so many days, by whom, what came of it, and whether anybody looked. */
export function IdentitiesAsked({ days }: { readonly days: number }) {
  const say = useSay();
  const language = useLanguage();
  const { from, until } = datesOfDays(days);
  const reading = usePages(
    (request, page) =>
      officerApi.GET('/v1/officer/audit', {
        ...request,
        params: { query: { view: 'identities', from, until, ...page } },
      }),
    ({ identities = [] }) => identities,
    [from, until, language],
  );
  const requests = reading.data?.lines;
  return (
    <section aria-labelledby="identities">
      <h2 id="identities">{say(texts.identities)}</h2>
      <PeriodOfDesk part="identities" days={days} note={texts.identitiesRecorded}>
        <SaveList reading={{ list: requests, readOn: reading.readOn }} loadTable={loadTable} />
      </PeriodOfDesk>
      {requests?.length === 0 && reading.data?.next === undefined && <p>{say(texts.noIdentities)}</p>}
      {requests !== undefined && requests.length > 0 && (
        <RowsTable
          look="deadlines readers"
          caption={say(texts.identities)}
          columns={[texts.ticket, texts.outcome, texts.askedBy, texts.reason, texts.asked, texts.decided].map(
            say,
          )}
          rows={requests.map((request) => ({
            key: `${request.number} ${request.askedAt}`,
            cells: [
              <WorkLink key="number" to="auditor" query={deskAddressOf({ ticket: request.number })}>
                {inGroups(request.number)}
              </WorkLink>,
              <Outcome key="outcome" request={request} />,
              <Placed key="asker" {...request.askedBy} />,
              say(reasonText(request)),
              momentInFull(request.askedAt, language),
              <Decision key="decision" request={request} />,
            ],
          }))}
        />
      )}
      <MorePages reading={reading} more={texts.olderIdentities} />
    </section>
  );
}

interface OfRequest {
  readonly request: RequestAudited;
}

function Outcome({ request }: OfRequest) {
  const say = useSay();
  const looked = lookedText(request);
  return (
    <>
      <strong>{upperFirst(request.state.word)}</strong>
      {looked !== undefined && <span class="quiet small">{say(looked)}</span>}
    </>
  );
}

function Placed({ officer, institution }: RequestAudited['askedBy']) {
  const say = useSay();
  return (
    <>
      {say(officerName(officer.name))}
      <span class="quiet small">{say(institution.shortName)}</span>
    </>
  );
}

function Decision({ request: { settledAt, decidedBy, state } }: OfRequest) {
  const say = useSay();
  const language = useLanguage();
  if (state.code === 'requested') return <>{say(texts.notDecided)}</>;
  return (
    <>
      {decidedBy === undefined ? say(texts.nobodyDecided) : <Placed {...decidedBy} />}
      {settledAt !== undefined && <span class="quiet small">{momentInFull(settledAt, language)}</span>}
    </>
  );
}
