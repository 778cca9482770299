import { Button, ButtonLink } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Form } from '@/components/ui/form';
import { Panel } from '@/components/ui/panel';
import { formatCode } from '@/lib/adapters/csv-code';
import { formatInstant, formatNumber } from '@/lib/i18n/format';
import { fileHref, type settlementPage } from '../../school-page';

type Loaded = Awaited<ReturnType<typeof settlementPage>>;

/** The list that holds: its number, counts and hash, its receipt and its file, and the way to amend it. */
export const ListReceipt = ({
  loaded: { page, hidden, href, mayAct },
  list,
}: {
  loaded: Loaded;
  list: Loaded['settlement']['lists'][number];
}) => {
  const { locale, session, t } = page;
  const number = list.entry?.number ?? '';
  const [total, accepted] = [list.total ?? 0, list.accepted ?? 0];
  const count = (value: number) => formatNumber(value, locale, 0);
  return (
    <>
      <Panel level={2} title={t('school.receipt.title')}>
        <p>{t('school.receipt.number')}</p>
        <p className="font-mono text-2xl font-bold" data-testid="register-number">
          {number}
        </p>
        <CopyButton
          text={number}
          label={t('company.receipt.copy')}
          done={t('company.receipt.copied')}
          about={t('company.receipt.copyAbout')}
        />
      </Panel>
      <div className="mt-8 max-w-form space-y-4">
        {list.presentedAt ? (
          <p className="text-lg">
            {t('company.receipt.registeredAt', {
              when: formatInstant(list.presentedAt, locale, { zone: true, seconds: true }),
            })}
          </p>
        ) : null}
        <p>
          {t('school.receipt.counts', {
            accepted: count(accepted),
            total: count(total),
            leftOut: count(total - accepted),
          })}
        </p>
        <p>
          {t('company.receipt.hash')}: <code className="font-mono text-sm break-all">{list.sha256}</code>
        </p>
        {list.entry?.receipt ? (
          <p>
            {t('apply.receipt.csv')}: <code className="font-mono font-bold">{formatCode(list.entry.receipt.csv)}</code>{' '}
            · <a href={`/${locale}/verify/${list.entry.receipt.csv}`}>{t('apply.receipt.verify')}</a>
          </p>
        ) : null}
        <p className="flex flex-wrap gap-4">
          <ButtonLink href={fileHref(hidden, 'document', { of: list.entry?.receipt?.id })} icon="download" download>
            {t('school.receipt.download')}
          </ButtonLink>
          <ButtonLink href={fileHref(hidden, 'list', { of: list.id })} look="secondary" icon="download" download>
            {t('school.receipt.file')}
          </ButtonLink>
        </p>
        <p>
          <a href={href}>{t('school.receipt.back')}</a>
        </p>
        {mayAct ? (
          <Form
            action="/api/company/school-insurance/amend"
            csrf={session.csrf}
            locale={locale}
            hidden={hidden}
            className="border-t border-line pt-6"
          >
            <p className="mb-4">{t('school.receipt.amendHint')}</p>
            <Button look="secondary">{t('school.receipt.amend')}</Button>
          </Form>
        ) : null}
      </div>
    </>
  );
};
