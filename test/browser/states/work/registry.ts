import { proposalTexts } from '../../../../web/src/officer/administration/proposal-texts.ts';
import { administrationTexts } from '../../../../web/src/officer/administration/texts.ts';
import { registryTexts } from '../../../../web/src/officer/registry/texts.ts';
import { failureTexts } from '../../../../web/src/api/texts.ts';
import { registryActWords } from '../../../../words/registry.ts';
import { aKey } from '../../../builders/http-request.ts';
import type { PageState } from '../../visits/page-state.ts';

const page = 'work-registry';
/** Of the whole country, and of what lies under one ministry. */
const national = 'salama-ngowi';
const ofMinistry = 'flora-mkumbwa';

/** Where administrators find what they administer. */
export const registryStates: readonly PageState[] = [
  {
    page,
    name: 'of-the-country',
    officer: national,
    shows: registryTexts.rules,
    reach: async (visit) => {
      await visit.opens(page);
      await visit.page.locator('.rows-of-registry').nth(2).getByRole('listitem').first().waitFor();
    },
  },
  { page, name: 'of-a-ministry', officer: ofMinistry, shows: { sw: 'Mkoa wa Arusha', en: 'Arusha Region' } },
  {
    page,
    name: 'found',
    officer: national,
    shows: { sw: 'Zilizopatikana:', en: 'Found:' },
    reach: async (visit) => {
      await visit.opens(page);
      await visit.fills(administrationTexts.search, 'dawasa');
    },
  },
  {
    page,
    name: 'with-proposals',
    officer: national,
    shows: proposalTexts.title,
    reach: async (visit) => {
      const { status, text } = await visit.site.system.answers('change-officer', {
        params: { officer: 'furaha-temba' },
        body: { name: 'Furaha <b>Temba</b>', why: 'Barua <script>' },
        headers: { authorization: 'Bearer shabani-kilasi', 'idempotency-key': aKey() },
      });
      // A visit is used for many states: of one who proposes ten wait at most.
      if (status !== 202 && !text.includes('too-many-proposals'))
        throw new Error(`It was answered with ${status}: ${text}`);
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'with-a-suspension-to-confirm',
    officer: national,
    shows: registryActWords['keep-suspended'],
    reach: async (visit) => {
      const { status, text } = await visit.site.system.answers('change-officer', {
        params: { officer: 'simoni-nanyaro' },
        body: { suspended: true, why: 'Barua <script>' },
        headers: { authorization: 'Bearer shabani-kilasi', 'idempotency-key': aKey() },
      });
      if (status >= 300 && !text.includes('too-many-proposals'))
        throw new Error(`It was answered with ${status}: ${text}`);
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'unavailable',
    officer: national,
    shows: failureTexts.unavailable,
    reach: async (visit) => {
      visit.site.api.refuses('show-registry', 'store-unavailable');
      await visit.opens(page);
    },
  },
];
