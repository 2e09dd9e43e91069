import { useId } from 'preact/hooks';
import { failureSentence } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { saveTable } from '../../platform/save-table.ts';
import { PathOfRecord } from '../administration/path-of-record.tsx';
import { WorkFrame } from '../frame/work-frame.tsx';
import type { WorkPageProps } from '../pages.tsx';
import { useClosingWarning } from '../platform/closing-warning.ts';
import { Applied } from './applied.tsx';
import { SheetDifference } from './difference.tsx';
import { templateFile } from './read-file.ts';
import { RowsOfSheet } from './rows-of-sheet.tsx';
import { countedRows, sheetTexts as texts, tooMany } from './texts.ts';
import { useSheet, type Sheet, type SheetFault } from './use-sheet.ts';
import './sheet.css';

/** Many institutions and officers from one file: read here, checked row by row, and applied as it was shown. */
export default function SheetPage({ me }: WorkPageProps) {
  const say = useSay();
  const sheet = useSheet();
  const { checked, applying, fault, busy, name } = sheet;
  useClosingWarning(checked !== undefined && (applying === undefined || applying.left.length > 0));
  return (
    <WorkFrame title={texts.title} description={texts.description} me={me}>
      <PathOfRecord steps={[]} />
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <FileOfSheet sheet={sheet} isFirst={checked === undefined} />
      {fault !== undefined && <NotTaken fault={fault} />}
      {busy && checked === undefined && (
        <>
          <p role="status">{say(texts.reading)}</p>
          <Skeleton lines={6} />
        </>
      )}
      {applying !== undefined && <Applied sheet={sheet} applying={applying} />}
      {checked !== undefined && applying === undefined && (
        <>
          <p role="status">
            <strong>{name}</strong>{' '}
            {say(
              countedRows({
                rows: checked.length,
                offices: checked.filter(({ is }) => is === 'office').length,
                persons: checked.filter(({ is }) => is === 'person').length,
              }),
            )}
          </p>
          <div class="sheet">
            <RowsOfSheet sheet={sheet} checked={checked} />
            <SheetDifference sheet={sheet} checked={checked} />
          </div>
        </>
      )}
    </WorkFrame>
  );
}

function FileOfSheet({ sheet, isFirst }: { readonly sheet: Sheet; readonly isFirst: boolean }) {
  const id = useId();
  const say = useSay();
  const language = useLanguage();
  const download = (): void => saveTable(templateFile(language));
  return (
    <>
      {isFirst && <p>{say(texts.intro)}</p>}
      <div class="buttons">
        <input
          class="unseen"
          type="file"
          id={id}
          accept=".xlsx,.csv,text/csv"
          disabled={sheet.busy}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (file !== undefined) void sheet.choose(file);
          }}
        />
        <label class={`button ${isFirst ? 'first' : 'second'}`} for={id}>
          {say(isFirst ? texts.choose : texts.another)}
        </label>
        <Button look={isFirst ? 'second' : 'plain'} onClick={download}>
          {say(texts.template)}
        </Button>
      </div>
      {isFirst && <p class="hint">{say(texts.kinds)}</p>}
    </>
  );
}

function NotTaken({ fault }: { readonly fault: SheetFault }) {
  const say = useSay();
  const language = useLanguage();
  const text =
    'failure' in fault
      ? failureSentence(fault.failure, language)
      : say('tooMany' in fault ? tooMany({ rows: fault.tooMany }) : texts[fault.file]);
  return (
    <Callout look="warning" live>
      <p>{text}</p>
    </Callout>
  );
}
