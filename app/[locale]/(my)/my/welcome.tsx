import { browserId } from '@/app/api/cookies';
import { CopyButton } from '@/components/ui/copy-button';
import { Notice } from '@/components/ui/notice';
import { formatCode, isActivationCode } from '@/lib/adapters/csv-code';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** The new recovery code, from the five-minute cookie of the page before; it is kept nowhere else. */
const RecoveryCode = ({ code, locale }: { code: string; locale: Locale }) => {
  const t = translator(locale);
  return (
    <div className="rounded border-2 border-success bg-surface p-4 text-ink">
      <h3 className="text-base">{t('my.welcome.codeTitle')}</h3>
      <p className="my-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <code className="font-mono text-lg font-bold whitespace-nowrap select-all">{formatCode(code)}</code>
        <CopyButton
          text={formatCode(code)}
          label={t('ui.actions.copy')}
          done={t('ui.actions.copied')}
          about={t('my.welcome.codeName')}
        />
      </p>
      <p>{t('my.welcome.codeText')}</p>
    </div>
  );
};

/** The answer to having activated or recovered the access. */
export const Welcome = async ({ kind, locale }: { kind: string | string[] | undefined; locale: Locale }) => {
  if (kind !== 'activation' && kind !== 'recovery') return null;
  const t = translator(locale);
  const code = kind === 'recovery' ? await browserId('recovery') : '';
  return (
    <Notice kind="success" alert locale={locale} title={t(`my.welcome.${kind}`)}>
      <p>{t(`my.welcome.${kind}Text`)}</p>
      {kind === 'activation' ? (
        <>
          <p>{t('my.welcome.activationKeep')}</p>
          <p>
            <a href={`/${locale}/my/registration`}>{t('registration.my.see')}</a>
          </p>
        </>
      ) : null}
      {isActivationCode(code) ? <RecoveryCode code={code} locale={locale} /> : null}
    </Notice>
  );
};
