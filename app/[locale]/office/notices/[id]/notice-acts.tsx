import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { getNotice } from '@/lib/services/site-notices/edit-notices';

/** Publishing, by this editor or by another one, and withdrawing. */
export const NoticeActs = ({
  notice,
  csrf,
  locale,
}: {
  notice: Awaited<ReturnType<typeof getNotice>>;
  csrf: string;
  locale: Locale;
}) => {
  const words = messagesOf(locale).siteNotices;
  const isOut = ['scheduled', 'shown', 'over'].includes(notice.phase);
  return (
    <>
      {notice.publish ? (
        <section className="mt-10 max-w-form">
          <h2 className="text-xl">{words.publishTitle}</h2>
          {notice.publish === 'this' ? (
            <>
              <p className="mt-1 mb-5">{notice.needsSecond ? words.publishSecond : words.publishLead}</p>
              <Form
                action="/api/office/notices/publish"
                csrf={csrf}
                locale={locale}
                hidden={{ notice: notice.id, version: String(notice.last.number) }}
              >
                <Button>{words.publish}</Button>
              </Form>
            </>
          ) : (
            <Inset>
              <p>{words.publishAnother}</p>
            </Inset>
          )}
        </section>
      ) : null}
      {isOut ? (
        <section className="mt-10 max-w-form">
          <h2 className="text-xl">{words.withdrawTitle}</h2>
          <p className="mt-1 mb-5">{words.withdrawLead}</p>
          <Form action="/api/office/notices/withdraw" csrf={csrf} locale={locale} hidden={{ notice: notice.id }}>
            <Button look="warning">{words.withdraw}</Button>
          </Form>
        </section>
      ) : null}
    </>
  );
};
