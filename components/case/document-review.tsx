import { TextareaField } from '@/components/fields/textarea-field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** Accept a document, or return it with a reason the person reads. */
export const DocumentReview = ({
  hidden,
  csrf,
  isAccepted,
  reason,
  error,
  locale,
}: {
  hidden: { case: string; version: string; documentId: string };
  csrf: string;
  isAccepted: boolean;
  reason?: string;
  error?: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  const action = '/api/office/review-document';
  return (
    <>
      {isAccepted ? null : (
        <Form action={action} csrf={csrf} locale={locale} hidden={{ ...hidden, verdict: 'accepted' }}>
          <Button icon="check" shortcut="a">
            {t('office.document.accept')}
          </Button>
        </Form>
      )}
      <Form
        action={action}
        csrf={csrf}
        locale={locale}
        hidden={{ ...hidden, verdict: 'returned' }}
        className="mt-4 border-t border-line pt-4"
      >
        <TextareaField
          name="reason"
          label={t('office.document.returnReason')}
          hint={t('office.document.returnHint')}
          locale={locale}
          rows={3}
          value={reason}
          error={error}
          shortcut="r"
          does={t('office.document.return')}
        />
        <Button look="secondary">{t('office.document.return')}</Button>
      </Form>
    </>
  );
};
