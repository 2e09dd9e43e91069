import { Frame } from '../../design/frame.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useSay } from '../../platform/language.ts';
import { useLoaded } from '../../platform/loaded.ts';
import { outboxTexts } from './texts.ts';
import './outbox.css';

const loadOutbox = () => import('./outbox.tsx');

/** What this phone keeps of its people, and how to take it away. */
export default function OutboxPage() {
  const say = useSay();
  const { module } = useLoaded(loadOutbox);
  return (
    <Frame title={outboxTexts.title} description={outboxTexts.description}>
      <div class="outbox">
        {module === undefined ? (
          <>
            <h1 tabIndex={-1}>{say(outboxTexts.title)}</h1>
            <Skeleton lines={4} />
          </>
        ) : (
          <module.OutboxOnDevice />
        )}
      </div>
    </Frame>
  );
}
