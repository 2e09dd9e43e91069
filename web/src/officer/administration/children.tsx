import { useCallback, useEffect, useState } from 'preact/hooks';
import { failureSentence, type Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { childrenOf, type FoundInstitution } from './find-institutions.ts';
import { InstitutionRows } from './institution-rows.tsx';
import { administrationTexts as texts } from './texts.ts';

interface Read {
  readonly institutions?: readonly FoundInstitution[];
  readonly next?: string | undefined;
  readonly failure?: Failure | undefined;
}

/** What lies right under an institution, page by page. */
export function Children({ of }: { readonly of: string }) {
  const say = useSay();
  const language = useLanguage();
  const [{ institutions, next, failure }, setRead] = useState<Read>({});
  const read = useCallback(
    async (cursor?: string) => {
      const { data, failure: why } = await childrenOf(of, cursor);
      setRead((before) =>
        data === undefined
          ? { ...before, failure: why }
          : {
              institutions:
                cursor === undefined
                  ? data.institutions
                  : [...(before.institutions ?? []), ...data.institutions],
              next: data.next,
            },
      );
    },
    [of],
  );
  useEffect(() => void read(), [read]);
  if (institutions === undefined && failure === undefined) return <Skeleton lines={3} />;
  return (
    <>
      {institutions?.length === 0 && <p>{say(texts.nothing)}</p>}
      {institutions !== undefined && institutions.length > 0 && (
        <InstitutionRows institutions={institutions} />
      )}
      {failure !== undefined && (
        <Callout look="warning" live>
          <p>{failureSentence(failure, language)}</p>
        </Callout>
      )}
      {(next !== undefined || failure !== undefined) && (
        <Button look="second" onClick={() => void read(next)}>
          {say(failure === undefined ? texts.more : texts.again)}
        </Button>
      )}
    </>
  );
}
