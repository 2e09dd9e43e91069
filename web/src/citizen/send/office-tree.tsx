import { useEffect, useState } from 'preact/hooks';
import type { ReplyOf } from '../../api/routes.ts';
import { Button } from '../../design/button.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useSay } from '../../platform/language.ts';
import { useReading } from '../../resource/use-resource.ts';
import type { FoundOffice } from '../../ticket-form/found-office.ts';
import { listedInstitutions } from '../../ticket-form/public-lists.ts';
import { NotLoaded } from './not-loaded.tsx';
import { laterTexts } from './later-texts.ts';

type Branch = ReplyOf<'show-tree'>['institutions'][number];

interface TreeProps {
  readonly onChoose: (office: FoundOffice) => void;
}

/** Every office under the one above it. */
export function OfficeTree({ onChoose }: TreeProps) {
  const { data, failure, again } = useReading(listedInstitutions);
  // Whoever asked for it goes on in it: the button that had the focus is gone.
  useEffect(() => {
    if (data !== undefined) document.querySelector<HTMLElement>('.tree summary, .tree button')?.focus();
  }, [data]);
  if (failure !== undefined) return <NotLoaded failure={failure} again={again} />;
  if (data === undefined) return <Skeleton lines={8} />;
  return <Branches branches={data.institutions} onChoose={onChoose} />;
}

function Branches({ branches, onChoose }: TreeProps & { readonly branches: readonly Branch[] }) {
  return (
    <ul class="tree">
      {branches.map((branch) => (
        <li key={branch.id}>
          {branch.parts === undefined ? (
            <Choose branch={branch} onChoose={onChoose} />
          ) : (
            <OpenBranch branch={branch} parts={branch.parts} onChoose={onChoose} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** What lies under an office is there only once it was opened: all at once is too much for a small phone. */
function OpenBranch(props: TreeProps & { readonly branch: Branch; readonly parts: readonly Branch[] }) {
  const { branch, parts, onChoose } = props;
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say(branch.name)}</summary>
      {isOpen && (
        <div>
          <Choose branch={branch} onChoose={onChoose} />
          <Branches branches={parts} onChoose={onChoose} />
        </div>
      )}
    </details>
  );
}

function Choose({ branch, onChoose }: TreeProps & { readonly branch: Branch }) {
  const say = useSay();
  return (
    <span class="tree-choice">
      {say(branch.name)}
      <Button
        look="plain"
        onClick={() => {
          onChoose(branch);
          document.getElementById('office')?.focus();
        }}
      >
        {say(laterTexts.chooseThis)} <span class="unseen">{say(branch.name)}</span>
      </Button>
    </span>
  );
}
