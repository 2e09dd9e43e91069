import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { officerName } from '../../../../words/unlisted.ts';
import { Button } from '../../design/button.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { dateInFull, localDateOf } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useLoaded } from '../../platform/loaded.ts';
import { ownOffice } from '../access/own-office.ts';
import { Unanswered } from '../access/unanswered.tsx';
import { WorkFrame } from '../frame/work-frame.tsx';
import { initialsOf } from '../lists/initials.ts';
import { shortcutsOfList } from '../lists/list-shortcuts.ts';
import type { QueuedTicket } from '../lists/queued-ticket.ts';
import { entryInFocus, useFocusOnEntry } from '../platform/focus-entry.ts';
import type { WorkPageProps } from '../pages.tsx';
import { addressPartOf, queueOf } from '../lists/queue-query.ts';
import { useOffice } from '../lists/use-office.ts';
import { useViews } from '../views/use-views.ts';
import { ViewsBar } from '../views/views-bar.tsx';
import { ColumnOfBoard } from './column-of-board.tsx';
import { focusColumn } from './focus-column.ts';
import { LayoutChoice } from '../lists/layout-choice.tsx';
import { boardTexts as texts, boardTitle, outWithDeputyText, standsInText } from './texts.ts';
import { untilListed, useBoard, type OfficerColumn, type ShownBoard } from './use-board.ts';
import './board.css';

const loadDialog = () => import('./give-dialog.tsx');

/** What is to be given, and to whom it was dragged. */
interface Giving {
  readonly line: QueuedTicket;
  readonly to?: string;
}

/** The tickets that an office works on, by officer: who has how much, who is out, and what nobody has. */
export default function BoardPage({ me }: WorkPageProps) {
  const say = useSay();
  const { query } = useLocation();
  const institution = query['institution'] ?? ownOffice(me).id;
  const { board, failure, again, refresh, more } = useBoard(institution);
  const office = useOffice(institution, me);
  const wish = queueOf(institution);
  const views = useViews(me, wish);
  useFocusOnEntry();
  const [giving, setGiving] = useState<Giving | undefined>(undefined);
  const title = office === undefined ? texts.title : boardTitle(office.shortName);
  const give = (number: string | undefined, to?: string): void => {
    const line = board && linesIn(board).find((one) => one.number === number);
    if (board?.mayGive === true && line !== undefined && (to === undefined || line.assignee?.id !== to))
      setGiving({ line, ...(to !== undefined && { to }) });
  };
  const shortcuts = [
    ...shortcutsOfList({ more: () => undefined, showNewest: refresh }),
    ...views.ways,
    { keys: ['ArrowRight'], says: texts.right, does: () => focusColumn(1) },
    { keys: ['ArrowLeft'], says: texts.left, does: () => focusColumn(-1) },
    ...(board?.mayGive === true
      ? [{ keys: ['p'], says: texts.giveKey, does: () => give(entryInFocus()) }]
      : []),
  ];
  return (
    <WorkFrame title={title} description={texts.description} me={me} shortcuts={shortcuts}>
      <div class={office === undefined ? 'queue-head board-head awaited' : 'queue-head board-head'}>
        <h1 tabIndex={-1}>{say(title)}</h1>
        <ViewsBar {...{ views, wish, me }} counted={undefined} shown="board" />
        <p class="quiet">{say(texts.hereOnly)}</p>
        <LayoutChoice shown="board" query={addressPartOf(wish, ownOffice(me).id)} />
      </div>
      {board === undefined && failure === undefined && <Skeleton lines={12} />}
      {board === undefined && failure !== undefined && <Unanswered failure={failure} again={again} />}
      {board !== undefined && (
        <Columns board={board} institution={institution} own={ownOffice(me).id} onGive={give} />
      )}
      {board?.next !== undefined && (
        <p>
          <Button look="second" onClick={() => void more()}>
            {say(texts.moreOfficers)}
          </Button>
        </p>
      )}
      {giving !== undefined && board !== undefined && (
        <GiveThatComes
          key={`${giving.line.number} ${giving.to ?? ''}`}
          line={giving.line}
          to={giving.to}
          columns={board.officers}
          onClose={() => setGiving(undefined)}
          onGiven={() => {
            setGiving(undefined);
            setTimeout(refresh, untilListed);
          }}
        />
      )}
    </WorkFrame>
  );
}

const linesIn = ({ unassigned, officers }: ShownBoard): readonly QueuedTicket[] =>
  [...(unassigned ? [unassigned] : []), ...officers].flatMap(({ lines }) => lines);

type GiveProps = Parameters<Awaited<ReturnType<typeof loadDialog>>['default']>[0];

function GiveThatComes(props: GiveProps) {
  const say = useSay();
  const { module, failed, again } = useLoaded(loadDialog);
  if (failed) return <Button onClick={again}>{say(texts.again)}</Button>;
  return module === undefined ? null : <module.default {...props} />;
}

interface ColumnsProps {
  readonly board: ShownBoard;
  readonly institution: string;
  /** The institution that an address need not name. */
  readonly own: string;
  readonly onGive: (number: string, to?: string) => void;
}

function Columns({ board, institution, own, onGive }: ColumnsProps) {
  const say = useSay();
  const { unassigned, officers, mayGive } = board;
  if (unassigned === undefined) return <p>{say(texts.noColumns)}</p>;
  const most = Math.max(...officers.map(({ load }) => load.open));
  const of = (filters: Parameters<typeof addressPartOf>[0]['filters']) =>
    addressPartOf({ institution, filters }, own);
  return (
    <>
      {officers.length === 0 && <p>{say(texts.noOfficers)}</p>}
      <div class="board lines-of-tickets">
        <ColumnOfBoard
          id="nobody"
          name={say(texts.nobody)}
          column={unassigned}
          most={0}
          query={of({ unassigned: 'true' })}
          onGive={mayGive ? onGive : undefined}
        >
          {mayGive && unassigned.lines.length > 0 && (
            <span class="keys-of-board">{say(texts.howToGive)}</span>
          )}
        </ColumnOfBoard>
        {officers.map((column) => {
          const { id, name } = column.officer;
          const called = say(officerName(name));
          return (
            <ColumnOfBoard
              key={id}
              id={id}
              name={called}
              initials={initialsOf(called)}
              column={column}
              most={most}
              query={of({ assignee: id, here: 'true' })}
              onGive={mayGive ? onGive : undefined}
              onDrop={mayGive ? (number) => onGive(number, id) : undefined}
            >
              <Presence column={column} officers={officers} />
            </ColumnOfBoard>
          );
        })}
      </div>
    </>
  );
}

interface PresenceProps {
  readonly column: OfficerColumn;
  readonly officers: readonly OfficerColumn[];
}

/** Whether an officer is out, and for whom of the board they stand in. */
function Presence({ column: { officer, out }, officers }: PresenceProps) {
  const say = useSay();
  const language = useLanguage();
  const standsInFor = officers.filter((other) => other.out?.deputy.id === officer.id);
  return (
    <>
      {out !== undefined && (
        <span class="out">
          {say(
            outWithDeputyText(
              dateInFull(localDateOf(Date.parse(out.until)), language),
              officerName(out.deputy.name),
            ),
          )}
        </span>
      )}
      {standsInFor.length > 0 && (
        <span>
          {say(standsInText(standsInFor.map((other) => say(officerName(other.officer.name))).join(', ')))}
        </span>
      )}
    </>
  );
}
