import type { SourceFile } from './source-file.ts';

/** The files that make up a registry. */
export interface RegistryFiles {
  /** `institutions/*.csv` */
  readonly institutions: readonly SourceFile[];
  /** `officers/*.csv` */
  readonly officers: readonly SourceFile[];
  /** `bounds.csv` */
  readonly bounds: SourceFile;
  /** `points.csv` */
  readonly points: SourceFile;
  /** `areas.csv` */
  readonly areas: SourceFile;
  /** `former-names.csv` */
  readonly formerNames: SourceFile;
  /** `acting-heads.csv` */
  readonly actingHeads: SourceFile;
  /** `categories.yaml` */
  readonly categories: SourceFile;
  /** `routing.csv` */
  readonly routing: SourceFile;
  /** `policy.yaml` */
  readonly policy: SourceFile;
  /** `calendar.yaml` */
  readonly calendar: SourceFile;
  /** `holidays.csv` */
  readonly holidays: SourceFile;
}
