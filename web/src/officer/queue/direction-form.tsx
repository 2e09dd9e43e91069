import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { textRulesOf } from '../../../../domain/foundation/vocabulary/officer-texts.ts';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { localDateOf } from '../../platform/dates.ts';
import { Button } from '../../design/button.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { useSay } from '../../platform/language.ts';
import { errorInDateAhead, errorInWords } from '../ticket/check-typed.ts';
import { DateAheadField } from '../ticket/date-ahead-field.tsx';
import { questionTexts } from '../ticket/officer-act-texts.ts';
import type { SharedDirection } from './send-several.ts';
import { severalTexts as texts } from './several-texts.ts';

const rules = textRulesOf('direct', 'message');

interface DirectionFormProps {
  readonly busy: boolean;
  /** Answers whether anything became of it. */
  readonly onDirect: (direction: SharedDirection) => Promise<boolean>;
  readonly onClose: () => void;
}

/** What is wrong with each part of it, as far as it can be told before anybody is asked. */
const mistakesIn = ({ dueBy, message }: SharedDirection, today: string) => ({
  dueBy: dueBy === '' ? questionTexts.dueByMissing : errorInDateAhead(dueBy, today),
  message: message.trim() === '' ? questionTexts.directionMissing : errorInWords(message.trim(), rules),
});

/** What is to be done with all that is chosen, and by when. */
export function DirectionForm({ busy, onDirect, onClose }: DirectionFormProps) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const name = useId();
  const [direction, setDirection] = useState<SharedDirection>({ dueBy: '', message: '' });
  const [isTried, setTried] = useState(false);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const today = localDateOf(Date.now());
  const mistakes = mistakesIn(direction, today);
  const said = (mistake: Text | undefined) => (isTried && mistake !== undefined ? say(mistake) : undefined);
  const send = async (): Promise<void> => {
    setTried(true);
    const wrong =
      mistakes.dueBy !== undefined ? 'input' : mistakes.message !== undefined ? 'textarea' : undefined;
    if (wrong !== undefined) form.current?.querySelector<HTMLElement>(wrong)?.focus();
    else if (await onDirect({ dueBy: direction.dueBy, message: direction.message.trim() })) onClose();
  };
  return (
    <form
      ref={form}
      class="direction-for-chosen"
      aria-label={say(texts.direct)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <DateAheadField
        id={`${name}-due`}
        label={say(questionTexts.dueBy)}
        mistake={said(mistakes.dueBy)}
        optional={false}
        value={direction.dueBy}
        after={today}
        onChange={(dueBy) => setDirection({ ...direction, dueBy })}
      />
      <TextArea
        id={`${name}-words`}
        label={say(questionTexts.direction)}
        mistake={said(mistakes.message)}
        value={direction.message}
        atMost={rules.atMost}
        rows={2}
        onChange={(message) => setDirection({ ...direction, message })}
      />
      <div class="buttons">
        <Button type="submit" busy={busy}>
          {say(texts.giveDirection)}
        </Button>
        <Button look="plain" onClick={onClose}>
          {say(texts.noDirection)}
        </Button>
      </div>
    </form>
  );
}
