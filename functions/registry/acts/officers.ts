import {
  changeOfficerRoute,
  createOfficerRoute,
  moveOfficerRoute,
  removeOfficerRoute,
} from '../../../contracts/http/registry-acts/officers.ts';
import {
  changeOfficer,
  createOfficer,
  moveOfficer,
  removeOfficer,
} from '../../../domain/administration/officers.ts';
import { answering } from '../../../application/registry/decisions.ts';

export const creatingOfficer = answering(createOfficerRoute, ({ body: { why, ...stated } }) => ({
  why,
  decide: (records, doing) => createOfficer(records, doing, stated),
}));

export const changingOfficer = answering(
  changeOfficerRoute,
  ({ params: { officer: id }, body: { why, ...stated } }) => ({
    why,
    decide: (records, doing) => changeOfficer(records, doing, { id, ...stated }),
  }),
);

export const movingOfficer = answering(
  moveOfficerRoute,
  ({ params: { officer: id }, body: { why, institution } }) => ({
    why,
    decide: (records, doing) => moveOfficer(records, doing, { id, institution }),
  }),
);

export const removingOfficer = answering(
  removeOfficerRoute,
  ({ params: { officer: id }, body: { why } }) => ({
    why,
    decide: (records, doing) => removeOfficer(records, doing, { id }),
  }),
);
