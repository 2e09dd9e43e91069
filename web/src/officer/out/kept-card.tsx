import { officerName } from '../../../../words/unlisted.ts';
import { useSay } from '../../platform/language.ts';
import { useResource } from '../../resource/use-resource.ts';
import type { RequestParts } from '../../resource/resource.ts';
import { officerApi } from '../session/officer-api.ts';
import type { ListedStaff } from './hand-over.ts';
import { actsOn, getsOf, keptTexts, nobodyAbove, outTexts } from './out-texts.ts';

interface KeptCardProps {
  readonly deputy: ListedStaff['officers'][number];
  readonly headAbove: ListedStaff['headAbove'];
  readonly isHead: boolean;
}

type Because = keyof typeof keptTexts;

/** What of the own tickets a deputy gets, what is kept from them, why, and to whom that goes. */
export function KeptCard({ deputy, headAbove, isHead }: KeptCardProps) {
  const say = useSay();
  const { data, failure } = useResource((request) => askForKept(deputy.id, request), [deputy.id]);
  if (failure !== undefined) return <p class="quiet">{say(outTexts.notCounted)}</p>;
  if (data === undefined) return <p class="quiet">{say(outTexts.counts)}</p>;
  const { all, kept } = data;
  const gets = all - kept.length;
  const above = headAbove === undefined ? nobodyAbove : officerName(headAbove.name);
  const because = (of: Because): number => kept.filter((one) => one.because === of).length;
  return (
    <section class="kept-card" aria-live="polite">
      <h3>{say(getsOf({ all: String(all), gets: String(gets), name: deputy.name }))}</h3>
      <ul>
        <li>
          <Tick />
          <span>{say(actsOn({ name: deputy.name }))}</span>
          <strong>{gets}</strong>
        </li>
        {(['sensitive', 'person'] as const)
          .filter((of) => because(of) > 0 || (of === 'sensitive' ? !deputy.trained : true))
          .map((of) => (
            <li key={of}>
              <Lock />
              <span>{say(keptTexts[of]({ name: above }))}</span>
              <strong>{because(of)}</strong>
            </li>
          ))}
      </ul>
      {isHead && <p class="quiet">{say(outTexts.countsOwn)}</p>}
    </section>
  );
}

interface Counted {
  readonly all: number;
  readonly kept: readonly { readonly number: string; readonly because: Because }[];
}

/** Asks for all pages of the own tickets, with what of them would be kept from the deputy. */
async function askForKept(
  deputy: string,
  request: RequestParts,
): Promise<{ readonly data?: Counted; readonly response: Response; readonly error?: unknown }> {
  let counted: Counted = { all: 0, kept: [] };
  let cursor: string | undefined;
  for (;;) {
    const query = { deputy, ...(cursor !== undefined && { cursor }) };
    const { data, error, response } = await officerApi.GET('/v1/officer/tickets', {
      ...request,
      params: { query },
    });
    if (data === undefined) return { error, response };
    counted = {
      all: counted.all + data.lines.length,
      kept: [...counted.kept, ...(data.kept ?? [])],
    };
    cursor = data.next;
    if (cursor === undefined) return { data: counted, response };
  }
}

const Tick = () => (
  <svg class="kept-shape gets" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="8" />
    <path d="M4.5 8.2 7 10.7l4.5-5" />
  </svg>
);

const Lock = () => (
  <svg class="kept-shape" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M5 7V5a3 3 0 0 1 6 0v2" />
    <rect x="3" y="7" width="10" height="7" rx="1.5" />
  </svg>
);
