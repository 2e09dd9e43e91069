import { failureSentence } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import type { AppliedRowReply, FileRow } from './sheet.ts';
import { progressText, resultText, sheetTexts as texts } from './texts.ts';
import type { Applying, Sheet } from './use-sheet.ts';

/** How far the rows of a file are, and what became of them. */
export function Applied({ sheet, applying }: { readonly sheet: Sheet; readonly applying: Applying }) {
  const say = useSay();
  const language = useLanguage();
  const { all, applied, left, failure } = applying;
  const count = (...states: readonly AppliedRowReply['state'][]): number =>
    applied.filter(({ state }) => states.includes(state)).length;
  const isOver = left.length === 0;
  const wrong = sheet.checked?.filter(({ state }) => state === 'wrong').length ?? 0;
  const notDone = applied.filter(({ state }) => state === 'wrong' || state === 'moved-on');
  const result = resultText({
    done: count('done'),
    proposed: count('proposed'),
    same: count('same') + (sheet.checked?.filter(({ state }) => state === 'same').length ?? 0),
    left: notDone.length + wrong,
  });
  return (
    <>
      <p role="status">
        <progress
          max={all}
          value={applied.length}
          aria-label={say(progressText({ done: applied.length, all }))}
        />{' '}
        {say(progressText({ done: applied.length, all }))}
      </p>
      {failure !== undefined && (
        <Callout look="warning" live>
          <p>
            {failureSentence(failure, language)} {say(texts.stopped)}
          </p>
          <div class="buttons">
            <Button busy={sheet.busy} onClick={sheet.goOn}>
              {say(texts.goOn)}
            </Button>
          </div>
        </Callout>
      )}
      {isOver && (
        <Callout look="success" word={say(texts.finished)} live>
          <p>{say(result)}</p>
        </Callout>
      )}
      {count('proposed') > 0 && <p>{say(texts.twoText)}</p>}
      {notDone.length > 0 && <NotDone rows={notDone} file={sheet.rows} />}
      {isOver && (
        <p>
          <WorkLink to="registry">{say(texts.toRegistry)}</WorkLink>
        </p>
      )}
    </>
  );
}

function NotDone({
  rows,
  file,
}: {
  readonly rows: readonly AppliedRowReply[];
  readonly file: readonly FileRow[];
}) {
  const say = useSay();
  return (
    <>
      <h2>{say(texts.notDone)}</h2>
      <ul>
        {rows.map(({ row, fault }) => (
          <li key={row}>
            {say(texts.row)} {row}, {file.find((one) => one.row === row)?.cells.name}:{' '}
            {fault?.text ?? say(texts.movedOn)}
          </li>
        ))}
      </ul>
    </>
  );
}
