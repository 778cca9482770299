import type { Metadata } from 'next';
import { TextField } from '@/components/fields/text-field';
import { pageLocale } from '@/components/layout/page-locale';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { translator } from '@/lib/i18n/translator';
import { formErrors, formState, titleWithErrors } from '../../../../form-state';
import type { AccessProps } from '../../access-step';
import { LostFrame } from '../lost-frame';

export const dynamic = 'force-dynamic';

export const generateMetadata = async ({ params, searchParams }: AccessProps): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('contact.lost.stopTitle'), problems, locale) };
};

const StopPage = async ({ params, searchParams }: AccessProps) => {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const { values, problems } = await formState(searchParams);
  const label = t('contact.lost.stopLabel');
  const errors = formErrors(problems, { stopCode: label }, locale);
  const isDone = (await searchParams).done === '1';
  return (
    <LostFrame
      title={t('contact.lost.stopTitle')}
      lead={t('contact.lost.stopLead')}
      back={`/${locale}/identity/recover`}
      errors={errors.list}
      locale={locale}
      notice={
        isDone ? (
          <Notice kind="success" alert locale={locale} title={t('contact.lost.stoppedTitle')}>
            <p>{t('contact.lost.stoppedText')}</p>
          </Notice>
        ) : null
      }
    >
      {isDone ? null : (
        <Form action="/api/lost/stop" csrf="" locale={locale}>
          <TextField
            name="stopCode"
            label={label}
            hint={t('contact.lost.stopHint')}
            value={values.stopCode}
            error={errors.of('stopCode')}
            autoComplete="off"
            width={20}
            mono
            plain
            locale={locale}
          />
          <Button>{t('contact.lost.stopButton')}</Button>
        </Form>
      )}
    </LostFrame>
  );
};

export default StopPage;
