/** Examples of one route, by a name of their own. */
export type Examples = Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;

/** The institution and the ticket of most examples. */
export const ministry = {
  id: 'afya',
  name: { sw: 'Wizara ya Afya', en: 'Ministry of Health' },
  shortName: { sw: 'Wizara ya Afya', en: 'Min. of Health' },
};
export const number = '261112345671';

/** The institution that acts on it, where it is about water. */
export const waterAuthority = {
  id: 'dawasa',
  name: { sw: 'Mamlaka ya Maji Dar es Salaam', en: 'Dar es Salaam Water Authority' },
  shortName: { sw: 'DAWASA', en: 'DAWASA' },
};
