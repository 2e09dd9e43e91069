import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { menuKinds } from '../../../words/ussd/screens.ts';
import type { MenuScreens } from '../menu-screen.ts';
import { wordsIn } from '../words-in.ts';

/** What somebody wants to send, and what it is about. */
export const matterScreens: MenuScreens<'kind' | 'category' | 'emergency'> = {
  kind: {
    open: (_, { dialogue: { language } }) => ({
      head: wordsIn(language).line('kind'),
      choices: kinds.map((kind) => ({
        label: menuKinds[kind][language],
        move: { go: { to: 'category' }, draft: { kind } },
      })),
    }),
  },
  category: {
    open: async (_, { ports: { registry }, dialogue: { language, draft } }) => {
      const { kind = 'complaint' } = draft;
      const categories = (await registry.categories()).filter((category) => category.kinds.includes(kind));
      return {
        head: wordsIn(language).line('category'),
        options: categories.map(({ id, name, emergencyNumbers }) => ({
          label: name[language],
          move: {
            go: { to: emergencyNumbers.length > 0 ? 'emergency' : 'where' },
            draft: { category: { id, name: name[language] }, office: null },
          },
        })),
      };
    },
  },
  /** Where waiting would be dangerous, the numbers to call come before all else. */
  emergency: {
    open: async (_, { ports: { registry }, dialogue: { language, draft } }) => {
      const { line, way } = wordsIn(language);
      const category = await registry.category(draft.category?.id ?? '');
      const numbers = category?.emergencyNumbers ?? [];
      return {
        head: line('emergency'),
        body: numbers.map(({ number, name }) => `${number} ${name[language]}`).join('\n'),
        choices: [way('go-on', { to: 'where' })],
      };
    },
  },
};
