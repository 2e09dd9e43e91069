import {
  directionGoals,
  type DirectionGoal,
} from '../../../../domain/foundation/vocabulary/direction-vocabulary.ts';
import { type TicketStep, ticketSteps } from '../../../../domain/foundation/vocabulary/ticket-steps.ts';
import { useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { failureSentence, outcomeOf, skipped, type Failure } from '../../api/problem.ts';
import { newKey } from '../../api/new-key.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Radios } from '../../design/choices.tsx';
import { SelectField } from '../../design/select-field.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { localDateOf } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useResource } from '../../resource/use-resource.ts';
import { ownOffice } from '../access/own-office.ts';
import { InstitutionField } from '../change/institution-field.tsx';
import { WorkLink } from '../frame/work-link.tsx';
import { DateField } from '../platform/date-field.tsx';
import { workAddress } from '../platform/addresses.ts';
import { officerApi } from '../session/officer-api.ts';
import type { Me } from '../session/me.ts';
import { IncludedTickets, WhatFollows } from './plan-of-direction.tsx';
import { ticketStepTexts } from '../platform/ticket-step-texts.ts';
import { institutionDirectionTexts as texts } from './texts.ts';

const overdueFilters = ['now', 'by-the-date'] as const;
type Overdue = (typeof overdueFilters)[number] | '';

/** Finds what an address or a list of choices says among the values there are; undefined: none of them. */
const among = <Value extends string>(values: readonly Value[], said: string | undefined): Value | undefined =>
  values.find((one) => one === said);

const weekInMs = 7 * 86_400_000;

/** A new direction, begun with what the address says: whom, what about, where they lie. The form comes once the institution is known by name. */
export function NewDirection({ me }: { readonly me: Me }) {
  const { institution } = useLocation().query;
  const { data, failure } = useResource(
    (request) =>
      institution === undefined
        ? skipped()
        : officerApi.GET('/v1/institutions/{id}', { ...request, params: { path: { id: institution } } }),
    [institution],
  );
  if (data === undefined && failure === undefined) return <Skeleton lines={12} />;
  return <DirectionForm me={me} first={data} />;
}

interface DirectionFormProps {
  readonly me: Me;
  /** Whom the address names. */
  readonly first: ReplyOf<'show-institution'> | undefined;
}

/** The form of a new direction on one screen. It is due in a week until another date is set. */
function DirectionForm({ me, first }: DirectionFormProps) {
  const say = useSay();
  const language = useLanguage();
  const { query, route } = useLocation();
  const { category } = query;
  const [institution, setInstitution] = useState(first?.id ?? '');
  const [dueDate, setDueDate] = useState(localDateOf(Date.now() + weekInMs));
  const [goal, setGoal] = useState<DirectionGoal>(among(directionGoals, query['goal']) ?? 'answer');
  const [step, setStep] = useState<TicketStep | ''>(among(ticketSteps, query['step']) ?? '');
  const [overdue, setOverdue] = useState<Overdue>(among(overdueFilters, query['overdue']) ?? '');
  const [words, setWords] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const [isSending, setSending] = useState(false);
  const chosen = {
    dueDate,
    ...(category !== undefined && { category }),
    ...(step !== '' && { step }),
    ...(overdue !== '' && { overdue }),
  };
  const key = useMemo(newKey, [institution, dueDate, goal, step, overdue, words]);
  const isAsked = institution !== '' && dueDate !== '';
  const { data: plan, failure: unplanned } = useResource(
    (request) =>
      isAsked
        ? officerApi.GET('/v1/officer/institutions/{institution}/direction-plan', {
            ...request,
            params: { path: { institution }, query: chosen },
          })
        : skipped(),
    [institution, dueDate, step, overdue, category, language],
  );
  const give = async (): Promise<void> => {
    setSending(true);
    const { data, failure: refused } = await outcomeOf((signal) =>
      officerApi.POST('/v1/officer/institution-directions', {
        params: { header: { 'Idempotency-Key': key } },
        body: { ...chosen, institution, goal, words },
        signal,
      }),
    );
    setSending(false);
    setFailure(refused);
    if (data !== undefined) route(`${workAddress('directions', language)}?d=${data.id}&given=1`);
  };
  const isReady = plan !== undefined && plan.included > 0 && words.trim() !== '';
  return (
    <form
      class="new-direction"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !isSending) void give();
      }}
    >
      <div>
        <InstitutionField
          id="directed"
          label={say(texts.institution)}
          under={me.roles.some(({ code }) => code === 'oversight') ? '' : ownOffice(me).id}
          chosen={institution}
          first={first}
          onChange={setInstitution}
        />
        <DateField id="direct-by" label={say(texts.due)} value={dueDate} onChange={setDueDate} />
        <Radios
          id="direct-goal"
          label={say(texts.goal)}
          hint={say(texts.goalHint)}
          cards
          choices={directionGoals.map((value) => ({
            value,
            label: say(texts.goals[value]),
            hint: say(texts.goalMeans[value]),
          }))}
          chosen={goal}
          onChange={setGoal}
        />
        <div class="chosen-by">
          <SelectField
            id="direct-step"
            label={say(texts.step)}
            none={say(texts.anyStep)}
            choices={ticketSteps.map((value) => ({ value, label: say(ticketStepTexts[value]) }))}
            chosen={step}
            onChange={(value) => setStep(among(ticketSteps, value) ?? '')}
          />
          <SelectField
            id="direct-overdue"
            label={say(texts.overdue)}
            none={say(texts.any)}
            choices={[
              { value: 'now', label: say(texts.now) },
              { value: 'by-the-date', label: say(texts.byDate) },
            ]}
            chosen={overdue}
            onChange={(value) => setOverdue(among(overdueFilters, value) ?? '')}
          />
        </div>
        <TextArea
          id="direct-words"
          label={say(texts.words)}
          hint={say(texts.wordsHint)}
          value={words}
          atMost={2000}
          rows={3}
          onChange={setWords}
        />
        {failure !== undefined && (
          <Callout look="danger" live>
            <p>{failureSentence(failure, language)}</p>
          </Callout>
        )}
        <div class="buttons">
          <Button type="submit" busy={!isReady || isSending}>
            {say(texts.direct)} {plan !== undefined && say(plan.institution.shortName)}
          </Button>
          <WorkLink to="directions">{say(texts.back)}</WorkLink>
        </div>
      </div>
      <section class="what-follows" aria-live="polite">
        {!isAsked && <p>{say(texts.chooseFirst)}</p>}
        {isAsked && unplanned !== undefined && <p>{failureSentence(unplanned, language)}</p>}
        {isAsked && plan !== undefined && (
          <>
            <IncludedTickets plan={plan} />
            <WhatFollows plan={plan} />
          </>
        )}
      </section>
    </form>
  );
}
