import { useState } from 'preact/hooks';
import { newKey } from '../../api/new-key.ts';
import type { Failure } from '../../api/problem.ts';
import { mostRows, readSheet, type FileFault } from './read-file.ts';
import {
  applicable,
  applyPortion,
  checkRows,
  portionsOf,
  type ApplicableRow,
  type AppliedRowReply,
  type CheckedRowReply,
  type Column,
  type FileRow,
} from './sheet.ts';

/** Why a file was not taken. */
export type SheetFault =
  { readonly file: FileFault } | { readonly tooMany: number } | { readonly failure: Failure };

/** Rows on their way into the registry. */
export interface Applying {
  readonly left: readonly ApplicableRow[];
  readonly all: number;
  readonly applied: readonly AppliedRowReply[];
  readonly why: string;
  /** It broke off, and can go on. */
  readonly failure?: Failure;
}

/** A file of institutions and officers, from its choice to what became of each row. */
export function useSheet() {
  const [name, setName] = useState<string>();
  const [rows, setRows] = useState<readonly FileRow[]>([]);
  const [checked, setChecked] = useState<readonly CheckedRowReply[]>();
  const [fault, setFault] = useState<SheetFault>();
  const [busy, setBusy] = useState(false);
  const [applying, setApplying] = useState<Applying>();
  /** Rows were corrected since they were checked. */
  const [isStale, setStale] = useState(false);

  const check = async (given: readonly FileRow[]): Promise<void> => {
    setBusy(true);
    const { data, failure } = await checkRows(given);
    setBusy(false);
    if (data === undefined) {
      setFault({ failure });
      return;
    }
    setFault(undefined);
    setChecked(data.rows);
    setStale(false);
  };

  const choose = async (file: File): Promise<void> => {
    setApplying(undefined);
    setChecked(undefined);
    setFault(undefined);
    setBusy(true);
    const read = await readSheet(file);
    setBusy(false);
    setName(file.name);
    if ('fault' in read) setFault({ file: read.fault });
    else if (read.rows.length > mostRows) setFault({ tooMany: read.rows.length });
    else {
      setRows(read.rows);
      await check(read.rows);
    }
  };

  /** Writes a cell; `now`: and checks at once. */
  const correct = (row: number, column: Column, written: string, now: boolean): void => {
    const next = rows.map((one) =>
      one.row === row ? { ...one, cells: { ...one.cells, [column]: written } } : one,
    );
    setRows(next);
    setStale(true);
    if (now) void check(next);
  };

  const send = async (from: Applying): Promise<void> => {
    setBusy(true);
    let state = { ...from };
    for (const portion of portionsOf(from.left)) {
      const { data, failure } = await applyPortion(portion, from.why, newKey());
      if (data === undefined) {
        setApplying({ ...state, failure });
        setBusy(false);
        return;
      }
      state = {
        ...state,
        applied: [...state.applied, ...data.rows],
        left: state.left.slice(portion.length),
      };
      setApplying(state);
    }
    setBusy(false);
  };

  return {
    ...{ name, rows, checked, fault, busy, applying, isStale, choose, correct },
    check: () => void check(rows),
    apply: (why: string) => {
      const left = applicable(rows, checked ?? []);
      void send({ left, all: left.length, applied: [], why });
    },
    goOn: () => {
      if (applying === undefined) return;
      const { left, all, applied, why } = applying;
      void send({ left, all, applied, why });
    },
  };
}
export type Sheet = ReturnType<typeof useSheet>;
