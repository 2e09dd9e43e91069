import type { SheetColumn, CheckedState } from '../../../domain/administration/sheets.ts';
import { foreseen } from '../../../domain/administration/foreseen.ts';
import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import type { PresentOfficer } from '../../../domain/institutions/officers/present-officer.ts';
import type { RegistryAct } from '../../../domain/administration/registry-acts.ts';
import { registryActWords } from '../../../words/registry.ts';
import type { Container } from '../../container.ts';
import type { Worded } from '../../worded.ts';
import { sayForeseen } from '../say-foreseen.ts';
import { Speaker } from '../say-differences.ts';
import { faultText, isGuarded, type PlanningSheet, type RowFault, type RowPlan } from './plan-row.ts';
import { isOffice, planSheet, sheetOver } from './plan-sheet.ts';
import type { ReadStatement, SheetRow } from './sheet-rows.ts';

export interface SaidFault {
  readonly column?: SheetColumn;
  readonly text: string;
  readonly offers: readonly { readonly value: string; readonly text: string }[];
}

export interface CheckedRow {
  readonly row: number;
  readonly is: 'office' | 'person';
  readonly state: CheckedState;
  readonly id?: string;
  readonly office?: { readonly id: string; readonly name: string };
  /** For applying the row: it is done only where it changes just this. */
  readonly tag?: string;
  readonly acts: readonly Worded<RegistryAct>[];
  readonly fault?: SaidFault;
  /** What follows for tickets, and why it takes a second administrator. */
  readonly notes: readonly string[];
}

export interface CheckingSheet {
  readonly rows: readonly SheetRow[];
  readonly officer: PresentOfficer;
  readonly language: Language;
  readonly read: ReadStatement;
}

/** The reason is stated when rows are applied, and decides nothing. */
const unstated = '-';

type Ports = Pick<Container, 'administration' | 'registry' | 'queues' | 'hashing' | 'now'>;

/** Names all that a row changes. */
export const tagOfRow = ({ changes }: RowPlan): string => changes.map(({ tag }) => tag).join('.');

export const saidFault = (fault: RowFault, language: Language): SaidFault => ({
  text: faultText(fault, language),
  offers: fault.offers.map(({ value, text }) => ({
    value,
    text: typeof text === 'string' ? text : text[language],
  })),
  ...(fault.column !== undefined && { column: fault.column }),
});

function stateOf(plan: RowPlan): CheckedState {
  if (plan.changes.length === 0) return 'same';
  if (isGuarded(plan)) return 'guarded';
  return plan.changes.some(({ change }) => change === 'move-officer') ? 'moves' : 'good';
}

/** Checks every row of a sheet by the decisions of the registry, on one draft over all rows. Nothing is stored. */
export async function checkSheet(
  { administration, registry, queues, hashing, now }: Ports,
  { rows, officer: { id, institution }, language, read }: CheckingSheet,
): Promise<{ readonly rows: readonly CheckedRow[] }> {
  const doing = { by: { id, institution }, at: now(), why: unstated };
  const sheet = sheetOver({ administration, registry, hashing, read }, doing);
  const speaker = new Speaker(sheet.draft, language);
  const checked: CheckedRow[] = [];
  for (const one of await planSheet(sheet, rows)) {
    const base = { row: one.row.row, is: isOffice(one.row) ? ('office' as const) : ('person' as const) };
    if ('fault' in one)
      checked.push({ ...base, state: 'wrong', acts: [], notes: [], fault: saidFault(one.fault, language) });
    else
      checked.push({
        ...base,
        ...said(one.plan, language),
        notes: await notesOf(one.plan, { sheet, speaker, queues, administration }),
      });
  }
  return { rows: checked };
}

const said = (plan: RowPlan, language: Language) => ({
  state: stateOf(plan),
  tag: tagOfRow(plan),
  acts: plan.changes.map(({ decision: { act } }) => ({ code: act, word: registryActWords[act][language] })),
  ...(plan.id !== undefined && { id: plan.id }),
  ...(plan.office !== undefined && { office: { id: plan.office.id, name: plan.office.name[language] } }),
});

interface Noting extends Pick<Ports, 'queues' | 'administration'> {
  readonly sheet: PlanningSheet;
  readonly speaker: Speaker;
}

/** Lists what is told of a row: tickets that lose their officer, and what a second administrator is asked. */
async function notesOf(plan: RowPlan, { sheet, speaker, queues }: Noting): Promise<readonly string[]> {
  const { draft, doing } = sheet;
  const notes: string[] = [];
  for (const { decision, matters } of plan.changes) {
    const follows =
      decision.consequences?.some(({ what }) => what === 'unassign') === true
        ? (await foreseen(draft, decision, doing.at)).filter(({ what }) => what === 'unassigned')
        : [];
    const asks = matters.length === 0 ? [] : [{ what: 'second-administrator' as const, matters }];
    for (const one of [...asks, ...follows]) notes.push((await sayForeseen(one, speaker, queues)).text);
  }
  return notes;
}
