import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { ErrorSummary, type FormError } from '../../design/error-summary.tsx';
import { useSay } from '../../platform/language.ts';
import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import type {
  ChangeCommand,
  ChangeName,
  HistoryChange,
  ShownPreview,
} from '../administration/change-command.ts';
import { isGrave } from '../administration/change-link.tsx';
import { Differences } from '../administration/differences.tsx';
import { OneChange } from '../administration/history.tsx';
import { administrationTexts } from '../administration/texts.ts';
import { Bench } from '../bench/bench.tsx';
import { isReplayed, type Trial } from '../bench/replays.ts';
import { changeTexts as texts } from './texts.ts';

interface PreviewedProps {
  readonly act: ChangeName;
  /** What it is asked for with. */
  readonly asked: ChangeCommand;
  /** What was replayed of another change before this one. */
  readonly tried: Trial | undefined;
  readonly onReplayed: (trial: Trial) => void;
  readonly preview: ShownPreview;
  /** What others changed since it was shown first; undefined: it was not refused for that. */
  readonly meanwhile: readonly HistoryChange[] | undefined;
  readonly mistakes: readonly FormError[];
  readonly tries: number;
  readonly busy: boolean;
  readonly onDo: () => void;
  readonly onBack: () => void;
}

type Item = ShownPreview['items'][number];

/** Whether it waits for a second administrator then. */
const isOnlyProposed = ({ consequences }: ShownPreview): boolean =>
  consequences.some(({ code }) => code === 'second-administrator');

/** What a change puts in place, by which it is known beside another. */
const nameOfTrial = ({ items }: ShownPreview): string =>
  items
    .flatMap(({ differences }) =>
      differences.map(({ word, to }) => (to === undefined ? word : `${word}: ${to}`)),
    )
    .join('; ');

/** A change as it would be, with what follows, before it is done. */
export function Previewed(props: PreviewedProps) {
  const { act, asked, tried, onReplayed, preview, meanwhile, mistakes: errors, tries, busy } = props;
  const { onDo, onBack } = props;
  const say = useSay();
  return (
    <>
      <h1 tabIndex={-1}>{say(texts.shown)}</h1>
      <ErrorSummary errors={errors} tries={tries} />
      {meanwhile !== undefined && <Meanwhile changes={meanwhile} />}
      {preview.items.map((item) => (
        <ChangedItem key={`${item.part} ${item.id ?? ''}`} item={item} />
      ))}
      <h2>{say(texts.follows)}</h2>
      {preview.consequences.length === 0 ? (
        <p>{say(texts.followsNothing)}</p>
      ) : (
        <ul>
          {preview.consequences.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {isReplayed(asked) && (
        <Bench
          asked={asked}
          before={tried}
          onReplayed={(replay) => onReplayed({ name: inEach(() => nameOfTrial(preview)), replay })}
        />
      )}
      <div class="buttons">
        <Button look={isGrave(act) ? 'grave' : 'first'} busy={busy} onClick={onDo}>
          {say(isOnlyProposed(preview) ? texts.propose : texts.doIt)}
        </Button>
        <Button look="second" onClick={onBack}>
          {say(texts.back)}
        </Button>
      </div>
    </>
  );
}

function ChangedItem({ item: { part, name, isNew, differences } }: { readonly item: Item }) {
  const say = useSay();
  const title = name ?? (part === 'institution' || part === 'officer' ? '' : say(administrationTexts[part]));
  return (
    <section>
      <h2>
        {title}
        {isNew && <span class="quiet"> ({say(administrationTexts.isNew)})</span>}
      </h2>
      <Differences label={title} differences={differences} />
    </section>
  );
}

function Meanwhile({ changes }: { readonly changes: readonly HistoryChange[] }) {
  const say = useSay();
  return (
    <Callout look="warning" live>
      <p>{say(texts.meanwhileText)}</p>
      {changes.length > 0 && (
        <>
          <h2>{say(texts.meanwhile)}</h2>
          <ol class="history-of-changes">
            {changes.map((change) => (
              <li key={change.version}>
                <OneChange change={change} />
              </li>
            ))}
          </ol>
        </>
      )}
    </Callout>
  );
}
