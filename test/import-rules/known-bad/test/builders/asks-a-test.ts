import { story } from '../functions/story.ts';

export const told = story;
