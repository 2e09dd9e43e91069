export { home } from '../public/home.ts';
