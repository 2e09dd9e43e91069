import type { RegistryAct } from '../../domain/administration/registry-acts.ts';
import { guardedMatterWords, proposalStateWords, registryActWords } from '../../words/registry.ts';
import { waterAuthority as dawasa, type Examples } from './example.ts';

interface Example {
  readonly summary: string;
  readonly act: RegistryAct;
}

const why = 'Tangazo la Serikali Na. 512 la 2026';
const row = {
  kind: 'complaint',
  urgent: false,
  acknowledge: { amount: 1, unit: 'working-days' },
  respond: { amount: 10, unit: 'working-days' },
  appealWindow: { amount: 30, unit: 'days' },
};

/** The routes by which administrators change the registry, and what is done by each. */
const examples: Readonly<Record<string, Example>> = {
  'create-institution': { summary: 'Taasisi mpya', act: 'create-institution' },
  'rename-institution': { summary: 'Majina mapya', act: 'rename-institution' },
  'move-institution': { summary: 'Chini ya wizara nyingine', act: 'move-institution' },
  'close-institution': { summary: 'Kufungwa', act: 'close-institution' },
  'create-officer': { summary: 'Afisa mpya', act: 'create-officer' },
  'change-officer': { summary: 'Mafunzo na majukumu', act: 'change-officer' },
  'move-officer': { summary: 'Kuhamia taasisi nyingine', act: 'move-officer' },
  'remove-officer': { summary: 'Kustaafu', act: 'remove-officer' },
  'end-sight-wait': { summary: 'Kuona mara moja', act: 'end-sight-wait' },
  'appoint-head': { summary: 'Mkuu mpya', act: 'appoint-head' },
  'appoint-acting-head': { summary: 'Kukaimu mwezi Desemba', act: 'appoint-acting-head' },
  'end-headship': { summary: 'Mwisho wa kuwa mkuu', act: 'end-headship' },
  'set-institution-deadlines': { summary: 'Muda mfupi zaidi', act: 'set-deadlines' },
  'set-deadlines': { summary: 'Muda kwa wote', act: 'set-deadlines' },
  'change-calendar': { summary: 'Idd iliyoonekana', act: 'change-calendar' },
};

const history = (
  act: RegistryAct,
  { field, from, to }: Readonly<Record<'field' | 'from' | 'to', string>>,
  said: Readonly<Record<string, string>>,
): Examples => ({
  first: {
    summary: 'Ukurasa wa kwanza',
    value: {
      changes: [
        {
          version: 8,
          act,
          at: '2026-11-24T09:00:00Z',
          word: registryActWords[act].sw,
          by: { id: 'flora-mkumbwa', institution: 'tamisemi', name: 'Flora Mkumbwa' },
          why,
          fields: [{ field, from, to }],
          differences: [said],
        },
      ],
    },
  },
});

/** Requests that the fields' own examples do not make: of several acts that can be looked at before, one. */
export const registryActScenarios: Readonly<Record<string, Examples>> = {
  'preview-registry-act': {
    removal: {
      summary: 'Kabla ya kumwondoa afisa',
      value: { act: 'remove-officer', params: { officer: 'rehema-msuya' }, details: { why } },
    },
  },
};

const water = {
  id: 'maji',
  name: { sw: 'Wizara ya Maji', en: 'Ministry of Water' },
  shortName: { sw: 'Wizara ya Maji', en: 'Min. of Water' },
};

const opened = { code: 'open', word: proposalStateWords.open.sw };

/** What each change answers where it is done, and where it takes a second administrator. */
const answers: Readonly<Record<string, Examples>> = Object.fromEntries(
  Object.entries(examples).map(([route, { summary, act }]) => [
    route,
    {
      asked: { summary, value: { act, version: 8, at: '2026-11-24T09:00:00Z' } },
      proposed: {
        summary: 'Inasubiri msimamizi wa pili',
        value: {
          act,
          proposal: 'q3Xb7vLr0TzNf1Aa',
          state: opened,
          at: '2026-11-24T09:00:00Z',
          expiresAt: '2026-12-08T09:00:00Z',
        },
      },
    },
  ]),
);

export const registryActReplies: Readonly<Record<string, Examples>> = {
  ...answers,
  'list-proposals': {
    one: {
      summary: 'Pendekezo moja',
      value: {
        proposals: [
          {
            id: 'q3Xb7vLr0TzNf1Aa',
            act: 'appoint-acting-head',
            word: registryActWords['appoint-acting-head'].sw,
            state: opened,
            matters: [
              {
                code: 'receiver-of-corruption',
                word: guardedMatterWords['receiver-of-corruption'].sw,
              },
            ],
            by: { id: 'shabani-kilasi', institution: 'utumishi', name: 'Shabani Kilasi' },
            at: '2026-11-24T09:00:00Z',
            why,
            expiresAt: '2026-12-08T09:00:00Z',
            items: [
              {
                part: 'institution',
                id: 'takukuru',
                name: 'TAKUKURU',
                isNew: false,
                differences: [
                  {
                    field: 'acting-heads',
                    word: 'Makaimu',
                    to: 'Rehema Msuya, kuanzia 01/12/2026 hadi 31/12/2026',
                  },
                ],
              },
            ],
            acts: ['confirm', 'decline'],
          },
        ],
      },
    },
  },
  'decide-proposal': {
    confirmed: {
      summary: 'Limethibitishwa',
      value: {
        id: 'q3Xb7vLr0TzNf1Aa',
        state: { code: 'confirmed', word: proposalStateWords.confirmed.sw },
        at: '2026-11-24T10:00:00Z',
        version: 9,
      },
    },
  },
  'preview-registry-act': {
    removal: {
      summary: 'Afisa mwenye kazi',
      value: {
        act: 'remove-officer',
        version: 8,
        tag: '0Yv8mN4nS1c7Tq0hJ2kLwA',
        items: [
          {
            part: 'officer',
            id: 'rehema-msuya',
            name: 'Rehema Msuya',
            isNew: false,
            differences: [{ field: 'active', word: 'Yupo kazini', from: 'ndiyo', to: 'hapana' }],
          },
        ],
        consequences: [
          {
            code: 'unassigned',
            text: 'Kazi alizonazo Rehema Msuya zitabaki bila afisa: 3. Muda wa kujibu haubadiliki.',
          },
        ],
      },
    },
  },
  'show-registry': {
    national: {
      summary: 'Msimamizi wa nchi nzima',
      value: {
        institution: water,
        nationWide: true,
        peers: [
          {
            id: 'tatu-kessy',
            name: 'Tatu Kessy',
            institution: {
              id: 'thbub',
              name: { sw: 'Tume ya Haki za Binadamu na Utawala Bora', en: 'Human Rights Commission' },
              shortName: { sw: 'THBUB', en: 'CHRAGG' },
            },
            suspended: false,
          },
        ],
        deadlines: { version: 1, rows: [row] },
        calendar: {
          version: 1,
          weekdays: [1, 2, 3, 4, 5],
          opens: '07:30',
          closes: '15:30',
          holidays: [{ date: '2026-12-09', name: { sw: 'Siku ya Uhuru', en: 'Independence Day' } }],
        },
      },
    },
  },
  'show-registry-institution': {
    headed: {
      summary: 'Taasisi yenye mkuu',
      value: {
        ...dawasa,
        kind: { code: 'agency', word: 'wakala au shirika la umma' },
        jurisdiction: { code: 'mainland', word: 'Tanzania Bara' },
        level: true,
        path: [water],
        children: 0,
        activeOfficers: 2,
        head: { id: 'rehema-msuya', name: 'Rehema Msuya' },
        actingHeads: [],
        duties: { officer: { id: 'rehema-msuya', name: 'Rehema Msuya' }, institution: dawasa },
        deadlines: { version: 1, rows: [] },
        acts: ['rename-institution'],
        notNow: [
          {
            act: 'close-institution',
            whyNot: {
              code: 'officers-remain',
              text: 'Kuna maafisa wanaofanya kazi hapo. Wahamishe au waondoe kwanza.',
            },
          },
        ],
      },
    },
  },
  'show-registry-officer': {
    head: {
      summary: 'Mkuu wa taasisi',
      value: {
        id: 'rehema-msuya',
        name: 'Rehema Msuya',
        institution: dawasa,
        roles: [{ code: 'head', word: 'mkuu' }],
        active: true,
        suspended: true,
        suspension: {
          by: { id: 'flora-mkumbwa', name: 'Flora Mkumbwa' },
          until: '2026-11-25T09:00:00Z',
        },
        seesFrom: '2026-11-25T09:00:00Z',
        trained: true,
        heads: [{ ...dawasa, acting: false }],
        onlyAccess: false,
        acts: ['change-officer', 'move-officer', 'remove-officer', 'end-sight-wait'],
        notNow: [],
      },
    },
  },
  'institution-history': history(
    'rename-institution',
    { field: 'name.sw', from: 'Maji', to: 'Wakala wa Maji Vijijini' },
    { field: 'name-sw', word: 'Jina kwa Kiswahili', from: 'Maji', to: 'Wakala wa Maji Vijijini' },
  ),
  'officer-history': history(
    'move-officer',
    { field: 'institution', from: 'maji', to: 'dawasa' },
    { field: 'works-at', word: 'Anafanya kazi', from: water.name.sw, to: dawasa.name.sw },
  ),
  'deadlines-history': history(
    'set-deadlines',
    { field: 'version', from: '2', to: '3' },
    { field: 'respond', word: 'Swali: kujibu', from: 'siku 5 za kazi', to: 'siku 4 za kazi' },
  ),
  'calendar-history': history(
    'change-calendar',
    { field: 'version', from: '2', to: '3' },
    { field: 'day', word: 'Tarehe 27/11/2026', to: 'ofisi zimefungwa: Idd el Fitr' },
  ),
  'list-officers': {
    all: {
      summary: 'Maafisa wa taasisi',
      value: {
        institution: dawasa,
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
