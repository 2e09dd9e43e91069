import { useLocation } from 'preact-iso';
import { useLanguage, useSay } from '../../platform/language.ts';
import { WorkFrame } from '../frame/work-frame.tsx';
import { ownOffice } from '../access/own-office.ts';
import { EntryList } from '../lists/entry-list.tsx';
import { shortcutsOfList } from '../lists/list-shortcuts.ts';
import { NothingListed } from '../lists/nothing-listed.tsx';
import { SaveList } from '../saved-lists/save-list.tsx';
import { useList } from '../lists/use-list.ts';
import { officerApi } from '../session/officer-api.ts';
import type { WorkPageProps } from '../pages.tsx';
import { DirectionBar } from './direction-bar.tsx';
import { DirectionRow, type DirectionOfApi } from './direction-row.tsx';
import { directionsTexts as texts } from './texts.ts';
import { directionViewNamed, type DirectionsQuery } from './views.ts';

const line = (one: DirectionOfApi) => <DirectionRow line={one} />;

const loadTable = () => import('./table-of-directions.ts');

/** What was directed: to one's office, and by oneself. */
export default function DirectionsPage({ me }: WorkPageProps) {
  const say = useSay();
  const { institution = ownOffice(me).id, view } = useLocation().query;
  const wish = { institution, view: directionViewNamed(view) };
  const reading = useDirections(wish);
  return (
    <WorkFrame
      title={texts.title}
      description={texts.description}
      me={me}
      shortcuts={shortcutsOfList(reading)}
    >
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <DirectionBar me={me} wish={wish} />
      <SaveList reading={reading} loadTable={loadTable} />
      <EntryList
        label={say(wish.view.text)}
        reading={reading}
        line={line}
        empty={<NothingListed said={say(wish.view.empty)}>{say(wish.view.willCome)}</NothingListed>}
      />
    </WorkFrame>
  );
}

/** Reads what is wished of directions. A ticket may have several, so a line is named by both numbers. */
const useDirections = ({ institution, view: { asks } }: DirectionsQuery) =>
  useList(
    (request, page) =>
      officerApi.GET('/v1/officer/directions', {
        ...request,
        params: { query: { ...asks, ...(asks.list === 'received' && { institution }), ...page } },
      }),
    ({ directions }) =>
      directions.map((one) => ({ ...one, ticket: one.number, number: `${one.number}-${one.direction}` })),
    [institution, asks, useLanguage()],
  );
