import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { Button } from '../../design/button.tsx';
import { inGroups } from '../../platform/digits.ts';
import { useSay } from '../../platform/language.ts';
import { emptyPhone } from '../../phone/empty.ts';
import { forgetTicket, savedTickets } from '../../phone/saved-tickets.ts';
import type { SavedTicket } from '../../phone/stored.ts';
import { outboxTickets } from '../../phone/outbox.ts';
import { isReceived } from '../../phone/outbox-ticket.ts';
import { outboxEvent } from '../../phone/stores.ts';
import { forgetDeviceAt } from '../../proof/forget-device.ts';
import { dropDraftInHand } from '../send/draft-in-hand.ts';
import { outboxTexts } from './texts.ts';

/** What else this phone keeps, and the one button that empties all. */
export function StoredOnDevice() {
  const say = useSay();
  const [saved, setKept] = useState<readonly SavedTicket[]>([]);
  const [hasDraft, setHasDraft] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [said, setSaid] = useState<Text>();
  const look = useCallback(async (): Promise<void> => {
    setKept(await savedTickets());
    const { storedDraft } = await import('../../phone/draft.ts');
    setHasDraft((await storedDraft()) !== undefined);
  }, []);
  useEffect(() => void look().catch(() => undefined), [look]);
  const forget = async (number: string): Promise<void> => {
    await forgetTicket(number);
    await look();
    if (!(await forgetDeviceAt([number]))) setSaid(outboxTexts.stillKnown);
  };
  const empty = async (): Promise<void> => {
    const received = (await outboxTickets()).filter(isReceived);
    const numbers = [...saved, ...received.map(({ state }) => state.receipt)].map(({ number }) => number);
    await dropDraftInHand();
    await emptyPhone();
    dispatchEvent(new Event(outboxEvent));
    setAsked(false);
    setSaid(outboxTexts.emptied);
    await look();
    if (!(await forgetDeviceAt(numbers))) setSaid(outboxTexts.stillKnown);
  };
  return (
    <>
      {saved.length > 0 && (
        <section>
          <h2>{say(outboxTexts.keptTickets)}</h2>
          <ul class="kept">
            {saved.map(({ number, label }) => (
              <li key={number}>
                {label} <strong>{inGroups(number)}</strong>{' '}
                <Button look="plain" onClick={() => void forget(number)}>
                  {say(outboxTexts.forget)} <span class="unseen">{inGroups(number)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {hasDraft && (
        <section>
          <h2>{say(outboxTexts.draft)}</h2>
          <p>{say(outboxTexts.draftLead)}</p>
          <Button look="plain" onClick={() => void dropDraftInHand().then(look)}>
            {say(outboxTexts.remove)} <span class="unseen">{say(outboxTexts.draft)}</span>
          </Button>
        </section>
      )}
      <div class="buttons">
        {isAsked ? (
          <>
            <p role="alert">{say(outboxTexts.emptyAllSure)}</p>
            <Button look="grave" onClick={() => void empty()}>
              {say(outboxTexts.removeSure)}
            </Button>
            <Button look="second" onClick={() => setAsked(false)}>
              {say(outboxTexts.keep)}
            </Button>
          </>
        ) : (
          <Button look="second" onClick={() => setAsked(true)}>
            {say(outboxTexts.emptyAll)}
          </Button>
        )}
      </div>
      <p role="status">{said && say(said)}</p>
    </>
  );
}
