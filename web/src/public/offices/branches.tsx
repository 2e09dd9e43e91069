import { useState } from 'preact/hooks';
import { Button } from '../../design/button.tsx';
import { useSay } from '../../platform/language.ts';
import type { Office } from './office.ts';
import { officesPage as texts } from './texts.ts';
import type { KnownOffices } from './use-offices.ts';

export interface BranchesProps {
  readonly offices: readonly Office[];
  /** What is known of all. */
  readonly known: KnownOffices;
  /** Whether what lies under them is shown from the beginning. */
  readonly open?: boolean;
  /** Where those above them say that tickets are taken instead: it is not said again. */
  readonly elsewhere?: string | undefined;
}

/** Offices of one level, each with what lies under it when somebody opens it. */
export const Branches = ({ offices, known, open = false, elsewhere }: BranchesProps) => (
  <ul class="offices">
    {offices.map((office) => (
      <li key={office.id}>
        <Twig office={office} known={known} open={open} elsewhere={elsewhere} />
      </li>
    ))}
  </ul>
);

interface TwigProps extends Pick<BranchesProps, 'known' | 'elsewhere'> {
  readonly office: Office;
  readonly open: boolean;
}

function Twig({ office, known, open, elsewhere }: TwigProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(open);
  const { name, parts, count = parts?.length ?? 0 } = office;
  const address = office.address === elsewhere ? undefined : office.address;
  if (count === 0) return <OfficeName {...{ name, address }} />;
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {say(name)} <span class="quiet">({count})</span>
      </summary>
      <div>
        {address !== undefined && <Elsewhere address={address} />}
        {isOpen && parts !== undefined && (
          <Branches offices={parts} known={known} elsewhere={office.address} />
        )}
        {isOpen && parts === undefined && <Awaited known={known} />}
      </div>
    </details>
  );
}

/** What stands where offices are not known yet, or could not be had. */
export function Awaited({ known: { failed, again } }: { readonly known: KnownOffices }) {
  const say = useSay();
  return (
    <div role="status">
      <p class="quiet">{say(failed ? texts.notLoaded : texts.loading)}</p>
      {failed && (
        <Button look="second" onClick={again}>
          {say(texts.again)}
        </Button>
      )}
    </div>
  );
}

function OfficeName({
  name,
  address,
}: {
  readonly name: Office['name'];
  readonly address: string | undefined;
}) {
  const say = useSay();
  return (
    <>
      <span class="office">{say(name)}</span>
      {address !== undefined && <Elsewhere address={address} />}
    </>
  );
}

/** It takes no tickets here: where instead. */
export function Elsewhere({ address }: { readonly address: string }) {
  const say = useSay();
  return (
    <p class="small">
      {say(texts.elsewhere)} <a href={address}>{address}</a>
    </p>
  );
}
