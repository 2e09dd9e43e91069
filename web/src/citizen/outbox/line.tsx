import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { pageAt } from '../../platform/addresses.ts';
import { PageLink } from '../../design/page-link.tsx';
import { useSay } from '../../platform/language.ts';
import { keepSending } from '../../phone/outbox.ts';
import { useOutbox } from '../receipt/use-outbox.ts';
import { outboxLine } from './line-texts.ts';
import { outboxName } from './outbox-name.ts';

/** On every page but those that show it anyway: what lies in the outbox. While it is shown, what is due is sent. */
export default function OutboxLine() {
  const say = useSay();
  const outbox = useOutbox() ?? [];
  useEffect(keepSending, []);
  const count = (wanted: string): number => outbox.filter(({ state }) => state.is === wanted).length;
  const here = pageAt(useLocation().path);
  if (outbox.length === 0 || here === 'outbox' || here === 'send') return null;
  return (
    <div role="status">
      <div class="width">
        <span>{say(outboxLine(count('waiting'), count('received'), count('refused')))}</span>{' '}
        <PageLink to="outbox">{say(outboxName)}</PageLink>
      </div>
    </div>
  );
}
