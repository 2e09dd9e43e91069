import { useState } from 'preact/hooks';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { useSay } from '../../platform/language.ts';
import { useResource } from '../../resource/use-resource.ts';
import { Callout } from '../../design/callout.tsx';
import type { Me } from '../session/me.ts';
import { RegistryAnswer } from '../administration/registry-answer.tsx';
import { WorkFrame } from '../frame/work-frame.tsx';
import { officerApi } from '../session/officer-api.ts';
import type { WorkPageProps } from '../pages.tsx';
import { OutOfOffice } from '../out/out-of-office.tsx';
import { ComplaintsOfficers } from './complaints-officers.tsx';
import { StaffOfOffice } from './staff-of-office.tsx';
import { TemplatesOfOfficeSection } from './templates-of-office.tsx';
import { officeTexts as texts } from './texts.ts';
import './office.css';

/** To a head: who works at the office and how much each has, who sees what the head sees, and the texts kept ready. */
export default function OfficePage({ me }: WorkPageProps) {
  const say = useSay();
  return (
    <WorkFrame title={texts.title} description={texts.description} me={me}>
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      {me.heads.length === 0 && <p>{say(texts.notHead)}</p>}
      {me.heads.map((office) => (
        <Office key={office.id} office={office} head={me.id} />
      ))}
    </WorkFrame>
  );
}

interface OfficeProps {
  readonly office: Me['heads'][number];
  /** Who looks at it. */
  readonly head: string;
}

function Office({ office: { id, name, acting }, head }: OfficeProps) {
  const say = useSay();
  const [done, setDone] = useState<Text>();
  const [happened, setHappened] = useState<Text>();
  const asked = useResource(
    async (request) => {
      const params = { path: { institution: id } };
      const [staff, templates] = await Promise.all([
        officerApi.GET('/v1/officer/institutions/{institution}/staff', { ...request, params }),
        officerApi.GET('/v1/officer/institutions/{institution}/templates', { ...request, params }),
      ]);
      if (staff.data === undefined) return staff;
      if (templates.data === undefined) return templates;
      const { response } = templates;
      return { data: { staff: staff.data, kept: templates.data }, response };
    },
    [id],
  );
  return (
    <section>
      <h2>
        {say(name)}
        {acting && <span class="quiet"> ({say(texts.acting)})</span>}
      </h2>
      <RegistryAnswer asked={asked}>
        {({ staff, kept }) => (
          <>
            {happened !== undefined && (
              <Callout look="success" live>
                <p>{say(happened)}</p>
              </Callout>
            )}
            <div class="columns-of-office">
              <div>
                <h3>{say(texts.staff)}</h3>
                <StaffOfOffice institution={id} label={say(name)} officers={staff.officers} />
                <TemplatesOfOfficeSection
                  kept={kept}
                  done={done}
                  onDone={(what) => {
                    setDone(what);
                    asked.again();
                  }}
                />
              </div>
              <div>
                {!acting && (
                  <OutOfOffice
                    {...{ institution: id, head, staff }}
                    onDone={(what) => {
                      setHappened(what);
                      asked.again();
                    }}
                  />
                )}
                <ComplaintsOfficers officers={staff.officers} />
              </div>
            </div>
          </>
        )}
      </RegistryAnswer>
    </section>
  );
}
