import { useState } from 'preact/hooks';
import { readNumberTold, type NumberTold } from '../../../../domain/foundation/vocabulary/number-told.ts';
import { failureSentence, outcomeOf, type ApiOutcome } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { answerAttributes, Field } from '../../design/field.tsx';
import { Form } from '../../design/form.tsx';
import { Tag } from '../../design/tag.tsx';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { officerApi } from '../session/officer-api.ts';
import type { TicketStatusOfApi } from '../ticket/opened.ts';
import { changeDeskAnswers } from './desk-in-hand.ts';
import { NoteCall } from './note-call.tsx';
import { deskTexts } from './texts.ts';

type Found = ApiOutcome<TicketStatusOfApi>;

/** What is wrong with what was typed, before anybody is asked. */
const mistakes = {
  contact: deskTexts.numberIsContact,
  mistyped: deskTexts.numberMistyped,
} as const satisfies Readonly<Record<Exclude<NumberTold['is'], 'number'>, unknown>>;

/**
 * The number that somebody says who has a ticket already. What may be told of it is what its status says to this officer, which is
 * no read; one that is not theirs to see is answered like one that is not there.
 */
export function NumberAtDesk() {
  const say = useSay();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [mistake, setMistake] = useState<keyof typeof mistakes>();
  const [found, setFound] = useState<Found>();
  const [isAsking, setAsking] = useState(false);
  const look = async (): Promise<void> => {
    const told = readNumberTold(typed);
    setMistake(told.is === 'number' ? undefined : told.is);
    setFound(undefined);
    if (told.is !== 'number') return;
    setTyped(inGroups(told.number));
    setAsking(true);
    setFound(
      await outcomeOf((signal) =>
        officerApi.GET('/v1/officer/tickets/{number}/standing', {
          params: { path: { number: told.number } },
          signal,
        }),
      ),
    );
    setAsking(false);
  };
  const asked = {
    id: 'number-told',
    label: say(deskTexts.numberTold),
    hint: say(deskTexts.numberToldHint),
    mistake: mistake && say(mistakes[mistake]),
  };
  return (
    <div class="number-told">
      <Form busy={isAsking} onSubmit={() => void look()}>
        <Field {...asked}>
          <div class="number-told-asked">
            <input
              {...answerAttributes(asked)}
              class="input digits short"
              type="text"
              inputMode="numeric"
              autoComplete="off"
              value={typed}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
            <Button type="submit" look="second" busy={isAsking}>
              {say(deskTexts.showNumber)}
            </Button>
          </div>
        </Field>
      </Form>
      <div role="status">
        {mistake !== undefined && <span class="unseen">{say(mistakes[mistake])}</span>}
        {found?.failure !== undefined && <p class="mistake">{failureSentence(found.failure, language)}</p>}
        {found?.data !== undefined && <MayBeTold ticket={found.data} />}
      </div>
    </div>
  );
}

/** What an officer may say to who has the number: status, office and date, and no word of what was written. */
function MayBeTold({ ticket }: { readonly ticket: TicketStatusOfApi }) {
  const say = useSay();
  const { number, status, institution, assignee, clocks } = ticket;
  const [call, setCall] = useState<'not' | 'noting' | 'noted'>('not');
  const addTo = (): void => {
    changeDeskAnswers({ cites: number });
    document.getElementById('description')?.focus();
  };
  return (
    <div class="may-be-told">
      <p class="told-marks">
        <strong>{inGroups(number)}</strong>
        <Tag group={status.group.code}>{upperFirst(status.word)}</Tag>
        <span>{say(institution.name)}</span>
        {assignee !== undefined && <span>{assignee.name}</span>}
      </p>
      {clocks.map(({ of, text }) => (
        <p key={of}>{upperFirst(text)}</p>
      ))}
      <p class="quiet">{say(deskTexts.mayTell)}</p>
      <div class="buttons">
        <WorkLink to="ticket" number={number} class="button second">
          {say(deskTexts.openTicket)}
        </WorkLink>
        <Button look="second" onClick={addTo}>
          {say(deskTexts.addToTicket)}
        </Button>
        {call === 'not' && (
          <Button look="second" onClick={() => setCall('noting')}>
            {say(deskTexts.noteCall)}
          </Button>
        )}
      </div>
      {call === 'noting' && <NoteCall ticket={ticket} onNoted={() => setCall('noted')} />}
      {call === 'noted' && <p>{say(deskTexts.callNoted)}</p>}
    </div>
  );
}
