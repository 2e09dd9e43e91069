export { kept } from '../phone/kept.ts';
