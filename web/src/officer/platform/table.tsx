import type { ComponentChildren, Ref } from 'preact';
import './table.css';

interface TableProps {
  /** `deadlines`: in a narrow window each cell stands below the name of its row, and says of which column it is. */
  readonly look: string;
  /** What the table is about, for who reads by ear. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly body?: Ref<HTMLTableSectionElement>;
}

export interface TableRow {
  readonly key: string | number;
  /** A cell a column: the first names the row. */
  readonly cells: readonly ComponentChildren[];
}

/** A table each row of which begins with its name. */
export const RowsTable = ({ look, caption, columns, rows, body }: TableProps) => {
  const lookOf = (place: number): string | undefined =>
    rows.length > 0 && rows.every(({ cells }) => typeof cells[place] === 'number') ? 'of-numbers' : undefined;
  return (
    <table class={look}>
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map((name, place) => (
            <th key={name} scope="col" class={lookOf(place)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...(body && { ref: body })}>
        {rows.map(({ key, cells: [name, ...cells] }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, place) => (
              <td key={place} class={lookOf(place + 1)} data-label={columns[place + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
