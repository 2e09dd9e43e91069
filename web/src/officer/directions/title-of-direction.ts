import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { institutionDirectionTexts as texts } from './texts.ts';

/** A direction to an institution as the API shows it in lists. */
export type ListedInstitutionDirection = ReplyOf<'list-institution-directions'>['directions'][number];

type Titled = Pick<ListedInstitutionDirection, 'goal' | 'included' | 'category' | 'overdueOnly'>;

/** What a direction is called: its goal, how many tickets it includes, and what they are about. */
export function titleOfDirection({ goal, included, category, overdueOnly }: Titled): Text {
  const what = texts.titleOf[goal]({ count: included });
  const overdue = overdueOnly ? texts.overdueTitle({ what }) : what;
  return category === undefined ? overdue : texts.aboutTitle({ what: overdue, category: category.name });
}
