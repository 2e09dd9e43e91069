export { number } from '../left/third.ts';
