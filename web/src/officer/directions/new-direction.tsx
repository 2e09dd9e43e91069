import { useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import {
  directionGoals,
  type DirectionGoal,
} from '../../../../domain/casework/institution-directions/institution-direction.ts';
import { workSteps, type WorkStep } from '../../../../domain/casework/institution-directions/work-step.ts';
import { failureSentence, outcomeOf, skipped, type Failure } from '../../api/problem.ts';
import { newKey } from '../../api/new-key.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Radios } from '../../design/choices.tsx';
import { SelectField } from '../../design/select-field.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useResource } from '../../resource/use-resource.ts';
import { ownOffice } from '../access/own-office.ts';
import { InstitutionField } from '../change/institution-field.tsx';
import { WorkLink } from '../frame/work-link.tsx';
import { dayInFull } from '../lists/day-in-full.ts';
import { DateField } from '../platform/date-field.tsx';
import { workAddress } from '../platform/addresses.ts';
import { officerApi } from '../session/officer-api.ts';
import type { Me } from '../session/me.ts';
import { institutionDirectionTexts as texts } from './texts.ts';

type Overdue = '' | 'now' | 'by-the-date';
type Query = Readonly<Record<string, string | undefined>>;

const stepIn = ({ step }: Query): WorkStep | '' => workSteps.find((one) => one === step) ?? '';

/** A new direction on one screen, begun with what the address says: whom, what about, where they lie. */
export function NewDirection({ me }: { readonly me: Me }) {
  const say = useSay();
  const language = useLanguage();
  const { query, route } = useLocation();
  const { institution: named = '', category, overdue: asked } = query;
  const [institution, setInstitution] = useState(named);
  const [dueDate, setDueDate] = useState('');
  const [goal, setGoal] = useState<DirectionGoal>('answer');
  const [step, setStep] = useState<WorkStep | ''>(stepIn(query));
  const [overdue, setOverdue] = useState<Overdue>(asked === 'now' ? 'now' : '');
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
  const plan = useResource(
    (request) =>
      institution === '' || dueDate === ''
        ? skipped()
        : officerApi.GET('/v1/officer/institutions/{institution}/direction-plan', {
            ...request,
            params: { path: { institution }, query: chosen },
          }),
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
  const { data: planned, failure: unplanned } = plan;
  const isReady = planned !== undefined && planned.included > 0 && words.trim() !== '';
  return (
    <div class="new-direction">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && !isSending) void give();
        }}
      >
        <InstitutionField
          id="directed"
          label={say(texts.institution)}
          under={me.roles.some(({ code }) => code === 'oversight') ? '' : ownOffice(me).id}
          chosen={institution}
          first={planned?.institution}
          onChange={setInstitution}
        />
        <DateField id="direct-by" label={say(texts.due)} value={dueDate} onChange={setDueDate} />
        <Radios
          id="direct-goal"
          label={say(texts.goal)}
          hint={say(texts.goalHint)}
          choices={directionGoals.map((value) => ({
            value,
            label: say(texts.goals[value]),
            hint: say(texts.goalMeans[value]),
          }))}
          chosen={goal}
          onChange={setGoal}
        />
        <SelectField
          id="direct-step"
          label={say(texts.step)}
          none={say(texts.anyStep)}
          choices={workSteps.map((value) => ({ value, label: say(texts.steps[value]) }))}
          chosen={step}
          onChange={(value) => setStep(stepIn({ step: value }))}
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
          onChange={(value) => setOverdue(value === 'now' || value === 'by-the-date' ? value : '')}
        />
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
            {say(texts.direct)} {planned !== undefined && say(planned.institution.shortName)}
          </Button>
          <WorkLink to="directions">{say(texts.back)}</WorkLink>
        </div>
      </form>
      <section class="what-follows" aria-live="polite">
        <h2>{say(texts.included)}</h2>
        <p class="small">{say(texts.includedHint)}</p>
        {planned === undefined ? (
          <p>{unplanned === undefined ? say(texts.chooseFirst) : failureSentence(unplanned, language)}</p>
        ) : (
          <>
            <p>
              <strong>{say(texts.foundCount({ count: planned.included }))}</strong>{' '}
              {!planned.isAll && say(texts.moreThan)}
            </p>
            <ul class="steps-of-direction">
              {workSteps
                .filter((one) => planned.steps[one] > 0)
                .map((one) => (
                  <li key={one}>
                    {say(texts.steps[one])}: <strong>{planned.steps[one]}</strong>
                  </li>
                ))}
            </ul>
            <h2>{say(texts.follows)}</h2>
            <ol class="steps-of-direction">
              <li>
                <strong>{say(texts.atOnce)}</strong> {say(texts.toldHead)}{' '}
                {planned.head !== undefined && say(texts.headIs({ head: planned.head }))}
              </li>
              {planned.coming.map(({ step: coming, at }) => (
                <li key={coming}>
                  <strong>{dayInFull(at.slice(0, 10), language)}</strong>{' '}
                  {say(
                    coming === 'miss' && planned.above !== undefined
                      ? texts.toldAbove({ office: planned.above.shortName })
                      : texts.coming[coming],
                  )}
                </li>
              ))}
            </ol>
            <p class="small">{say(texts.movesNothing)}</p>
          </>
        )}
      </section>
    </div>
  );
}
