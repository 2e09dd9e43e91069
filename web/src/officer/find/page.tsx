import { useMemo, useState } from 'preact/hooks';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { useHeld } from '../../platform/held.ts';
import { useSay } from '../../platform/language.ts';
import { useReading } from '../../resource/use-resource.ts';
import { listedPlaces } from '../../ticket-form/public-lists.ts';
import { useWideWindow } from '../platform/use-small-window.ts';
import { officesOf } from '../access/own-office.ts';
import { Unanswered } from '../access/unanswered.tsx';
import { WorkFrame } from '../frame/work-frame.tsx';
import { focusEntry, openFocusedEntry } from '../platform/focus-entry.ts';
import { listAtHand } from '../saved-lists/list-at-hand.ts';
import { SaveList } from '../saved-lists/save-list.tsx';
import { listTexts } from '../lists/texts.ts';
import type { WorkPageProps } from '../pages.tsx';
import { looksForSomething, seek, sought as soughtNow, type Sought } from '../platform/sought.ts';
import { PreviewBeside } from '../preview/preview-beside.tsx';
import { nothingPreviewed, shortcutsOfPreview, type PreviewedTicket } from '../preview/previewed.ts';
import type { Me } from '../session/me.ts';
import { FindFilters } from './find-filters.tsx';
import { HitPane } from './hit-pane.tsx';
import { FoundTicket } from './hit.tsx';
import { countedValues, facetNames, hitsLeft, type FacetName, type Narrowing } from './narrowing.ts';
import { typedAsPlace } from './place-slips.ts';
import { alsoMeant, findTexts as texts, foundSoFar, placeMeant, searchedIn } from './texts.ts';
import { useFound, type FoundPage, type Hit, type SearchReading } from './use-found.ts';
import '../lists/lists.css';
import './find.css';

const shortcuts = [
  { keys: ['j', 'ArrowDown'], says: listTexts.next, does: () => void focusEntry(1) },
  { keys: ['k', 'ArrowUp'], says: listTexts.previous, does: () => void focusEntry(-1) },
  { keys: ['Enter'], says: listTexts.open, does: openFocusedEntry },
];

const loadTable = () => import('./table-of-hits.ts');

/** Tickets that are found by number or by words: typed into the box that stands on each page. */
export default function FindPage({ me }: WorkPageProps) {
  const say = useSay();
  const sought = useHeld(soughtNow);
  const reading = useFound(sought);
  const { page, hits, isAsking, failure } = reading;
  const [previewed] = useState(nothingPreviewed);
  const isWide = useWideWindow();
  const isSought = looksForSomething(sought);
  const office = officesOf(me).find(({ id }) => id === (sought.institution ?? me.institution.id));
  const counted = page !== undefined && saysNothingOf(page) === undefined;
  return (
    <WorkFrame
      title={texts.title}
      description={texts.description}
      me={me}
      shortcuts={[...shortcuts, ...(isWide ? shortcutsOfPreview(previewed) : [])]}
    >
      <div class="head-of-find" role="status">
        <h1 tabIndex={-1}>
          {say(isSought && counted ? foundSoFar(hits.length, page.next !== undefined) : texts.title)}
        </h1>
        {office !== undefined && <span class="quiet">{say(searchedIn(office.name))}</span>}
        {isAsking && <span class="quiet">{say(texts.finding)}</span>}
      </div>
      <Offices me={me} />
      <FindFilters />
      {!isSought && (
        <>
          <p>{say(texts.begin)}</p>
          <p class="quiet">{say(texts.numberHint)}</p>
        </>
      )}
      {failure !== undefined && <Unanswered failure={failure} again={reading.again} />}
      {isSought && page !== undefined && (
        <Found key={sought.times} {...{ page, sought, reading, previewed, isWide }} />
      )}
    </WorkFrame>
  );
}

/** Why what was typed finds nothing; undefined: it may find something. */
function saysNothingOf({ by }: FoundPage): Text | undefined {
  switch (by) {
    case 'wrong-number':
      return texts.wrongNumber;
    case 'contact':
      return texts.contact;
    case 'nothing':
      return texts.saysNothing;
    default:
      return undefined;
  }
}

function Offices({ me }: { readonly me: Me }) {
  const say = useSay();
  const { typed, filter, institution = me.institution.id } = useHeld(soughtNow);
  const offices = officesOf(me);
  if (offices.length < 2) return null;
  return (
    <p class="offices-of-find">
      <label>
        {say(texts.offices)}{' '}
        <select
          class="input"
          value={institution}
          onChange={({ currentTarget: { value } }) => seek({ typed, filter, institution: value })}
        >
          {offices.map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

/** Whether somebody asked for what the root is told of no ticket below it. */
const isOfMatter = ({ by }: FoundPage, { filter: { category, place, incident } }: Sought): boolean =>
  by === 'words' || (by === 'filters' && [category, place, incident].some((wanted) => wanted !== undefined));

interface FoundProps {
  readonly page: FoundPage;
  readonly sought: Sought;
  readonly reading: SearchReading;
  readonly previewed: PreviewedTicket;
  readonly isWide: boolean;
}

function Found({ page, sought, reading, previewed, isWide }: FoundProps) {
  const say = useSay();
  const [narrowing, setNarrowing] = useState<Narrowing>({});
  const [focused, setFocused] = useState<string>();
  const { hits, isAsking, further } = reading;
  const left = useMemo(() => hitsLeft(hits, narrowing), [hits, narrowing]);
  const chosen = left.find(({ number }) => number === focused) ?? left[0];
  const why = saysNothingOf(page);
  const corrected = page.words.filter(({ isCorrected }) => isCorrected).map(({ written }) => written);
  if (why !== undefined)
    return (
      <Callout look="warning" live>
        <p>{say(why)}</p>
      </Callout>
    );
  return (
    <>
      {corrected.length > 0 && <p class="quiet">{say(alsoMeant(corrected))}</p>}
      {page.isRoot && isOfMatter(page, sought) && (
        <Callout>
          <p>{say(texts.root)}</p>
        </Callout>
      )}
      {hits.length === 0 ? (
        <NoneFound sought={sought} isMore={page.next !== undefined} />
      ) : (
        <div class="found">
          <Facets hits={hits} narrowing={narrowing} onNarrow={setNarrowing} />
          <section aria-label={say(texts.results)}>
            <ol class="lines-of-tickets">
              {left.map((hit) => (
                <FoundTicket
                  key={hit.number}
                  hit={hit}
                  isOfWords={page.by === 'words'}
                  isChosen={hit === chosen}
                  onChoose={setFocused}
                />
              ))}
            </ol>
            <p class="quiet on-record">
              {say(texts.onRecord)} <SaveList reading={listAtHand(left)} loadTable={loadTable} />
            </p>
          </section>
          {isWide && previewed.value !== undefined ? (
            <PreviewBeside previewed={previewed} />
          ) : (
            <HitPane hit={chosen} />
          )}
        </div>
      )}
      {page.next !== undefined && (
        <div class="buttons">
          <Button look="second" busy={isAsking} onClick={further}>
            {say(texts.lookFurther)}
          </Button>
        </div>
      )}
    </>
  );
}

/** Offers to look for the place that was meant perhaps, where what was typed is a slip from its name. */
function PlaceMeant({ sought }: { readonly sought: Sought }) {
  const say = useSay();
  const places = useReading(listedPlaces).data?.places;
  const meant = places === undefined ? undefined : typedAsPlace(sought.typed, places);
  if (meant === undefined) return null;
  return (
    <p>
      <Button look="second" onClick={() => seek({ ...sought, typed: meant })}>
        {say(placeMeant(meant))}
      </Button>
    </p>
  );
}

interface NoneFoundProps {
  readonly sought: Sought;
  readonly isMore: boolean;
}

function NoneFound({ sought, isMore }: NoneFoundProps) {
  const say = useSay();
  return (
    <>
      <PlaceMeant sought={sought} />
      <p>{say(isMore ? texts.noneYet : texts.none)}</p>
      {!isMore && <p class="quiet">{say(texts.noneHint)}</p>}
    </>
  );
}

const titles: Readonly<Record<FacetName, Text>> = {
  foundIn: texts.foundIn,
  state: texts.state,
  kind: texts.kind,
  category: texts.category,
  place: texts.place,
  office: texts.office,
  sent: texts.sent,
};

interface FacetsProps {
  readonly hits: readonly Hit[];
  readonly narrowing: Narrowing;
  readonly onNarrow: (narrowing: Narrowing) => void;
}

/** What narrows the list down, each with what it leaves. */
function Facets({ hits, narrowing, onNarrow }: FacetsProps) {
  const say = useSay();
  const facets = facetNames
    .map((name) => ({ name, values: countedValues(hits, narrowing, name) }))
    .filter(({ values }) => values.length > 0);
  return (
    <nav class="facets" aria-label={say(texts.narrow)}>
      {facets.map(({ name, values }) => (
        <div key={name} class="facet">
          <h2>{say(titles[name])}</h2>
          <ul>
            {values.map(({ key, text, count }) => {
              const isChosen = narrowing[name] === key;
              return (
                <li key={key}>
                  <button
                    type="button"
                    aria-pressed={isChosen}
                    onClick={() => onNarrow(isChosen ? omit(narrowing, name) : { ...narrowing, [name]: key })}
                  >
                    <span>{say(text)}</span> <span class="count">{count}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </nav>
  );
}
