import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { dateInFull, localDateOf } from '../../platform/dates.ts';
import { Callout } from '../../design/callout.tsx';
import { Summary } from '../../design/summary.tsx';
import { useSay } from '../../platform/language.ts';
import { institutionIn, type InstitutionRecord } from '../administration/change-command.ts';
import { RegistryAnswer } from '../administration/registry-answer.tsx';
import { Children } from '../administration/children.tsx';
import { DeadlinesTable } from '../administration/deadlines-table.tsx';
import { History } from '../administration/history.tsx';
import { OfferedChanges } from '../administration/offered-changes.tsx';
import { PathOfRecord } from '../administration/path-of-record.tsx';
import { administrationTexts } from '../administration/texts.ts';
import { WorkFrame } from '../frame/work-frame.tsx';
import { WorkLink } from '../frame/work-link.tsx';
import { officerApi } from '../session/officer-api.ts';
import type { WorkPageProps } from '../pages.tsx';
import { upperFirst } from '../../platform/upper-first.ts';
import { useResource } from '../../resource/use-resource.ts';
import { actingBetween, closedSince, institutionTexts as texts, takenBy } from './texts.ts';
import { officerName } from '../../../../words/unlisted.ts';

/** One institution as the registry has it: who heads it, who works there, and what can be changed. */
export default function InstitutionPage({ me }: WorkPageProps) {
  const say = useSay();
  const institution = institutionIn(useLocation().query);
  const asked = useResource(
    (request) =>
      officerApi.GET('/v1/officer/registry/institutions/{institution}', {
        ...request,
        params: { path: { institution } },
      }),
    [institution],
  );
  const title = asked.data?.name ?? texts.title;
  return (
    <WorkFrame title={title} description={texts.description} me={me}>
      <PathOfRecord steps={asked.data?.path.map(({ shortName }) => ({ name: shortName })) ?? []} />
      <h1 tabIndex={-1}>{say(title)}</h1>
      {/* Made anew when it is there: a longer heading pushes nothing down that was seen before. */}
      <RegistryAnswer key={asked.data?.id} asked={asked}>
        {(record) => <Record record={record} />}
      </RegistryAnswer>
    </WorkFrame>
  );
}

function Record({ record }: { readonly record: InstitutionRecord }) {
  const say = useSay();
  const { id, closed, deadlines, acts, notNow } = record;
  const of = useMemo(() => ({ institution: id }), [id]);
  return (
    <>
      {closed !== undefined && (
        <Callout look="warning">
          <p>
            {say(closedSince(inEach((language) => dateInFull(localDateOf(Date.parse(closed.at)), language))))}{' '}
            {closed.successor !== undefined && say(takenBy(closed.successor.name))}
          </p>
        </Callout>
      )}
      <Facts record={record} />
      <OfferedChanges of={of} acts={acts} notNow={notNow} />
      <Officers of={id} />
      <h2>{say(texts.deadlines)}</h2>
      {deadlines.rows.length === 0 ? (
        <p>{say(texts.noDeadlines)}</p>
      ) : (
        <DeadlinesTable rows={deadlines.rows} />
      )}
      <h2>{say(texts.below)}</h2>
      <Children of={id} />
      <History of={of} />
    </>
  );
}

function Facts({ record }: { readonly record: InstitutionRecord }) {
  const say = useSay();
  const { id, name, shortName, kind, jurisdiction, level, head, actingHeads, duties, activeOfficers } =
    record;
  const { yes, no } = administrationTexts;
  const acting = actingHeads.map(({ officer, fromDate, untilDate }) =>
    say(
      actingBetween(
        say(officerName(officer.name)),
        inEach((language) => dateInFull(fromDate, language)),
        inEach((language) => dateInFull(untilDate, language)),
      ),
    ),
  );
  const nobody = upperFirst(say(texts.nobody));
  return (
    <Summary
      rows={[
        { label: say(texts.inSwahili), answer: name.sw },
        { label: say(texts.inEnglish), answer: name.en },
        { label: say(texts.short), answer: [...new Set([shortName.sw, shortName.en])].join(' / ') },
        { label: say(texts.kind), answer: upperFirst(kind.word) },
        { label: say(texts.jurisdiction), answer: upperFirst(jurisdiction.word) },
        { label: say(texts.level), answer: upperFirst(say(level ? yes : no)) },
        { label: say(texts.head), answer: head === undefined ? nobody : say(officerName(head.name)) },
        { label: say(texts.acting), answer: acting.join('\n') || nobody },
        {
          label: say(texts.duties),
          answer:
            duties === undefined
              ? nobody
              : `${say(officerName(duties.officer.name))} (${say(duties.institution.shortName)})`,
        },
        { label: say(texts.handling), answer: String(activeOfficers) },
        { label: say(texts.id), answer: id },
      ]}
    />
  );
}

function Officers({ of }: { readonly of: string }) {
  const say = useSay();
  return (
    <section aria-labelledby="officers">
      <h2 id="officers">{say(texts.officers)}</h2>
      <RegistryAnswer
        asked={useResource(
          (request) =>
            officerApi.GET('/v1/officer/registry/institutions/{institution}/officers', {
              ...request,
              params: { path: { institution: of } },
            }),
          [of],
        )}
      >
        {({ officers }) =>
          officers.length === 0 ? (
            <p>{say(texts.noOfficers)}</p>
          ) : (
            <ul class="rows-of-registry">
              {officers
                .toSorted((a, b) => Number(b.active) - Number(a.active) || a.name.localeCompare(b.name))
                .map(({ id, name, roles, active, trained }) => (
                  <li key={id}>
                    <WorkLink to="person" query={`?${String(new URLSearchParams({ officer: id }))}`}>
                      {name}
                    </WorkLink>
                    <span>{roles.map(({ word }) => word).join(', ')}</span>
                    {trained && <span class="quiet small">{say(texts.trained)}</span>}
                    {!active && <strong>{say(texts.removed)}</strong>}
                  </li>
                ))}
            </ul>
          )
        }
      </RegistryAnswer>
    </section>
  );
}
