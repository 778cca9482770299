export { otherDocuments as procedure } from '.';
export { en } from './en';
export { es } from './es';
export { examples } from './examples';
