import { useEffect } from 'preact/hooks';
import { PageLink } from '../../design/page-link.tsx';
import { useSay } from '../../language.ts';
import { keepSending } from '../../phone/outbox.ts';
import { useOutbox } from '../receipt/use-outbox.ts';
import { outboxLine, outboxTexts } from './texts.ts';

/** On every page: what lies in the outbox. While it is shown, what is due is sent. */
export default function OutboxLine() {
  const say = useSay();
  const outbox = useOutbox() ?? [];
  useEffect(keepSending, []);
  const count = (wanted: string): number => outbox.filter(({ state }) => state.is === wanted).length;
  if (outbox.length === 0) return null;
  return (
    <p role="status">
      {say(outboxLine(count('waiting'), count('received'), count('refused')))}{' '}
      <PageLink to="outbox">{say(outboxTexts.title)}</PageLink>
    </p>
  );
}
