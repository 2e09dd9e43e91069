import { useEffect } from 'preact/hooks';
import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { officerName } from '../../../../words/unlisted.ts';
import { dateInFull, localDateOf } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { EntryList } from '../lists/entry-list.tsx';
import { isRead, useList } from '../lists/use-list.ts';
import type { QueuedTicket } from '../lists/queued-ticket.ts';
import { WaitingTicket } from '../lists/waiting-ticket.tsx';
import { officerApi } from '../session/officer-api.ts';
import { renewMe, type Me } from '../session/me.ts';
import { DeputiesNamed } from './out-of-office.tsx';
import { outTexts as texts, standsInForText } from './out-texts.ts';

interface StandsInForProps {
  readonly me: Me;
  readonly absent: NonNullable<Me['standsInFor']>[number];
  /** What stands above is not known yet. */
  readonly isHidden: boolean;
  /** Their tickets are known, or that they can't be. */
  readonly onListed: () => void;
}

const line = (one: QueuedTicket) => <WaitingTicket line={one} />;

/** For whom the officer stands in, until when, and those of their tickets that a deputy is shown. */
export function StandsInFor({ me, absent, isHidden, onListed }: StandsInForProps) {
  const say = useSay();
  const language = useLanguage();
  const name = officerName(absent.name);
  const until = inEach((spoken) => dateInFull(localDateOf(Date.parse(absent.until)), spoken));
  const label = standsInForText({ name, until });
  const reading = useList(
    (request, page) =>
      officerApi.GET('/v1/officer/tickets', { ...request, params: { query: { ...page, of: absent.id } } }),
    ({ lines }) => lines,
    [language, absent.id],
  );
  const isListed = isRead(reading);
  useEffect(() => {
    if (isListed) onListed();
  }, [isListed]);
  return (
    <section class="stands-in-for" aria-labelledby={`for-${absent.id}`} hidden={isHidden}>
      <h2 id={`for-${absent.id}`}>{say(label)}</h2>
      <p class="quiet">{say(texts.asDeputy)}</p>
      <EntryList
        label={say(label)}
        reading={reading}
        line={line}
        look="of-ticket"
        empty={<p>{say(texts.noneOfAbsent)}</p>}
      />
      {isListed && (
        <DeputiesNamed
          institution={me.institution.id}
          absent={absent.id}
          deputies={[
            {
              officer: { id: me.id, name: me.name },
              ...{ from: absent.until, until: absent.until, byHead: true },
            },
          ]}
          said={() => texts.endsByItself}
          onDone={() => renewMe(language)}
        />
      )}
    </section>
  );
}
