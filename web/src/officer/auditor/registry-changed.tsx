import { momentInFull } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { usePages } from '../../resource/use-pages.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { MorePages } from '../lists/more-pages.tsx';
import { RowsTable } from '../platform/table.tsx';
import { SaveList } from '../saved-lists/save-list.tsx';
import { officerApi } from '../session/officer-api.ts';
import { deskAddressOf, type ChangesAsked } from './desk-query.ts';
import { auditDeskTexts as texts, fromToText, itemsTouchedText, twoAdministratorsText } from './texts.ts';
import type { VerifiedRegistry } from './use-registry-chain.ts';
import { isListedAsSealed, type ChangeOfRegistry } from './verify-registry-chain.ts';

const loadTable = () => import('./table-of-changes.ts');

interface RegistryChangedProps {
  readonly asked: ChangesAsked;
  readonly chain: VerifiedRegistry;
}

/** What was changed of the registry, the newest first: by whom, why, and whether it is what was put on record. */
export function RegistryChanged({ asked, chain }: RegistryChangedProps) {
  const say = useSay();
  const language = useLanguage();
  const { act, who, institution } = asked;
  const filters = {
    ...(act !== undefined && { act }),
    ...(who !== undefined && { who }),
    ...(institution !== undefined && { institution }),
  };
  const reading = usePages(
    (request, page) =>
      officerApi.GET('/v1/officer/audit', {
        ...request,
        params: { query: { view: 'registry', ...filters, ...page } },
      }),
    ({ changes = [] }) => changes,
    [act, who, institution, language],
  );
  const changes = reading.data?.lines;
  const isFiltered = (act ?? who ?? institution) !== undefined;
  return (
    <section aria-labelledby="registry">
      <h2 id="registry">{say(texts.registry)}</h2>
      <p class="quiet">
        {say(isFiltered ? texts.onlyThese : texts.registryNote)}{' '}
        <SaveList reading={{ list: changes, readOn: reading.readOn }} loadTable={loadTable} />
      </p>
      {isFiltered && (
        <p>
          <WorkLink to="auditor" query={deskAddressOf({ part: 'registry' })}>
            {say(texts.allChanges)}
          </WorkLink>
        </p>
      )}
      {changes?.length === 0 && reading.data?.next === undefined && <p>{say(texts.noChanges)}</p>}
      {changes !== undefined && changes.length > 0 && (
        <RowsTable
          look="deadlines readers changes-of-registry"
          caption={say(texts.registry)}
          columns={[texts.changed, texts.when, texts.changedBy, texts.reasonOfChange].map(say)}
          rows={changes.map((change) => ({
            key: change.version,
            cells: [
              <Changed key="changed" change={change} chain={chain} />,
              momentInFull(change.at, language),
              <By key="by" change={change} />,
              change.why ?? say(texts.notSaid),
            ],
          }))}
        />
      )}
      <MorePages reading={reading} more={texts.olderChanges} />
    </section>
  );
}

interface OfChange {
  readonly change: ChangeOfRegistry;
}

function Changed({ change, chain }: OfChange & Pick<RegistryChangedProps, 'chain'>) {
  const say = useSay();
  const { act, word, subjects, items } = change;
  return (
    <>
      <WorkLink to="auditor" query={deskAddressOf({ part: 'registry', act })}>
        {word}
      </WorkLink>
      {subjects.length === 0 && <span class="quiet small">{say(itemsTouchedText(items))}</span>}
      {subjects.map((subject) => (
        <Subject key={`${subject.part} ${subject.id}`} subject={subject} />
      ))}
      {isListedAsSealed(change, chain.links) === false && (
        <strong class="small of-usual">{say(texts.otherThanSealed)}</strong>
      )}
    </>
  );
}

function Subject({
  subject: { part, id, name, differences },
}: {
  readonly subject: ChangeOfRegistry['subjects'][number];
}) {
  const say = useSay();
  return (
    <span class="small">
      {part === 'policy' || part === 'calendar' || part === 'routing' ? (
        say(texts[part])
      ) : (
        <WorkLink
          to="auditor"
          query={deskAddressOf({ part: 'registry', [part === 'officer' ? 'who' : 'institution']: id })}
        >
          {name}
        </WorkLink>
      )}
      {differences.map(({ field, word, from, to }) => (
        <span key={`${field} ${word}`} class="quiet small">
          {word}: {say(fromToText(from ?? texts.nothing, to ?? texts.nothing))}
        </span>
      ))}
    </span>
  );
}

function By({ change: { by, confirmedBy } }: OfChange) {
  const say = useSay();
  const { id, name = say(texts.notSaid) } = by ?? {};
  const said = confirmedBy === undefined ? name : say(twoAdministratorsText(name, confirmedBy.name));
  if (id === undefined) return <>{said}</>;
  return (
    <WorkLink to="auditor" query={deskAddressOf({ part: 'registry', who: id })}>
      {said}
    </WorkLink>
  );
}
