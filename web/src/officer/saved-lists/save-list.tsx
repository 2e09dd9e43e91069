import { useRef, useState } from 'preact/hooks';
import { failureSentence } from '../../api/problem.ts';
import { loadModule } from '../../platform/loaded.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { listTexts, savingText } from '../lists/texts.ts';
import type { TableOfList } from './table-of-list.ts';
import type { ListToSave } from './list-at-hand.ts';
import './save-list.css';

interface SaveListProps<Line> {
  /** Absent list: it is awaited, or failed. */
  readonly reading: ListToSave<Line>;
  /** Loads what the table has of each line; a stable function. */
  readonly loadTable: () => Promise<{ readonly default: TableOfList<Line> }>;
}

const loadSaving = () => import('./save-rows.ts');

/** Saves a whole list as a table that spreadsheets open, by the filters that it is read with: how far it is, and that it can be stopped. */
export function SaveList<Line>({ reading, loadTable }: SaveListProps<Line>) {
  const say = useSay();
  const language = useLanguage();
  const [count, setCount] = useState<number>();
  const [said, setSaid] = useState('');
  const isWanted = useRef(false);
  const save = async (): Promise<void> => {
    isWanted.current = true;
    setSaid('');
    setCount(0);
    try {
      const [{ saveRows }, { default: table }] = await Promise.all([
        loadModule(loadSaving),
        loadModule(loadTable),
      ]);
      const { failure, saved } = await saveRows(reading, table, {
        language,
        onRead: setCount,
        isWanted: () => isWanted.current,
      });
      setSaid(failure === undefined ? say(saved) : failureSentence(failure, language));
    } catch {
      setSaid(say(listTexts.notSaved));
    }
    setCount(undefined);
  };
  const isSaving = count !== undefined;
  return (
    <span class="save-list">
      <button
        type="button"
        class="button plain"
        aria-label={say(isSaving ? listTexts.stopSaving : listTexts.save)}
        title={say(isSaving ? listTexts.stopSaving : listTexts.save)}
        aria-disabled={reading.list === undefined}
        onClick={() => {
          if (reading.list === undefined) return;
          if (isSaving) isWanted.current = false;
          else void save();
        }}
      >
        {say(isSaving ? listTexts.stop : listTexts.csv)}
      </button>
      <span class="quiet" role="status">
        {isSaving ? say(savingText(count)) : said}
      </span>
    </span>
  );
}
