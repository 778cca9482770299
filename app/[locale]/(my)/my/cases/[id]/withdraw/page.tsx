import type { Metadata } from 'next';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button, ButtonGroup } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { isLocale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { loadWithdrawal } from './load-withdrawal';

type Props = { params: Promise<{ locale: string; id: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  return isLocale(locale) ? { title: translator(locale)('requests.withdraw.title') } : {};
};

const WithdrawPage = async ({ params }: Props) => {
  const { locale, t, session, found, home, may, title } = await loadWithdrawal(params);
  return (
    <PageBody top={<BackLink href={home} locale={locale} />}>
      <p className="mb-2 text-lg text-muted">{title}</p>
      <h1>{t(may ? 'requests.withdraw.title' : 'requests.withdraw.closed')}</h1>
      {may ? (
        <>
          <p className="mt-4 max-w-text text-lg">{t('requests.withdraw.lead')}</p>
          <ul className="list mt-4 max-w-text">
            {messagesOf(locale).requests.withdraw.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <Form action="/api/cases/withdraw/code" csrf={session.csrf} locale={locale} hidden={{ case: found.id }}>
            <ButtonGroup>
              <Button look="warning" describedBy="sign-hint">
                {t('requests.withdraw.button')}
              </Button>
              <a href={home} className="inline-flex min-h-11 items-center">
                {t('requests.withdraw.keep')}
              </a>
            </ButtonGroup>
            <p id="sign-hint" className="mt-3 text-muted">
              {t('requests.withdraw.buttonHint')}
            </p>
          </Form>
        </>
      ) : (
        <p className="mt-4 max-w-text text-lg">{t('requests.withdraw.closedText')}</p>
      )}
    </PageBody>
  );
};

export default WithdrawPage;
