import { runRegistryJobs } from '../../../../application/registry/run-registry-jobs.ts';
import { personTexts } from '../../../../web/src/officer/person/texts.ts';
import type { PageState } from '../../visits/page-state.ts';
import type { Visit } from '../../visits/visit.ts';
import { changes, national } from './registry-changes.ts';

const page = 'work-person';

const zawadi = { id: 'zawadi-mushi', name: 'Zawadi Mushi', contact: { email: 'zawadi@dawasa.example' } };

/** An officer who is new, in a visit that may be used for other states. */
const addsZawadi = async (visit: Visit): Promise<void> => {
  if ((await visit.site.system.administration.officer(zawadi.id)) === undefined)
    await changes(
      visit,
      'create-officer',
      {},
      { ...zawadi, institution: 'dawasa', roles: ['officer'], trained: false },
    );
};

/** The record of an officer. */
export const personStates: readonly PageState[] = [
  {
    page,
    name: 'head',
    officer: national,
    shows: personTexts.hidden,
    reach: (visit) => visit.opens(page, { query: 'officer=anna-mushi' }),
  },
  {
    page,
    name: 'new',
    officer: national,
    shows: personTexts.invite,
    reach: async (visit) => {
      await addsZawadi(visit);
      await visit.opens(page, { query: `officer=${zawadi.id}` });
    },
  },
  {
    page,
    name: 'invited',
    officer: national,
    shows: personTexts.inviteAgain,
    reach: async (visit) => {
      await addsZawadi(visit);
      const { system } = visit.site;
      await runRegistryJobs(system.ports, { log: system.captured.log, millisecondsLeft: () => 240_000 });
      await visit.opens(page, { query: `officer=${zawadi.id}` });
    },
  },
  {
    page,
    name: 'suspended',
    officer: national,
    shows: personTexts.suspended,
    reach: async (visit) => {
      await changes(visit, 'change-officer', { officer: 'latifa-mndeme' }, { suspended: true });
      await visit.opens(page, { query: 'officer=latifa-mndeme' });
    },
  },
  {
    page,
    name: 'suspended-for-a-day',
    officer: national,
    shows: personTexts.suspendedByOne,
    reach: async (visit) => {
      await changes(visit, 'change-officer', { officer: 'benard-shija' }, { suspended: true });
      await visit.opens(page, { query: 'officer=benard-shija' });
    },
  },
  {
    page,
    name: 'waiting-to-see',
    officer: national,
    shows: personTexts.seesLater,
    reach: async (visit) => {
      await changes(visit, 'change-officer', { officer: 'yusufu-mbwambo' }, { trained: true });
      await visit.opens(page, { query: 'officer=yusufu-mbwambo' });
    },
  },
  {
    page,
    name: 'of-another-tree',
    officer: national,
    shows: { sw: 'Tatu Kessy', en: 'Tatu Kessy' },
    reach: (visit) => visit.opens(page, { query: 'officer=tatu-kessy' }),
  },
  {
    page,
    name: 'own',
    officer: national,
    shows: personTexts.hidden,
    reach: (visit) => visit.opens(page, { query: `officer=${national}` }),
  },
];
