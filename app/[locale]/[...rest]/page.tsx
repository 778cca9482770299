import { notFound } from 'next/navigation';

/** Any address nobody else serves: answered inside the locale's layout, so that the 404 page speaks the right language. */
const Unmatched = () => notFound();

export default Unmatched;
