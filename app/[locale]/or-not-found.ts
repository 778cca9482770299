import 'server-only';
import { notFound } from 'next/navigation';
import { Forbidden, NotFound } from '@/lib/access/outcomes';

/** What is not there, and what is not theirs, is the same page. */
export const orNotFound = async <R>(load: () => Promise<R>): Promise<R> => {
  try {
    return await load();
  } catch (error) {
    if (error instanceof NotFound || error instanceof Forbidden) notFound();
    throw error;
  }
};
