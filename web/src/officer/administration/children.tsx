import { useSay } from '../../platform/language.ts';
import { MorePages } from '../lists/more-pages.tsx';
import { useUnits } from '../lists/use-units.ts';
import { InstitutionRows } from './institution-rows.tsx';
import { administrationTexts as texts } from './texts.ts';

/** What lies right under an institution, page by page. */
export function Children({ of }: { readonly of: string }) {
  const say = useSay();
  const reading = useUnits(of);
  const institutions = reading.data?.lines;
  return (
    <>
      {institutions?.length === 0 && <p>{say(texts.nothing)}</p>}
      {institutions !== undefined && institutions.length > 0 && (
        <InstitutionRows institutions={institutions} />
      )}
      <MorePages reading={reading} more={texts.more} />
    </>
  );
}
