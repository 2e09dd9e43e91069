import type { ChangedBy, RegistryTask } from '../institutions/registry/registry-task.ts';
import type { Calendar } from '../foundation/time/calendar.ts';
import type { Replaced } from './change.ts';
import { changedWorkingDays } from './closed-days.ts';

/** Tasks that tell heads and oversight of every working day that is closed or opened again. `by` is absent for an import. */
export function tellingClosedDays(calendar: Replaced<Calendar>, by?: ChangedBy): readonly RegistryTask[] {
  const { added, removed } = changedWorkingDays(calendar);
  if (added.length + removed.length === 0) return [];
  return [{ what: 'tell-closed-days', added, removed, ...(by !== undefined && { by }) }];
}
