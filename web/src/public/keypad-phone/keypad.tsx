import { useState } from 'preact/hooks';
import { septetsOf } from '../../../../domain/foundation/vocabulary/gsm7.ts';
import { useSay } from '../../platform/language.ts';
import { keypadPhonePage as texts, usedText } from './texts.ts';
import { usePhone, type PhoneState } from './use-phone.ts';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const;

/** What every network shows on one screen. */
const mostOnScreen = 160;

const spoken = {
  ready: texts.ready,
  waiting: texts.waiting,
  'no-such-code': texts.noSuchCode,
  'not-open': texts.notOpen,
  slow: texts.slow,
  unreachable: texts.unreachable,
} as const;

export function KeypadPhone({ code }: { readonly code: string | undefined }) {
  const say = useSay();
  const { state, sends, hangsUp } = usePhone(code);
  const [written, setWritten] = useState(code ?? '');
  const isAsking = state.is === 'asking';
  return (
    <form
      class="phone"
      aria-label={say(texts.phone)}
      onSubmit={(event) => {
        event.preventDefault();
        setWritten('');
        void sends(written);
      }}
    >
      <Screen state={state} />
      <input
        class="input"
        aria-label={say(texts.written)}
        autocomplete="off"
        value={written}
        onInput={({ currentTarget }) => setWritten(currentTarget.value)}
      />
      <div class="calls">
        <button class="button" aria-disabled={state.is === 'waiting'}>
          {say(isAsking ? texts.send : texts.dial)}
        </button>
        <button type="button" class="button second" onClick={() => setWritten(written.slice(0, -1))}>
          <span aria-hidden="true">⌫</span>
          <span class="unseen">{say(texts.takeBack)}</span>
        </button>
        <button
          type="button"
          class="button grave"
          onClick={() => {
            hangsUp();
            setWritten(code ?? '');
          }}
        >
          {say(texts.hangUp)}
        </button>
      </div>
      <div class="keys">
        {keys.map((key) => (
          <button key={key} type="button" class="key" onClick={() => setWritten(written + key)}>
            {key}
          </button>
        ))}
      </div>
    </form>
  );
}

function Screen({ state }: { readonly state: PhoneState }) {
  const say = useSay();
  const text = 'screen' in state ? state.screen : say(spoken[state.is]);
  return (
    <div class="display" role="status" aria-label={say(texts.screen)}>
      <p>{text}</p>
      <p class="used">
        {state.is === 'over' && `${say(texts.over)} `}
        {'screen' in state && say(usedText(septetsOf(state.screen), mostOnScreen))}
      </p>
    </div>
  );
}
