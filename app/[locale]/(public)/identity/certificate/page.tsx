import type { Metadata } from 'next';
import { browserId } from '@/app/api/cookies';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { ErrorSummary } from '@/components/ui/error-summary';
import { messagesOf } from '@/lib/i18n/messages';
import { certificateOf } from '@/lib/services/identity/registration/certificate';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { returnPath } from '../../../return-path';
import { BringCertificate } from './bring-certificate';
import { CertificateActs } from './certificate-acts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).registration.certificate.title, problems, locale) };
};

/** Without a certificate: how to bring one. With one: who it says you are, and what you can do with it. */
const CertificatePage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { certificate: words } = messagesOf(locale).registration;
  const [read, back, { values, problems }] = await Promise.all([
    browserId('certificate').then(certificateOf),
    returnPath(searchParams),
    formState(searchParams),
  ]);
  const errors = formErrors(problems, { email: words.email, province: words.province }, locale);
  return (
    <PageBody top={<BackLink href={`/${locale}/identity/register`} locale={locale} />}>
      <ErrorSummary errors={errors.list} locale={locale} />
      <h1 className="text-3xl">{read ? words.readTitle : words.title}</h1>
      {read ? (
        <CertificateActs read={read} back={back} values={values} errorOf={errors.of} locale={locale} />
      ) : (
        <BringCertificate back={back} locale={locale} />
      )}
    </PageBody>
  );
};

export default CertificatePage;
