import { CodeForm } from '@/components/identity/code-form';
import { Button, ButtonGroup } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Actor } from '@/lib/access/actor';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { listSessions } from '@/lib/services/identity/sessions';
import type { PowerForm } from '@/lib/services/powers/form-steps';

/** The code that signs a power. */
export const SignPower = async ({
  form,
  actor,
  hidden,
  back,
  resent,
  error,
  csrf,
  locale,
}: {
  form: PowerForm;
  actor: Actor;
  hidden: Record<string, string>;
  back: string;
  resent: boolean;
  error: string | undefined;
  csrf: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  const { email } = await listSessions(actor);
  return (
    <>
      {resent ? (
        <Notice kind="success" alert locale={locale} title={t('identity.code.resent')}>
          <p>{t('identity.code.resentText')}</p>
        </Notice>
      ) : null}
      <h1 className="max-w-text text-3xl">
        <span className="mb-2 block text-lg font-normal tracking-normal text-muted">
          {t(`representation.forms.${form}.title`)}
        </span>
        {t('representation.steps.sign')}
      </h1>
      <p className="mt-4 max-w-text text-lg">{t('representation.steps.signText')}</p>
      <CodeForm
        action="/api/powers/sign"
        resend={{ action: '/api/powers/code', hidden: { ...hidden, again: '1' } }}
        hidden={hidden}
        csrf={csrf}
        locale={locale}
        email={email}
        error={error}
      >
        <ButtonGroup>
          <Button>{t('representation.steps.signButton')}</Button>
          <a href={back} className="inline-flex min-h-11 items-center">
            {t('representation.steps.signBack')}
          </a>
        </ButtonGroup>
      </CodeForm>
    </>
  );
};
