import { useRef, useState } from 'preact/hooks';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useResource } from '../../resource/use-resource.ts';
import { Unanswered } from '../access/unanswered.tsx';
import { officerApi } from '../session/officer-api.ts';
import { renewMe, type Me } from '../session/me.ts';
import { DeputiesNamed, OutForm } from './out-of-office.tsx';
import { outText, outTexts as texts } from './out-texts.ts';

/** Where an officer is out and names who stands in, and ends it. */
export function OwnAbsence({ me }: { readonly me: Me }) {
  const say = useSay();
  const language = useLanguage();
  const [isBegun, setBegun] = useState(false);
  const [happened, setHappened] = useState<Text>();
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed is taken away: who uses keys goes on from the heading.
  const begin = (): void => {
    setBegun(true);
    heading.current?.focus();
  };
  const done = (what: Text): void => {
    setHappened(what);
    setBegun(false);
    heading.current?.focus();
    renewMe(language);
  };
  const deputies = (me.absences ?? []).map(({ deputy, from, until }) => ({
    ...{ officer: deputy, from, until, byHead: true },
  }));
  return (
    <section class="out-of-office" aria-labelledby="own-absence">
      <h2 id="own-absence" tabIndex={-1} ref={heading}>
        {say(texts.heading)}
      </h2>
      {happened !== undefined && (
        <Callout look="success" live>
          <p>{say(happened)}</p>
        </Callout>
      )}
      <DeputiesNamed
        institution={me.institution.id}
        deputies={deputies}
        said={outText}
        onDone={() => done(texts.endedOfOfficer)}
      />
      {isBegun ? (
        <AskedForm me={me} onDone={() => done(texts.doneOfOfficer)} />
      ) : (
        <>
          <p>{say(texts.meansOfOfficer)}</p>
          <Button look="second" onClick={begin}>
            {say(texts.beOut)}
          </Button>
        </>
      )}
    </section>
  );
}

interface AskedFormProps {
  readonly me: Me;
  readonly onDone: () => void;
}

/** The form, once it is known who works at the office. */
function AskedForm({ me: { id: own, institution, heads }, onDone }: AskedFormProps) {
  const say = useSay();
  const { id } = institution;
  const asked = useResource(
    (request) =>
      officerApi.GET('/v1/officer/institutions/{institution}/staff', {
        ...request,
        params: { path: { institution: id } },
      }),
    [id],
  );
  if (asked.failure !== undefined) return <Unanswered failure={asked.failure} again={asked.again} />;
  if (asked.data === undefined) return <p class="quiet">{say(texts.awaited)}</p>;
  const { officers, headAbove } = asked.data;
  const colleagues = officers.filter((one) => one.standsIn && one.id !== own);
  if (colleagues.length === 0) return <p>{say(texts.nobody)}</p>;
  const isHead = heads.some((headed) => headed.id === id && !headed.acting);
  return <OutForm institution={id} {...{ colleagues, headAbove, isHead, onDone }} />;
}
