import { access } from 'virtual:registry/access';
import type { FunctionComponent } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { errorsOf, type ApiProblem, type Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { DigitsField } from '../../design/digits-field.tsx';
import { Form } from '../../design/form.tsx';
import { Frame } from '../../design/frame.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { PageLink } from '../../design/page-link.tsx';
import { useFormErrors } from '../../design/use-form-errors.ts';
import { digitsOfTicket } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { goToStep } from '../../platform/step.ts';
import { createHeld, useHeld } from '../../platform/held.ts';
import { WithoutScript } from '../../without-script/without-script.tsx';
import { errorInNumber, errorInSecret } from './check-key.ts';
import { SavedTickets } from './saved-tickets.tsx';
import { NumberField } from './number-field.tsx';
import { tryToOpen, whenClosed } from './opened-ticket.ts';
import { readsQrCodes } from './qr-codes.ts';
import type { ScanNumberProps } from './scan-number.tsx';
import { ticketStep } from '../follow-steps.ts';
import { dialWithoutSecret, followTexts as texts } from './texts.ts';

/** What was typed so far: also while the page is shown in the other language. */
const typed = createHeld(() => ({ number: '', secret: '' }));
whenClosed(() => typed.become({ number: '', secret: '' }));

/** Where an error belongs that the API finds. */
const fieldsOfProblems = {
  'number-malformed': 'number',
  'number-mistyped': 'number',
  'secret-missing': 'secret',
  'secret-malformed': 'secret',
  'ticket-not-found': 'number',
} as const;

/** Asks for number and secret, or takes them from what is kept on this phone. */
export function KeyForm() {
  const say = useSay();
  const language = useLanguage();
  const [failure, setFailure] = useState<Failure>();
  const { errors, tries, errorAt: mistakeAt, showErrors: showMistakes } = useFormErrors();
  const [busy, setBusy] = useState(false);
  const { number, secret } = useHeld(typed);
  const atOnce = number.length >= digitsOfTicket.number ? errorInNumber(number) : undefined;

  const open = async (key: { readonly number: string; readonly secret: string }): Promise<void> => {
    setBusy(true);
    const notOpened = await tryToOpen(key, language);
    setBusy(false);
    setFailure(notOpened);
    showMistakes(notOpened === undefined ? [] : errorsOf(notOpened, language, fieldsOfProblems));
    if (notOpened === undefined) goToStep(ticketStep);
  };

  const submit = (): void => {
    const found = [
      { field: 'number', text: errorInNumber(number) },
      { field: 'secret', text: errorInSecret(secret) },
    ].flatMap(({ field, text }) => (text === undefined ? [] : [{ field, text: say(text) }]));
    setFailure(undefined);
    showMistakes(found);
    if (found.length === 0) void open({ number, secret });
  };

  return (
    <Frame title={texts.title} description={texts.description} wrong={errors.length > 0}>
      <WithoutScript />
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <ErrorSummary errors={errors} tries={tries} />
      {failure?.because === 'refused' && <Advice code={failure.problem.code} />}
      <p>{say(texts.lead)}</p>
      <SavedTickets onOpen={(key) => void open(key)} />
      <Form busy={busy} onSubmit={submit}>
        <NumberField
          mistake={mistakeAt('number') ?? (atOnce && say(atOnce))}
          live
          value={number}
          onChange={(digits) => typed.become({ ...typed.now(), number: digits })}
        />
        <Scan />
        <DigitsField
          id="secret"
          label={say(texts.secret)}
          hint={say(texts.secretHint)}
          mistake={mistakeAt('secret')}
          value={secret}
          onChange={(digits) => typed.become({ ...typed.now(), secret: digits })}
        />
        <p class="quiet small">{say(texts.nothingKept)}</p>
        <div class="buttons">
          <Button type="submit" busy={busy}>
            {say(busy ? texts.opening : texts.open)}
          </Button>
        </div>
      </Form>
      <p>
        {say(texts.lost)} <PageLink to="new-secret">{say(texts.lostLink)}</PageLink>
      </p>
    </Frame>
  );
}

/** What to do when number and secret do not open it. */
function Advice({ code }: Pick<ApiProblem, 'code'>) {
  const say = useSay();
  const { dial } = access;
  const needsWork = code === 'proof-of-work-needed';
  return (
    <Callout>
      <p>{say(needsWork ? texts.proveAgain : texts.wrongAdvice)}</p>
      {!needsWork && dial !== undefined && <p>{say(dialWithoutSecret(dial))}</p>}
      <p>
        <PageLink to="help">{say(texts.help)}</PageLink>
      </p>
    </Callout>
  );
}

/** Reads the number by the camera, where the browser can. */
function Scan() {
  const say = useSay();
  const [offered, setOffered] = useState(false);
  const [Scanner, setScanner] = useState<FunctionComponent<ScanNumberProps>>();
  const [found, setFound] = useState(false);
  useEffect(() => {
    void readsQrCodes().then(setOffered);
  }, []);
  const take = useCallback((number: string) => {
    typed.become({ ...typed.now(), number });
    setScanner(undefined);
    setFound(true);
    document.getElementById('secret')?.focus();
  }, []);
  const begin = async (): Promise<void> => {
    const { ScanNumber } = await import('./scan-number.tsx');
    setScanner(() => ScanNumber);
  };
  if (!offered) return null;
  return (
    <>
      {Scanner === undefined ? (
        <p>
          <Button look="second" onClick={() => void begin()}>
            {say(texts.scan)}
          </Button>
        </p>
      ) : (
        <Scanner onNumber={take} onStop={() => setScanner(undefined)} />
      )}
      <p role="status" class={found ? '' : 'unseen'}>
        {found ? say(texts.scanned) : ''}
      </p>
    </>
  );
}
