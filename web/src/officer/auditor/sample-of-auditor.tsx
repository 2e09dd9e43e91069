import { useEffect, useState } from 'preact/hooks';
import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { officerName } from '../../../../words/unlisted.ts';
import { dateWithoutWeekday, momentInFull } from '../../platform/dates.ts';
import { inGroups } from '../../platform/digits.ts';
import { Details } from '../../design/details.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { usePages } from '../../resource/use-pages.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { MorePages } from '../lists/more-pages.tsx';
import { RowsTable } from '../platform/table.tsx';
import { listAtHand } from '../saved-lists/list-at-hand.ts';
import { SaveList } from '../saved-lists/save-list.tsx';
import { officerApi } from '../session/officer-api.ts';
import { deskAddressOf } from './desk-query.ts';
import { areInOrder, lotsOf, type DrawnOfSample, type SampleShown } from './samples-read.ts';
import {
  checkpointText,
  drawingText,
  drawnText,
  earlierText,
  filedText,
  headingOfSample,
  lotText,
  placeOfLookText,
  sampleTexts as texts,
  standingText,
  verdictTexts,
  waitingText,
} from './sample-texts.ts';
import { auditDeskTexts, fromUntilText, groundTexts, thingsOpened } from './texts.ts';
import { WriteFinding } from './write-finding.tsx';

/** So often it is asked whether the checkpoint of a sample was signed, in milliseconds. */
const askedEvery = 20_000;

const loadTable = () => import('./table-of-sample.ts');

type Lots = Awaited<ReturnType<typeof lotsOf>>;

/** One sample: how its lot fell, what was drawn, and what was found of each. */
export function SampleOfAuditor({ sample: id }: { readonly sample: string }) {
  const say = useSay();
  const language = useLanguage();
  const reading = usePages(
    (request, page) =>
      officerApi.GET('/v1/officer/audit', {
        ...request,
        params: { query: { view: 'sample', sample: id, ...page } },
      }),
    ({ sample }) => (sample === undefined ? [] : [sample]),
    [id, language],
  );
  const { data, failureOfMore } = reading;
  const sample = data?.lines.at(-1);
  const goesOn = data?.next !== undefined && failureOfMore === undefined;
  useEffect(() => {
    if (goesOn) void reading.more();
  }, [data?.lines.length, goesOn]);
  const isWaiting = sample !== undefined && sample.seed === undefined;
  useEffect(() => {
    if (!isWaiting) return;
    const clock = setInterval(() => void reading.refresh(null), askedEvery);
    return () => clearInterval(clock);
  }, [isWaiting]);
  const heading =
    sample === undefined ? texts.title : headingOfSample(inEach((one) => momentInFull(sample.at, one)));
  return (
    <section aria-labelledby="sample">
      <p>
        <WorkLink to="auditor" query={deskAddressOf({ part: 'sample' })}>
          {say(texts.back)}
        </WorkLink>
      </p>
      <h2 id="sample">{say(heading)}</h2>
      {sample !== undefined && (
        <p class="quiet">
          {say(texts.things[sample.of])}, {say(sample.institution?.shortName ?? texts.everybody)}.{' '}
          {say(
            fromUntilText(
              inEach((one) => dateWithoutWeekday(sample.from, one)),
              inEach((one) => dateWithoutWeekday(sample.until, one)),
            ),
          )}{' '}
          {say(texts.recorded)}
        </p>
      )}
      {isWaiting && <p role="status">{say(waitingText(sample.checkpoint))}</p>}
      {goesOn && <p role="status">{say(drawingText(sample?.among ?? 0))}</p>}
      {sample?.items !== undefined && (
        <Drawn sample={sample} items={sample.items} onFiled={() => void reading.refresh(null)} />
      )}
      {!goesOn && <MorePages reading={reading} more={auditDeskTexts.olderLooks} />}
    </section>
  );
}

interface DrawnProps {
  readonly sample: SampleShown;
  readonly items: readonly DrawnOfSample[];
  readonly onFiled: () => void;
}

function Drawn({ sample, items, onFiled }: DrawnProps) {
  const say = useSay();
  const { id, of, among = 0 } = sample;
  const [lots, setLots] = useState<Lots>();
  useEffect(() => {
    let isWanted = true;
    void lotsOf(sample).then((found) => isWanted && setLots(found));
    return () => {
      isWanted = false;
    };
  }, [sample]);
  if (items.length === 0) return <p>{say(texts.nothing)}</p>;
  const verdicts = items.map(({ finding }) => finding?.verdict);
  const open = verdicts.filter((verdict) => verdict === undefined).length;
  const inOrder = verdicts.filter((verdict) => verdict === 'in-order').length;
  return (
    <>
      <p>
        {say(drawnText(of, items.length, among))}{' '}
        <strong>{say(standingText(inOrder, items.length - inOrder - open, open))}</strong>{' '}
        <SaveList reading={listAtHand(items)} loadTable={loadTable} />
      </p>
      <LotOfSample sample={sample} lots={lots} />
      <RowsTable
        look="deadlines readers drawn-by-lot"
        caption={say(texts.title)}
        columns={[texts.item, ...(of === 'looks' ? [texts.opened] : []), texts.finding].map(say)}
        rows={items.map((drawn) => ({
          key: drawn.item,
          cells: [
            <ItemDrawn key="item" drawn={drawn} lot={lots?.get(drawn.item)} />,
            ...(of === 'looks' ? [<LookDrawn key="look" look={drawn.look} />] : []),
            <FindingOn key={`finding ${drawn.finding?.at}`} sample={id} drawn={drawn} onFiled={onFiled} />,
          ],
        }))}
      />
    </>
  );
}

function LotOfSample({ sample, lots }: { readonly sample: SampleShown; readonly lots: Lots | undefined }) {
  const say = useSay();
  const { id, seed = '', checkpoint, items = [] } = sample;
  return (
    <Details title={say(texts.lot)}>
      <p>{say(checkpointText(checkpoint))}</p>
      <dl>
        <dt>{say(texts.seed)}</dt>
        <dd>
          <code>{seed}</code>
        </dd>
        <dt>{say(texts.sampleName)}</dt>
        <dd>
          <code>{id}</code>
        </dd>
      </dl>
      <p>
        {say(texts.rule)} {say(texts.noLaterLooks)}
      </p>
      <p>{say(texts.command)}</p>
      <p>
        <code>
          printf '%s' '{seed} {id} {items[0]?.item}' | sha256sum
        </code>
      </p>
      {lots !== undefined && <p>{say(areInOrder(lots) ? texts.lotsRight : texts.lotsWrong)}</p>}
    </Details>
  );
}

/** So many digits of a lot tell items apart for who reads. */
const digitsOfLot = 8;

function ItemDrawn({
  drawn: { item, number },
  lot,
}: {
  readonly drawn: DrawnOfSample;
  readonly lot: string | undefined;
}) {
  const say = useSay();
  const [, place] = item.split('-');
  return (
    <>
      <WorkLink to="auditor" query={deskAddressOf({ ticket: number })}>
        {inGroups(number)}
      </WorkLink>
      {place !== undefined && <span class="quiet small">{say(placeOfLookText(place))}</span>}
      <span class="quiet small">{lot === undefined ? '…' : say(lotText(lot.slice(0, digitsOfLot)))}</span>
    </>
  );
}

function LookDrawn({ look }: { readonly look: DrawnOfSample['look'] | undefined }) {
  const say = useSay();
  const language = useLanguage();
  if (look === undefined) return null;
  return (
    <>
      {say(officerName(look.officer.name))}
      <span class="quiet small">
        {look.role.word}, {say(look.institution.shortName)}
      </span>
      <span class="quiet small">
        {say(thingsOpened[look.opened])}, {momentInFull(look.at, language)}
      </span>
      <span class="quiet small">{say(groundTexts[look.ground])}</span>
    </>
  );
}

interface FindingOnProps extends Pick<DrawnProps, 'onFiled'> {
  readonly sample: string;
  readonly drawn: DrawnOfSample;
}

function FindingOn({ sample, drawn: { item, finding, earlierFindings }, onFiled }: FindingOnProps) {
  const say = useSay();
  return (
    <>
      {finding === undefined ? (
        <span class="quiet">{say(texts.notYet)}</span>
      ) : (
        <>
          <strong class={finding.verdict === 'in-order' ? undefined : 'of-usual'}>
            {say(verdictTexts[finding.verdict])}
          </strong>
          {finding.note !== undefined && <span class="small">{finding.note}</span>}
          <span class="quiet small">
            {say(filedText(inEach((one) => momentInFull(finding.at, one))))}
            {earlierFindings > 0 && `, ${say(earlierText(earlierFindings))}`}
          </span>
        </>
      )}
      <Details title={say(finding === undefined ? texts.write : texts.writeAnother)}>
        <WriteFinding sample={sample} item={item} onFiled={onFiled} />
      </Details>
    </>
  );
}
