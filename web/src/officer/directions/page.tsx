import { useLocation } from 'preact-iso';
import { Skeleton } from '../../design/skeleton.tsx';
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
import {
  InstitutionDirectionBar,
  InstitutionDirections,
  useInstitutionDirections,
} from './list-of-institutions.tsx';
import { NewDirection } from './new-direction.tsx';
import { OpenedDirection } from './opened-direction.tsx';
import { directionsTexts as texts, institutionDirectionTexts } from './texts.ts';
import { directionViewNamed, institutionViewNamed, type DirectionsQuery } from './views.ts';
import './institution-directions.css';

const line = (one: DirectionOfApi) => <DirectionRow line={one} />;

const loadTable = () => import('./table-of-directions.ts');

/** Whether the officer could direct any institution: the API decides whether they may this one. */
const mayDirect = ({ roles, heads }: WorkPageProps['me']): boolean =>
  heads.length > 0 || roles.some(({ code }) => code === 'oversight');

/** What was directed: to institutions, and on single tickets; one of the first by itself, or a new one. */
export default function DirectionsPage({ me }: WorkPageProps) {
  const say = useSay();
  const { d, new: isNew } = useLocation().query;
  if (d === undefined && isNew === undefined) return <ListedDirections me={me} />;
  return (
    <WorkFrame title={texts.title} description={texts.description} me={me}>
      {d === undefined ? (
        <>
          <h1 tabIndex={-1}>{say(institutionDirectionTexts.new)}</h1>
          <NewDirection me={me} />
        </>
      ) : (
        <OpenedDirection id={d} key={d} />
      )}
    </WorkFrame>
  );
}

function ListedDirections({ me }: Pick<WorkPageProps, 'me'>) {
  const say = useSay();
  const { institution = ownOffice(me).id, view, institutions, from } = useLocation().query;
  const wish = { institution, view: directionViewNamed(view) };
  const reading = useDirections(wish);
  const ofInstitutions = institutionViewNamed(institutions);
  const listed = useInstitutionDirections(ofInstitutions);
  const isAwaited = listed.data === undefined && listed.failure === undefined;
  return (
    <WorkFrame
      title={texts.title}
      description={texts.description}
      me={me}
      shortcuts={shortcutsOfList(reading)}
    >
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <section class="institution-directions">
        <h2>{say(institutionDirectionTexts.institutions)}</h2>
        <InstitutionDirectionBar view={ofInstitutions} mayDirect={mayDirect(me)} />
        {isAwaited ? (
          <Skeleton lines={12} />
        ) : (
          <InstitutionDirections view={ofInstitutions} from={from} listed={listed} />
        )}
      </section>
      {/* Below what is read first, so that nothing of it is pushed away. */}
      {!isAwaited && (
        <section>
          <h2>{say(institutionDirectionTexts.tickets)}</h2>
          <DirectionBar me={me} wish={wish} />
          <SaveList reading={reading} loadTable={loadTable} />
          <EntryList
            label={say(wish.view.text)}
            reading={reading}
            line={line}
            empty={<NothingListed said={say(wish.view.empty)}>{say(wish.view.willCome)}</NothingListed>}
          />
        </section>
      )}
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
