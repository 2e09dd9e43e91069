import { useEffect, useState } from 'preact/hooks';
import { isTicketNumber } from '../../../../domain/foundation/vocabulary/check-digit.ts';
import { errorsOf, outcomeOf } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { DigitsField } from '../../design/digits-field.tsx';
import { Form } from '../../design/form.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { useFormErrors } from '../../design/use-form-errors.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { officerApi } from '../session/officer-api.ts';
import { auditorTexts as texts } from './texts.ts';
import { TrailOfTicket } from './trail-of-ticket.tsx';
import { withOlder, type ShownTrailOfTicket } from './verify.ts';

const trailOf = (number: string, cursor?: string) =>
  outcomeOf((signal) =>
    officerApi.GET('/v1/officer/trails/{number}', {
      params: { path: { number }, query: cursor === undefined ? {} : { cursor } },
      signal,
    }),
  );

interface AskForTrailProps {
  /** The number that the address names: its record is opened at once. */
  readonly ticket: string | undefined;
  readonly onWrong: (isWrong: boolean) => void;
}

/** Who did and who opened what of a ticket, and whether that was changed. */
export function AskForTrail({ ticket = '', onWrong }: AskForTrailProps) {
  const say = useSay();
  const language = useLanguage();
  const [number, setNumber] = useState(ticket);
  const [trail, setTrail] = useState<ShownTrailOfTicket>();
  const [isBusy, setBusy] = useState(false);
  const { errors, tries, errorAt: mistakeAt, showErrors: showMistakes } = useFormErrors();
  const ask = async (of: string, cursor?: string): Promise<ShownTrailOfTicket | undefined> => {
    setBusy(true);
    const { data, failure } = await trailOf(of, cursor);
    setBusy(false);
    showMistakes(failure === undefined ? [] : errorsOf(failure, language, { 'no-such-ticket': 'number' }));
    return data;
  };
  const open = async (): Promise<void> => {
    setTrail(undefined);
    if (isTicketNumber(number)) setTrail(await ask(number));
    else showMistakes([{ field: 'number', text: say(texts.notANumber) }]);
  };
  const openOlder = async (shown: ShownTrailOfTicket): Promise<void> => {
    const page = await ask(shown.number, shown.older);
    if (page !== undefined) setTrail(withOlder(shown, page));
  };
  useEffect(() => {
    if (ticket !== '') void open();
  }, [ticket]);
  useEffect(() => onWrong(errors.length > 0), [errors.length]);
  return (
    <section aria-labelledby="trail">
      <h2 id="trail">{say(texts.title)}</h2>
      <p>{say(texts.lead)}</p>
      <Form busy={isBusy} onSubmit={() => void open()}>
        <ErrorSummary errors={errors} tries={tries} />
        <DigitsField
          id="number"
          label={say(texts.number)}
          hint={say(texts.numberHint)}
          mistake={mistakeAt('number')}
          value={number}
          onChange={setNumber}
        />
        <div class="buttons">
          <Button type="submit" busy={isBusy}>
            {say(isBusy ? texts.opening : texts.open)}
          </Button>
          {trail !== undefined && (
            <Button
              look="second"
              onClick={() => {
                setTrail(undefined);
                setNumber('');
              }}
            >
              {say(texts.close)}
            </Button>
          )}
        </div>
      </Form>
      {trail !== undefined && (
        <TrailOfTicket trail={trail} isBusy={isBusy} onOlder={() => void openOlder(trail)} />
      )}
    </section>
  );
}
