import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/components/layout/page-locale';
import { ButtonLink } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { requireStaff } from '@/lib/auth/require';
import { findProcedure } from '@/lib/catalogue/registry';
import { formatInstant } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { getDeskEntry } from '@/lib/services/desk/desk-records';
import { orNotFound } from '../../../or-not-found';
import { registrars } from '../../staff-areas';

type Props = { params: Promise<{ locale: string; id: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  return isLocale(locale) ? { title: translator(locale)('desk.done.title') } : {};
};

/** What was presented for a visitor: the number to tell them, the receipt to print, and what happens now. */
const DeskDonePage = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!/^[a-z0-9]{20,32}$/.test(id)) notFound();
  const { actor } = await requireStaff(locale, `/${locale}/office/desk/${id}`, ...registrars);
  const entry = await orNotFound(() => getDeskEntry(actor, id));
  const t = translator(locale);
  const { done } = messagesOf(locale).desk;
  return (
    <div className="max-w-form">
      <Panel title={done.title}>
        <p>
          {t('desk.done.number')} <strong className="font-mono whitespace-nowrap">{entry.number}</strong>
        </p>
        <p>{formatInstant(entry.presentedAt, locale, { zone: true, seconds: true })}</p>
      </Panel>
      <p className="text-lg">
        {t('desk.done.text', {
          visitor: entry.visitor,
          procedure: findProcedure(entry.procedure)?.words[locale].title ?? entry.procedure,
        })}
      </p>
      <h2 className="mt-8 text-xl">{done.now}</h2>
      <ul className="list mt-2">
        {done.list.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p className="mt-8 flex flex-wrap gap-4">
        <ButtonLink href={`/api/office/desk/receipt/${id}`} icon="printer">
          {done.print}
        </ButtonLink>
        <ButtonLink look="secondary" href={`/${locale}/office/desk`}>
          {done.next}
        </ButtonLink>
      </p>
    </div>
  );
};

export default DeskDonePage;
