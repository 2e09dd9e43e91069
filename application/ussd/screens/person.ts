import { hierarchyOf } from '../../../domain/institutions/registry/hierarchy.ts';
import { namedInText } from '../../../domain/institutions/search/named-in-text.ts';
import type { MenuScreens, Visit } from '../menu-screen.ts';
import type { Move, ScreenTarget } from '../dialogue.ts';
import { wordsIn } from '../words-in.ts';
import { nameText, writtenOn } from '../written.ts';

/** On to who the sender is, or back to what is read before it goes where that is known. */
const onwards = (openness: unknown): ScreenTarget => ({
  to: openness === undefined ? 'openness' : 'read-back',
});

/** The office that the words name, where another one alone receives such a matter. */
async function officeNamedBeside({ ports: { registry }, dialogue: { draft } }: Visit) {
  const category = await registry.category(draft.category?.id ?? '');
  if (category?.onlyReceiver === undefined) return undefined;
  const catalogue = await registry.catalogue();
  const tree = hierarchyOf(catalogue);
  const { onlyReceiver } = category;
  return namedInText(catalogue, draft.description ?? '').find(
    (office) =>
      office.id !== onlyReceiver && tree.unserved(office) === undefined && office.closed === undefined,
  );
}

/** Whether it is about somebody of the office, who then must not see it. Source: docs/rules.md, Complaints about a person. */
export const personScreens: MenuScreens<'about-head' | 'officer-name'> = {
  'about-head': {
    open: async (_, visit) => {
      const { language, draft } = visit.dialogue;
      const go = onwards(draft.openness);
      const { line, choice } = wordsIn(language);
      const to = (aboutHead: boolean): Move => ({ go, draft: { aboutHead, officerName: null } });
      const other = await officeNamedBeside(visit);
      if (other !== undefined) {
        const complainedOf = { id: other.id, name: other.shortName[language] };
        const answer = { aboutHead: false, officerName: null };
        return {
          head: line('about-office', { office: other.shortName }),
          choices: [
            choice('no', { go, draft: { ...answer, complainedOf: null } }),
            choice('yes', { go, draft: { ...answer, complainedOf } }),
          ],
        };
      }
      return {
        head: line('about-person', { office: draft.office?.name ?? '' }),
        choices: [
          choice('about-nobody', to(false)),
          choice('about-head', to(true)),
          choice('about-officer', { go: { to: 'officer-name' }, draft: { aboutHead: false } }),
        ],
      };
    },
  },
  'officer-name': {
    open: (_, { dialogue: { language } }) => ({ head: wordsIn(language).line('officer-name'), asks: true }),
    take: (typed, _, { dialogue: { language, draft } }) => {
      const read = writtenOn(typed, nameText, language);
      return 'again' in read ? read : { go: onwards(draft.openness), draft: { officerName: read.text } };
    },
  },
};
