import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { hasProvider } from '@/lib/auth/provider';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { staffRefusals } from '@/lib/services/identity/staff-sign-in';

/** The door of the staff, where the office has an identity provider; and why it did not open. */
export const StaffDoor = ({
  back,
  refused,
  locale,
}: {
  back: string;
  refused: string | string[] | undefined;
  locale: Locale;
}) => {
  if (!hasProvider()) return null;
  const { signIn: words } = messagesOf(locale).administration;
  const why = staffRefusals.find((each) => each === refused);
  const query = new URLSearchParams({ locale, ...(back ? { returnTo: back } : {}) });
  return (
    <section className="my-10 max-w-form border-t border-line pt-8">
      {why ? (
        <div className="mb-6">
          <Notice kind="warning" alert locale={locale} title={words.refusedTitle}>
            <p>{words.why[why]}</p>
          </Notice>
        </div>
      ) : null}
      <h2 className="text-xl">{words.title}</h2>
      <p className="mt-2 mb-5">{words.text}</p>
      <ButtonLink href={`/api/auth/office?${query}`} look="secondary">
        {words.button}
      </ButtonLink>
    </section>
  );
};
