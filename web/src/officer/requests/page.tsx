import { useLanguage, useSay } from '../../platform/language.ts';
import { WorkFrame } from '../frame/work-frame.tsx';
import { WorkLink } from '../frame/work-link.tsx';
import { EntryList } from '../lists/entry-list.tsx';
import { shortcutsOfList } from '../lists/list-shortcuts.ts';
import { SaveList } from '../saved-lists/save-list.tsx';
import { useList } from '../lists/use-list.ts';
import { officerApi } from '../session/officer-api.ts';
import { ownTexts } from '../own/texts.ts';
import type { WorkPageProps } from '../pages.tsx';
import { RequestRow, type RequestOfApi } from './own-request.tsx';
import { ownRequestsTexts as texts } from './texts.ts';

const line = (one: RequestOfApi) => <RequestRow line={one} />;

const loadTable = () => import('./table-of-requests.ts');

/** The requests for identities that who reads it made, and what came of them. */
export default function OwnRequestsPage({ me }: WorkPageProps) {
  const say = useSay();
  const reading = useOwnRequests();
  return (
    <WorkFrame
      title={texts.title}
      description={texts.description}
      me={me}
      shortcuts={shortcutsOfList(reading)}
    >
      <WorkLink class="back" to="own">
        {say(ownTexts.title)}
      </WorkLink>
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <SaveList reading={reading} loadTable={loadTable} />
      <EntryList
        label={say(texts.title)}
        look="of-request"
        reading={reading}
        line={line}
        empty={<p>{say(texts.empty)}</p>}
      />
    </WorkFrame>
  );
}

/** Reads what who asks had asked for. One ticket may have several, so a line is named by the id of its request. */
const useOwnRequests = () =>
  useList(
    (request, page) =>
      officerApi.GET('/v1/officer/identity-requests/own', { ...request, params: { query: page } }),
    ({ requests }) => requests.map((one) => ({ ...one, ticket: one.number, number: one.id })),
    [useLanguage()],
  );
