import {
  closeInstitutionRoute,
  createInstitutionRoute,
  moveInstitutionRoute,
  renameInstitutionRoute,
} from '../../../contracts/http/registry-acts/institutions.ts';
import {
  closeInstitution,
  createInstitution,
  moveInstitution,
  renameInstitution,
} from '../../../domain/administration/institutions.ts';
import { answering } from '../../../application/registry/decisions.ts';

export const creating = answering(createInstitutionRoute, ({ body: { why, ...stated } }) => ({
  why,
  decide: (records, doing) => createInstitution(records, doing, stated),
}));

export const renaming = answering(
  renameInstitutionRoute,
  ({ params: { institution: id }, body: { why, ...names } }) => ({
    why,
    decide: (records, doing) => renameInstitution(records, doing, { id, ...names }),
  }),
);

export const moving = answering(
  moveInstitutionRoute,
  ({ params: { institution: id }, body: { why, parent } }) => ({
    why,
    decide: (records, doing) => moveInstitution(records, doing, { id, parent }),
  }),
);

export const closing = answering(
  closeInstitutionRoute,
  ({ params: { institution: id }, body: { why, successor } }) => ({
    why,
    decide: (records, doing) => closeInstitution(records, doing, { id, successor }),
  }),
);
