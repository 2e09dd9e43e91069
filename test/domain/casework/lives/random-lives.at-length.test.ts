import { tryLives } from './try-lives.ts';

tryLives(1_000);
