import { backupRules, changeExports, type BackupRule } from '../../lib/config/recovery.ts';
import { sum, times, type Usage } from '../prices.ts';

/** What copies to the backup account take of a checkout. */
export interface PricedCopies {
  /** Dollars for a gigabyte in copied tables in a month. */
  readonly ofGigabyte: Usage;
  /** Dollars for a gigabyte that changed there, once. */
  readonly ofChange: Usage;
  /** Exports of a table in a month, however little changed. */
  readonly exports: number;
}

const daysOfMonth = 30;

/** How often a day a rule copies. */
const copiesOfDay = ({ at: { hour, day, weekDay } }: BackupRule): number =>
  day !== undefined ? 1 / daysOfMonth : weekDay !== undefined ? 1 / 7 : 24 / Number(hour.split('/')[1]);

/** What whole copies of a gigabyte in tables take in a month. */
const copiesOfGigabyte: Usage = Object.values<BackupRule>(backupRules)
  .filter(({ of }) => of.includes('tables'))
  .map((rule): Usage => {
    const { keptDays, copyKeptDays, copyColdAfterDays = copyKeptDays } = rule;
    return times(copiesOfDay(rule), {
      'backup gigabyte month': keptDays + copyColdAfterDays,
      'cold backup gigabyte month': copyKeptDays - copyColdAfterDays,
      'gigabyte to another region': daysOfMonth,
    });
  })
  .reduce((total, each) => sum(total, each), {});

/** What a gigabyte takes that changed in copied tables and is exported: it lies seven days where it landed, and locked for as long as the lock holds. */
const exportOfGigabyte: Usage = {
  'exported gigabyte': 1,
  'gigabyte to another region': 1,
  'S3 gigabyte month': (7 + changeExports.lockDays) / daysOfMonth,
};

export const pricedCopies: PricedCopies = {
  ofGigabyte: copiesOfGigabyte,
  ofChange: exportOfGigabyte,
  exports: 24 * daysOfMonth,
};
