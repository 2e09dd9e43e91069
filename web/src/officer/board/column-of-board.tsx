import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { DueShape } from '../lists/due-shape.tsx';
import { CardOfTicket } from './card-of-ticket.tsx';
import { boardTexts as texts, lateText, moreText, openTicketsText, soonText } from './texts.ts';
import type { BoardColumn } from './use-board.ts';

interface ColumnOfBoardProps {
  readonly id: string;
  readonly name: string;
  /** Letters of somebody's names; absent: nobody. */
  readonly initials?: string;
  readonly column: BoardColumn;
  /** The most that anybody of the board has: its bar is full. 0: the column is nobody's, and no load. */
  readonly most: number;
  /** Leads to all of it in the queue. */
  readonly query: string;
  /** What is to be known of the officer. */
  readonly children?: ComponentChildren;
  readonly onGive?: ((number: string) => void) | undefined;
  /** A ticket was dragged here. Absent: nothing can be given to whom it is of. */
  readonly onDrop?: ((number: string) => void) | undefined;
}

/** What an officer has, or nobody: how much it is, and the most pressing of it. */
export function ColumnOfBoard({
  id,
  name,
  initials,
  column: { load, lines },
  most,
  query,
  children,
  onGive,
  onDrop,
}: ColumnOfBoardProps) {
  const say = useSay();
  const [isOver, setOver] = useState(false);
  const said = (count: number) => `${count}${load.atLeast === true ? '+' : ''}`;
  const notShown = load.open - lines.length;
  return (
    <section
      class={isOver ? 'column over' : 'column'}
      aria-labelledby={`column-${id}`}
      onDragOver={(event) => {
        if (onDrop === undefined) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const number = event.dataTransfer?.getData('text/plain');
        if (number !== undefined && number !== '') onDrop?.(number);
      }}
    >
      <header>
        <span class={initials === undefined ? 'face nobody' : 'face'} aria-hidden="true">
          {initials}
        </span>
        <h2 id={`column-${id}`}>{name}</h2>
        <strong class="open-of-column">
          <span aria-hidden="true">{said(load.open)}</span>
          <span class="unseen">{say(openTicketsText(said(load.open)))}</span>
        </strong>
        <span class={load.overdue > 0 ? 'meter late' : 'meter'} aria-hidden="true">
          <span style={{ width: most === 0 ? 0 : `${Math.min(100, (100 * load.open) / most)}%` }} />
        </span>
        <p class="load-of-column">
          {load.overdue > 0 && (
            <strong class="due late">
              <DueShape look="late" /> {say(lateText(said(load.overdue)))}
            </strong>
          )}
          {load.soon > 0 && (
            <span class="due soon">
              <DueShape look="soon" /> {say(soonText(said(load.soon)))}
            </span>
          )}
          {children}
        </p>
      </header>
      <div>
        {lines.length === 0 ? (
          <p class="quiet">{say(initials === undefined ? texts.nothingOfNobody : texts.nothing)}</p>
        ) : (
          <ol>
            {lines.map((line) => (
              <CardOfTicket key={line.number} line={line} onGive={onGive && (() => onGive(line.number))} />
            ))}
          </ol>
        )}
        {(notShown > 0 || load.atLeast === true) && (
          <WorkLink to="queue" query={query} class="more-of-column">
            {say(moreText(load.atLeast === true ? undefined : notShown))}
            <span class="unseen"> ({name})</span>
          </WorkLink>
        )}
      </div>
    </section>
  );
}
