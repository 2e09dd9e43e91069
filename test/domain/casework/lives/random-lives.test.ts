import { tryLives } from './try-lives.ts';

tryLives(40);
