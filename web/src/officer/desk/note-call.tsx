import { useState } from 'preact/hooks';
import { newKey } from '../../api/new-key.ts';
import { errorsOf, outcomeOf } from '../../api/problem.ts';
import type { RequestTo } from '../../api/routes.ts';
import { Button } from '../../design/button.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { Form } from '../../design/form.tsx';
import { SelectField } from '../../design/select-field.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useFormErrors } from '../../design/use-form-errors.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { officerApi } from '../session/officer-api.ts';
import type { TicketStatusOfApi } from '../ticket/opened.ts';
import { deskTexts } from './texts.ts';

interface NoteCallProps {
  readonly ticket: Pick<TicketStatusOfApi, 'number' | 'version'>;
  readonly onNoted: () => void;
}

type Answered = NonNullable<RequestTo<'note'>['calledBack']> | '';

const isAnswered = (value: string): value is Answered => value === 'reached' || value === 'not-reached';

const pointers = { '/message': 'call-said' } as const;

/** Where an officer puts on record that the citizen of a ticket was called back just now, and what was said. */
export function NoteCall({ ticket: { number, version }, onNoted }: NoteCallProps) {
  const say = useSay();
  const language = useLanguage();
  const [key] = useState(newKey);
  const [answered, setAnswered] = useState<Answered>('');
  const [message, setMessage] = useState('');
  const [isBusy, setBusy] = useState(false);
  // Of a call that nobody answered there is nothing to write: a sentence says so.
  const isSpoken = answered !== 'not-reached';
  const { errors, tries, errorAt, showErrors } = useFormErrors();
  const send = async (): Promise<void> => {
    const missing = [
      ...(answered === '' ? [{ field: 'call-answered', text: say(deskTexts.callAnsweredMissing) }] : []),
      ...(isSpoken && message.trim() === ''
        ? [{ field: 'call-said', text: say(deskTexts.callSaidMissing) }]
        : []),
    ];
    showErrors(missing);
    if (missing.length > 0 || answered === '') return;
    setBusy(true);
    const { data, failure } = await outcomeOf((signal) =>
      officerApi.POST('/v1/officer/tickets/{number}/note', {
        params: {
          path: { number },
          header: { 'Idempotency-Key': key, 'If-Match': `"${version}"` },
        },
        body: { message: isSpoken ? message : say(deskTexts.callNobody), calledBack: answered },
        signal,
      }),
    );
    setBusy(false);
    if (data === undefined) showErrors(errorsOf(failure, language, pointers));
    else onNoted();
  };
  return (
    <Form busy={isBusy} onSubmit={() => void send()}>
      <ErrorSummary errors={errors} tries={tries} />
      <SelectField
        id="call-answered"
        label={say(deskTexts.callAnswered)}
        mistake={errorAt('call-answered')}
        none={say(deskTexts.callAnsweredChoose)}
        chosen={answered}
        choices={[
          { value: 'reached', label: say(deskTexts.callAnsweredYes) },
          { value: 'not-reached', label: say(deskTexts.callAnsweredNo) },
        ]}
        onChange={(value) => setAnswered(isAnswered(value) ? value : '')}
      />
      {isSpoken && (
        <TextField
          id="call-said"
          label={say(deskTexts.callSaid)}
          hint={say(deskTexts.callSaidHint)}
          mistake={errorAt('call-said')}
          value={message}
          onChange={setMessage}
        />
      )}
      <div class="buttons">
        <Button type="submit" busy={isBusy}>
          {say(deskTexts.noteCall)}
        </Button>
      </div>
    </Form>
  );
}
