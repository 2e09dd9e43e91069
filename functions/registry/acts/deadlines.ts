import {
  changeCalendarRoute,
  setDeadlinesRoute,
  setInstitutionDeadlinesRoute,
} from '../../../contracts/http/registry-acts/deadlines.ts';
import { setDeadlines } from '../../../domain/administration/deadlines.ts';
import { changeCalendar } from '../../../domain/administration/holidays.ts';
import { answering } from '../../../application/registry/decisions.ts';

export const settingInstitutionDeadlines = answering(
  setInstitutionDeadlinesRoute,
  ({ params: { institution }, body: { why, rows } }) => ({
    why,
    decide: (records, doing) => setDeadlines(records, doing, { institution, rows }),
  }),
);

export const settingDeadlines = answering(setDeadlinesRoute, ({ body: { why, rows } }) => ({
  why,
  decide: (records, doing) => setDeadlines(records, doing, { rows }),
}));

export const changingCalendar = answering(changeCalendarRoute, ({ body: { why, ...holidays } }) => ({
  why,
  decide: (records, doing) => changeCalendar(records, doing, holidays),
}));
