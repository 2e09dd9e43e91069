import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Skeleton } from '../../design/skeleton.tsx';
import { Unanswered } from '../access/unanswered.tsx';
import { groupHeadsOf, type GroupsOfList } from './group-heads.ts';
import { entriesIn, type Listed } from './list-state.ts';
import { MoreEntries } from './more-entries.tsx';
import { NewsBar } from './news-bar.tsx';
import { areRowsComfortable } from './row-height.ts';
import { StretchOfList } from './stretch-of-list.tsx';
import type { ReadList } from './use-list.ts';
import './lists.css';

interface ListOfLinesProps<Line extends Listed> {
  /** What is listed, to who reads by ear. */
  readonly label: string;
  readonly reading: ReadList<Line>;
  /** Renders an entry; a stable function, since another one renders all entries anew. */
  readonly line: (entry: Line) => ComponentChildren;
  /** A look of its lines that is not the usual one. */
  readonly look?: string;
  /** What its columns are called, to who sees them: each line says by itself what stands in it. */
  readonly columns?: ComponentChildren;
  /** A stable object. Absent: the list has no groups. */
  readonly groups?: GroupsOfList<Line> | undefined;
  /** What stands there where nothing is listed. */
  readonly empty: ComponentChildren;
}

/** A list of tickets that is read: it moves only when its reader wants to see what is new. */
export function EntryList<Line extends Listed>({
  label,
  reading,
  line,
  look = '',
  columns,
  groups,
  empty,
}: ListOfLinesProps<Line>) {
  const { list, failure, again, showNewest } = reading;
  const left = useMemo(() => new Set(list?.newer?.left), [list?.newer]);
  const heads = useMemo(
    () => list && groups && groupHeadsOf(list.pages, list.next === undefined, groups.rankOf),
    [list, groups],
  );
  if (list === undefined)
    return failure === undefined ? <Skeleton lines={12} /> : <Unanswered failure={failure} again={again} />;
  return (
    <>
      <NewsBar news={list.newer} isStale={failure !== undefined} onShow={showNewest} />
      {entriesIn(list) === 0 ? (
        empty
      ) : (
        <div
          role="list"
          class={areRowsComfortable.value ? 'lines-of-tickets comfortable' : 'lines-of-tickets'}
          aria-label={label}
        >
          {columns !== undefined && (
            <div class={`columns-of-list ${look}`.trim()} aria-hidden="true">
              {columns}
            </div>
          )}
          {list.pages.map((entries, place) => (
            <StretchOfList
              key={entries[0]?.number ?? place}
              lines={entries}
              line={line}
              look={look}
              left={left}
              heads={heads?.[place]}
              headOf={groups?.headOf}
            />
          ))}
        </div>
      )}
      {list.next !== undefined && <MoreEntries reading={reading} />}
    </>
  );
}
