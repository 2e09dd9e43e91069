import { useState } from 'preact/hooks';
import { failureTexts } from '../../api/texts.ts';
import { Button } from '../../design/button.tsx';
import { inGroups } from '../../platform/digits.ts';
import { useSay } from '../../platform/language.ts';
import type { SavedTicket } from '../../phone/stored.ts';
import { forgetDevice } from '../../proof/forget-device.ts';
import type { TicketKey } from './followed.ts';
import { followTexts as texts } from './texts.ts';

/** The store of the phone is loaded when somebody asks for it. */
const storeOfPhone = () => import('../../phone/saved-tickets.ts');

/** The tickets whose numbers and secrets this phone was asked to keep: listed for who asks. */
export function SavedTickets({ onOpen }: { readonly onOpen: (key: TicketKey) => void }) {
  const say = useSay();
  const [saved, setKept] = useState<readonly SavedTicket[]>();
  const [failed, setFailed] = useState(false);
  const list = async (): Promise<void> => {
    try {
      setKept(await (await storeOfPhone()).savedTickets());
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const forget = async (number: string): Promise<void> => {
    await (await storeOfPhone()).forgetTicket(number);
    void forgetDevice(number);
    await list();
  };
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && void list()}>
      <summary>{say(texts.kept)}</summary>
      <div role="status">
        {failed && <p>{say(failureTexts.unreachable)}</p>}
        {saved?.length === 0 && <p>{say(texts.noneKept)}</p>}
        <ul class="kept-tickets">
          {saved?.map(({ number, secret, label }) => (
            <li key={number}>
              <p>
                {label}
                <br />
                <span class="quiet">{inGroups(number)}</span>
              </p>
              <div class="buttons">
                <Button onClick={() => onOpen({ number, secret })}>
                  {say(texts.openKept)} <span class="unseen">{inGroups(number)}</span>
                </Button>
                <Button look="plain" onClick={() => void forget(number)}>
                  {say(texts.forget)} <span class="unseen">{inGroups(number)}</span>
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
