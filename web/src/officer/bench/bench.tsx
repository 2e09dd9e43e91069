import { useId, useState } from 'preact/hooks';
import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { failureSentence, type Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { counted } from '../platform/numbers.ts';
import { replayFurther, type Replay, type ReplayableCommand, type Trial } from './replays.ts';
import { Replayed } from './replayed.tsx';
import { benchTexts as texts, runningReplay } from './texts.ts';
import './bench.css';

export interface BenchProps {
  readonly asked: ReplayableCommand;
  /** Another change that was replayed before: shown beside. */
  readonly before?: Trial | undefined;
  readonly onReplayed?: (replay: Replay) => void;
}

const inWords = (count: number): Text => inEach((language) => counted(count, language));

/** Replays the last months under a change, portion by portion, and shows what would have been late. */
export function Bench({ asked, before, onReplayed }: BenchProps) {
  const id = useId();
  const say = useSay();
  const language = useLanguage();
  const [replay, setReplay] = useState<Replay>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const isDone = replay !== undefined && replay.next === undefined;

  const run = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    let known = isDone ? undefined : replay;
    do {
      const further = await replayFurther(asked, known);
      if (further.data === undefined) {
        setFailure(further.failure);
        break;
      }
      known = further.data;
      setReplay(known);
    } while (known.next !== undefined);
    if (known !== undefined && known.next === undefined) onReplayed?.(known);
    setBusy(false);
  };

  return (
    <section class="bench" aria-labelledby={id}>
      <h2 id={id}>{say(texts.title)}</h2>
      <p>{say(texts.assumption)}</p>
      {asked.act === 'change-calendar' && <p>{say(texts.ahead)}</p>}
      {failure !== undefined && (
        <Callout look="danger" live>
          <p>{failureSentence(failure, language)}</p>
        </Callout>
      )}
      {isDone && <Replayed replay={replay} before={before} />}
      <div class="buttons">
        <Button look="second" busy={busy} onClick={() => void run()}>
          {say(isDone ? texts.again : texts.replay)}
        </Button>
      </div>
      <p class="quiet" role="status">
        {busy &&
          say(
            runningReplay(
              ...([replay?.done.offices ?? 0, replay?.done.of ?? 0, replay?.tickets ?? 0].map(inWords) as [
                Text,
                Text,
                Text,
              ]),
            ),
          )}
      </p>
    </section>
  );
}
