import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { browserId } from '@/app/api/cookies';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { formatInstant } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { getLostContact } from '@/lib/services/identity/contacts/lost-contact';
import { LostFrame } from '../lost-frame';

export const dynamic = 'force-dynamic';

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('contact.lost.doneTitle'),
});

const LostDonePage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const change = await getLostContact(await browserId('code'));
  if (!change) redirect(`/${locale}/identity/lost`);
  const t = translator(locale);
  return (
    <LostFrame
      title={t('contact.lost.doneTitle')}
      lead={t('contact.lost.doneLead', { when: formatInstant(change.effectiveAt, locale) })}
      back={`/${locale}/identity`}
      locale={locale}
    >
      <ul className="list max-w-text">
        {messagesOf(locale).contact.lost.doneSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </LostFrame>
  );
};

export default LostDonePage;
