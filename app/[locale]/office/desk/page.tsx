import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { requireStaff } from '@/lib/auth/require';
import { isLocale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { listDesk } from '@/lib/services/desk/desk-records';
import { formState, type Search, titleWithErrors } from '../../form-state';
import { orNotFound } from '../../or-not-found';
import { registrars } from '../staff-areas';
import { DeskErrorSummary, DeskForm } from './desk-form';
import { DeskList } from './desk-list';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('desk.title'), problems, locale) };
};

const DeskPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { procedure, reference, done } = await searchParams;
  // The code on the form brings procedure and draft.
  const scanned = {
    ...(typeof procedure === 'string' ? { procedure } : {}),
    ...(typeof reference === 'string' ? { reference } : {}),
  };
  const query = new URLSearchParams(scanned).toString();
  const session = await requireStaff(locale, `/${locale}/office/desk${query ? `?${query}` : ''}`, ...registrars);
  const t = translator(locale);
  const { values, problems } = await formState(searchParams);
  const rows = await orNotFound(() => listDesk(session.actor));
  const { power } = session;
  return (
    <>
      <DeskErrorSummary problems={problems} locale={locale} />
      {done === 'closed' ? (
        <Notice kind="success" locale={locale} title={t('desk.closed.title')} alert>
          <p>{t('desk.closed.text')}</p>
        </Notice>
      ) : null}
      {power && power.onlyCase !== null ? (
        <Notice kind="warning" locale={locale} title={t('desk.still.title', { name: power.name })} id="still">
          <p>{t(power.inForce ? 'desk.still.text' : 'desk.still.ended')}</p>
          <Form
            action="/api/act-for/stop"
            csrf={session.csrf}
            locale={locale}
            hidden={{ returnTo: `/${locale}/office/desk` }}
          >
            <Button look="secondary">{t('desk.still.stop')}</Button>
          </Form>
        </Notice>
      ) : null}
      <h1 className="text-2xl">{t('desk.title')}</h1>
      <p className="mt-2 max-w-text">{t('desk.lead')}</p>
      <ul className="list mt-3 mb-8 max-w-text">
        {messagesOf(locale).desk.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <DeskForm values={{ ...scanned, ...values }} problems={problems} csrf={session.csrf} locale={locale} />
      <DeskList rows={rows} csrf={session.csrf} locale={locale} />
    </>
  );
};

export default DeskPage;
