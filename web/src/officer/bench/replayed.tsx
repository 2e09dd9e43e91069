import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { dateWithoutWeekday } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { changed, counted, toTenth } from '../platform/numbers.ts';
import { RowsTable } from '../platform/table.tsx';
import { officersFor, officersInAll, totalOf, type Replay, type Trial } from './replays.ts';
import {
  benchTexts as texts,
  fromTo,
  lateInstead,
  leftOutOf,
  periodOfReplay,
  triedBefore,
  undecidedOf,
} from './texts.ts';

const inWords = (count: number): Text => inEach((language) => counted(count, language));
/** So many rows stand in a table: the others differ less. */
const mostRows = 20;
/** Least count of a category that is shown. */
const fewest = 5;

type Office = Replay['offices'][number];
const risesBy = ({ was, then }: Pick<Office, 'was' | 'then'>): number => then.answeredLate - was.answeredLate;
const byRise = (a: Pick<Office, 'was' | 'then'>, b: Pick<Office, 'was' | 'then'>): number =>
  risesBy(b) - risesBy(a) || b.then.answeredLate - a.then.answeredLate;

/** What the last months would have been: in all, where, and about what. */
export function Replayed({
  replay,
  before,
}: {
  readonly replay: Replay;
  readonly before?: Trial | undefined;
}) {
  const say = useSay();
  const total = totalOf(replay);
  const { was, then, undecided, leftOut } = total;
  const from = inEach((language) => dateWithoutWeekday(replay.from, language));
  return (
    <>
      <h3 tabIndex={-1}>{say(lateInstead(inWords(then.answeredLate), inWords(was.answeredLate)))}</h3>
      <p class="quiet">{say(periodOfReplay(from, inWords(replay.tickets)))}</p>
      <Figures replay={replay} before={before} />
      {undecided > 0 && <p>{say(undecidedOf(inWords(undecided)))}</p>}
      {leftOut > 0 && <p>{say(leftOutOf(inWords(leftOut)))}</p>}
      <Offices replay={replay} />
      <Categories replay={replay} />
    </>
  );
}

const figures = ['answeredLate', 'acknowledgedLate', 'climbed'] as const;

function Figures({ replay, before }: { readonly replay: Replay; readonly before: Trial | undefined }) {
  const say = useSay();
  const language = useLanguage();
  const total = totalOf(replay);
  const other = before && totalOf(before.replay);
  const tenth = (value: number): string => toTenth(value, language);
  return (
    <>
      {before !== undefined && <p>{say(triedBefore(before.name))}</p>}
      <RowsTable
        look="deadlines"
        caption={say(texts.figures)}
        columns={[texts.figure, texts.was, texts.then, ...(before === undefined ? [] : [texts.before])].map(
          say,
        )}
        rows={[
          ...figures.map((figure) => ({
            key: figure,
            cells: [
              say(texts[figure]),
              ...[
                total.was[figure],
                total.then[figure],
                ...(other === undefined ? [] : [other.then[figure]]),
              ].map((count) => counted(count, language)),
            ],
          })),
          {
            key: 'officers',
            cells: [
              say(texts.officers),
              tenth(officersInAll(replay, 'was')),
              tenth(officersInAll(replay, 'then')),
              ...(before === undefined ? [] : [tenth(officersInAll(before.replay, 'then'))]),
            ],
          },
        ]}
      />
    </>
  );
}

function Offices({ replay }: { readonly replay: Replay }) {
  const say = useSay();
  const language = useLanguage();
  const offices = replay.offices.filter(({ compared }) => compared > 0).toSorted(byRise);
  if (offices.length === 0) return null;
  const hands = (office: Office): string => {
    const more = officersFor(office, risesBy(office));
    return more === undefined ? say(texts.unknown) : changed(Math.round(more * 10) / 10, language);
  };
  return (
    <>
      <h3>{say(texts.byOffice)}</h3>
      <p class="quiet">{say(texts.byOfficeHint)}</p>
      <RowsTable
        look="deadlines"
        caption={say(texts.byOffice)}
        columns={[texts.office, texts.compared, texts.late, texts.climbed, texts.hands].map(say)}
        rows={offices.slice(0, mostRows).map((office) => ({
          key: office.institution?.id ?? '',
          cells: [
            office.institution?.name ?? say(texts.others),
            counted(office.compared, language),
            say(fromTo(inWords(office.was.answeredLate), inWords(office.then.answeredLate))),
            say(fromTo(inWords(office.was.climbed), inWords(office.then.climbed))),
            hands(office),
          ],
        }))}
      />
    </>
  );
}

function Categories({ replay }: { readonly replay: Replay }) {
  const say = useSay();
  const language = useLanguage();
  const categories = replay.categories.filter(({ compared }) => compared >= fewest).toSorted(byRise);
  if (categories.length === 0) return null;
  return (
    <>
      <h3>{say(texts.byCategory)}</h3>
      <RowsTable
        look="deadlines"
        caption={say(texts.byCategory)}
        columns={[texts.category, texts.compared, texts.late].map(say)}
        rows={categories.slice(0, mostRows).map(({ category, compared, was, then }) => ({
          key: category.id,
          cells: [
            category.name,
            counted(compared, language),
            say(fromTo(inWords(was.answeredLate), inWords(then.answeredLate))),
          ],
        }))}
      />
    </>
  );
}
