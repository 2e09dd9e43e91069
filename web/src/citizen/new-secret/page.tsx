import { useState } from 'preact/hooks';
import { apiClient } from '../../api/client.ts';
import { errorsOf, outcomeOf } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Form } from '../../design/form.tsx';
import { Frame } from '../../design/frame.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { PageLink } from '../../design/page-link.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useFormErrors } from '../../design/use-form-errors.ts';
import { showFromTheTop } from '../../platform/focus.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { WithoutScript } from '../../without-script/without-script.tsx';
import { errorInNumber } from '../follow/check-key.ts';
import { NumberField } from '../follow/number-field.tsx';
import { writtenContact } from './contact.ts';
import { newSecretTexts as texts } from './texts.ts';

/** Where each error belongs that the API finds. */
const fields = {
  'number-malformed': 'number',
  'number-mistyped': 'number',
  '': 'contact',
} as const;

/** A lost secret: asks for a new one, and says the same whatever was written. */
export default function NewSecretPage() {
  const say = useSay();
  const [next, setNext] = useState<readonly string[]>();
  return (
    <Frame title={texts.title} description={texts.description}>
      <WithoutScript />
      {next === undefined ? (
        <Asking
          onAsked={(sentences) => {
            setNext(sentences);
            requestAnimationFrame(showFromTheTop);
          }}
        />
      ) : (
        <>
          <h1 tabIndex={-1}>{say(texts.asked)}</h1>
          <Callout look="success" live>
            {next.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Callout>
          <p class="quiet">{say(texts.sameForAll)}</p>
        </>
      )}
      <p>
        {say(texts.found)} <PageLink to="follow">{say(texts.follow)}</PageLink>
      </p>
    </Frame>
  );
}

function Asking({ onAsked }: { readonly onAsked: (next: readonly string[]) => void }) {
  const say = useSay();
  const language = useLanguage();
  const [number, setNumber] = useState('');
  const [contact, setContact] = useState('');
  const { errors, tries, errorAt: mistakeAt, showErrors: showMistakes } = useFormErrors();
  const [busy, setBusy] = useState(false);

  const ask = async (): Promise<void> => {
    setBusy(true);
    const outcome = await outcomeOf((signal) =>
      apiClient.POST('/v1/tickets/{number}/secret-replacements', {
        params: { path: { number } },
        body: writtenContact(contact),
        signal,
      }),
    );
    setBusy(false);
    if (outcome.failure === undefined) onAsked(outcome.data.next);
    else showMistakes(errorsOf(outcome.failure, language, fields));
  };

  const submit = (): void => {
    const wrong = errorInNumber(number);
    const found = [
      ...(wrong === undefined ? [] : [{ field: 'number', text: say(wrong) }]),
      ...(contact.trim() === '' ? [{ field: 'contact', text: say(texts.contactMissing) }] : []),
    ];
    showMistakes(found);
    if (found.length === 0) void ask();
  };

  return (
    <>
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <ErrorSummary errors={errors} tries={tries} />
      <p>{say(texts.lead)}</p>
      <p>{say(texts.anonymous)}</p>
      <Form busy={busy} onSubmit={submit}>
        <NumberField mistake={mistakeAt('number')} value={number} onChange={setNumber} />
        <TextField
          id="contact"
          label={say(texts.contact)}
          hint={say(texts.contactHint)}
          mistake={mistakeAt('contact')}
          value={contact}
          onChange={setContact}
        />
        <div class="buttons">
          <Button type="submit" busy={busy}>
            {say(busy ? texts.sending : texts.send)}
          </Button>
        </div>
      </Form>
    </>
  );
}
