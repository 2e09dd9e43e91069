import type {
  DeadlineRow,
  InstitutionRecord,
  ListedOfficer,
  OfficerRecord,
  WholeRegistry,
} from '../administration/change-command.ts';

/** What a change is about, as it was when its form was opened. */
export interface ChangeSubject {
  /** The registry as whoever asks administers it. */
  readonly registry: WholeRegistry;
  readonly institution?: InstitutionRecord;
  readonly officer?: OfficerRecord;
  /** Who works at the institution. */
  readonly officers?: readonly ListedOfficer[];
}

export const institutionOf = ({ institution }: ChangeSubject): string => institution?.id ?? '';
export const officerNamedIn = ({ officer }: ChangeSubject): string => officer?.id ?? '';

/** Rows of deadlines that stand there already. */
export const rowsOf = ({ institution, registry }: ChangeSubject): readonly DeadlineRow[] =>
  (institution ?? registry).deadlines.rows;
