import type { Metadata } from 'next';
import { NotFoundPage } from '@/components/layout/not-found-page';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';

export const metadata: Metadata = { robots: { index: false } };

/**
 * The 404 page as finished HTML. When a page calls notFound(), Next answers with an empty shell that only JavaScript
 * fills; the HTTP guard sends this file in its place, so the words arrive without scripts and in the right language.
 */
const NotFoundFile = async ({ params }: LocaleParams) => <NotFoundPage locale={await pageLocale(params)} />;

export default NotFoundFile;
