/** One column of the same width for header, page and footer. */
export const pageWidth = 'mx-auto w-full max-w-page px-4 sm:px-6 lg:px-8';
