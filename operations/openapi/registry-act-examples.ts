import type { RegistryAct } from '../../domain/administration/registry-acts.ts';
import type { Examples } from './example.ts';

interface Example {
  readonly summary: string;
  readonly asks: object;
  readonly act: RegistryAct;
}

const why = 'Tangazo la Serikali Na. 512 la 2026';
const names = {
  name: { sw: 'Wakala wa Maji Vijijini', en: 'Rural Water Agency' },
  shortName: { sw: 'Maji Vijijini', en: 'Rural Water' },
};
const row = {
  kind: 'complaint',
  urgent: false,
  acknowledge: { amount: 1, unit: 'working-days' },
  respond: { amount: 10, unit: 'working-days' },
  appealWindow: { amount: 30, unit: 'days' },
};

/** What administrators ask for, by the name of the route. */
const examples: Readonly<Record<string, Example>> = {
  'create-institution': {
    summary: 'Taasisi mpya',
    asks: {
      id: 'maji-vijijini',
      kind: 'agency',
      parent: 'maji',
      jurisdiction: 'mainland',
      level: true,
      ...names,
    },
    act: 'create-institution',
  },
  'rename-institution': { summary: 'Majina mapya', asks: names, act: 'rename-institution' },
  'move-institution': {
    summary: 'Chini ya wizara nyingine',
    asks: { parent: 'maji' },
    act: 'move-institution',
  },
  'close-institution': { summary: 'Kufungwa', asks: { successor: 'dawasa' }, act: 'close-institution' },
  'create-officer': {
    summary: 'Afisa mpya',
    asks: {
      id: 'zawadi-mushi',
      institution: 'dawasa',
      name: 'Zawadi Mushi',
      roles: ['officer'],
      trained: true,
      contact: { email: 'zawadi.mushi@dawasa.example' },
    },
    act: 'create-officer',
  },
  'change-officer': {
    summary: 'Mafunzo na majukumu',
    asks: {
      roles: ['officer', 'duty-officer'],
      trained: true,
      contact: { email: 'rehema.msuya@dawasa.example', phone: '0600000101' },
    },
    act: 'change-officer',
  },
  'move-officer': {
    summary: 'Kuhamia taasisi nyingine',
    asks: { institution: 'dawasa' },
    act: 'move-officer',
  },
  'remove-officer': { summary: 'Kustaafu', asks: {}, act: 'remove-officer' },
  'appoint-head': { summary: 'Mkuu mpya', asks: { officer: 'rehema-msuya' }, act: 'appoint-head' },
  'appoint-acting-head': {
    summary: 'Kukaimu mwezi Desemba',
    asks: { officer: 'rehema-msuya', from: '2026-12-01', until: '2026-12-31' },
    act: 'appoint-acting-head',
  },
  'end-headship': { summary: 'Mwisho wa ukuu', asks: { officer: 'rehema-msuya' }, act: 'end-headship' },
  'set-institution-deadlines': { summary: 'Muda mfupi zaidi', asks: { rows: [row] }, act: 'set-deadlines' },
  'set-deadlines': { summary: 'Muda kwa wote', asks: { rows: [row] }, act: 'set-deadlines' },
  'change-calendar': {
    summary: 'Idd iliyoonekana',
    asks: {
      add: ['2026-11-27'],
      remove: ['2026-11-26'],
      celebrations: [{ date: '2026-11-27', name: { sw: 'Idd el Fitr', en: 'Eid al-Fitr' } }],
    },
    act: 'change-calendar',
  },
};

const mapped = (value: (example: Example) => unknown): Readonly<Record<string, Examples>> =>
  Object.fromEntries(
    Object.entries(examples).map(([route, example]) => [
      route,
      { asked: { summary: example.summary, value: value(example) } },
    ]),
  );

const history = (act: RegistryAct, field: string, from: string, to: string): Examples => ({
  first: {
    summary: 'Ukurasa wa kwanza',
    value: {
      changes: [
        {
          version: 8,
          act,
          at: '2026-11-24T09:00:00Z',
          by: { id: 'flora-mkumbwa', institution: 'tamisemi' },
          why,
          fields: [{ field, from, to }],
        },
      ],
    },
  },
});

export const registryActRequests = mapped(({ asks }) => ({ ...asks, why }));

export const registryActReplies: Readonly<Record<string, Examples>> = {
  ...mapped(({ act }) => ({ act, version: 8, at: '2026-11-24T09:00:00Z' })),
  'institution-history': history('rename-institution', 'name.sw', 'Maji', 'Wakala wa Maji Vijijini'),
  'officer-history': history('move-officer', 'institution', 'maji', 'dawasa'),
  'deadlines-history': history('set-deadlines', 'version', '2', '3'),
  'calendar-history': history('change-calendar', 'version', '2', '3'),
  'list-officers': {
    all: {
      summary: 'Maafisa wa taasisi',
      value: {
        institution: {
          id: 'dawasa',
          name: { sw: 'Mamlaka ya Maji Dar es Salaam', en: 'Dar es Salaam Water Authority' },
          shortName: { sw: 'DAWASA', en: 'DAWASA' },
        },
        officers: [
          {
            id: 'rehema-msuya',
            name: 'Rehema Msuya',
            roles: [{ code: 'officer', word: 'afisa' }],
            active: true,
            trained: true,
          },
        ],
      },
    },
  },
};
