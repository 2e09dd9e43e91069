/**
 * Writes fields of classes as assignments for browsers that lack them: defining each takes helpers in every file. No class here
 * has a setter of a field's name.
 */
export const assignedFields = { assumptions: { setPublicClassFields: true } };
