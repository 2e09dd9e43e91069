import { useState } from 'preact/hooks';
import { Button } from '../../design/button.tsx';
import { useSay } from '../../platform/language.ts';
import { browserNotices } from '../unread/unread-count.ts';
import { noticeFrom } from '../unread/raise-notices.ts';
import { newsTexts as texts } from './texts.ts';

const permission = (): NotificationPermission | 'unsupported' =>
  'Notification' in globalThis ? Notification.permission : 'unsupported';

/** What stands in the way of notices, for which nothing can be pressed here. */
const hindered = { denied: texts.blocked, unsupported: texts.unsupported } as const;

/** Notices of the browser on this machine: off until somebody turns them on, who is asked by the browser then. `toldUntil`: what is known. */
export function BrowserNotices({ toldUntil = '' }: { readonly toldUntil?: string | undefined }) {
  const say = useSay();
  const [allowed, setAllowed] = useState(permission);
  const [isOn, setOn] = useState(browserNotices.isKept);
  const turn = async (on: boolean): Promise<void> => {
    const given = on ? await Notification.requestPermission() : permission();
    const isKept = on && given === 'granted';
    if (isKept) noticeFrom(toldUntil);
    browserNotices.keep(isKept);
    setAllowed(given);
    setOn(isKept);
  };
  const works = isOn && allowed === 'granted';
  return (
    <section aria-labelledby="browser-notices" class="browser-notices">
      <h3 id="browser-notices">{say(texts.browser)}</h3>
      <p class="quiet small" role="status">
        {say(
          allowed === 'denied' || allowed === 'unsupported'
            ? hindered[allowed]
            : works
              ? texts.areOn
              : texts.browserHint,
        )}
      </p>
      {(allowed === 'granted' || allowed === 'default') && (
        <Button look="second" onClick={() => void turn(!works)}>
          {say(works ? texts.turnOff : texts.turnOn)}
        </Button>
      )}
    </section>
  );
}
