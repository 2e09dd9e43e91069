import { useState } from 'preact/hooks';
import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { Button } from '../design/button.tsx';
import { Form } from '../design/form.tsx';
import { TextField } from '../design/text-field.tsx';
import { onlyDigits } from '../platform/digits.ts';
import { useSay } from '../platform/language.ts';
import { proofTexts as texts } from './texts.ts';
import type { CodeInHand, WorkInHand } from './work.ts';

const codeDigits = 6;

/** What is said of a code. */
const said: Readonly<Partial<Record<CodeInHand, Text>>> = {
  asking: texts.sending,
  asked: texts.codeAsked,
  trying: texts.sending,
};

const mistakes: typeof said = { wrong: texts.codeWrong, unsent: texts.unreachable };

/** A code that goes to the phone of the ticket, and where it is written. Who has it already writes it at once. */
export function CodeBySms({ code: inHand, askForCode, tryCode }: WorkInHand) {
  const say = useSay();
  const [code, setCode] = useState('');
  const [isMalformed, setMalformed] = useState(false);
  const mistake = isMalformed ? texts.codeWrong : mistakes[inHand];
  const told = mistake ?? said[inHand];
  const busy = inHand === 'asking' || inHand === 'trying';
  const submit = (): void => {
    const digits = onlyDigits(code);
    const isCode = digits.length === codeDigits;
    setMalformed(!isCode);
    if (isCode) tryCode(digits);
  };
  const ask = (): void => {
    setMalformed(false);
    askForCode();
  };
  return (
    <Form busy={busy} onSubmit={submit}>
      <p>{say(texts.codeLead)}</p>
      <Button look="second" busy={busy} onClick={ask}>
        {say(texts.codeAsk)}
      </Button>
      <p class={mistake && 'unseen'} role="status">
        {told && say(told)}
      </p>
      <TextField
        id="proof-code"
        label={say(texts.codeField)}
        mistake={mistake && say(mistake)}
        keys="numeric"
        autoComplete="one-time-code"
        look={['digits', 'short']}
        value={code}
        onChange={setCode}
      />
      <Button type="submit" busy={busy}>
        {say(texts.codeOpen)}
      </Button>
    </Form>
  );
}
