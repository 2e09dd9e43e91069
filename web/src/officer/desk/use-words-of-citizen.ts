import { useLayoutEffect, useState } from 'preact/hooks';
import { useReading } from '../../resource/use-resource.ts';
import { listedCategories } from '../../ticket-form/public-lists.ts';
import { filledInBy, onlyNew, useUnderstanding } from '../../ticket-form/understand.ts';
import type { DeskAnswers } from './desk-answers.ts';
import { changeDeskAnswers } from './desk-in-hand.ts';

/**
 * Fills in what the citizen's words tell, once they were written: what the officer chose stays. Answers what to do with the
 * words, and whether something was filled in.
 */
export function useWordsOfCitizen(answers: DeskAnswers) {
  const [words, setWords] = useState('');
  const { data } = useUnderstanding({ ...answers, description: words });
  const { data: listed } = useReading(listedCategories);
  useLayoutEffect(() => {
    if (data === undefined || listed === undefined) return;
    const filled = onlyNew(filledInBy(data, answers, listed.categories), answers);
    if (Object.keys(filled).length > 0) changeDeskAnswers(filled);
  }, [data, listed]);
  return { read: setWords, isRead: data !== undefined };
}
