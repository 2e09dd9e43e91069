import type { AppliedState } from '../../../domain/administration/sheets.ts';
import type { AdministrationRefusal } from '../../../domain/administration/refusals.ts';
import { administrationRefusalWords } from '../../../words/change-refusals.ts';
import type { Container } from '../../container.ts';
import type { Log } from '../../log.ts';
import { RequestRefused } from '../../request-refused.ts';
import { administer } from '../administer.ts';
import { saidFault, tagOfRow, type CheckingSheet, type SaidFault } from './check-sheet.ts';
import { planSheet, sheetOver } from './plan-sheet.ts';
import type { PlannedChange } from './plan-row.ts';
import { proposalOfRow } from './proposal-of-row.ts';
import type { SheetRow } from './sheet-rows.ts';

export interface AppliedRow {
  readonly row: number;
  readonly state: AppliedState;
  readonly id?: string;
  /** Its proposal, where it waits for a second administrator. */
  readonly proposal?: string;
  readonly fault?: SaidFault;
}

interface ApplyingSheet extends CheckingSheet {
  /** It stays in the history of what each row changes. */
  readonly why: string;
  readonly idempotencyKey: string;
  readonly log: Log;
}

type Ports = Pick<Container, 'administration' | 'registry' | 'hashing' | 'now'>;
type Outcome = Pick<AppliedRow, 'state' | 'proposal' | 'fault'>;

/** Applies one row: each of its changes is one version of the registry, decided anew. */
async function applyRow(ports: Ports, applying: ApplyingSheet, row: SheetRow): Promise<AppliedRow> {
  const { why, officer, language, read, idempotencyKey, log } = applying;
  const doing = { by: { id: officer.id, institution: officer.institution }, at: ports.now(), why };
  const [planned] = await planSheet(sheetOver({ ...ports, read }, doing), [row]);
  if (planned === undefined) throw new TypeError(`Row ${row.row} has no plan.`);
  if ('fault' in planned) return { row: row.row, state: 'wrong', fault: saidFault(planned.fault, language) };
  const { plan } = planned;
  const { id, changes } = plan;
  const named = { row: row.row, ...(id !== undefined && { id }) };
  if (changes.length === 0) return { ...named, state: 'same' };
  if (row.tag !== undefined && row.tag !== tagOfRow(plan)) return { ...named, state: 'moved-on' };
  let last: Outcome = { state: 'same' };
  for (const change of changes) {
    last = await applyChange(change);
    if (last.state !== 'done') break;
  }
  return { ...named, ...last };

  async function applyChange(change: PlannedChange): Promise<Outcome> {
    const guarded = change.matters.length === 0 ? undefined : await proposalOfRow(ports, { doing }, change);
    if (guarded?.waiting !== undefined) return { state: 'proposed', proposal: guarded.waiting.id };
    try {
      const administered = await administer(ports, {
        ...{ change: change.change, stated: change.stated, why, officer, language, log },
        asked: change.asked,
        idempotencyKey: guarded?.key ?? `${idempotencyKey}.${row.row}.${change.change}`,
        shown: [change.tag],
      });
      return administered.outcome === 'done'
        ? { state: 'done' }
        : { state: 'proposed', proposal: administered.proposed.proposal };
    } catch (error) {
      const outcome = outcomeOfRefusal(error);
      if (outcome === undefined) throw error;
      return outcome;
    }
  }

  /** A refusal that concerns the row alone; others end the whole request, and its sender goes on later. */
  function outcomeOfRefusal(error: unknown): Outcome | undefined {
    if (!(error instanceof RequestRefused)) return undefined;
    const { code, refusal } = error.facts;
    if (code === 'registry-moved-on') return { state: 'moved-on' };
    if (code !== 'change-refused' || refusal === undefined) return undefined;
    const text = administrationRefusalWords[refusal as AdministrationRefusal][language];
    return { state: 'wrong', fault: { text, offers: [] } };
  }
}

/**
 * Applies rows of a sheet one after the other. A row that the registry has already changes nothing, so that a portion that broke off,
 * or a file that comes again, is continued by sending it again. Throws the problems `registry-busy` and `registry-being-imported`.
 */
export async function applySheet(
  ports: Ports,
  applying: ApplyingSheet,
): Promise<{ readonly rows: readonly AppliedRow[] }> {
  const applied: AppliedRow[] = [];
  for (const row of applying.rows) applied.push(await applyRow(ports, applying, row));
  return { rows: applied };
}
