import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { dateInFull, localDateOf, momentInFull } from '../../platform/dates.ts';
import { Callout } from '../../design/callout.tsx';
import { Summary } from '../../design/summary.tsx';
import { useSay } from '../../platform/language.ts';
import {
  invitedAgain,
  mayBeInvited,
  officerIn,
  type OfficerRecord,
} from '../administration/change-command.ts';
import { ChangeLink } from '../administration/change-link.tsx';
import { RegistryAnswer } from '../administration/registry-answer.tsx';
import { History } from '../administration/history.tsx';
import { InstitutionLink } from '../administration/institution-rows.tsx';
import { OfferedChanges } from '../administration/offered-changes.tsx';
import { PathOfRecord, type StepOfPath } from '../administration/path-of-record.tsx';
import { administrationTexts } from '../administration/texts.ts';
import { WorkFrame } from '../frame/work-frame.tsx';
import { officerApi } from '../session/officer-api.ts';
import type { WorkPageProps } from '../pages.tsx';
import { upperFirst } from '../../platform/upper-first.ts';
import { useResource } from '../../resource/use-resource.ts';
import { accountSays, headsUntil, personTexts as texts, seesFromThen, suspendedUntil } from './texts.ts';

/** One officer as the registry has them, and what can be changed. */
export default function PersonPage({ me }: WorkPageProps) {
  const say = useSay();
  const officer = officerIn(useLocation().query);
  const asked = useResource(
    (request) =>
      officerApi.GET('/v1/officer/registry/officers/{officer}', {
        ...request,
        params: { path: { officer } },
      }),
    [officer],
  );
  const name = asked.data?.name;
  return (
    <WorkFrame title={texts.title} description={texts.description} me={me}>
      <PathOfRecord steps={asked.data === undefined || asked.data.onlyAccess ? [] : [officeOf(asked.data)]} />
      <h1 tabIndex={-1}>{name ?? say(texts.title)}</h1>
      {/* Made anew when it is there: a longer heading pushes nothing down that was seen before. */}
      <RegistryAnswer key={asked.data?.id} asked={asked}>
        {(record) => <Record record={record} />}
      </RegistryAnswer>
    </WorkFrame>
  );
}

const officeOf = ({ institution: { id, shortName } }: OfficerRecord): StepOfPath => ({
  name: shortName,
  of: { institution: id },
});

/** The local day of a moment, in words. */
const dayOf = (moment: string): Text =>
  inEach((language) => dateInFull(localDateOf(Date.parse(moment)), language));

/** A moment, in words. */
const inMoments = (moment: string): Text => inEach((language) => momentInFull(moment, language));

function Record({ record }: { readonly record: OfficerRecord }) {
  const say = useSay();
  const { id, institution, roles, active, suspended, suspension, seesFrom } = record;
  const { trained, heads, acts, notNow, onlyAccess, account } = record;
  const of = useMemo(() => ({ officer: id }), [id]);
  const { yes, no, nothing } = administrationTexts;
  const headed = heads.map(({ shortName, until }) =>
    say(headsUntil(shortName, until === undefined ? undefined : dayOf(until))),
  );
  return (
    <>
      {suspended && (
        <Callout look="warning">
          <p>{say(suspension === undefined ? texts.suspended : texts.suspendedByOne)}</p>
          {suspension !== undefined && <p>{say(suspendedUntil(inMoments(suspension.until)))}</p>}
        </Callout>
      )}
      {seesFrom !== undefined && (
        <Callout>
          <p>{say(texts.seesLater)}</p>
          <p>{say(seesFromThen(inMoments(seesFrom)))}</p>
        </Callout>
      )}
      {!active && (
        <Callout look="warning">
          <p>{say(texts.removed)}</p>
        </Callout>
      )}
      <Summary
        rows={[
          {
            label: say(texts.worksAt),
            answer: onlyAccess ? say(institution.name) : <InstitutionLink of={institution} />,
          },
          {
            label: say(texts.roles),
            answer: upperFirst(roles.map(({ word }) => word).join(', ') || say(nothing)),
          },
          { label: say(texts.trained), answer: upperFirst(say(trained ? yes : no)) },
          { label: say(texts.heads), answer: headed.join('\n') || upperFirst(say(nothing)) },
          { label: say(texts.contact), answer: say(texts.hidden) },
          ...(account === undefined
            ? []
            : [
                {
                  label: say(texts.account),
                  answer: (
                    <>
                      {say(accountSays(account.state, account.until && inMoments(account.until)))}
                      {mayBeInvited(account.state) && acts.includes('change-officer') && (
                        <>
                          {'\n'}
                          <ChangeLink act="change-officer" of={of} given={{ [invitedAgain]: 'yes' }}>
                            {say(account.state === 'none' ? texts.invite : texts.inviteAgain)}
                          </ChangeLink>
                        </>
                      )}
                    </>
                  ),
                },
              ]),
          { label: say(texts.id), answer: id },
        ]}
      />
      <OfferedChanges of={of} acts={acts} notNow={notNow} />
      {!onlyAccess && <History of={of} />}
    </>
  );
}
