/** A citizen's files of one ticket have the first places; what offices add comes after. Source: docs/rules.md, Attachments. */
export const citizenFilePlaces = 5;
