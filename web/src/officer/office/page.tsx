import { useCallback } from 'preact/hooks';
import { outcomeOf } from '../../api/problem.ts';
import { useAsked } from '../../api/use-asked.ts';
import { useSay } from '../../language.ts';
import { RegistryAnswer } from '../administration/registry-answer.tsx';
import { WorkFrame } from '../frame/work-frame.tsx';
import type { Me } from '../access/me.ts';
import { officerApi } from '../officer-api.ts';
import type { WorkPageProps } from '../pages.tsx';
import { officeTexts as texts } from './texts.ts';
import '../administration/deadlines-table.css';

/** To a head: who works at the office, and how much each has. */
export default function OfficePage({ me }: WorkPageProps) {
  const say = useSay();
  return (
    <WorkFrame title={texts.title} description={texts.description} me={me}>
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      {me.heads.length === 0 && <p>{say(texts.notHead)}</p>}
      {me.heads.map((office) => (
        <Office key={office.id} office={office} />
      ))}
    </WorkFrame>
  );
}

function Office({ office: { id, name, acting } }: { readonly office: Me['heads'][number] }) {
  const say = useSay();
  const ask = useCallback(
    () =>
      outcomeOf((signal) =>
        officerApi.GET('/v1/officer/institutions/{institution}/staff', {
          params: { path: { institution: id } },
          signal,
        }),
      ),
    [id],
  );
  return (
    <section>
      <h2>
        {say(name)}
        {acting && <span class="quiet"> ({say(texts.acting)})</span>}
      </h2>
      <RegistryAnswer asked={useAsked(ask)}>
        {({ officers }) =>
          officers.length === 0 ? (
            <p>{say(texts.nobody)}</p>
          ) : (
            <table class="deadlines">
              <caption class="unseen">{say(name)}</caption>
              <thead>
                <tr>
                  <th scope="col">{say(texts.name)}</th>
                  <th scope="col">{say(texts.roles)}</th>
                  <th scope="col">{say(texts.open)}</th>
                  <th scope="col">{say(texts.overdue)}</th>
                </tr>
              </thead>
              <tbody>
                {officers.map(({ id: officer, name: person, roles, trained, load }) => (
                  <tr key={officer}>
                    <th scope="row">{person}</th>
                    <td data-label={say(texts.roles)}>
                      {[...roles.map(({ word }) => word), ...(trained ? [say(texts.trained)] : [])].join(
                        ', ',
                      )}
                    </td>
                    <td data-label={say(texts.open)}>{load.open}</td>
                    <td data-label={say(texts.overdue)}>{load.overdue}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </RegistryAnswer>
    </section>
  );
}
